#!/usr/bin/env python3
"""The texts of the evaluation once more, as another tool would have written them, and what is scored on them.

    python3 eval/rerender.py PAGES NEWSPARSE [--work DIR]

PAGES is the folder of the evaluation, NEWSPARSE the command that runs the tool, in one argument. Each full-page dump is
rendered anew from its page in two styles: "margin" (lines of 76 columns behind a margin of three, dashes as bullets,
underlined headings, no addresses, as terminal browsers write) and "markdown" (number signs, stars, links and pictures
with their addresses). Each clean text is written again in the first style. A rule that stands for a habit of text and
not for one tool gives nearly the same figures on all of them.
"""
import argparse, gzip, html.parser, json, os, re, shlex, subprocess, sys, tempfile, textwrap

SKIPPED = {"script", "style", "noscript", "template", "svg", "head", "select", "iframe", "object", "canvas", "textarea", "datalist"}
VOID = {"br", "img", "hr", "input", "meta", "link", "source", "wbr", "area", "col", "embed", "track", "base", "param"}
APART = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "blockquote", "figure", "table", "pre", "hr", "form", "fieldset"}
LINES = APART | {"div", "section", "article", "header", "footer", "nav", "main", "aside", "li", "tr", "dt", "dd", "figcaption", "address", "details", "summary", "legend", "body"}


class Renderer(html.parser.HTMLParser):
    """Collects blocks: the mark before the line (a bullet, the level of a heading), its words, empty lines before it."""

    def __init__(self, markdown):
        super().__init__(convert_charrefs=True)
        self.markdown, self.blocks, self.words, self.open = markdown, [], [], []
        self.apart, self.bullet, self.heading, self.skipped, self.links = True, False, 0, 0, []

    def end_block(self, apart=False):
        words = " ".join("".join(self.words).split())
        if words:
            self.blocks.append((self.apart, self.bullet, self.heading, words))
            self.apart = self.bullet = False
        self.apart |= apart
        self.words = []

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag in VOID:
            if not self.skipped:
                self.write_void(tag, attrs)
            return
        hidden = tag in SKIPPED or "hidden" in attrs or re.search(r"display:\s*none", attrs.get("style") or "")
        self.open.append((tag, bool(hidden)))
        self.skipped += bool(hidden)
        if self.skipped:
            return
        if tag in LINES:
            self.end_block(tag in APART)
        if tag == "li":
            self.bullet = True
        if re.fullmatch("h[1-6]", tag):
            self.heading = int(tag[1])
        if tag == "a":
            self.links.append((len(self.words), attrs.get("href") or ""))
        if tag in ("td", "th"):
            self.words.append(" ")

    def write_void(self, tag, attrs):
        if tag == "br":
            self.end_block()
        elif tag == "hr":
            self.end_block(True)
        elif tag == "img" and (attrs.get("alt") or "").strip():
            alt = " ".join(attrs["alt"].split())
            self.words.append(f"![{alt}]({attrs.get('src') or ''})" if self.markdown else f"[{alt}]")

    def handle_endtag(self, tag):
        if tag in VOID or not any(name == tag for name, _ in self.open):
            return
        while self.open:
            name, hidden = self.open.pop()
            self.close(name, hidden)
            if name == tag:
                break

    def close(self, tag, hidden):
        if not self.skipped:
            if tag in LINES:
                self.end_block(tag in APART)
            if re.fullmatch("h[1-6]", tag):
                self.heading = 0
            if tag == "a" and self.links:
                self.write_link(*self.links.pop())
        self.skipped -= hidden

    def write_link(self, at, address):
        words = "".join(self.words[at:])
        if self.markdown and address and words.strip() and "![" not in words:
            self.words[at:] = [f"[{words.strip()}]({address})"]

    def handle_data(self, data):
        if not self.skipped:
            self.words.append(data)


def in_markdown(blocks):
    for apart, bullet, heading, words in blocks:
        yield ("\n" if apart else "") + ("#" * heading + " " if heading else "* " if bullet else "") + words


def with_margin(blocks):
    for apart, bullet, heading, words in blocks:
        first = "     - " if bullet else "   "
        lines = textwrap.wrap(words, 76, initial_indent=first, subsequent_indent=" " * len(first), break_long_words=False, break_on_hyphens=False)
        yield ("\n" if apart else "") + "\n".join(lines) + ("\n   " + "=" * min(73, len(words)) if heading == 1 else "")


def read_page(path):
    data = gzip.open(path).read()
    named = re.search(rb"charset=[\"']?([\w-]+)", data[:4096])
    try:
        return data.decode(named.group(1).decode() if named else "utf-8", "replace")
    except LookupError:
        return data.decode("utf-8", "replace")


