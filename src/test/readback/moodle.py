"""Reads GIFT with npm's gift-pegjs, whose folder of modules is named by NODE_PATH."""

import json
import subprocess
from pathlib import Path

from expected import asked_alone, cards, same


def read(text):
    script = Path(__file__).with_name("gift.js")
    done = subprocess.run(["node", script], input=text.encode(), stdout=subprocess.PIPE, check=True)
    return json.loads(done.stdout)


def text(part):
    if part is None:
        return None
    assert part["format"] == "plain", part
    return part["text"]


def arrows(words):
    return words.replace("->", "\u2192")


def question(read):
    choices = [(choice["isCorrect"], choice["weight"], text(choice["text"])) for choice in read.get("choices", [])]
    return read["type"], text(read["stem"]), read.get("isTrue"), choices, text(read["globalFeedback"])


def check(revise):
    wanted = []
    for bundle in revise.bundles():
        for kind, prompt, answer, aliases in cards(bundle):
            prompt, answer = arrows(asked_alone(bundle, kind, prompt)), arrows(answer)
            if kind == "term":
                choices = [(True, None, arrows(word)) for word in [answer, *aliases]]
                wanted.append(("Short", prompt, None, choices, None))
            elif kind == "misconception":
                wanted.append(("TF", prompt, False, [], answer))
            else:
                wanted.append(("Essay", prompt, None, [], answer))
    found = read(revise.run("export", "gift"))
    titles = [question["title"] for question in found]
    assert all(titles) and len(set(titles)) == len(titles), "a question without a title of its own"
    same("gift", wanted, [question(one) for one in found])
    quiz(revise)


def quiz(revise):
    """A written quiz as GIFT says the same as the same quiz in JSON."""
    titles = {topic["id"]: topic["title"] for topic in json.loads(revise.run("list", "--format", "json"))}
    for options in [], ["--mode", "choice"], ["--kind", "criteria"]:
        options = [*options, "--seed", "42", "-n", "1000"]
        wanted = []
        for asked in json.loads(revise.run("quiz", "--format", "json", *options))["questions"]:
            answer, prompt = arrows(asked["answer"]), arrows(asked["prompt"])
            if prompt.startswith("What earns credit for "):
                prompt = arrows(titles[asked["topic"]]) + ": " + prompt
            if "choices" in asked:
                choices = [(word == asked["answer"], None, arrows(word)) for word in asked["choices"]]
                wanted.append(("MC", prompt, None, choices, None))
            elif "truth" in asked:
                wanted.append(("TF", prompt, asked["truth"], [], answer))
            elif asked["kind"] == "term":
                wanted.append(("Short", prompt, None, answer, None))
            else:
                wanted.append(("Essay", prompt, None, [], answer))
        found = [question(one) for one in read(revise.run("quiz", "--format", "gift", *options))]
        # The aliases of a term are not in the JSON.
        found = [(kind, stem, truth, choices[0][2] if kind == "Short" else choices, feedback)
                 for kind, stem, truth, choices, feedback in found]
        same("gift, quiz " + " ".join(options), wanted, found)
