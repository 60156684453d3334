/* The completion of one indicator from a published report: its value, the rate, and the target that nobody printed.
 *
 *     completion DATASET.json
 */
#include <attain.h>
#include <stdio.h>

#define WHOLE ((size_t)-1)

static int fail(char const* doing, attain_error const* err) {
    fprintf(stderr, "%s: %s\n", doing, err->message);
    return 1;
}

int main(int argc, char** argv) {
    char const* const path = argc > 1 ? argv[1] : "seeds/changsha-airport-zone-2022.json";
    attain_error err;
    attain_dataset* data = NULL;
    attain_scorecard* card = NULL;
    attain_interval* target = NULL;
    size_t value, completion, goal;
    char text[128], range[128], unit[64];
    int32_t found;

    if (attain_dataset_read(path, WHOLE, NULL, &data, &err) != 0) return fail(path, &err);
    if (attain_scorecard_build(data, NULL, &card, &err) != 0) return fail("evaluate", &err);
    attain_dataset_free(data); /* the scorecard keeps what it needs */

    if (attain_scorecard_find(card, "trade/zone/2022/value", WHOLE, &value, &err) != 0 ||
        attain_scorecard_find(card, "trade/zone/2022/completion", WHOLE, &completion, &err) != 0 ||
        attain_scorecard_find(card, "trade/zone/2022/target", WHOLE, &goal, &err) != 0)
        return fail("find", &err);

    if (attain_cell_published(card, value, text, sizeof text, NULL, &err) != 0) return fail("value", &err);
    printf("value: %s\n", text);
    if (attain_cell_published(card, completion, text, sizeof text, NULL, &err) != 0) return fail("completion", &err);
    printf("completion: %s\n", text);

    if (attain_cell_implied(card, goal, &target, &err) != 0 ||
        attain_interval_simplest(target, &found, text, sizeof text, NULL, &err) != 0 ||
        attain_interval_format_outward(target, 2, range, sizeof range, NULL, &err) != 0 ||
        attain_cell_implied_unit(card, goal, unit, sizeof unit, NULL, &err) != 0)
        return fail("target", &err);
    printf("implied target: %s%s in %s\n", text, unit, range);

    attain_interval_free(target);
    attain_scorecard_free(card);
    return 0;
}
