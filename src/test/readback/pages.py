"""Loads HTML pages into headless Chromium: nothing runs, nothing is fetched, every text is shown, paper has its answers apart."""

import html
import re
import subprocess
import tempfile
from html.parser import HTMLParser
from pathlib import Path

HEADLESS = ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr"]
MARKUP = """<script>alert(1)</script>&"'"""


class Elements(HTMLParser):
    """Collects the elements of a page, and the text outside its head."""

    def __init__(self, page):
        super().__init__(convert_charrefs=True)
        self.found, self.text = [], []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        self.found.append((tag, dict(attributes)))

    def handle_data(self, data):
        self.text.append(data)


def check_harmless(name, page):
    elements = Elements(page)
    for tag, attributes in elements.found:
        assert tag not in ("script", "iframe", "img", "link", "object", "base"), f"{name}: <{tag}>"
        for key, value in attributes.items():
            assert not key.startswith("on") and key not in ("src", "style", "action"), f"{name}: {tag} {key}"
            assert key != "href" or value.startswith("#"), f"{name}: {tag} leads to {value}"
    tags = [tag for tag, _ in elements.found]
    assert tags.count("h1") == 1 and "main" in tags and dict(elements.found)["html"].get("lang"), name
    return "".join(elements.text)


def chromium(file, *options):
    done = subprocess.run([*HEADLESS, *options, file.as_uri()], stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=120)
    messages = [line for line in done.stderr.decode(errors="replace").split("\n") if "CONSOLE" in line]
    assert not messages, f"{file.name}: the browser complains: {messages[0]}"
    return done.stdout.decode("utf-8")


def shown(revise):
    """Pages of a bundle whose every text is markup."""
    return {
        "show": revise.run("show", "script", "--format", "html"),
        "checklist": revise.run("criteria", "--checklist", "--format", "html"),
        "quiz": revise.run("quiz", "--format", "html", "--seed", "1", "--title", MARKUP),
        "cards": revise.run("export", "html"),
        "flash cards": revise.run("export", "html", "--cards"),
    }


def check(revise, folder):
    for name, page in shown(revise).items():
        file = Path(folder) / (name.replace(" ", "-") + ".html")
        file.write_text(page, encoding="utf-8")
        text = check_harmless(name, page)
        dom = chromium(file, "--dump-dom")
        check_harmless(name + " in Chromium", dom)
        assert MARKUP in text and text.count(MARKUP) == html.unescape(dom).count(MARKUP), name
        print(f"  html, {name}: {text.count(MARKUP)} texts shown as text, nothing runs")


def check_paper(revise, folder):
    """The PDF of a mock has its answers on pages of their own, and breaks no question."""
    page = revise.run("quiz", "--format", "html", "--seed", "42", "-n", "30", "--title", "Mock", "--kind", "point,faq,concept")
    for size in "A4", "Letter":
        file = Path(folder) / f"mock-{size}.html"
        # A style sheet that is changed no longer has the hash that the page allows.
        sized = page.replace("@page { margin: 16mm; }", "@page { margin: 16mm; size: %s; }" % size)
        assert sized != page
        file.write_text(re.sub("style-src 'sha256-[^']*'", "style-src 'unsafe-inline'", sized), encoding="utf-8")
        pdf = file.with_suffix(".pdf")
        chromium(file, "--no-pdf-header-footer", f"--print-to-pdf={pdf}")
        pages = subprocess.run(["pdftotext", "-layout", pdf, "-"], stdout=subprocess.PIPE, check=True).stdout.decode("utf-8")
        pages = [text for text in pages.split("\f") if text.strip()]
        first = next(number for number, text in enumerate(pages) if "Mark scheme" in text)
        assert first > 0 and pages[first].strip().startswith("Mark scheme"), f"{size}: answers begin on page {first + 1}"
        numbers = [int(number) for text in pages[:first] for number in re.findall(r"^ {0,6}(\d+)\. ", text, re.M)]
        assert numbers == list(range(1, len(numbers) + 1)) and len(numbers) == 30, f"{size}: {numbers}"
        for text in pages[:first]:
            assert text.rstrip().endswith(("mark", "marks")), f"{size}: a question goes on over the page: {text[-80:]!r}"
        print(f"  html, mock on {size}: {first} pages of questions, {len(pages) - first} of answers")
