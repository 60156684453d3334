// Every allocation that a call makes is made to fail once: the call then says out_of_memory, its outputs are empty, and
// nothing is lost.

#include <atomic>
#include <attain.h>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <new>

namespace {

std::atomic<long> live{0};
long countdown = 0;  // 0: nothing fails; else the allocation that does
bool fired = false;

void* allocate(std::size_t size) {
    if (countdown != 0 && --countdown == 0) {
        fired = true;
        return nullptr;
    }
    void* const memory = std::malloc(size == 0 ? 1 : size);
    if (memory != nullptr) ++live;
    return memory;
}

void release(void* memory) {
    if (memory == nullptr) return;
    --live;
    std::free(memory);
}

}  // namespace

void* operator new(std::size_t size) {
    if (void* const memory = allocate(size)) return memory;
    throw std::bad_alloc();
}
void* operator new(std::size_t size, std::nothrow_t const&) noexcept { return allocate(size); }
void* operator new[](std::size_t size) { return operator new(size); }
void* operator new[](std::size_t size, std::nothrow_t const&) noexcept { return allocate(size); }
void operator delete(void* memory) noexcept { release(memory); }
void operator delete(void* memory, std::size_t) noexcept { release(memory); }
void operator delete(void* memory, std::nothrow_t const&) noexcept { release(memory); }
void operator delete[](void* memory) noexcept { release(memory); }
void operator delete[](void* memory, std::size_t) noexcept { release(memory); }
void operator delete[](void* memory, std::nothrow_t const&) noexcept { release(memory); }

namespace {

constexpr auto whole = static_cast<size_t>(-1);
int failures = 0;
attain_error err;
char text[4096];
size_t needed;

void check(bool good, char const* call, char const* what, long at) {
    if (good) return;
    ++failures;
    std::fprintf(stderr, "%s, allocation %ld: %s\n", call, at, what);
}

// `call` fills `err`; `empty` says whether its outputs are; `undo` frees what it gave.
template <class Call, class Empty, class Undo>
void fail_each(char const* name, Call call, Empty empty, Undo undo) {
    check(call() == 0, name, err.message, 0);  // also builds what is built once
    undo();
    for (long at = 1;; ++at) {
        auto const before = live.load();
        fired = false;
        countdown = at;
        auto const status = call();
        countdown = 0;
        if (!fired) {
            check(status == 0, name, err.message, at);
            undo();
            check(live.load() == before, name, "something is kept after a success", at);
            std::printf("%s: %ld allocations\n", name, at - 1);
            return;
        }
        if (status == 0) {
            undo();  // an allocation that may fail, such as a sort's buffer
        } else {
            check(status == ATTAIN_STATUS_RESOURCE && err.reason == ATTAIN_REASON_OUT_OF_MEMORY, name,
                  "not out_of_memory", at);
            check(err.message[0] != '\0', name, "no message", at);
            check(empty(), name, "an output is not empty", at);
        }
        check(live.load() == before, name, "something is lost", at);
        if (at > 200000 || failures > 20) {
            check(false, name, "no end", at);
            return;
        }
    }
}

template <class T, class Call>
void fail_each_handle(char const* name, void (*free_handle)(T*), Call call) {
    T* out = nullptr;
    fail_each(
        name, [&] { return call(&out); }, [&] { return out == nullptr; }, [&] { free_handle(out), out = nullptr; });
}

template <class Call>
void fail_each_text(char const* name, Call call) {
    fail_each(
        name,
        [&] {
            std::strcpy(text, "stale");
            needed = 99;
            return call();
        },
        [] { return text[0] == '\0' && needed == 0; }, [] {});
}

int32_t swallow(void*, char const*, size_t) { return 0; }

}  // namespace

int main() {
    char const* const large = "123456789012345678901234567890.123456789012345678901234567890";
    fail_each_text("attain_decimal_multiply", [&] {
        return attain_decimal_multiply(large, whole, large, whole, text, sizeof text, &needed, &err);
    });
    fail_each_text("attain_rational_add", [&] {
        return attain_rational_add("12345678901234567890123456789/7", whole, large, whole, text, sizeof text, &needed,
                                   &err);
    });
    fail_each_text("attain_decimal_format", [&] {
        // A failure on the way to another failure.
        auto const status = attain_decimal_format("12x", whole, text, sizeof text, &needed, &err);
        if (status == ATTAIN_STATUS_PARSE) return attain_decimal_format("12", whole, text, sizeof text, &needed, &err);
        return status;
    });
    fail_each_handle<attain_interval>("attain_interval_create", attain_interval_free, [&](attain_interval** out) {
        return attain_interval_create("1/3", whole, 1, large, whole, 1, out, &err);
    });
    fail_each_handle<attain_figure>("attain_figure_parse", attain_figure_free, [&](attain_figure** out) {
        return attain_figure_parse("over 32.14 million", whole, out, &err);
    });

    attain_dataset* data = nullptr;
    fail_each_handle<attain_dataset>("attain_dataset_read", attain_dataset_free, [&](attain_dataset** out) {
        return attain_dataset_read("tests/capi/small.json", whole, nullptr, out, &err);
    });
    check(attain_dataset_read("tests/capi/small.json", whole, nullptr, &data, &err) == 0, "small.json", err.message, 0);
    fail_each_handle<attain_scorecard>("attain_scorecard_build", attain_scorecard_free, [&](attain_scorecard** out) {
        return attain_scorecard_build(data, nullptr, out, &err);
    });
    attain_scorecard* card = nullptr;
    check(attain_scorecard_build(data, nullptr, &card, &err) == 0, "scorecard", err.message, 0);
    size_t cell = 0;
    check(attain_scorecard_find(card, "trade/zone/2022/target", whole, &cell, &err) == 0, "target", err.message, 0);
    fail_each_handle<attain_interval>("attain_cell_implied", attain_interval_free, [&](attain_interval** out) {
        return attain_cell_implied(card, cell, out, &err);
    });
    auto const nothing = [] { return true; };
    auto const none = [] {};
    fail_each(
        "attain_cell_explain",
        [&] { return attain_cell_explain(card, cell, ATTAIN_LANGUAGE_ZH, swallow, nullptr, &err); }, nothing, none);
    fail_each(
        "attain_report_write", [&] { return attain_report_write(card, nullptr, swallow, nullptr, &err); }, nothing,
        none);
    fail_each(
        "attain_dataset_write", [&] { return attain_dataset_write(data, ATTAIN_FORMAT_JSON, swallow, nullptr, &err); },
        nothing, none);
    attain_dataset_free(data);
    attain_scorecard_free(card);
    return failures != 0;
}
