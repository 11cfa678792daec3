/* Sentences that end with an exclamation mark: a pass for Parallax in C11. README.md is its page.
 *
 * From top to bottom: the description; reading a batch; finding; building what is handed over; the table.
 *
 * Who owns what: the batch is ours from the moment run() gets it, and is released before run() returns.
 * What run() hands over owns itself: every array has its buffers, its children and a release callback, so
 * that the host may keep a part of it and drop the rest. Nothing else is kept, so runs may overlap.
 */

#include <parallax_pass.h>

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

/* Fields come in this order, and no others; so the places of columns below are known. */
static const char DESCRIPTION[] =
    "{\"passes\": [{"
    "  \"name\": \"exclamations\", \"version\": 1, \"unit\": \"article\","
    "  \"page\": \"# Exclamations\\n\\n"
    "Sentences of an article that end with an exclamation mark.\\n\\n"
    "In a quotation they are the speaker's; page furniture is left out.\\n\\n"
    "```article\\nNine hours in the queue! The port said nothing.\\n```\\n\","
    "  \"reads\": ["
    "    {\"layer\": \"structure\", \"unit\": \"article\", \"fields\": ["
    "      {\"name\": \"span\", \"type\": \"span\"},"
    "      {\"name\": \"role\", \"type\": \"enum\", \"values\": [\"headline\", \"body\", \"blockquote\"],"
    "       \"open\": true}]},"
    "    {\"layer\": \"sentences\", \"unit\": \"article\", \"fields\": ["
    "      {\"name\": \"span\", \"type\": \"span\"}]}],"
    "  \"writes\": ["
    "    {\"name\": \"span\", \"type\": \"span\", \"text\": \"The sentence.\"},"
    "    {\"name\": \"marks\", \"type\": \"uint32\", \"text\": \"How many exclamation marks end it.\"}]"
    "}]}";

enum { ARTICLE, STRUCTURE, SENTENCES };
enum { ARTICLE_TEXT = 2 };
enum { LINE_SPAN, LINE_ROLE };
enum { SENTENCE_SPAN };

/* -- Reading a batch -- */

/* One value of a column: `at` counts from the start of the column's buffers, its offset included. */
struct value {
    const struct ArrowArray *column;
    int64_t at;
};

static struct value field(struct value of, int place) {
    const struct ArrowArray *column = of.column->children[place];
    return (struct value){column, of.at + column->offset};
}

/* A text is not ended by a NUL. */
struct text {
    const char *bytes;
    size_t length;
};

static struct text utf8(struct value value) {
    const int32_t *offsets = value.column->buffers[1];
    const char *bytes = value.column->buffers[2];
    int32_t start = offsets[value.at], end = offsets[value.at + 1];
    return (struct text){bytes + start, (size_t)(end - start)};
}

static struct text large_utf8(struct value value) {
    const int64_t *offsets = value.column->buffers[1];
    const char *bytes = value.column->buffers[2];
    int64_t start = offsets[value.at], end = offsets[value.at + 1];
    return (struct text){bytes + start, (size_t)(end - start)};
}

struct span {
    uint32_t start, end;
};

static struct span span(struct value value) {
    struct value start = field(value, 0), end = field(value, 1);
    const uint32_t *starts = start.column->buffers[1], *ends = end.column->buffers[1];
    return (struct span){starts[start.at], ends[end.at]};
}

/* The rows of a layer: those of `column` from `next` up to `end`. */
struct rows {
    const struct ArrowArray *column;
    int64_t next, end;
};

static struct rows rows(struct value list) {
    const int32_t *offsets = list.column->buffers[1];
    const struct ArrowArray *column = list.column->children[0];
    return (struct rows){column, column->offset + offsets[list.at], column->offset + offsets[list.at + 1]};
}

/* -- Finding -- */

/* All rows found in a batch, column by column, and where those of each unit end. */
struct found {
    uint32_t *start, *end, *marks;
    int32_t *ends;
    size_t length, room;
};

static void drop_found(struct found *found) {
    free(found->start);
    free(found->end);
    free(found->marks);
    free(found->ends);
}

