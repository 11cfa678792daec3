/* The edge of Parallax for passes in C, or in any language that speaks C.
 *
 * A pass looks at articles, or at stories (the articles about one event), and writes one layer: a table
 * with a row for each thing it found. A library with passes exports one table of functions,
 *
 *     const struct parallax_pass_v1 parallax_NAME_pass_v1 = { ... };
 *
 * where NAME is the library's own, in letters, digits and `_`. One library may export several tables.
 *
 *
 * WHAT HAPPENS
 *
 *     describe()  once, when the library is opened: before that nothing of it runs but its initialisers.
 *                 First in a process that may die of it, then in the one that stays.
 *     make()      once for each pass that is asked for, with its settings.
 *     run()       for each batch of units.
 *     drop()      when a pass is no longer needed, if the program gets that far.
 *
 * A library is never unloaded.
 *
 *
 * WHO OWNS WHAT
 *
 * Nothing that one side allocates is freed by the other, but through a function of the side that made it.
 *
 *   - describe() returns a text that belongs to the library and stays as it is.
 *   - `settings`, `reads` and the structs that pointers lead to belong to the host; a library that wants to
 *     keep something copies it before it returns.
 *   - `*handle` belongs to the library and is no null pointer; the host hands it to drop() once.
 *   - `*text` belongs to the library; the host copies it and hands it to free() once. Null is no text.
 *   - `batch` is moved, as the Arrow C Data Interface has it: the library calls batch->release(batch) when it
 *     is done, at the latest in drop(). If it does not, and leaves `release` as it is, the host will.
 *   - `out` is the host's struct, empty; the library fills it in, and the host calls its `release` when it is
 *     done with the rows: perhaps long after, on any thread, and after drop().
 *
 *
 * THREADS
 *
 * describe() and make() are called on one thread at a time. run() is called on any thread, and on several at
 * once with the same handle: a pass keeps nothing from one unit to the next. A library may not start
 * threads, and leaves signals, the locale, standard output and the working directory alone.
 *
 *
 * ERRORS
 *
 * A status of 0 is success. With any other, `*text` says what is wrong, in a sentence; nothing else that the
 * call was to make is looked at. What is wrong with one unit is no error of run(): say it in the column
 * `error`, and the other units keep their rows. Nothing may be thrown or unwound through these functions, and
 * a library that ends the program ends the run; PARALLAX_CONTAINS_FAULTS in `flags` promises neither will
 * happen, and a table without it is refused.
 *
 *
 * WHAT THE DESCRIPTION SAYS
 *
 *     {"passes": [{
 *       "name": "percentages",            the pass's name and its layer's; lower-case letters, digits, `_`
 *       "version": 1,                     raised when the same input may give another output
 *       "unit": "article",                or "story"
 *       "page": "# Percentages\n...",     what it finds, in Markdown; the first line of text is the summary
 *       "languages": ["en"],              ISO 639 codes; leave it out for any
 *       "groundwork": false,              leave it out, unless its rows are only for other passes to read
 *       "reads": [{"layer": "sentences", "unit": "article", "fields": [{"name": "span", "type": "span"}]}],
 *                                         with "optional": true for a layer that the pass can do without
 *       "writes": [{"name": "span", "type": "span", "text": "Where it stands."},
 *                  {"name": "value", "type": "float64", "nullable": true}],
 *       "order": "place",                 or "own": rows stand in the pass's own order, such as by weight
 *       "settings": [{"name": "at_least", "default": 0, "text": "Leave out smaller ones."}]
 *     }]}
 *
 * or {"error": "why there are none"}. What is not known is ignored. A field's `type` is one of
 *
 *     bool int8 int16 int32 int64 uint8 uint16 uint32 uint64 float32 float64 utf8 large_utf8   as in Arrow
 *     span      struct<start: uint32, end: uint32>: a stretch of the article's text, half-open, in UTF-8 bytes
 *     cite      struct<article: uint32, start: uint32, end: uint32>: a stretch of an article of the story
 *     article   uint32: an article of the story, by its place there, from 0
 *     ref       uint32: a row of the layer named in "layer", which the pass reads or is. In a story's row: of the
 *               story's own layer of that name, else of the layer of the article that the row has named last,
 *               in the order of its fields, by a cite or an article
 *     any_ref   struct<layer: utf8, article: uint32 or null, row: uint32>: a row of any layer, of an article of the
 *               story or, with null, of the unit itself
 *     enum      utf8: one of the strings in "values"; with "open": true, a reader takes others too
 *     list      list<item>: "item" is a field without a name
 *     struct    struct: "fields"
 *     one_of    struct: "fields", all nullable, one of them there; written as that one alone
 *
 * and "nullable": true where it may be null. In what a pass reads, "optional": true marks a field that it can
 * do without; any other that the layer lacks, or has with another type, is refused before anything runs.
 *
 *
 * WHAT MAKE GETS
 *
 * `pass` is the place of the pass in the description, from 0. `settings` is a JSON object with every setting
 * of the description, as the user set it or by default. `reads` is the type of all batches: a struct with the
 * columns below. Fields have the order of the description, and no more; check for optional ones here. On
 * success `*text` may be all settings as the pass has them, in JSON, to be shown; or null.
 *
 *
 * WHAT RUN GETS
 *
 * `batch` is a struct array with a row for each unit. For a pass over articles:
 *
 *     article   struct<id: utf8, source: utf8, text: large_utf8, front_matter: struct<start: uint32, end: uint32>
 *               or null, declared: struct<outlet, published, url, headline, language, author,
 *               section: utf8 or null>>
 *     LAYER     list<struct<...>>, for each layer it reads, in the order of "reads"
 *
 * For a pass over stories:
 *
 *     story     struct<id: utf8, articles: list<struct<article: struct<...>, LAYER: list<struct<...>> or null>>>
 *     LAYER     list<struct<...>>, for each of the story's own layers that it reads
 *
 * An article whose LAYER is null is part of the story, and counts, but something before the pass failed on it:
 * do not read it, and say nothing of it.
 *
 * Of a layer with "optional": true the list may be null in any unit; if it is, the pass runs all the same. Behind
 * the layers of a unit of which some are optional stands
 *
 *     missing   struct<LAYER: utf8 or null>, for each optional layer: "failed", "skipped" or "not_run" where it is
 *               null
 *
 * An article of a story may be read if those of its layers that are not optional are there. Arrays may have an offset, as Arrow allows.
 *
 *
 * WHAT RUN GIVES BACK
 *
 * `out` is a struct array of the same length, with the columns
 *
 *     rows      list<struct<...>>: the fields that the pass writes, in the order of the description; null where
 *               there is an error. An empty list says that nothing was found.
 *     error     utf8: why there are no rows for a unit; null where there are
 *
 * Rows are checked: what they point at must be there, spans lie on character boundaries, and rows stand in the
 * order of the first span or cite in each, unless "order" is "own". Rows out of order are refused, not put in
 * order. The same batch gives the same rows, whatever else is in it: no clock, no file, no environment, no randomness.
 *
 *
 * HOW IT GROWS
 *
 * What is added to the table stands at its end, and `size` tells how much of it a library knows: a host takes a
 * shorter table for an older one, a longer one for a newer. The first ended with free(). A change that would
 * break a library is a new symbol, parallax_NAME_pass_v2; a library may export both.
 */

