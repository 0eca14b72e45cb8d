#!/usr/bin/env python3
"""Reads revise's exports back with the programs they are for.

    check.py READER... -- REVISE...

READER is one of anki, csv, hashcards, tsv, gift and html; REVISE is the command that starts the program.
"""

import sys
import tempfile
from pathlib import Path

import anki
import flashcards
import hashcards
import moodle
import pages
import spreadsheet
from expected import Revise

BUNDLES = Path(__file__).with_name("bundles")
READERS = {
    "anki": anki.check,
    "csv": spreadsheet.check,
    "hashcards": hashcards.check,
    "tsv": flashcards.check,
    "gift": moodle.check,
}


def main():
    end = sys.argv.index("--")
    readers, command = sys.argv[1:end], sys.argv[end + 1 :]
    for topics in None, BUNDLES / "nasty.json":
        print(topics.name if topics else "shipped topics")
        for reader in readers:
            if reader in READERS:
                READERS[reader](Revise(command, topics))
    if "html" in readers:
        print("pages")
        with tempfile.TemporaryDirectory() as folder:
            pages.check(Revise(command, BUNDLES / "script.json"), folder)
            pages.check_paper(Revise(command, None), folder)


if __name__ == "__main__":
    main()
