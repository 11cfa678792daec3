/* A pass that finds the whole text of every article, and in one that contains the word of the setting `at`
 * does what the setting `fault` names. */

#include <parallax_pass.h>

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifndef NAME
#define NAME "wholes"
#endif
#ifndef READS
#define READS "[]"
#endif

static const char *describe(void) {
    return "{\"passes\": [{\"name\": \"" NAME "\", \"unit\": \"article\", \"reads\": " READS ","
           " \"page\": \"# Wholes\\n\\nFinds the whole text.\","
           " \"writes\": [{\"name\": \"span\", \"type\": \"span\", \"text\": \"Where.\"},"
           "              {\"name\": \"like\", \"type\": \"ref\", \"layer\": \"" NAME "\", \"text\": \"A row.\"}],"
           " \"settings\": [{\"name\": \"fault\", \"default\": \"none\", \"text\": \"What goes wrong.\"},"
           "                {\"name\": \"at\", \"default\": \"FAULT\", \"text\": \"And where.\"}]}]}";
}

static int32_t make(uint32_t pass, const char *settings, const struct ArrowSchema *reads, void **handle,
                    char **text) {
    (void)pass, (void)reads, (void)text;
    if (strstr(settings, "\"make\"")) {
        abort();
    }
    *handle = strdup(settings);
    if (strstr(settings, "\"print\"")) {
        printf("made\n");
        fflush(stdout);
    }
    return 0;
}

static volatile int depth;

/* Each call keeps its frame, since it is needed after the next. */
static int overflow(volatile char *above) {
    volatile char frame[4096];
    frame[0] = above[0];
    return depth++ < 0 ? 0 : overflow(frame) + frame[0];
}

static void fault(const char *settings) {
    if (strstr(settings, "\"abort\"")) {
        fprintf(stderr, "this cannot be\n");
        abort();
    }
    if (strstr(settings, "\"segfault\"")) {
        *(volatile int *)16 = 1;
    }
    if (strstr(settings, "\"overflow\"")) {
        volatile char first[1] = {0};
        depth = overflow(first);
    }
    if (strstr(settings, "\"loop\"")) {
        for (;;) {
            depth++;
        }
    }
    if (strstr(settings, "\"allocate\"")) {
        for (;;) {
            size_t some = 16 << 20;
            char *more = malloc(some);
            if (!more) {
                fprintf(stderr, "no more memory\n");
                abort();
            }
            memset(more, 1, some);
        }
    }
    if (strstr(settings, "\"exit\"")) {
        exit(0);
    }
    if (strstr(settings, "\"print\"")) {
        printf("{\"never\": \"mind\"}\n");
        fflush(stdout);
    }
}

static int is(const char *settings, const char *fault) {
    const char *found = strstr(settings, "\"fault\":\"");
    return found && strncmp(found + strlen("\"fault\":\""), fault, strlen(fault)) == 0;
}

/* Whether an article is one at which the fault is to happen. */
static int at_fault(const char *settings, const char *text, size_t size) {
    const char *at = strstr(settings, "\"at\":\"") + strlen("\"at\":\"");
    return memmem(text, size, at, strcspn(at, "\"")) != NULL;
}

struct rows {
    uint32_t *starts, *ends, *likes;
    size_t length, room;
};

static void push(struct rows *rows, size_t start, size_t end, size_t like) {
    if (rows->length == rows->room) {
        rows->room = 2 * rows->room + 16;
        rows->starts = realloc(rows->starts, rows->room * sizeof(uint32_t));
        rows->ends = realloc(rows->ends, rows->room * sizeof(uint32_t));
        rows->likes = realloc(rows->likes, rows->room * sizeof(uint32_t));
    }
    rows->starts[rows->length] = (uint32_t)start;
    rows->ends[rows->length] = (uint32_t)end;
    rows->likes[rows->length++] = (uint32_t)like;
}

/* Rows for an article at fault. */
static void find(const char *settings, const char *text, size_t size, struct rows *rows) {
    static size_t calls;
    size_t wide = 0;
    while (wide < size && (unsigned char)text[wide] < 0x80) {
        wide++;
    }
    if (is(settings, "outside")) {
        push(rows, 0, size + 1, 0);
    } else if (is(settings, "inverted")) {
        push(rows, 5, 2, 0);
    } else if (is(settings, "inside")) {
        push(rows, 0, wide + 1, 0);
    } else if (is(settings, "unsorted")) {
        push(rows, 7, 9, 0);
        push(rows, 3, 6, 0);
    } else if (is(settings, "reference")) {
        push(rows, 0, size, 1);
    } else if (is(settings, "million")) {
        for (size_t at = 0; at < 1000000; at++) {
            push(rows, 0, size, at);
        }
    } else if (is(settings, "counter")) {
        push(rows, 0, size ? ++calls % size : 0, 0);
    } else {
        push(rows, 0, size, 0);
    }
}

static void give_back(struct ArrowArray *array) {
    for (int64_t at = 0; array->children && at < array->n_children; at++) {
        if (array->children[at] && array->children[at]->release) {
            array->children[at]->release(array->children[at]);
        }
        free(array->children[at]);
    }
    for (int64_t at = 0; array->buffers && at < array->n_buffers; at++) {
        free((void *)array->buffers[at]);
    }
    free(array->children);
    free(array->buffers);
    array->release = NULL;
}

