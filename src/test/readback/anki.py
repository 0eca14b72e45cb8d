"""Reads an Anki text export as Anki's manual describes it ("Importing: text files"), and compares."""

from expected import cards, same


def read(text):
    """Yields (fields by name) of each note: headers first, then records of tab-separated fields, quotes doubled."""
    headers = {}
    while text.startswith("#"):
        line, _, text = text.partition("\n")
        key, _, value = line[1:].partition(":")
        headers[key.lower()] = value
    assert headers["separator"].lower() == "tab" and headers["html"] == "false", headers
    columns = {int(headers[f"{name} column"]): name for name in ("deck", "guid", "tags")}
    for fields in records(text):
        regular = [field for place, field in enumerate(fields, 1) if place not in columns]
        special = {columns[place]: field for place, field in enumerate(fields, 1) if place in columns}
        yield {"notetype": headers["notetype"], "front": regular[0], "back": regular[1], **special}


def records(text):
    fields, field, place = [], "", 0
    while place < len(text):
        if not fields and not field and text[place] == "#":  # A comment to the end of the line.
            place = text.index("\n", place) + 1
        elif not field and text[place] == '"':
            end = place + 1
            while text[end] != '"' or text[end + 1] == '"':
                end += 2 if text[end] == '"' else 1
            field = text[place + 1 : end].replace('""', '"')
            place = end + 1
            assert text[place] in "\t\n", f"text behind a quote: {text[place:place + 20]!r}"
        elif text[place] == "\t":
            fields, field, place = [*fields, field], "", place + 1
        elif text[place] == "\n":
            yield [*fields, field]
            fields, field, place = [], "", place + 1
        else:
            field, place = field + text[place], place + 1


def check(revise):
    wanted = []
    for bundle in revise.bundles():
        for kind, prompt, answer, _ in cards(bundle):
            wanted.append((prompt, answer, bundle["title"].replace("::", ": :"), bundle["id"], kind))
    found = []
    guids = set()
    for note in read(revise.run("export", "anki")):
        topic, kind, *_ = note["tags"].split(" ")
        assert note["notetype"] == "Basic" and note["guid"].startswith(f"{topic}/{kind}/"), note
        guids.add(note["guid"])
        found.append((note["front"], note["back"], note["deck"], topic, kind))
    assert len(guids) == len(found), "a GUID twice"
    same("anki", wanted, found)
