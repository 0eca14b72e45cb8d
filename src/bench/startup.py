#!/usr/bin/env python3
"""Measures how soon revise starts, against a bare hello world on the same Java with the same flags.

    src/bench/startup.py [--runs 15] [--topics 10000] [JDK ...]

Whole processes, interleaved, medians. Each JDK is a folder; without one it is JAVA_HOME's or that of the java on PATH.
The archive is trained first, and what revise keeps lies in a temporary folder. The exit status is 1 when a target is
missed. A terminal here answers no queries, as the plainest ones do not.
"""

import argparse
import fcntl
import os
import pty
import random
import re
import select
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
REVISE = str(CHECKOUT / "revise")

HELLO = """
public class Hello {
    public static void main(String[] args) {
        System.out.println("hello");
    }
}
"""

ESCAPES = re.compile(rb"\x1b(\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(\x07|\x1b\\)|[()][0-9A-B]|[ -/]*[0-~])")
PASTE = b"\x1b[?2004h"  # The line editor asks for pasted text to be marked as such once it is ready.
EDITOR = re.compile(rb"<editor>")
# The header counts the cards, and what is asked follows it; the line editor or the plain loop then asks for a line.
PROMPT = re.compile(rb"\b1/\d+\b[^\n]*\n\s*\w(?s:.*)\n> ")


class Slow(Exception):
    """A screen that never showed what it was watched for."""


def java_flags():
    """The launcher's own, so that the two cannot drift apart."""
    return re.search(r"^flags='([^']*)'", Path(REVISE).read_text(), re.M).group(1).split()


