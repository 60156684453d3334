#pragma once

#include <attain/io/dataset_file.hpp>

#include <cstddef>
#include <string>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace io::detail {

/// Gathers written text and hands it on in blocks.
class writer {
public:
    explicit writer(sink const& out) : out_(&out) { pending_.reserve(block + block / 4); }

    writer& operator<<(std::string_view text) {
        pending_ += text;
        if (pending_.size() >= block) flush();
        return *this;
    }
    writer& operator<<(char c) {
        pending_ += c;
        return *this;
    }
    [[nodiscard]] bool good() const noexcept { return good_; }

    /// Hands on the rest. How many bytes were written, or write_failed.
    [[nodiscard]] result<std::size_t> finish() {
        flush();
        if (good_) return written_;
        return failure{reason::write_failed, -1,
                       "found an error while writing, expected room for all of it; check the device"};
    }

private:
    static constexpr std::size_t block = std::size_t{1} << 16;

    void flush() {
        if (good_ && !pending_.empty()) good_ = (*out_)(pending_);
        written_ += pending_.size();
        pending_.clear();
    }

    sink const* out_;
    std::string pending_;
    std::size_t written_ = 0;
    bool good_ = true;
};

}  // namespace io::detail

ATTAIN_END_NAMESPACE