static bool grow(uint32_t **column, size_t room) {
    uint32_t *grown = realloc(*column, room * sizeof **column);
    if (grown) {
        *column = grown;
    }
    return grown != NULL;
}

static bool push(struct found *found, struct span span, uint32_t marks) {
    if (found->length == found->room) {
        size_t room = found->room ? found->room * 2 : 64;
        if (!grow(&found->start, room) || !grow(&found->end, room) || !grow(&found->marks, room)) {
            return false;
        }
        found->room = room;
    }
    found->start[found->length] = span.start;
    found->end[found->length] = span.end;
    found->marks[found->length] = marks;
    found->length++;
    return true;
}

/* Whether a line is the article speaking, by its role. */
static bool is_article(struct text role) {
    static const char *const roles[] = {"headline", "body", "blockquote"};
    for (size_t at = 0; at < sizeof roles / sizeof *roles; at++) {
        if (role.length == strlen(roles[at]) && memcmp(role.bytes, roles[at], role.length) == 0) {
            return true;
        }
    }
    return false;
}

/* What may stand behind the last mark of a sentence: closing quotation marks and brackets. */
static size_t without_closing(struct text text) {
    static const char *const closing[] = {"\"", "'", ")", "]", "\u201D", "\u2019", "\u00BB"};
    size_t length = text.length, before;
    do {
        before = length;
        for (size_t at = 0; at < sizeof closing / sizeof *closing; at++) {
            size_t size = strlen(closing[at]);
            if (length >= size && memcmp(text.bytes + length - size, closing[at], size) == 0) {
                length -= size;
            }
        }
    } while (length < before);
    return length;
}

/* How many exclamation marks end a sentence, question marks among them: "What?!" has one. */
static uint32_t marks_at_end(struct text text) {
    uint32_t marks = 0;
    size_t length = without_closing(text);
    for (; length > 0 && (text.bytes[length - 1] == '!' || text.bytes[length - 1] == '?'); length--) {
        marks += text.bytes[length - 1] == '!';
    }
    return marks;
}

/* The rows of one unit. Sentences and lines stand in the order of the text; no sentence leaves its line. */
static bool find(struct value unit, struct found *found) {
    struct text article = large_utf8(field(field(unit, ARTICLE), ARTICLE_TEXT));
    struct rows lines = rows(field(unit, STRUCTURE)), sentences = rows(field(unit, SENTENCES));
    for (; sentences.next < sentences.end; sentences.next++) {
        struct span sentence = span(field((struct value){sentences.column, sentences.next}, SENTENCE_SPAN));
        struct value line = {lines.column, lines.next};
        while (lines.next < lines.end && span(field(line, LINE_SPAN)).end <= sentence.start) {
            line.at = ++lines.next;
        }
        if (lines.next == lines.end || !is_article(utf8(field(line, LINE_ROLE)))) {
            continue;
        }
        struct text words = {article.bytes + sentence.start, sentence.end - sentence.start};
        uint32_t marks = marks_at_end(words);
        if (marks > 0 && !push(found, sentence, marks)) {
            return false;
        }
    }
    return true;
}

/* Which unit of a batch is looked at: if it should end the program, Parallax says so. */
static _Thread_local uint32_t unit;

static const uint32_t *come_to(void) {
    return &unit;
}

static bool find_all(const struct ArrowArray *batch, struct found *found) {
    found->ends = calloc((size_t)batch->length + 1, sizeof *found->ends);
    if (!found->ends) {
        return false;
    }
    for (int64_t at = 0; at < batch->length; at++) {
        unit = (uint32_t)at;
        if (!find((struct value){batch, batch->offset + at}, found) || found->length > INT32_MAX) {
            return false;
        }
        found->ends[at + 1] = (int32_t)found->length;
    }
    return true;
}

/* -- Building what is handed over -- */

/* Frees an array with all that it owns, finished or not. What somebody took out of it is no longer its own:
 * whoever takes a child sets its `release` to null. */
