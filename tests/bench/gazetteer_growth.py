#!/usr/bin/env python3
"""How the cost of a user's gazetteer grows with its rows.

    gazetteer_growth.py BINARY [--rows N ...] [--articles N] [--repeat N]

Writes tables of invented towns for --gazetteer, most of two words as towns are, and for each prints

    start-up    seconds until one short article is read
    memory      peak resident MB of the run over all articles
    throughput  MB of article text a second, start-up taken off, and as a share of that without a table

The articles are samples/ over and over, with a town of all the tables after every tenth word. The towns and their places
are the same each time. Seconds are of the processor (user and system, one thread), the least of --repeat runs. It needs
nothing but Python and the program.
"""
import argparse
import json
import os
import random
import subprocess
import sys
import tempfile

SAMPLES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "samples")
SYLLABLES = "ba be bo da do ga gri ha ke ko la li lo ma mi na no or pa ra ri sa sho ta tor u va ve wa zu".split()
SECOND = "Bay Bridge Creek Falls Ferry Field Ford Grove Harbour Heights Hill Junction Lake Park Ridge Springs Vale Wells".split()
COUNTRIES = "AU BR CA CN DE ET FR ID IN KE MX NG PH PL RU TR UA US VN ZA".split()
SEED = 20240506


def towns(count):
    """`count` different names, two in three of two words."""
    draw = random.Random(SEED)
    seen = set()
    while len(seen) < count:
        name = "".join(draw.choice(SYLLABLES) for _ in range(draw.randint(3, 5))).capitalize()
        if draw.random() < 0.67:
            name += " " + draw.choice(SECOND)
        if name not in seen:
            seen.add(name)
            yield name


def write_table(path, names):
    draw = random.Random(SEED)
    with open(path, "w", encoding="utf-8", newline="\n") as f:
        f.write("type\tcode\tform\tpopulation\n")
        for name in names:
            f.write(f"city\t{draw.choice(COUNTRIES)}\t{name}\t{draw.randint(1000, 900_000)}\n")


def sample_texts():
    for folder, _, files in sorted(os.walk(SAMPLES)):
        for name in sorted(files):
            if name.endswith(".txt"):
                with open(os.path.join(folder, name), encoding="utf-8") as f:
                    yield f.read()


def write_articles(path, count, names):
    """JSONL of `count` articles; returns the bytes of their texts."""
    draw = random.Random(SEED)
    texts = list(sample_texts())
    size = 0
    with open(path, "w", encoding="utf-8", newline="\n") as f:
        for i in range(count):
            words = texts[i % len(texts)].split(" ")
            for at in range(10, len(words), 10):
                words[at] += f" {draw.choice(names)}"
            text = " ".join(words)
            size += len(text.encode())
            f.write(json.dumps({"id": str(i), "date": "2024-05-06", "text": text}) + "\n")
    return size


def run(command):
    """Processor seconds and peak resident MB."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{' '.join(command)} failed")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def least(command, repeat):
    """The least seconds and the most MB of `repeat` runs."""
    runs = [run(command) for _ in range(repeat)]
    return min(seconds for seconds, _ in runs), max(memory for _, memory in runs)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("binary")
    parser.add_argument("--rows", type=int, nargs="+", default=[20_000, 200_000, 1_000_000])
    parser.add_argument("--articles", type=int, default=4000)
    parser.add_argument("--repeat", type=int, default=3)
    options = parser.parse_args()
    names = list(towns(max(options.rows)))
    print("rows\tstart-up s\tmemory MB\tthroughput MB/s\tof that without a table")
    with tempfile.TemporaryDirectory() as folder:
        one, many = os.path.join(folder, "one.jsonl"), os.path.join(folder, "many.jsonl")
        in_all_tables = names[: min(options.rows)]
        write_articles(one, 1, in_all_tables)
        size = write_articles(many, options.articles, in_all_tables)
        base = None
        for rows in [0, *options.rows]:
            command = [options.binary, "extract", "-j", "1", "--input-format", "jsonl"]
            if rows:
                table = os.path.join(folder, f"{rows}.tsv")
                write_table(table, names[:rows])
                command += ["--gazetteer", table]
            start_up, _ = least([*command, one], options.repeat)
            seconds, memory = least([*command, many], options.repeat)
            speed = size / 1e6 / (seconds - start_up)
            base = base or speed
            print(f"{rows}\t{start_up:.2f}\t{memory:.0f}\t{speed:.1f}\t{speed / base:.0%}", flush=True)


if __name__ == "__main__":
    main()
