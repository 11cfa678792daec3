"""# Questions

Finds the questions of an article: sentences that end with a question mark, whether the reporter asks or
somebody who is quoted. A headline that asks is one too.
"""
from parallax_pass import serve


def questions(article, settings):
    for sentence in article["sentences"]:
        text = article.slice(sentence["span"]).rstrip("\"'”’»)] \n")
        words = len(text.split())
        if text.endswith("?") and words >= settings.at_least:
            yield {"span": sentence["span"], "words": words}


serve(
    questions,
    name="questions",
    page=__doc__,
    reads={"sentences": {"span": "span"}},
    writes={"span": {"type": "span", "text": "The question."}, "words": {"type": "uint32", "text": "How many."}},
    settings={"at_least": 2},
)
