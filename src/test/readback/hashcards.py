"""Reads blocks of hashcards as its parser does: a line that begins with Q:, A: or C: begins something new."""

from expected import asked_alone, cards, same


def read(text):
    lines = text.split("\n")
    if lines[0] == "---":
        lines = lines[lines.index("---", 1) + 1 :]
    found = []
    for line in lines:
        mark = line[:2]
        assert mark != "C:", line
        if mark == "Q:":
            found.append([line[2:].strip(), None])
        elif mark == "A:":
            assert found[-1][1] is None, line
            found[-1][1] = line[2:].strip()
        elif found:
            side = 0 if found[-1][1] is None else 1
            found[-1][side] += "\n" + line
    return [(question.strip(), answer.strip()) for question, answer in found]


def check(revise):
    wanted = []
    for bundle in revise.bundles():
        for kind, prompt, answer, _ in cards(bundle):
            wanted.append((indented(asked_alone(bundle, kind, prompt)), indented(answer)))
    same("hashcards", wanted, read(revise.run("export", "hashcards")))


def indented(text):
    first, *rest = text.split("\n")
    return "\n".join([first, *(" " + line if line[:2] in ("Q:", "A:", "C:") or line[:3] == "---" else line for line in rest)])
