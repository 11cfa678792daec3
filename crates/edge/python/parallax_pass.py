"""Passes for Parallax in Python. Needs pyarrow, and nothing else.

A pass is a function from an article, or a story, to the rows that it finds. `serve` describes it, and runs
it over whatever Parallax sends; `docs/edge.md` has the protocol. What the function prints is not shown, but
for the last line, should the process die. To look at a value while you write a pass, raise it as an exception
or write it to a file.
"""

import bisect
import json
import numbers
import os
import reprlib
import struct
import sys
import traceback
from types import SimpleNamespace

import pyarrow as pa

PROTOCOL = 1

# The types of fields, and what a field of such a type has to say besides.
TYPES = {
    **dict.fromkeys(["bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"]),
    **dict.fromkeys(["float32", "float64", "utf8", "large_utf8", "span", "cite", "article"]),
    "any_ref": None,
    **{"ref": "layer", "enum": "values", "list": "item", "struct": "fields", "one_of": "fields"},
}


class Article:
    """An article: `id`, `source`, `text`, `declared` (a dict), `front_matter` (a span, or None), and the rows
    of each layer that the pass reads, as dicts, by its name: `article["sentences"]`. An optional layer may be None;
    then `missing["sentences"]` says why: "failed", "skipped" or "not_run".

    A span is a dict of UTF-8 bytes, as everywhere in Parallax; `span` and `slice` convert."""

    def __init__(self, row):
        article, self.missing = row.pop("article"), row.pop("missing", {})
        self.id, self.source, self.text = article["id"], article["source"], article["text"]
        self.declared, self.front_matter = article["declared"], article["front_matter"]
        self.layers = row
        self._bytes = None

    def __getitem__(self, layer):
        return self.layers[layer]

    @property
    def readable(self):
        """Whether all layers are there but for optional ones. If not, something before the pass failed: say
        nothing of it."""
        return all(layer in self.missing or rows is not None for layer, rows in self.layers.items())

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
    """A story: `id`, `articles`, and the rows of each of its own layers that the pass reads. `missing` is as of
    an article."""

    def __init__(self, row):
        story, self.missing = row.pop("story"), row.pop("missing", {})
        self.id, self.articles = story["id"], [Article(article) for article in story["articles"]]
        self.layers = row

    def __getitem__(self, layer):
        return self.layers[layer]

    def cite(self, article, start, end):
        """The stretch between two characters of the article with that place in the story."""
        return {"article": article, **self.articles[article].span(start, end)}


def serve(
    run, *, name, writes, reads=(), unit="article", settings=None, page="", version=1, languages=(), order="place"
):
    """Runs a pass for as long as Parallax wants it.

    `run(article, settings)` gives the rows, as dicts, in the order of the text. What it raises becomes a
    failure of that article alone. `writes` has the fields of a row: each a type such as "utf8", or a dict with
    "type" and more, as `parallax_pass.h` lists them. `reads` has the fields that are needed of each layer, in
    the same way: `{"sentences": {"span": "span"}}`; a layer of stories is `{"layer": …, "unit": "story",
    "fields": …}` in a list, and one with `"optional": True` may be missing. Rows that stand in an order of the
    pass's own have `order="own"`. `settings` has the defaults, each by itself or with what it does, as
    `{"at_least": {"default": 2, "text": …}}`; `run` gets them as attributes, of the types of the defaults."""
    given = {"name": name, "writes": writes, "reads": reads, "unit": unit, "page": page, "version": version}
    given.update(languages=languages, order=order, settings={} if settings is None else settings)
    try:
        description = _description(given)
        described = {"parallax": PROTOCOL, "passes": [description]}
    except _Refused as why:
        described = {"error": str(why)}  # Parallax shows all of it, and of a traceback the last line.
    # Whatever else is printed is not to get between the messages.
    source, sink = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(2, 1)
    sys.stdout = sys.stderr  # This does not hold lines back, of which the last is wanted if it dies.
    answers = chosen = None
    while (read := _read(source)) is not None:
        message, request = read
        if not message.startswith(b"{"):
            _write(sink, _answer(run, description, chosen, message, answers), request)
            continue
        asked = json.loads(message)
        if asked["parallax"] != PROTOCOL:
            said = {"error": f"it speaks version {PROTOCOL} of the protocol, not {asked['parallax']}"}
        elif asked["do"] == "describe":
            said = described
        else:
            _read(source)  # The type of the batches, which they bring along.
            answers = pa.ipc.open_stream(_read(source)[0]).schema
            try:
                chosen = _chosen(asked["settings"], description["settings"])
                said = {"settings": asked["settings"]}
            except _Refused as why:
                said = {"error": str(why)}
        _write(sink, json.dumps(said).encode(), request)


