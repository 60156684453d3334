#pragma once

#include "selection.hpp"

#include <attain/io/dataset_file.hpp>
#include <attain/report/options.hpp>

#include <string>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE
namespace report::detail {

/// Gathers small pieces and hands them to a sink in large ones.
class writer {
public:
    explicit writer(io::sink const& out) : out_(out) {}

    writer& operator<<(std::string_view text) {
        buffer_ += text;
        if (buffer_.size() >= chunk) flush();
        return *this;
    }
    void flush() {
        if (!buffer_.empty() && good_) good_ = out_(buffer_);
        written_ += buffer_.size();
        buffer_.clear();
    }
    [[nodiscard]] bool good() const noexcept { return good_; }
    [[nodiscard]] std::size_t written() const noexcept { return written_; }

private:
    static constexpr std::size_t chunk = 1 << 16;

    io::sink const& out_;
    std::string buffer_;
    std::size_t written_ = 0;
    bool good_ = true;
};

void write_text(scorecard const& card, selection const& wanted, options const& how, writer& out);
void write_markdown(scorecard const& card, selection const& wanted, options const& how, writer& out);
void write_json(scorecard const& card, selection const& wanted, options const& how, writer& out);
void write_csv(scorecard const& card, selection const& wanted, options const& how, writer& out);

}  // namespace report::detail
ATTAIN_END_NAMESPACE
