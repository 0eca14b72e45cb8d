"""Reads CSV with Python's csv module: guarded against formulas, and raw."""

import csv
import io

from expected import cards, same


def check(revise):
    wanted = []
    for bundle in revise.bundles():
        for kind, prompt, answer, aliases in cards(bundle):
            wanted.append((bundle["id"], bundle["title"], kind, prompt, answer, "; ".join(aliases)))
    for options in [], ["--raw"]:
        rows = list(csv.DictReader(io.StringIO(revise.run("export", "csv", *options), newline="")))
        found = []
        for row in rows:
            if not options:
                for name, cell in row.items():
                    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r")), f"{name}: {cell!r}"
                row = {name: unguarded(cell) for name, cell in row.items()}
            found.append(tuple(row[name] for name in ("topic", "title", "kind", "prompt", "answer", "accepted")))
        same(" ".join(["csv", *options]), wanted, found)


def unguarded(cell):
    return cell[1:] if cell[:1] == "'" and cell[1:2] in tuple("=+-@\t\r") else cell