class _Refused(Exception):
    """What is not as it has to be, in a sentence."""


def _expect(value, what, *types):
    """Refuses a value of another type. Of several that would do, the message names the first."""
    if not isinstance(value, types):
        raise _Refused(f"{what} is {_shown(value)}, which is no {types[0].__name__}")


def _shown(value):
    shown = reprlib.repr(value)
    # `<generator object … at 0x7f…>` would be another in every run.
    return f"a {type(value).__name__}" if shown.startswith("<") else shown


def _description(given):
    """What `serve` was given, as Parallax wants it."""
    for what in ("name", "page", "order"):
        _expect(given[what], f"`{what}`", str)
    for what in ("writes", "settings"):
        _expect(given[what], f"`{what}`", dict)
    _expect(given["version"], "`version`", int)
    _expect(given["languages"], "`languages`", list, tuple)
    reads = given["reads"]
    _expect(reads, "`reads`", dict, list, tuple)
    if isinstance(reads, dict):
        reads = [{"layer": layer, "unit": "article", "fields": fields} for layer, fields in reads.items()]
    for read in reads:
        _expect(read, "a layer in `reads`", dict)
    description = {
        **given,
        "reads": [{**read, "fields": _fields(read.get("fields"), f"{read.get('layer')}.")} for read in reads],
        "writes": _fields(given["writes"], ""),
        "settings": [_setting(name, setting) for name, setting in given["settings"].items()],
    }
    try:
        return json.loads(json.dumps(description, allow_nan=False))
    except (TypeError, ValueError) as why:
        raise _Refused(f"its description cannot be written as JSON: {why}") from why


def _setting(name, setting):
    described = isinstance(setting, dict) and "default" in setting
    return {"name": name, **(setting if described else {"default": setting})}


def _fields(fields, within):
    """Fields in a list, each with its name."""
    _expect(fields, f"`{within}fields`", dict, list)
    if isinstance(fields, dict):
        fields = [{**_whole(field), "name": name} for name, field in fields.items()]
    for field in fields:
        _expect(field, f"a field in `{within}fields`", dict)
    return [_field(field, f"{within}{field.get('name')}") for field in fields]


def _whole(field):
    return field if isinstance(field, dict) else {"type": field}


def _field(field, place):
    """A field, and whatever is within it, in full."""
    if field.get("type") not in list(TYPES):  # A list, since it may be something without a hash.
        has = f"the type {field['type']!r}" if "type" in field else "no type"
        raise _Refused(f"the field `{place}` has {has}; there are {', '.join(TYPES)}")
    more = TYPES[field["type"]]
    if more and more not in field:
        raise _Refused(f"the field `{place}` has the type {field['type']!r} and lacks `{more}`")
    if more == "item":
        return {**field, "item": _field(_whole(field["item"]), f"{place}.item")}
    if more == "fields":
        return {**field, "fields": _fields(field["fields"], f"{place}.")}
    return field


def _chosen(values, settings):
    """The settings as the user has them, each of the type of its default."""
    kinds = {bool: "true or false", int: "a whole number", float: "a number", str: "a text", list: "a list"}
    for name, default in ((setting["name"], setting["default"]) for setting in settings):
        is_of, is_to_be = type(values[name]), type(default)
        if default is not None and is_of is not is_to_be and (is_of, is_to_be) != (int, float):
            value = json.dumps(values[name], ensure_ascii=False)
            raise _Refused(f"the setting `{name}` is {kinds.get(is_to_be, 'a table')}, not {value}")
    return SimpleNamespace(**values)


