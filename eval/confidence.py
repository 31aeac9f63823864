#!/usr/bin/env python3
"""How often each class of confidence is right, for each field: the table of docs/EVALUATION.md.

    python3 eval/confidence.py PAGES WORK

PAGES is the folder of the evaluation (its scorers compare the values), WORK the folder that evaluate.py was given with --work.
A value counts where the gold says something of the field. Right means: the same day, the same language, the same picture,
a headline, kicker or deck of nearly the same words, all authors and no other, at least half of the tags.
"""
import collections, json, os, sys

CLASSES = ["corroborated", "declared", "inferred", "guessed"]
LIKE = 0.85


def rows(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def same_words(gold, found):
    return meta.tokf1(gold or "", found or "") >= LIKE


def same_authors(gold, found):
    return {meta.norm_author(name) for name in gold} == {meta.norm_author(name) for name in found}


def same_day(gold, found):
    gold, found = meta.parse(gold), meta.parse(found)
    return bool(gold and found) and meta.day_ok(gold, found)


def half_of_tags(gold, found):
    gold, found = {meta.norm(tag) for tag in gold}, {meta.norm(tag) for tag in found}
    return 2 * len(gold & found) >= len(found)


def writers(article):
    authors = (article.get("byline") or {}).get("authors") or []
    return [author["name"] for author in authors if str(author.get("role") or "author").lower() not in evaluate.NOT_WRITERS]


# Field of the article and its evidence, the value, the gold's name for it, the comparison.
CHECKS = [
    ("headline", lambda a: a.get("headline"), "title", same_words),
    ("byline", writers, "authors", same_authors),
    ("published", lambda a: a.get("published"), "published", same_day),
    ("language", lambda a: a.get("language"), "lang", lambda gold, found: gold.split("-")[0] == found.split("-")[0]),
    ("tags", lambda a: a.get("tags"), "topics", half_of_tags),
    ("figures", lambda a: evaluate.lead(a), "lead_images", lambda gold, found: meta.img_ok(gold, found)),
    ("kicker", lambda a: a.get("kicker"), "kicker", same_words),
    ("deck", lambda a: a.get("deck"), "deck", same_words),
    ("modified", lambda a: a.get("modified"), "modified", same_day),
    ("section", lambda a: a.get("section"), "section", same_words),
    ("isPaywalled", lambda a: a.get("isPaywalled"), "paywalled", lambda gold, found: gold == found),
]


def count(work):
    articles = {row["id"]: row["article"] for row in rows(os.path.join(work, "parse.out.ndjson")) if row.get("article")}
    right, told = collections.Counter(), collections.Counter()
    for task in ("meta", "blind", "web-authors", "web-day", "credits"):
        for gold in rows(os.path.join(work, task + ".gold.jsonl")):
            article = articles.get(gold["page"]) or articles.get(gold["id"])
            if article is None:
                continue
            classes = {note["field"]: note["confidence"] for note in reversed(article["evidence"])}
            for field, value, name, is_right in CHECKS:
                found = value(article)
                if field not in classes or found in (None, "", []) or gold.get(name) in (None, "", []):
                    continue
                told[field, classes[field]] += 1
                right[field, classes[field]] += bool(is_right(gold[name], found))
    return right, told


def main():
    right, told = count(sys.argv[2])
    print("| field | " + " | ".join(CLASSES) + " |\n|---|" + "--:|" * len(CLASSES))
    for field, *_ in CHECKS:
        cells = [f"{right[field, c] / told[field, c]:.2f} of {told[field, c]}" if told[field, c] else "–" for c in CLASSES]
        print(f"| {field} | " + " | ".join(cells) + " |")


if __name__ == "__main__":
    sys.path.insert(0, sys.argv[1])
    import evaluate
    import score_meta as meta
    main()