#ifndef PARALLAX_PASS_H
#define PARALLAX_PASS_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The Arrow C Data Interface, as https://arrow.apache.org/docs/format/CDataInterface.html has it. */
#ifndef ARROW_C_DATA_INTERFACE
#define ARROW_C_DATA_INTERFACE

#define ARROW_FLAG_DICTIONARY_ORDERED 1
#define ARROW_FLAG_NULLABLE 2
#define ARROW_FLAG_MAP_KEYS_SORTED 4

struct ArrowSchema {
    const char *format;
    const char *name;
    const char *metadata;
    int64_t flags;
    int64_t n_children;
    struct ArrowSchema **children;
    struct ArrowSchema *dictionary;
    void (*release)(struct ArrowSchema *);
    void *private_data;
};

struct ArrowArray {
    int64_t length;
    int64_t null_count;
    int64_t offset;
    int64_t n_buffers;
    int64_t n_children;
    const void **buffers;
    struct ArrowArray **children;
    struct ArrowArray *dictionary;
    void (*release)(struct ArrowArray *);
    void *private_data;
};

#endif /* ARROW_C_DATA_INTERFACE */

/* In `flags`: no function of the table unwinds or ends the program, whatever it is given. */
#define PARALLAX_CONTAINS_FAULTS 1u

struct parallax_pass_v1 {
    /* sizeof(struct parallax_pass_v1). */
    uint32_t size;
    /* PARALLAX_CONTAINS_FAULTS. */
    uint32_t flags;
    const char *(*describe)(void);
    int32_t (*make)(uint32_t pass, const char *settings, const struct ArrowSchema *reads, void **handle,
                    char **text);
    int32_t (*run)(void *handle, struct ArrowArray *batch, struct ArrowArray *out, char **text);
    void (*drop)(void *handle);
    void (*free)(char *text);
    /* Where the library writes, on the thread that asks, which unit of the batch run() has come to, from 0; a
     * larger number says none. When a unit ends the program, the host's last words name it. Or null: then
     * they name all units of the batch. */
    const uint32_t *(*at)(void);
};

#ifdef __cplusplus
}
#endif

#endif /* PARALLAX_PASS_H */
