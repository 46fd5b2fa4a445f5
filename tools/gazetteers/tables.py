"""Reading the hand-made tables and writing the finished ones."""
import os

HAND = os.path.join(os.path.dirname(os.path.abspath(__file__)), "hand")


def read_hand(name):
    """Rows of hand/NAME as dictionaries; '#' lines are comments, the first other line names the columns."""
    rows, columns = [], None
    with open(os.path.join(HAND, name), encoding="utf-8") as f:
        for number, line in enumerate(f, 1):
            line = line.rstrip("\n")
            if not line.strip() or line.startswith("#"):
                continue
            cells = line.split("\t")
            if columns is None:
                columns = cells
                continue
            if len(cells) > len(columns):
                raise ValueError(f"{name}:{number}: {len(cells)} cells for {len(columns)} columns")
            cells += [""] * (len(columns) - len(cells))
            rows.append(dict(zip(columns, (c.strip() for c in cells))))
    return rows


def read_hand_list(name):
    """The words of hand/NAME, separated by blanks; '#' lines are comments."""
    words = []
    with open(os.path.join(HAND, name), encoding="utf-8") as f:
        for line in f:
            if not line.startswith("#"):
                words += line.split()
    return words


def without_capital_variants(rows, column="form"):
    """Drops a form where another row of the same meaning differs from it only by having fewer capitals: a small
    letter matches either case, and the two together would match neither way of writing."""
    def key(row):
        return tuple((c, v.lower() if c == column else v) for c, v in row.items() if c in (column, "code", "country", "name"))

    def covers(fewer, more):
        return fewer != more and all(a == b or a == b.lower() for a, b in zip(fewer, more))

    forms = {}
    for row in rows:
        forms.setdefault(key(row), set()).add(row[column])
    return [row for row in rows if not any(covers(form, row[column]) for form in forms[key(row)])]


def write_table(path, comment, columns, rows):
    """rows: dictionaries. Sorted by the columns in order, LF, no trailing blanks in the header."""
    cells = sorted({tuple(str(row.get(c, "")) for c in columns) for row in rows})
    with open(path, "w", encoding="utf-8", newline="\n") as f:
        for line in comment:
            f.write(f"# {line}\n")
        f.write("\t".join(columns) + "\n")
        for row in cells:
            f.write("\t".join(row) + "\n")
    return len(cells)


def write_words(path, comment, words):
    words = sorted(set(words))
    with open(path, "w", encoding="utf-8", newline="\n") as f:
        for line in comment:
            f.write(f"# {line}\n")
        for word in words:
            f.write(word + "\n")
    return len(words)