def _answer(run, description, settings, message, schema):
    found, errors, rows_type = [], [], schema.field("rows").type
    unit = Story if description["unit"] == "story" else Article
    for row in pa.ipc.open_stream(message).read_all().to_pylist():
        try:
            rows, error = list(run(unit(row), settings)), None
            _check_rows(rows, description["writes"], rows_type)  # A wrong one is the fault of this unit alone.
        except _Refused as why:
            rows, error = None, _line(str(why))
        except Exception as exception:
            rows, error = None, _told(exception)
        found.append(rows)
        errors.append(error)
    columns = [pa.array(found, rows_type), pa.array(errors, pa.utf8())]
    answer = pa.BufferOutputStream()
    with pa.ipc.new_stream(answer, schema) as stream:
        stream.write_batch(pa.record_batch(columns, schema=schema))
    return answer.getvalue()


def _told(exception):
    """What an exception says, and which line of the pass it comes from."""
    told = _line(f"{type(exception).__name__}: {exception}").rstrip(": ")
    frames = traceback.extract_tb(exception.__traceback__)[1:]  # The first is in this file.
    lines = [frame.lineno for frame in frames if frame.filename == frames[0].filename]
    return f"{told} ({os.path.basename(frames[0].filename)}:{lines[-1]})" if lines else told


def _line(text):
    """A text in one line that is not too long, and without half characters, which Arrow would refuse."""
    text = " ".join(text.split()).encode(errors="replace").decode()
    return text if len(text) <= 500 else text[:500] + "…"


def _check_rows(rows, fields, rows_type):
    for at, row in enumerate(rows):
        _expect(row, f"row {at}", dict)
        _check_fields(row, fields, f"row {at}", "")
    try:
        pa.array([rows], rows_type)
    except Exception as why:  # Such as half a character, which is a text to Python.
        raise _Refused(f"its rows cannot be handed over: {why}") from why


_PLACES = {
    "span": _fields({"start": "uint32", "end": "uint32"}, ""),
    "cite": _fields({"article": "uint32", "start": "uint32", "end": "uint32"}, ""),
    "any_ref": _fields(
        {"layer": "utf8", "article": {"type": "uint32", "nullable": True}, "row": "uint32"}, ""
    ),
}
_NUMBERS = {f"uint{bits}": range(1 << bits) for bits in (8, 16, 32, 64)}
_NUMBERS.update({f"int{bits}": range(-1 << (bits - 1), 1 << (bits - 1)) for bits in (8, 16, 32, 64)})
_NUMBERS.update(article=_NUMBERS["uint32"], ref=_NUMBERS["uint32"])


def _check_fields(value, fields, row, within):
    """Refuses what is not as it was declared. Arrow would make 1 of 1.5, and drop a name it does not know."""
    names = [field["name"] for field in fields]
    for name in value:
        if name not in names:
            raise _Refused(f"{row} has the field `{within}{name}`, which is not declared")
    for name, field in zip(names, fields):
        _check(value.get(name), field, row, within + name)


def _check(value, field, row, place):
    kind = field["type"]
    if value is None:
        if not field.get("nullable"):
            raise _Refused(f"{row} lacks `{place}`")
    elif not _is(value, kind):
        raise _Refused(f"{row}: `{place}` is {_shown(value)}, which is no {kind}")
    elif kind == "list":
        for at, item in enumerate(value):
            _check(item, field["item"], row, f"{place}[{at}]")
    elif kind in _PLACES:
        _check_fields(value, _PLACES[kind], row, f"{place}.")
    elif "fields" in field:
        _check_fields(value, field["fields"], row, f"{place}.")


def _is(value, kind):
    """Whether a value is of a type. NumPy's numbers may be; they come second, as they take longer to tell."""
    if kind in _NUMBERS:
        whole = isinstance(value, (int, numbers.Integral)) and not isinstance(value, bool)
        return whole and int(value) in _NUMBERS[kind]
    if kind in ("float32", "float64"):
        return isinstance(value, (float, numbers.Real)) and not isinstance(value, bool)
    if kind in ("utf8", "large_utf8", "enum"):
        return isinstance(value, str)
    if kind == "bool":
        return type(value).__name__ in ("bool", "bool_")
    if kind == "list":
        return hasattr(value, "__len__") and not isinstance(value, (str, bytes, dict))
    return isinstance(value, dict)


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
