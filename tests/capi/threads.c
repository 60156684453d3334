#include "check.h"

#include <pthread.h>

/* Handles that are built once and read by many threads at the same time. */

enum { threads = 6, rounds = 40 };

static attain_scorecard* card;
static attain_figure* figure;
static attain_interval* range;

struct told {
    char report[60000];
    size_t length;
    char explained[8000];
    int wrong;
};

static struct told all[threads + 1];

static int32_t gather(void* context, char const* bytes, size_t length) {
    struct told* to = (struct told*)context;
    if (to->length + length >= sizeof to->report) return 1;
    memcpy(to->report + to->length, bytes, length);
    to->length += length;
    return 0;
}

static void tell(struct told* to) {
    attain_error err;
    attain_interval* own = NULL;
    char text[128];
    size_t index = 0;
    to->length = 0;
    to->wrong += attain_report_write(card, NULL, gather, to, &err) != 0;
    to->wrong += attain_scorecard_find(card, "trade/zone/2022/target", WHOLE, &index, &err) != 0;
    to->wrong += attain_cell_implied_text(card, index, to->explained, sizeof to->explained, NULL, &err) != 0;
    to->wrong += attain_cell_explain(card, index, ATTAIN_LANGUAGE_ZH, gather, to, &err) != 0;
    to->wrong += attain_figure_interval(figure, ATTAIN_RULE_NEAREST, &own, &err) != 0;
    to->wrong += attain_interval_format(own, text, sizeof text, NULL, &err) != 0;
    to->wrong += attain_interval_format(range, text, sizeof text, NULL, &err) != 0;
    to->wrong += attain_figure_parse("no figure at all", WHOLE, NULL, &err) != ATTAIN_STATUS_USAGE;
    attain_interval_free(own);
}

static void* run(void* context) {
    int i;
    for (i = 0; i < rounds; ++i) tell((struct told*)context);
    return NULL;
}

int main(void) {
    attain_dataset* data = NULL;
    attain_error err;
    pthread_t each[threads];
    int i;
    CHECK(attain_dataset_read("seeds/changsha-airport-zone-2022.json", WHOLE, NULL, &data, &err) == 0);
    CHECK(attain_scorecard_build(data, NULL, &card, &err) == 0);
    attain_dataset_free(data);
    CHECK(attain_figure_parse("105%", WHOLE, &figure, &err) == 0);
    CHECK(attain_figure_interval(figure, ATTAIN_RULE_HALF_UP, &range, &err) == 0);
    if (failures != 0) return 1;
    tell(&all[threads]);
    for (i = 0; i < threads; ++i) CHECK(pthread_create(&each[i], NULL, run, &all[i]) == 0);
    for (i = 0; i < threads; ++i) CHECK(pthread_join(each[i], NULL) == 0);
    for (i = 0; i < threads; ++i) {
        CHECK(all[i].wrong == 0 && all[i].length > 1000);
        CHECK(all[i].length == all[threads].length && memcmp(all[i].report, all[threads].report, all[i].length) == 0);
        CHECK_TEXT(all[i].explained, all[threads].explained);
    }
    attain_interval_free(range);
    attain_figure_free(figure);
    attain_scorecard_free(card);
    return failures != 0;
}
