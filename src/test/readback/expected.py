"""The cards that a bundle holds, made from `revise show --format json` alone."""

import json
import subprocess


class Revise:
    """The program, on topics of its own choice."""

    def __init__(self, command, topics):
        self.command = [*command, *(["--topics", topics] if topics else [])]

    def run(self, *arguments):
        done = subprocess.run([*self.command, *arguments], stdout=subprocess.PIPE, check=True)
        return done.stdout.decode("utf-8")

    def bundles(self):
        for listed in json.loads(self.run("list", "--format", "json")):
            yield json.loads(self.run("show", listed["id"], "--format", "json"))


def cards(bundle):
    """(kind, prompt, answer, aliases) of each card, in the bundle's order."""
    for item in bundle.get("keyConcepts", []):
        yield "concept", item["term"], item["definition"], []
    for item in bundle.get("keyTerms", []):
        yield "term", item["definition"], item["term"], item.get("aliases", [])
    points = bundle.get("markingPoints", [])
    for number, item in enumerate(points, 1):
        untold = f"What earns credit for marking point {number} of {len(points)}?"
        yield "point", item.get("question", untold), item["text"], []
    for item in bundle.get("mistakes", []):
        if "misconception" in item:
            yield "misconception", item["misconception"], item["correction"], []
    for item in bundle.get("faqs", []):
        yield "faq", item["question"], item["answer"], []


def asked_alone(bundle, kind, prompt):
    """A point without a question of its own names its topic where nothing else does."""
    return f"{bundle['title']}: {prompt}" if kind == "point" and prompt.startswith("What earns credit for ") else prompt


def same(what, expected, found):
    assert len(expected) == len(found), f"{what}: {len(found)} instead of {len(expected)}"
    for number, (wanted, got) in enumerate(zip(expected, found), 1):
        assert wanted == got, f"{what}, number {number}:\n  wanted {wanted!r}\n  found  {got!r}"
    print(f"  {what}: {len(found)} read back")
