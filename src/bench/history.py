#!/usr/bin/env python3
"""Measures what a long history costs at the start of a quiz: 400,000 reviews of 5,000 cards against none.

    src/bench/history.py [--runs 15] [--reviews 400000] [JDK ...]

Whole processes, interleaved: the median time to the first prompt by pipe, and the most memory. Then once more without
the snapshot, which is the fold of the whole journal. The exit status is 1 when a target is missed.
"""

import argparse
import datetime
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from startup import PROMPT, REVISE, jdk_here, sentence, watch

TOPICS = 200
CARDS = 25
NOW = "2026-01-10T09:00:00Z"


def write_library(folder):
    """So many topics of so many terms, and their keys."""
    folder.mkdir(parents=True)
    rand, keys = random.Random(1), []
    for number in range(TOPICS):
        lines = ["schema: 1", f"id: topic-{number:03}", f"title: Topic {number}", "synopsis: Generated.", "keyTerms:"]
        for card in range(CARDS):
            lines.append(f"  - {{id: c{card}, term: term {number} {card}, definition: {sentence(rand, 20)} {card}}}")
            keys.append(f"topic-{number:03}/term/c{card}")
        (folder / f"topic-{number:03}.yaml").write_text("\n".join(lines) + "\n")
    return keys


def write_journal(folder, keys, reviews):
    """One review every seven minutes or so, up to a day before NOW, each card in turns of chance."""
    folder.mkdir(parents=True)
    rand = random.Random(2)
    at = datetime.datetime.fromisoformat(NOW[:-1]) - datetime.timedelta(days=1, seconds=450 * reviews)
    with (folder / "bench.jsonl").open("w") as journal:
        for number in range(reviews):
            at += datetime.timedelta(milliseconds=rand.randrange(400_000, 500_000))
            journal.write(
                f'{{"v":1,"id":"0197{number:08x}-7000-8000-{rand.getrandbits(48):012x}",'
                f'"at":"{at.isoformat(timespec="milliseconds")}Z","card":"{rand.choice(keys)}",'
                f'"rating":"{"again" if rand.random() < 0.1 else "good"}","ms":{rand.randrange(2000, 30_000)}}}\n'
            )


def first_prompt(env):
    """Milliseconds to the first prompt, and the most megabytes until the end."""
    started = time.perf_counter()
    quiz = subprocess.Popen([REVISE, "quiz", "-n", "1"], env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    [taken] = watch(quiz.stdout.fileno(), started, [PROMPT])
    quiz.stdin.close()
    _, _, usage = os.wait4(quiz.pid, 0)
    quiz.stdout.close()
    return taken * 1000, usage.ru_maxrss / 1024


def measure(jdk, runs, reviews, temp):
    keys = write_library(temp / "topics")
    homes = {"no history": temp / "none", f"{reviews:,} reviews": temp / "long"}
    write_journal(temp / "long" / "journal", keys, reviews)
    envs = {}
    for name, home in homes.items():
        envs[name] = {variable: value for variable, value in os.environ.items() if not variable.startswith("REVISE_")}
        envs[name] |= {"JAVA_HOME": str(jdk), "REVISE_HOME": str(home), "REVISE_TRAIN": "never", "REVISE_NOW": NOW}
        envs[name]["REVISE_TOPICS"] = str(temp / "topics")
        subprocess.run([REVISE], env={**envs[name], "REVISE_TRAIN": "now"}, check=True, stdout=subprocess.DEVNULL)

    taken = {name: [] for name in homes}
    for run in range(-2, runs):
        for name, env in envs.items():
            one = first_prompt(env)
            if run >= 0:
                taken[name].append(one)
    print(f"\n{jdk}, {runs} runs")
    times = [statistics.median(ms for ms, _ in taken[name]) for name in homes]
    sizes = [statistics.median(mb for _, mb in taken[name]) for name in homes]
    for name, ms, mb in zip(homes, times, sizes):
        print(f"  {name:20}{ms:8.1f} ms{mb:8.1f} MB")

    long = list(envs.values())[1]
    folds = []
    for _ in range(3):
        (temp / "long" / "cache" / "progress.bin").unlink()
        folds.append(first_prompt(long)[0] - times[0])
    checks = [
        ("first prompt, ratio", times[1] / times[0], 1.3),
        ("memory, ratio", sizes[1] / sizes[0], 1.5),
        ("fold from nothing, s", statistics.median(folds) / 1000, 1.0),
    ]
    for name, value, target in checks:
        print(f"  {name:24}{value:6.2f}{target:8.1f}{'  missed' if value > target else ''}")
    return any(value > target for _, value, target in checks)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("jdks", nargs="*", type=Path, metavar="JDK")
    options.add_argument("--runs", type=int, default=15)
    options.add_argument("--reviews", type=int, default=400_000)
    options = options.parse_args()
    missed = []
    for jdk in [jdk.resolve() for jdk in options.jdks] or [jdk_here()]:
        with tempfile.TemporaryDirectory(prefix="revise-bench-") as folder:
            missed.append(measure(jdk, options.runs, options.reviews, Path(folder)))
    sys.exit(1 if any(missed) else 0)


if __name__ == "__main__":
    main()