def render(page, markdown):
    renderer = Renderer(markdown)
    renderer.feed(page)
    renderer.end_block()
    return "\n".join((in_markdown if markdown else with_margin)(renderer.blocks)) + "\n"


def again(text):
    """A clean text in the style with a margin: paragraphs stay, lines are broken anew."""
    blocks = []
    for part in re.split(r"\n[ \t]*\n", text):
        for at, line in enumerate(line for line in part.split("\n") if line.strip()):
            bullet = re.match(r"\s*[*•-] ", line)
            blocks.append((at == 0, bool(bullet), 0, line[bullet.end():] if bullet else line))
    return "\n".join(with_margin(blocks)) + "\n"


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("pages")
    options.add_argument("newsparse")
    options.add_argument("--work")
    options = options.parse_args()
    root = os.path.abspath(options.pages)
    work = options.work or tempfile.mkdtemp(prefix="rerender-")
    sys.path.insert(0, root)
    import evaluate
    gold = evaluate.rows(os.path.join(root, "dev", "gold", "text.jsonl"))
    sources = page_of(os.path.join(root, "dev"), [row for row in gold if row["flavour"] == "noisy"], evaluate)
    print("| text | documents | headline | body | paragraphs | authors | date | comments | leak | invented |\n|---|" + "--:|" * 9)
    for style in ("given noisy", "margin noisy", "markdown noisy", "given clean", "margin clean"):
        some = [row for row in gold if row["flavour"] == style.split()[1] and (row["flavour"] == "clean" or row["doc"] in sources)]
        print(score(style, some, sources, root, work, options.newsparse, evaluate))


def page_of(data, gold, evaluate):
    """The page of each dump: the one whose words are most of the dump's."""
    pages = sorted({row["page"] for task in ("meta", "body", "comments") for row in evaluate.rows(os.path.join(data, "gold", task + ".jsonl"))})
    words, sources = {}, {}
    for page in pages:
        words[page] = read_page(os.path.join(data, page))
    for row in gold:
        long = sorted((part for part in row["body"] if len(part) > 60), key=len)[-6:]
        starts = [re.sub(r"\W+", "", part)[:40] for part in long]
        row["starts"] = starts
    letters = {page: re.sub(r"\W+", "", re.sub(r"<[^>]*>", "", text)) for page, text in words.items()}
    for row in gold:
        best = max(letters, key=lambda page: sum(start in letters[page] for start in row["starts"]))
        if row["starts"] and 2 * sum(start in letters[best] for start in row["starts"]) > len(row["starts"]):
            sources[row["doc"]] = words[best]
    return sources


def score(style, gold, sources, root, work, command, evaluate):
    kind, flavour = style.split()
    batch = []
    for row in gold:
        path = os.path.join(root, "dev", row["page"])
        if kind != "given":
            text = again(open(path, encoding="utf-8").read()) if flavour == "clean" else render(sources[row["doc"]], kind == "markdown")
            path = os.path.join(work, f"{kind}-{row['id'].replace('/', '-')}.txt")
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
        batch.append({"id": row["id"], "path": path} | ({"fetched": row["fetched"]} if row.get("fetched") else {}))
    found = {i: row.get("article") or {} for i, row in evaluate.run(command, "parse", batch, work).items()}
    predicted = [predict(row["id"], found.get(row["id"], {}), evaluate) for row in gold]
    names = [os.path.join(work, f"{kind}-{flavour}.{side}.jsonl") for side in ("gold", "pred")]
    evaluate.write(names[0], gold)
    evaluate.write(names[1], predicted)
    figures = json.loads(evaluate.score("score_text.py", *names, "--json"))["all"]
    cells = [figures["title_soft"], figures["bodyF"], figures["parF"], evaluate.f1(figures["authorP"], figures["authorR"]), figures["date"], figures["comF"], figures["leak"], figures["fp_comment_docs"]]
    return f"| {style} | {len(gold)} | " + " | ".join("–" if cell is None else f"{cell:.3f}" for cell in cells) + " |"


def predict(name, article, evaluate):
    return {"id": name, "title": article.get("headline"), "deck": article.get("deck"), "authors": evaluate.authors(article), "date": (article.get("published") or "")[:10] or None,
            "body": evaluate.paragraphs(article), "captions": [figure["caption"] for figure in article.get("figures") or [] if figure.get("caption")],
            "comments": evaluate.comments(article), "comments_closed": article.get("commentsClosed")}


if __name__ == "__main__":
    main()
