#!/usr/bin/env python3
"""Measures how fast decks are exported, and that memory does not grow with them.

    src/bench/export.py [--topics 10000] [--heap 128m] [JDK]

Generates topics of 10 KB and exports all of them in every format: the first time without a cache, which reads the
bundles themselves, then with one. Whole processes on a heap of the size given. The exit status is 1 when a format
stays under 20 MB/s with a cache, or when memory runs out.
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.dont_write_bytecode = True

from startup import CHECKOUT, jdk_here, topic

FORMATS = [["anki"], ["tsv"], ["csv"], ["gift"], ["hashcards"], ["markdown"], ["html"], ["html", "--cards"]]
TARGET = 20.0


def write_topics(folder, count):
    folder.mkdir()
    for number in range(count):
        (folder / f"{number:06d}.yaml").write_text(topic(number), encoding="utf-8")


def run(command, env):
    started = time.perf_counter()
    size = 0
    with subprocess.Popen(command, env=env, stdout=subprocess.PIPE) as process:
        while block := process.stdout.read(1 << 20):
            size += len(block)
    taken = time.perf_counter() - started
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)}: status {process.returncode}")
    return taken, size / 1e6


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--topics", type=int, default=10_000)
    options.add_argument("--heap", default="128m")
    options.add_argument("jdk", nargs="?")
    asked = options.parse_args()
    random.seed(1)
    with tempfile.TemporaryDirectory() as temp:
        library = Path(temp) / "library"
        write_topics(library, asked.topics)
        env = {**os.environ, "REVISE_HOME": str(Path(temp) / "home"), "REVISE_TRAIN": "never"}
        java = str(Path(asked.jdk or jdk_here()) / "bin" / "java")
        jar = str(CHECKOUT / "target" / "revise.jar")
        revise = [java, f"-Xmx{asked.heap}", "-XX:+UseSerialGC", "-jar", jar, "export", "--topics", str(library)]
        taken, size = run([*revise, "tsv"], env)
        print(f"first, without a cache   {taken:6.2f} s  {size:7.1f} MB")
        slow = False
        for names in FORMATS:
            taken, size = run([*revise, *names], env)
            slow |= size / taken < TARGET
            print(f"{' '.join(names):24} {taken:6.2f} s  {size:7.1f} MB  {size / taken:6.1f} MB/s")
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
