#!/usr/bin/env python3
"""How many of the quotes found in a page are found again in its plain text, with the same content and the same source.

    python3 eval/agreement.py PAGES NEWSPARSE [--missed N]

PAGES is the folder of the evaluation with its dev/ below, NEWSPARSE the command that runs the tool, in one argument.
A page and a text belong together where the text holds most of the longer paragraphs found in the page. Quotation marks
around a content, and white space, do not count. The second line counts only the quotes of paragraphs that stand in both
bodies: the rest is a difference between bodies, not between quotes. --missed prints the first N that are not found again.
"""
import argparse, collections, json, os, shlex, subprocess, tempfile

MARKS = " \t\n\u00a0\"'“”„‟‘’‚‛«»‹›「」『』〝〟–—-,"
LEAST_WORDS = 12


def rows(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def units(text):
    """The text in UTF-16 units: spans count in them."""
    return text.encode("utf-16-le", "surrogatepass")


def cut(text, span):
    part = text[2 * span["start"]:2 * (span["start"] + span["length"])]
    return part.decode("utf-16-le", "replace")


def bare(text):
    return " ".join((text or "").split()).strip(MARKS)


def parse(command, paths, work):
    batch, out = os.path.join(work, "in.ndjson"), os.path.join(work, "out.ndjson")
    with open(batch, "w", encoding="utf-8") as file:
        file.writelines(json.dumps({"id": path, "path": path}) + "\n" for path in paths)
    subprocess.run([*shlex.split(command), "parse", "--input", batch, "--output", out], check=False, stderr=subprocess.DEVNULL)
    return {row["id"]: row["article"] for row in rows(out) if row.get("article")}


def paragraphs(article):
    text = units(article["text"])
    return [(block["span"], bare(cut(text, block["span"]))) for block in article["blocks"]]


def quotes(article):
    """The paragraph, the content and the source of each quote."""
    text = units(article["text"])
    blocks = [(span["start"], span["start"] + span["length"], words) for span, words in paragraphs(article)]
    for quote in article.get("quotes") or []:
        start, told = quote["span"]["start"], quote.get("attribution") or {}
        block = next((words for first, last, words in blocks if first <= start < last), "")
        yield block, bare(cut(text, quote["span"])), bare(told.get("name") or told.get("source"))


def compare(page, text):
    """For each quote of the page: whether its paragraph stands in both, its content is found again, its content and source are."""
    there = collections.Counter(quote[1:] for quote in quotes(text))
    contents = collections.Counter(content for content, _ in there.elements())
    shared = {words for _, words in paragraphs(text)}
    for block, content, source in quotes(page):
        again = there[content, source] > 0
        said = contents[content] > 0
        there[content, source] -= again
        contents[content] -= said
        yield block in shared, said, again, content, source


def pair(pages, texts):
    """Each text with the page that shares most of its longer paragraphs."""
    index = collections.defaultdict(set)
    for path, article in pages.items():
        for _, words in paragraphs(article):
            if len(words.split()) >= LEAST_WORDS:
                index[words].add(path)
    for path, article in texts.items():
        own = [words for _, words in paragraphs(article) if words in index]
        votes = collections.Counter(page for words in own for page in index[words])
        if votes:
            page, count = max(votes.items(), key=lambda vote: (vote[1], vote[0]))
            if 2 * count >= len(own):
                yield page, path


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("pages")
    options.add_argument("newsparse")
    options.add_argument("--missed", type=int, default=0)
    options = options.parse_args()
    data = os.path.join(os.path.abspath(options.pages), "dev")
    pages = sorted({row["page"] for task in ("meta", "body", "comments") for row in rows(os.path.join(data, "gold", task + ".jsonl"))})
    texts = sorted({row["page"] for row in rows(os.path.join(data, "gold", "text.jsonl")) if row["flavour"] == "clean"})
    with tempfile.TemporaryDirectory() as work:
        found = parse(options.newsparse, [os.path.join(data, path) for path in pages + texts], work)
    pages = {path: found[path] for path in (os.path.join(data, page) for page in pages) if path in found}
    texts = {path: found[path] for path in (os.path.join(data, text) for text in texts) if path in found}
    pairs = list(pair(pages, texts))
    found = [(text, *row) for page, text in pairs for row in compare(pages[page], texts[text])]
    print(f"{len(pairs)} pairs of a page and its text")
    for name, some in (("all quotes", found), ("quotes of paragraphs in both", [row for row in found if row[1]])):
        said, again = (sum(row[at] for row in some) / max(1, len(some)) for at in (2, 3))
        print(f"{name}: {len(some)}, found again with the same content {said:.4f}, and the same source {again:.4f}")
    for text, both, said, again, content, source in [row for row in found if not row[3]][:options.missed]:
        why = "paragraph not in the text's body" if not both else "other source" if said else "no such quote"
        print(f"- {os.path.basename(text)}: {content[:80]!r} by {source!r}: {why}")


if __name__ == "__main__":
    main()