/* An array without nulls. Its buffers and children are still to be filled in. */
static void begin(struct ArrowArray *array, int64_t length, int64_t n_buffers, int64_t n_children) {
    memset(array, 0, sizeof *array);
    array->length = length;
    array->n_buffers = n_buffers;
    array->n_children = n_children;
    /* One more than are said to be there. */
    array->buffers = calloc((size_t)n_buffers + 1, sizeof *array->buffers);
    array->children = calloc((size_t)n_children + 1, sizeof *array->children);
    for (int64_t at = 0; at < n_children; at++) {
        array->children[at] = calloc(1, sizeof **array->children);
    }
    array->release = give_back;
}

static void numbers(struct ArrowArray *array, int64_t length, uint32_t *values) {
    begin(array, length, 2, 0);
    array->buffers[1] = values;
}

/* What is wrong with the table itself. */
static void spoil(const char *settings, struct ArrowArray *out) {
    struct ArrowArray *rows = out->children[0], *row = rows->children[0], *starts = row->children[0]->children[0];
    if (is(settings, "nothing")) {
        out->release(out);
    } else if (is(settings, "null-buffers")) {
        free(starts->buffers);
        starts->buffers = NULL;
    } else if (is(settings, "null-buffer")) {
        starts->buffers[1] = NULL;
    } else if (is(settings, "null-offsets")) {
        rows->buffers[1] = NULL;
    } else if (is(settings, "null-children")) {
        row->children = NULL;
    } else if (is(settings, "null-child")) {
        row->children[0] = NULL;
    } else if (is(settings, "released-child")) {
        row->children[0]->release = NULL;
    } else if (is(settings, "texts")) {
        starts->n_buffers = 3;
        starts->buffers[2] = calloc(64, 1);
    } else if (is(settings, "fields")) {
        row->n_children = 1;
    } else if (is(settings, "dictionary")) {
        starts->dictionary = starts;
    } else if (is(settings, "too-few")) {
        row->length = 0;
    } else if (is(settings, "too-many")) {
        out->length++;
    } else if (is(settings, "negative")) {
        out->length = -1;
    } else if (is(settings, "huge")) {
        starts->length = INT64_MAX;
    } else if (is(settings, "offsets")) {
        ((int32_t *)rows->buffers[1])[0] = INT32_MAX;
    }
}

/* Which unit run() has come to. */
static _Thread_local uint32_t unit;

static const uint32_t *come_to(void) {
    return &unit;
}

static int32_t run(void *handle, struct ArrowArray *batch, struct ArrowArray *out, char **text) {
    (void)text;
    int64_t length = batch->length;
    size_t count = (size_t)length;
    struct ArrowArray *article = batch->children[0];
    struct ArrowArray *texts = article->children[2];
    const int64_t *offsets = (const int64_t *)texts->buffers[1] + texts->offset + article->offset + batch->offset;
    const char *bytes = texts->buffers[2];

    struct rows found = {0};
    int32_t *ends = calloc(count + 1, sizeof *ends);
    int faulty = 0;
    for (int64_t at = 0; at < length; at++) {
        unit = (uint32_t)at;
        const char *start = bytes + offsets[at];
        size_t size = (size_t)(offsets[at + 1] - offsets[at]);
        if (at_fault(handle, start, size)) {
            faulty = 1;
            fault(handle);
            find(handle, start, size, &found);
        } else {
            push(&found, 0, size, 0);
        }
        ends[at + 1] = (int32_t)found.length;
    }

    begin(out, length, 1, 2);
    begin(out->children[0], length, 2, 1);
    out->children[0]->buffers[1] = ends;
    struct ArrowArray *row = out->children[0]->children[0];
    begin(row, (int64_t)found.length, 1, 2);
    begin(row->children[0], (int64_t)found.length, 1, 2);
    numbers(row->children[0]->children[0], (int64_t)found.length, found.starts);
    numbers(row->children[0]->children[1], (int64_t)found.length, found.ends);
    numbers(row->children[1], (int64_t)found.length, found.likes);
    /* No errors: a column of nulls. */
    struct ArrowArray *errors = out->children[1];
    begin(errors, length, 3, 0);
    errors->null_count = length;
    errors->buffers[0] = calloc(count / 8 + 1, 1);
    errors->buffers[1] = calloc(count + 1, sizeof(int32_t));
    errors->buffers[2] = calloc(1, 1);
    if (faulty) {
        spoil(handle, out);
    }

    batch->release(batch);
    return 0;
}

static void drop(void *handle) {
    if (is(handle, "tidy")) {
        fclose(fopen("given-back", "w"));
    }
    free(handle);
}

static void free_text(char *text) {
    free(text);
}

/* An older library has a shorter table. */
#ifndef SIZE
#define SIZE sizeof(struct parallax_pass_v1)
#endif

extern const struct parallax_pass_v1 parallax_wholes_pass_v1;
const struct parallax_pass_v1 parallax_wholes_pass_v1 = {
    SIZE, PARALLAX_CONTAINS_FAULTS, describe, make, run, drop, free_text, come_to};
