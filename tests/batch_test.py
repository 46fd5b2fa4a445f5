#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks what a batch promises: the same bytes for every number of threads, shards that make up the whole,
and that a run which is killed can be resumed, at whatever moment, to the same bytes."""
import argparse
import json
import os
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
DOCUMENTS = 3000


def write_articles(path: pathlib.Path) -> None:
    """Articles of all lengths, a bad line among every few."""
    texts = [file.read_text() for file in sorted((ROOT / "samples").rglob("*.txt"))]
    with path.open("w") as out:
        for number in range(DOCUMENTS):
            text = texts[number % len(texts)][:50 + number * 37 % 900]
            record = {"id": f"a{number}", "text": text, "date": "2024-05-01"}
            out.write("{\n" if number % 50 == 7 else json.dumps(record) + "\n")


def extract(program: str, articles: pathlib.Path, *options: str) -> bytes:
    done = subprocess.run([program, "extract", str(articles), *options], capture_output=True)
    assert done.returncode == 1, done.stderr.decode()[-2000:]
    return done.stdout


def kill_when(process: subprocess.Popen, part: pathlib.Path, size: int, pause: float) -> None:
    """Kills the process a moment after it has written so much."""
    while process.poll() is None and not (part.exists() and part.stat().st_size >= size):
        time.sleep(0.0005)
    time.sleep(pause)
    process.send_signal(signal.SIGKILL)
    process.wait()


def resumed(program: str, articles: pathlib.Path, folder: pathlib.Path, format_name: str, whole: bytes,
            kills: int, chance: random.Random) -> int:
    """Kills and resumes until the run is complete or has been killed `kills` times; gives how often it was."""
    output, part = folder / "out", folder / "out.part"
    command = [program, "extract", str(articles), "--format", format_name, "-o", str(output), "--resume"]
    killed = 0
    while killed < kills:
        size = part.stat().st_size if part.exists() else 0
        process = subprocess.Popen([*command, f"-j{chance.choice([1, 2, 5])}"], stderr=subprocess.DEVNULL)
        kill_when(process, part, size + chance.randrange(len(whole) // 25), chance.random() * 0.002)
        if process.returncode != -signal.SIGKILL:
            break
        killed += 1
    if not output.exists():
        subprocess.run(command, stderr=subprocess.DEVNULL)
    assert output.read_bytes() == whole, f"{format_name}: resumed output differs after {killed} kills"
    assert sorted(os.listdir(folder)) == ["out"], os.listdir(folder)
    output.unlink()
    return killed


def main() -> int:
    parser = argparse.ArgumentParser(description="Checks batches.")
    parser.add_argument("program")
    parser.add_argument("--kills", type=int, default=30)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        articles = folder / "articles.jsonl"
        write_articles(articles)
        whole = {name: extract(options.program, articles, "-j1", "--format", name)
                 for name in ("jsonl", "csv", "json")}
        assert whole["jsonl"].count(b"\n") == DOCUMENTS
        for threads in ("-j2", "-j7"):
            assert extract(options.program, articles, threads) == whole["jsonl"], threads
        shards = [extract(options.program, articles, "--shard", f"{part}/3").splitlines() for part in (1, 2, 3)]
        assert sorted(sum(shards, [])) == sorted(whole["jsonl"].splitlines())
        assert min(map(len, shards)) > DOCUMENTS // 4, [len(shard) for shard in shards]
        (folder / "resumed").mkdir()
        killed = 0
        while killed < options.kills:
            name = chance.choice(sorted(whole))
            killed += resumed(options.program, articles, folder / "resumed", name, whole[name],
                              options.kills - killed, chance)
    print(f"{DOCUMENTS} documents; killed and resumed {killed} times")
    return 0


if __name__ == "__main__":
    sys.exit(main())