def finish(command, env):
    started = time.perf_counter()
    done = subprocess.run(command, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    taken = time.perf_counter() - started
    if done.returncode != 0 or done.stderr:
        raise Slow(f"{' '.join(command)}: status {done.returncode}: {done.stderr.decode(errors='replace')[:500]}")
    return taken


def watch(descriptor, started, patterns, seconds=20):
    """When each pattern was first seen in what a process has written."""
    seen, text = [None] * len(patterns), b""
    while None in seen:
        ready, _, _ = select.select([descriptor], [], [], seconds)
        try:
            read = os.read(descriptor, 65536) if ready else b""
        except OSError:  # Linux's word for the end of a terminal.
            read = b""
        now = time.perf_counter() - started
        if not read:
            raise Slow(f"it only wrote {text[-500:]!r}")
        text += read
        plain = ESCAPES.sub(b"", text.replace(PASTE, b"<editor>")).replace(b"\r", b"")
        seen = [was or (now if pattern.search(plain) else None) for was, pattern in zip(seen, patterns)]
    return seen


def quiz_by_pipe(env):
    started = time.perf_counter()
    quiz = subprocess.Popen([REVISE, "quiz"], env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        return watch(quiz.stdout.fileno(), started, [PROMPT])
    finally:
        end(quiz, quiz.stdin.fileno(), b":q\n")
        quiz.stdin.close()
        quiz.stdout.close()


def quiz_in_terminal(env):
    main, side = pty.openpty()
    fcntl.ioctl(side, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    started = time.perf_counter()
    quiz = subprocess.Popen(
        [REVISE, "quiz"],
        env={**env, "TERM": "xterm-256color"},
        stdin=side,
        stdout=side,
        stderr=side,
        start_new_session=True,
        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
    )
    os.close(side)
    try:
        return watch(main, started, [PROMPT, EDITOR])
    finally:
        end(quiz, main, b":q\r")
        os.close(main)


def end(quiz, descriptor, word):
    """Lets it leave by itself; a terminal must be read meanwhile, or nobody can write to it."""
    try:
        os.write(descriptor, word)
        quiz.wait(timeout=1)
    except (OSError, subprocess.TimeoutExpired):
        quiz.kill()
        quiz.wait()


WORDS = """
account answer appointment audience branch call callback channel claim colleague comment complaint contact customer delay
delivery desk discount email enquiry escalation expectation feedback form goodwill handover invoice loyalty meeting
message notice offer order outcome partner payment phone policy promise queue quote rating reason receipt refund
repair reply report request resolution return review rota script service shift standard survey target team ticket trend
update visit voucher wait
""".split()


def sentence(rand, words):
    text = " ".join(rand.choice(WORDS) for _ in range(words))
    return text[0].upper() + text[1:]


def topic(number, size=10_000):
    """A bundle of schema 1 of about so many bytes, the same each time."""
    rand = random.Random(number)
    lines = [
        "schema: 1",
        f"id: generated-topic-{number}",
        f"title: Generated topic {number}",
        f"subject: Subject {number % 20}",
        "awardingBody: Nobody",
        "level: 3",
        f"synopsis: {sentence(rand, 20)}.",
        "learningObjectives:",
        *(f"  - {sentence(rand, 10)}" for _ in range(5)),
        "guidance:",
        *(f"  - {sentence(rand, 15)}" for _ in range(5)),
    ]
    sections = {
        "keyTerms": ("term", 2, "definition", 14),
        "markingPoints": ("text", 14, "question", 10),
        "mistakes": ("misconception", 10, "correction", 12),
        "faqs": ("question", 9, "answer", 16),
    }
    share = (size - sum(len(line) + 1 for line in lines)) // len(sections)
    for section, (prompt, short, answer, long) in sections.items():
        lines.append(f"{section}:")
        written = count = 0
        while written < share:
            count += 1
            item = [f"  - {prompt}: {sentence(rand, short)} {number} {count}", f"    {answer}: {sentence(rand, long)}"]
            written += sum(len(line) + 1 for line in item)
            lines += item
    return "\n".join(lines) + "\n"


def write_topics(folder, count):
    folder.mkdir()
    for number in range(count):
        (folder / f"topic-{number:05}.yaml").write_text(topic(number))


def cases(hello, env, library):
    """What is measured: names with their targets, and how to take one measurement of them."""
    yield [("hello world", None)], lambda: [finish(hello, env)]
    yield [("revise --version", 2.0)], lambda: [finish([REVISE, "--version"], env)]
    yield [("revise list", 2.5)], lambda: [finish([REVISE, "list"], env)]
    yield [("quiz, pipe: prompt", 3.0)], lambda: quiz_by_pipe(env)
    yield [("quiz, terminal: prompt", 3.5), ("quiz, terminal: line editor", None)], lambda: quiz_in_terminal(env)
    if library:
        many = [REVISE, "--topics", str(library), "list"]
        yield [(f"list, {len(os.listdir(library)):,} topics", 5.0)], lambda: [finish(many, env)]


def measure(jdk, runs, library, temp):
    env = {name: value for name, value in os.environ.items() if not name.startswith("REVISE_")}
    env |= {"JAVA_HOME": str(jdk), "REVISE_HOME": str(temp / f"home-{jdk.name}"), "REVISE_TRAIN": "never"}
    subprocess.run([REVISE, "--version"], env=env, stdout=subprocess.DEVNULL, check=True)
    subprocess.run([REVISE], env={**env, "REVISE_TRAIN": "now"}, check=True)
    archives = list((temp / f"home-{jdk.name}").rglob("*.jsa"))
    print(f"\n{jdk}, {runs} runs, archive {archives[0].stat().st_size / 1e6:.1f} MB" if archives else f"\n{jdk}, NO ARCHIVE")

    hello = [str(jdk / "bin/java"), *java_flags(), "-cp", str(temp), "Hello"]
    times, missed = {}, False
    measured = list(cases(hello, env, library))
    for run in range(-2, runs):  # The first two fill the caches.
        for names, take in list(measured):
            try:
                taken = take()
            except Slow as problem:
                print(f"  {names[0][0]}: {problem}")
                measured = [case for case in measured if case[0] is not names]
                for name, target in names:
                    times.pop((name, target), None)
                missed = True
                continue
            if run >= 0:
                for name, seconds in zip(names, taken):
                    times.setdefault(name, []).append(seconds * 1000)

    bare = statistics.median(times["hello world", None])
    print(f"  {'':30}{'ms':>7}{'least':>7}{'ratio':>7}{'target':>8}")
    for (name, target), taken in times.items():
        ratio = statistics.median(taken) / bare
        late = target is not None and ratio > target
        missed |= late
        wanted = "" if target is None else f"{target:.1f}"
        print(f"  {name:30}{ratio * bare:7.1f}{min(taken):7.1f}{ratio:7.2f}{wanted:>8}{'  missed' if late else ''}")
    return missed


def jdk_here():
    java = Path(os.environ["JAVA_HOME"]) / "bin/java" if os.environ.get("JAVA_HOME") else Path(shutil.which("java"))
    return java.resolve().parents[1]


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("jdks", nargs="*", type=Path, metavar="JDK")
    options.add_argument("--runs", type=int, default=15)
    options.add_argument("--topics", type=int, default=10_000, help="how many to generate, 0 for none")
    options = options.parse_args()
    jdks = [jdk.resolve() for jdk in options.jdks] or [jdk_here()]
    with tempfile.TemporaryDirectory(prefix="revise-bench-") as folder:
        temp = Path(folder)
        (temp / "Hello.java").write_text(HELLO)
        subprocess.run([jdks[0] / "bin/javac", "--release", "17", "-d", temp, temp / "Hello.java"], check=True)
        library = temp / "topics" if options.topics else None
        if library:
            write_topics(library, options.topics)
        missed = [measure(jdk, options.runs, library, temp) for jdk in jdks]
    sys.exit(1 if any(missed) else 0)


if __name__ == "__main__":
    main()
