#include "check.h"

/* Prose: the figures of a text, their texts and spans, and the dataset that they make. */

static char const sentence[] = "北港新区2023年工作总结\n全年完成出口额8.2亿元，同比下降约5%。\n";

static char text[512];
static attain_error err;

static attain_reading* read_text(char const* prose, attain_prose_options const* how) {
    attain_reading* out = NULL;
    CHECK(attain_reading_parse(prose, WHOLE, how, &out, &err) == 0);
    return out;
}

static int says(attain_reading const* reading, size_t index, int32_t what, char const* expected) {
    size_t needed = 0;
    CHECK(attain_reading_text(reading, index, what, text, sizeof text, &needed, &err) == 0);
    CHECK(needed == strlen(text) + 1);
    return strcmp(text, expected) == 0;
}

static void a_figure_is_a_record_with_spans_and_texts(void) {
    attain_reading* it = read_text(sentence, NULL);
    attain_record first, second;
    size_t count = 0;
    int32_t language = 0;
    CHECK(attain_reading_count(it, &count, &err) == 0 && count == 2);
    CHECK(attain_reading_record(it, 0, &first, &err) == 0);
    CHECK(attain_reading_record(it, 1, &second, &err) == 0);
    CHECK(first.role == ATTAIN_PROSE_ROLE_VALUE && first.magnitude == 8 && first.hedge == ATTAIN_HEDGE_EXACT);
    CHECK(second.role == ATTAIN_PROSE_ROLE_GROWTH_YOY && second.hedge == ATTAIN_HEDGE_ABOUT);
    CHECK(first.whole.end - first.whole.begin == strlen("8.2亿元") && first.whole.last - first.whole.first == 5);
    CHECK(memcmp(sentence + first.whole.begin, "8.2亿元", strlen("8.2亿元")) == 0);
    CHECK(memcmp(sentence + first.scale.begin, "亿", strlen("亿")) == 0);
    CHECK(says(it, 0, ATTAIN_RECORD_TEXT, "8.2亿元") && says(it, 0, ATTAIN_RECORD_VALUE, "820000000"));
    CHECK(says(it, 0, ATTAIN_RECORD_UNIT, "CNY") && says(it, 1, ATTAIN_RECORD_VALUE, "-5"));
    CHECK(says(it, 0, ATTAIN_RECORD_HIGH, ""));
    CHECK(strcmp(attain_prose_role_name(second.role), "growth_yoy") == 0);
    CHECK(strcmp(attain_prose_role_name(-1), "unknown") == 0);
    CHECK(attain_reading_language(it, &language, &err) == 0 && language == ATTAIN_LANGUAGE_ZH);
    CHECK(attain_reading_invalid_bytes(it, &count, &err) == 0 && count == 0);
    CHECK(attain_reading_text(it, 2, 0, text, sizeof text, NULL, &err) == ATTAIN_STATUS_USAGE);
    CHECK(err.reason == ATTAIN_REASON_INDEX_OUT_OF_RANGE);
    CHECK(attain_reading_text(it, 0, 99, text, sizeof text, NULL, &err) == ATTAIN_STATUS_USAGE);
    attain_reading_free(it);
    attain_reading_free(NULL);
}

static void rejected_numbers_can_be_asked_for(void) {
    attain_prose_options options;
    attain_reading* it;
    attain_rejected rejected;
    size_t count = 0;
    CHECK(attain_prose_options_init(&options, NULL) == 0);
    options.keep_rejected = 1;
    options.period = "2023";
    it = read_text(sentence, &options);
    CHECK(attain_reading_rejected_count(it, &count, &err) == 0);
    if (count != 0) CHECK(attain_reading_rejected(it, 0, &rejected, &err) == 0 && rejected.where.end > 0);
    CHECK(attain_reading_rejected(it, count, &rejected, &err) == ATTAIN_STATUS_USAGE && rejected.where.end == 0);
    attain_reading_free(it);
    options.period = "2023-13";
    CHECK(attain_reading_parse(sentence, WHOLE, &options, &it, &err) == ATTAIN_STATUS_PERIOD && it == NULL);
}

static void prose_becomes_a_dataset_that_outlives_its_reading(void) {
    attain_prose_options options;
    attain_reading* it;
    attain_dataset* data = NULL;
    size_t facts = 0;
    CHECK(attain_prose_options_init(&options, NULL) == 0);
    options.period = "2023";
    it = read_text(sentence, &options);
    CHECK(attain_reading_dataset(it, "a.txt", WHOLE, &data, &err) == 0);
    attain_reading_free(it);
    CHECK(attain_dataset_fact_count(data, &facts, &err) == 0 && facts == 2);
    options.catalogue = data;
    it = read_text(sentence, &options);
    attain_dataset_free(data);
    attain_reading_free(it);
}

