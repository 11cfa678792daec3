/* A pass library in all the ways that one can be wrong before it runs, chosen by -D. */

#include <parallax_pass.h>

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#ifndef NAME
#define NAME "nothings"
#endif
#ifndef SYMBOL
#define SYMBOL parallax_nothings_pass_v1
#endif
#ifndef FLAGS
#define FLAGS PARALLAX_CONTAINS_FAULTS
#endif
#ifndef SIZE
#define SIZE sizeof(struct parallax_pass_v1)
#endif
#ifndef READS
#define READS "[]"
#endif
#ifndef DESCRIPTION
#define DESCRIPTION                                                                              \
    "{\"passes\": [{\"name\": \"" NAME "\", \"version\": 3, \"unit\": \"article\","              \
    " \"page\": \"# Nothings\\n\\nFinds nothing, and says why.\", \"reads\": " READS ","         \
    " \"writes\": [{\"name\": \"span\", \"type\": \"span\", \"text\": \"Where.\"}],"             \
    " \"settings\": [{\"name\": \"why\", \"default\": \"no reason\", \"text\": \"Why not.\"}]}]}"
#endif

static const char *describe(void) {
    return DESCRIPTION;
}

/* The handle is the settings. */
static int32_t make(uint32_t pass, const char *settings, const struct ArrowSchema *reads, void **handle,
                    char **text) {
    (void)pass, (void)reads;
    if (strstr(settings, "\"no words\"")) {
        *text = strdup("it was asked not to");
        return 1;
    }
    *handle = strdup(settings);
    return 0;
}

static int32_t run(void *handle, struct ArrowArray *batch, struct ArrowArray *out, char **text) {
    (void)batch, (void)out;
    *text = strdup(handle);
    return 1;
}

static void drop(void *handle) {
    free(handle);
}

static void free_text(char *text) {
    free(text);
}

#ifdef UNDEFINED
extern int nobody_has_this(void);
int needs_it(void);
int needs_it(void) {
    return nobody_has_this();
}
#endif

#ifdef EXITS
__attribute__((constructor)) static void leave(void) {
    exit(0);
}
#endif

#ifdef LINGERS
/* What it starts keeps standard error open. */
__attribute__((constructor)) static void linger(void) {
    if (fork() == 0) {
        sleep(30);
        _exit(0);
    }
}
#endif

#ifdef DIES
__attribute__((constructor)) static void die(void) {
    abort();
}
#endif

extern const struct parallax_pass_v1 SYMBOL;
const struct parallax_pass_v1 SYMBOL = {SIZE, FLAGS, describe, make, run, drop, free_text, NULL};
