"""Passes for Parallax in Python. Needs pyarrow, and nothing else.

A pass is a function from an article, or a story, to the rows that it finds. `serve` describes it, and runs
it over whatever Parallax sends; `docs/edge.md` has the protocol. What the function prints goes to standard
error, of which Parallax shows the last line if the process ends.
"""

import bisect
import json
import os
import struct
import sys
from types import SimpleNamespace

import pyarrow as pa

PROTOCOL = 1


class Article:
    """An article: `id`, `source`, `text`, `declared` (a dict), `front_matter` (a span, or None), and the rows
    of each layer that the pass reads, as dicts, by its name: `article["sentences"]`.

    A span is a dict of UTF-8 bytes, as everywhere in Parallax; `span` and `slice` convert."""

    def __init__(self, row):
        article = row.pop("article")
        self.id, self.source, self.text = article["id"], article["source"], article["text"]
        self.declared, self.front_matter = article["declared"], article["front_matter"]
        self.layers = row
        self._bytes = None

    def __getitem__(self, layer):
        return self.layers[layer]

    @property
    def readable(self):
        """Whether all layers are there. If not, something before the pass failed: say nothing of it."""
        return None not in self.layers.values()

    def span(self, start, end):
        """The span between two characters, counted as Python does: `article.span(*match.span())`."""
        return {"start": self._places[start], "end": self._places[end]}

    def slice(self, span):
        """The text of a span."""
        start, end = (bisect.bisect_left(self._places, span[side]) for side in ("start", "end"))
        return self.text[start:end]

    @property
    def _places(self):
        if self._bytes is None:
            if self.text.isascii():
                self._bytes = range(len(self.text) + 1)
            else:
                self._bytes, at = [0], 0
                for character in self.text:
                    at += 1 + (character > "\x7f") + (character > "\u07ff") + (character > "\uffff")
                    self._bytes.append(at)
        return self._bytes


class Story:
    """A story: `id`, `articles`, and the rows of each of its own layers that the pass reads."""

    def __init__(self, row):
        story = row.pop("story")
        self.id, self.articles = story["id"], [Article(article) for article in story["articles"]]
        self.layers = row

    def __getitem__(self, layer):
        return self.layers[layer]

    def cite(self, article, start, end):
        """The stretch between two characters of the article with that place in the story."""
        return {"article": article, **self.articles[article].span(start, end)}


def serve(run, *, name, writes, reads=(), unit="article", settings=None, page="", version=1, languages=()):
    """Runs a pass for as long as Parallax wants it.

    `run(article, settings)` gives the rows, as dicts, in the order of the text. What it raises becomes a
    failure of that article alone. `writes` has the fields of a row: each a type such as "utf8", or a dict with
    "type" and more, as `parallax_pass.h` lists them. `reads` has the fields that are needed of each layer, in
    the same way: `{"sentences": {"span": "span"}}`; a layer of stories is `{"layer": …, "unit": "story",
    "fields": …}` in a list. `settings` has the defaults; `run` gets them as attributes."""
    if isinstance(reads, dict):
        reads = [{"layer": layer, "unit": "article", "fields": fields} for layer, fields in reads.items()]
    description = {
        "name": name,
        "version": version,
        "unit": unit,
        "page": page,
        "languages": list(languages),
        "reads": [{**read, "fields": _fields(read["fields"])} for read in reads],
        "writes": _fields(writes),
        "settings": [{"name": name, "default": default} for name, default in (settings or {}).items()],
    }
    # Whatever else is printed is not to get between the messages.
    source, sink = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(2, 1)
    answers = given = None
    while (read := _read(source)) is not None:
        message, request = read
        if not message.startswith(b"{"):
            _write(sink, _answer(run, Story if unit == "story" else Article, given, message, answers), request)
            continue
        asked = json.loads(message)
        if asked["parallax"] != PROTOCOL:
            said = {"error": f"it speaks version {PROTOCOL} of the protocol, not {asked['parallax']}"}
        elif asked["do"] == "describe":
            said = {"parallax": PROTOCOL, "passes": [description]}
        else:
            _read(source)  # The type of the batches, which they bring along.
            answers = pa.ipc.open_stream(_read(source)[0]).schema
            given, said = SimpleNamespace(**asked["settings"]), {"settings": asked["settings"]}
        _write(sink, json.dumps(said).encode(), request)


def _fields(fields):
    one = lambda name, of: {"name": name, **(of if isinstance(of, dict) else {"type": of})}
    return fields if isinstance(fields, list) else [one(name, of) for name, of in fields.items()]


def _answer(run, unit, settings, message, schema):
    found, errors, rows_type = [], [], schema.field("rows").type
    names = {field.name for field in rows_type.value_type}
    for row in pa.ipc.open_stream(message).read_all().to_pylist():
        try:
            rows = list(run(unit(row), settings))
            for extra in (name for row in rows for name in row if name not in names):
                raise ValueError(f"a row has the field `{extra}`, which is not declared")
            pa.array([rows], rows_type)  # What has another type is the fault of this unit alone.
            error = None
        except Exception as exception:
            rows, error = None, f"{type(exception).__name__}: {exception}"
        found.append(rows)
        errors.append(error)
    columns = [pa.array(found, rows_type), pa.array(errors, pa.utf8())]
    answer = pa.BufferOutputStream()
    with pa.ipc.new_stream(answer, schema) as stream:
        stream.write_batch(pa.record_batch(columns, schema=schema))
    return answer.getvalue()


def _read(source):
    """A message and the number of its request, which the answer repeats; None at the end."""
    head = source.read(16)
    if len(head) < 16:
        return None
    length, request = struct.unpack("<QQ", head)
    return source.read(length), request


def _write(sink, message, request):
    sink.write(struct.pack("<QQ", len(message), request))
    sink.write(message)
    sink.flush()
