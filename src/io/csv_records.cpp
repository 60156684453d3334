#include "csv_records.hpp"

#include "utf8.hpp"

#include <attain/model/detail/cited.hpp>

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace io::detail {

namespace {

// The bytes that end a run of plain characters.
constexpr auto make_special() {
    std::array<bool, 256> special{};
    for (char const c : {',', '"', '\n', '\r'}) special[static_cast<unsigned char>(c)] = true;
    return special;
}
constexpr std::array<bool, 256> special = make_special();

[[nodiscard]] std::string_view trimmed(std::string_view text) noexcept {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

}  // namespace

csv_records::csv_records(byte_source& from, dataset_builder& problems)
    : from_(&from), problems_(&problems), window_(window_size) {
    stopped_ = !refill();
    if (std::string_view(window_.data(), end_).starts_with(byte_order_mark)) at_ = byte_order_mark.size();
}

void csv_records::complain(reason why, std::size_t at, std::string found, std::string expected, std::string advice) {
    place_counter places({window_.data() + at_, end_ - at_});
    auto where = places.at(window_.data() + at);
    where.line += line_ - 1;
    problems_->report({why, {}, where, std::move(found), std::move(expected), std::move(advice)});
}

// Drops the records done, reads on, and checks that what came is UTF-8.
bool csv_records::refill() {
    if (at_ != 0) {
        std::memmove(window_.data(), window_.data() + at_, end_ - at_);
        passed_ += at_;
        end_ -= at_;
        good_ -= std::min(good_, at_);
        at_ = 0;
    }
    if (end_ == window_.size()) {
        if (window_.size() >= longest_record) {
            complain(reason::malformed_csv, 0, "a record of more than " + std::to_string(longest_record) + " bytes",
                     "shorter records", "look for a quote that is not closed");
            return false;
        }
        window_.resize(window_.size() * 2);
    }
    while (end_ < window_.size()) {
        auto const got = from_->read(window_.data() + end_, window_.size() - end_);
        if (got == 0) {
            last_ = true;
            break;
        }
        end_ += got;
    }
    if (from_->failed()) {
        problems_->report(read_failure());
        return false;
    }
    std::string_view const fresh(window_.data() + good_, end_ - good_);
    auto const bad = first_bad_utf8(fresh);
    good_ += bad;
    if (bad != fresh.size() && (last_ || fresh.size() - bad >= 4)) {
        problems_->report(not_utf8({window_.data(), end_}, good_, {line_, 1}));
        return false;
    }
    return true;
}

bool csv_records::next() {
    while (!stopped_) {
        switch (scan()) {
        case outcome::record: return true;
        case outcome::blank: break;
        case outcome::more:
            if (last_) return false;
            stopped_ = !refill();
            break;
        case outcome::bad: stopped_ = true; break;
        }
    }
    return false;
}

// Reads one record from at_ on. `more`: it does not end within the window.
csv_records::outcome csv_records::scan() {
    auto const* const data = window_.data();
    auto const first = at_;
    if (first == end_) return outcome::more;
    cells_.clear();
    begins_.clear();
    unquoted_.clear();
    bool plain = true;  // neither quotes nor anything beyond ASCII
    std::uint32_t lines = 0;
    std::size_t i = first;
    for (bool in_record = true; in_record;) {
        auto const begin = i;
        begins_.push_back(begin);
        std::string_view cell;
        auto opening = i;
        while (opening < end_ && (data[opening] == ' ' || data[opening] == '\t')) ++opening;
        if (opening < end_ && data[opening] == '"') {
            plain = false;
            std::string* joined = nullptr;
            auto from = opening + 1;
            for (i = from;;) {
                auto const* const quote = static_cast<char const*>(std::memchr(data + i, '"', end_ - i));
                if (quote == nullptr || (quote + 1 == data + end_ && !last_)) {
                    if (!last_) return outcome::more;
                    complain(reason::malformed_csv, opening, "a quote that is not closed", "a closing quote",
                             "close the quote that opens here");
                    return outcome::bad;
                }
                i = static_cast<std::size_t>(quote - data) + 1;
                if (i < end_ && data[i] == '"') {
                    if (joined == nullptr) joined = &unquoted_.emplace_back();
                    joined->append(data + from, i - from);
                    from = ++i;
                    continue;
                }
                break;
            }
            cell = {data + from, i - 1 - from};
            if (joined != nullptr) {
                joined->append(cell);
                cell = *joined;
            }
            lines += static_cast<std::uint32_t>(std::count(data + opening, data + i, '\n'));
            while (i < end_ && (data[i] == ' ' || data[i] == '\t')) ++i;
            begins_.back() = opening;
        } else {
            unsigned char seen = 0;
            while (i < end_ && !special[static_cast<unsigned char>(data[i])])
                seen = static_cast<unsigned char>(seen | static_cast<unsigned char>(data[i++]));
            if ((seen & 0x80) != 0) plain = false;
            cell = trimmed({data + begin, i - begin});
        }
        if (i == end_ && !last_) return outcome::more;
        cells_.emplace_back(cell);
        if (i == end_) {
            in_record = false;
        } else if (data[i] == ',') {
            ++i;
        } else if (data[i] == '\n') {
            ++i;
            ++lines;
            in_record = false;
        } else if (data[i] == '\r' && (i + 1 == end_ || data[i + 1] == '\n')) {
            if (i + 1 == end_ && !last_) return outcome::more;
            i += i + 1 == end_ ? 1 : 2;
            ++lines;
            in_record = false;
        } else {
            complain(reason::malformed_csv, i, attain::detail::cited({data + i, 1}) + " within a cell",
                     "a comma or the end of the line", "put the whole cell in quotes, and write a quote in it twice");
            return outcome::bad;
        }
    }
    where_ = {line_, 1};
    bool const blank = cells_.size() == 1 && cells_[0].empty();
    if (!blank) locate_cells(first, plain);
    at_ = i;
    line_ += lines;
    return blank ? outcome::blank : outcome::record;
}

// Columns count characters: in a plain record those are bytes.
void csv_records::locate_cells(std::size_t first, bool plain) {
    if (plain) {
        for (std::size_t i = 0; i < cells_.size(); ++i)
            cells_[i].where = {line_, static_cast<std::uint32_t>(begins_[i] - first + 1)};
        return;
    }
    place_counter places({window_.data() + first, end_ - first});
    for (std::size_t i = 0; i < cells_.size(); ++i) {
        auto const where = places.at(window_.data() + begins_[i]);
        cells_[i].where = {line_ + where.line - 1, where.column};
    }
}

}  // namespace io::detail

ATTAIN_END_NAMESPACE
