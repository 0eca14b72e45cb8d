"""Imports the tab-separated export into Mnemosyne, headless, and compares every card."""

import sys
import tempfile
import warnings
from pathlib import Path

from expected import asked_alone, cards, same


def check(revise):
    warnings.simplefilter("ignore")
    from mnemosyne.script import Mnemosyne

    wanted = []
    for bundle in revise.bundles():
        for kind, prompt, answer, _ in cards(bundle):
            sides = (answer, prompt) if kind == "term" else (asked_alone(bundle, kind, prompt), answer)
            wanted.append(tuple(side.replace("\n", " ").replace("\t", " ").strip() for side in sides))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "cards.tsv"
        file.write_text(revise.run("export", "tsv"), encoding="utf-8", newline="")
        program = Mnemosyne(str(Path(folder) / "mnemosyne"))
        program.main_widget().show_error = sys.exit
        for reader in program.component_manager.all("file_format"):
            if type(reader).__name__ == "Tsv":
                reader.do_import(str(file))
        database = program.database()
        database.save()
        found = [database.card(key, is_id_internal=True).fact.data for key, _ in database.cards()]
        same("tsv, Mnemosyne", wanted, [(fact["f"], fact["b"]) for fact in found])
        program.finalise()
