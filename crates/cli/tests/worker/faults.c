/* A pass that finds the whole text of every article, and a fault in one that contains "FAULT": the one that
 * the setting `fault` names. */

#include <parallax_pass.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *describe(void) {
    return "{\"passes\": [{\"name\": \"wholes\", \"unit\": \"article\","
           " \"page\": \"# Wholes\\n\\nFinds the whole text.\","
           " \"writes\": [{\"name\": \"span\", \"type\": \"span\", \"text\": \"Where.\"}],"
           " \"settings\": [{\"name\": \"fault\", \"default\": \"none\", \"text\": \"What goes wrong.\"}]}]}";
}

static int32_t make(uint32_t pass, const char *settings, const struct ArrowSchema *reads, void **handle,
                    char **text) {
    (void)pass, (void)reads, (void)text;
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

static void give_back(struct ArrowArray *array) {
    for (int64_t at = 0; at < array->n_children; at++) {
        array->children[at]->release(array->children[at]);
        free(array->children[at]);
    }
    for (int64_t at = 0; at < array->n_buffers; at++) {
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
    array->buffers = calloc((size_t)n_buffers, sizeof *array->buffers);
    array->children = calloc((size_t)n_children + 1, sizeof *array->children);
    for (int64_t at = 0; at < n_children; at++) {
        array->children[at] = calloc(1, sizeof **array->children);
    }
    array->release = give_back;
}

static int32_t run(void *handle, struct ArrowArray *batch, struct ArrowArray *out, char **text) {
    (void)text;
    int64_t length = batch->length;
    size_t count = (size_t)length;
    struct ArrowArray *article = batch->children[0];
    struct ArrowArray *texts = article->children[2];
    const int64_t *offsets = (const int64_t *)texts->buffers[1] + texts->offset + article->offset + batch->offset;
    const char *bytes = texts->buffers[2];

    uint32_t *starts = calloc(count + 1, sizeof *starts), *ends = calloc(count + 1, sizeof *ends);
    int32_t *rows = calloc(count + 1, sizeof *rows);
    for (int64_t at = 0; at < length; at++) {
        size_t size = (size_t)(offsets[at + 1] - offsets[at]);
        if (memmem(bytes + offsets[at], size, "FAULT", 5)) {
            fault(handle);
        }
        ends[at] = (uint32_t)size;
        rows[at + 1] = (int32_t)at + 1;
    }

    begin(out, length, 1, 2);
    begin(out->children[0], length, 2, 1);
    out->children[0]->buffers[1] = rows;
    struct ArrowArray *row = out->children[0]->children[0];
    begin(row, length, 1, 1);
    begin(row->children[0], length, 1, 2);
    for (int side = 0; side < 2; side++) {
        struct ArrowArray *numbers = row->children[0]->children[side];
        begin(numbers, length, 2, 0);
        numbers->buffers[1] = side ? ends : starts;
    }
    /* No errors: a column of nulls. */
    struct ArrowArray *errors = out->children[1];
    begin(errors, length, 3, 0);
    errors->null_count = length;
    errors->buffers[0] = calloc(count / 8 + 1, 1);
    errors->buffers[1] = calloc(count + 1, sizeof(int32_t));
    errors->buffers[2] = calloc(1, 1);

    batch->release(batch);
    return 0;
}

static void drop(void *handle) {
    free(handle);
}

static void free_text(char *text) {
    free(text);
}

extern const struct parallax_pass_v1 parallax_wholes_pass_v1;
const struct parallax_pass_v1 parallax_wholes_pass_v1 = {
    sizeof(struct parallax_pass_v1), PARALLAX_CONTAINS_FAULTS, describe, make, run, drop, free_text};