static void the_callers_words_are_read(void) {
    attain_prose_options options;
    attain_record second;
    attain_reading* it;
    CHECK(attain_prose_options_init(&options, NULL) == 0);
    options.words = "increase\t猛蹿\n";
    it = read_text("2023年，出口额8.2亿元，同比猛蹿5%。", &options);
    CHECK(attain_reading_record(it, 1, &second, &err) == 0 && second.role == ATTAIN_PROSE_ROLE_GROWTH_YOY);
    attain_reading_free(it);
    options.words = "currency\tTrinco\tLKR\n";
    options.language = ATTAIN_LANGUAGE_EN;
    it = read_text("The port of Trinco spent Rs 4.1 million.", &options);
    CHECK(attain_reading_record(it, 0, &second, &err) == 0 && second.certainty == ATTAIN_CERTAINTY_CERTAIN);
    attain_reading_free(it);
    options.language = ATTAIN_LANGUAGE_DEFAULT;
    options.words = "rising\t猛蹿\n";
    CHECK(attain_reading_parse(sentence, WHOLE, &options, &it, &err) != 0 && it == NULL);
    CHECK(err.reason == ATTAIN_REASON_UNKNOWN_WORD);
}

static size_t written;

static int32_t count_bytes(void* context, char const* data, size_t length) {
    /* the first line is kind, word and value */
    if (written == 0) CHECK(length > 12 && memcmp(data, "increase\t", 9) == 0 && memchr(data, '\n', length) != NULL);
    written += length;
    return context != NULL;
}

static size_t bytes_of_words(int32_t language, char const* words) {
    written = 0;
    CHECK(attain_words_write(language, words, count_bytes, NULL, &err) == 0);
    return written;
}

static void the_readers_words_are_written(void) {
    size_t const chinese = bytes_of_words(ATTAIN_LANGUAGE_ZH, NULL);
    size_t const english = bytes_of_words(ATTAIN_LANGUAGE_EN, NULL);
    CHECK(chinese > 10000 && english > 10000 && chinese != english);
    CHECK(bytes_of_words(ATTAIN_LANGUAGE_DEFAULT, NULL) == english);
    CHECK(bytes_of_words(ATTAIN_LANGUAGE_ZH, "increase\t猛蹿\n") == chinese + strlen("increase\t猛蹿\t\n"));
    CHECK(attain_words_write(ATTAIN_LANGUAGE_EN, "group\tleap\tforecast_noun\n", count_bytes, NULL, &err) != 0);
    CHECK(err.reason == ATTAIN_REASON_UNKNOWN_WORD && err.position == (int64_t)strlen("group\tleap\t"));
    CHECK(attain_words_write(3, NULL, count_bytes, NULL, &err) == ATTAIN_STATUS_USAGE);
    CHECK(attain_words_write(ATTAIN_LANGUAGE_EN, NULL, NULL, NULL, &err) == ATTAIN_STATUS_USAGE);
    CHECK(attain_words_write(ATTAIN_LANGUAGE_EN, NULL, count_bytes, &err, &err) != 0);
    CHECK(err.reason == ATTAIN_REASON_WRITE_FAILED);
}

static void bytes_of_another_encoding_are_refused(void) {
    /* a sentence in GBK */
    static char const gbk[] =
        "\xb3\xf6\xbf\xda\xb6\xee\x38\x2e\x32\xd2\xda\xd4\xaa\xa3\xac\xcd\xac\xb1\xc8\xd4\xf6\xb3\xa4";
    attain_reading* it = NULL;
    CHECK(attain_reading_parse(gbk, WHOLE, NULL, &it, &err) == ATTAIN_STATUS_PARSE && it == NULL);
    CHECK(err.reason == ATTAIN_REASON_INVALID_UTF8 && strstr(err.message, "GBK") != NULL);
    CHECK(strstr(err.message, "iconv") != NULL);
}

int main(void) {
    a_figure_is_a_record_with_spans_and_texts();
    rejected_numbers_can_be_asked_for();
    prose_becomes_a_dataset_that_outlives_its_reading();
    the_callers_words_are_read();
    the_readers_words_are_written();
    bytes_of_another_encoding_are_refused();
    return failures != 0;
}