static void release(struct ArrowArray *array) {
    for (int64_t at = 0; array->children && at < array->n_children; at++) {
        struct ArrowArray *child = array->children[at];
        if (child && child->release) {
            child->release(child);
        }
        free(child);
    }
    for (int64_t at = 0; array->buffers && at < array->n_buffers; at++) {
        free((void *)array->buffers[at]);
    }
    free(array->children);
    free((void *)array->buffers);
    array->release = NULL;
}

/* Begins an array with empty buffers and children. If it fails, what there is of it has to be released. */
static bool begin(struct ArrowArray *array, int64_t length, int64_t buffers, int64_t children) {
    *array = (struct ArrowArray){.length = length, .n_buffers = buffers, .n_children = children};
    array->release = release;
    array->buffers = calloc((size_t)buffers, sizeof *array->buffers);
    array->children = children ? calloc((size_t)children, sizeof *array->children) : NULL;
    if (!array->buffers || (children && !array->children)) {
        return false;
    }
    for (int64_t at = 0; at < children; at++) {
        array->children[at] = calloc(1, sizeof **array->children);
        if (!array->children[at]) {
            return false;
        }
    }
    return true;
}

/* Moves a column of numbers into an array: the array owns it from here. */
static bool numbers(struct ArrowArray *array, int64_t length, uint32_t **column) {
    if (!begin(array, length, 2, 0) || (!*column && !grow(column, 1))) {
        return false;
    }
    array->buffers[1] = *column;
    *column = NULL;
    return true;
}

/* No text for any unit: validity with all bits 0, offsets that are all 0, and no bytes. */
static bool no_errors(struct ArrowArray *array, int64_t length) {
    if (!begin(array, length, 3, 0)) {
        return false;
    }
    array->null_count = length;
    array->buffers[0] = calloc((size_t)length / 8 + 1, 1);
    array->buffers[1] = calloc((size_t)length + 1, sizeof(int32_t));
    array->buffers[2] = calloc(1, 1);
    return array->buffers[0] && array->buffers[1] && array->buffers[2];
}

/* struct<rows: list<struct<span: struct<start, end>, marks>>, error: utf8> */
static bool hand_over(struct found *found, int64_t units, struct ArrowArray *out) {
    int64_t length = (int64_t)found->length;
    if (!begin(out, units, 1, 2) || !begin(out->children[0], units, 2, 1)) {
        return false;
    }
    struct ArrowArray *list = out->children[0], *row = list->children[0];
    list->buffers[1] = found->ends;
    found->ends = NULL;
    return begin(row, length, 1, 2) && begin(row->children[0], length, 1, 2)
           && numbers(row->children[0]->children[0], length, &found->start)
           && numbers(row->children[0]->children[1], length, &found->end)
           && numbers(row->children[1], length, &found->marks) && no_errors(out->children[1], units);
}

/* -- The table -- */

static const char *describe(void) {
    return DESCRIPTION;
}

/* There are no settings, so there is nothing to hold; a handle is no null pointer. */
static int32_t make(uint32_t pass, const char *settings, const struct ArrowSchema *reads, void **handle,
                    char **text) {
    static char nothing;
    (void)pass, (void)settings, (void)reads, (void)text;
    *handle = &nothing;
    return 0;
}

static int32_t run(void *handle, struct ArrowArray *batch, struct ArrowArray *out, char **text) {
    (void)handle;
    struct found found = {0};
    bool done = find_all(batch, &found);
    if (done && !hand_over(&found, batch->length, out)) {
        done = false;
        out->release(out);
    }
    drop_found(&found);
    batch->release(batch);
    if (!done) {
        static const char why[] = "there is not enough memory";
        *text = malloc(sizeof why);
        if (*text) {
            memcpy(*text, why, sizeof why);
        }
    }
    return done ? 0 : 1;
}

static void drop(void *handle) {
    (void)handle;
}

static void free_text(char *text) {
    free(text);
}

extern const struct parallax_pass_v1 parallax_exclamations_pass_v1;
const struct parallax_pass_v1 parallax_exclamations_pass_v1 = {
    .size = sizeof(struct parallax_pass_v1),
    .flags = PARALLAX_CONTAINS_FAULTS,
    .describe = describe,
    .make = make,
    .run = run,
    .drop = drop,
    .free = free_text,
    .at = come_to,
};
