#pragma once

#include <attain/model/place.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace io::detail {

/// Bytes that come piece by piece.
class byte_source {
public:
    byte_source() = default;
    byte_source(byte_source const&) = delete;
    byte_source& operator=(byte_source const&) = delete;
    virtual ~byte_source() = default;

    /// Up to `room` bytes; 0 at the end, or when reading fails.
    [[nodiscard]] virtual std::size_t read(char* into, std::size_t room) = 0;
    /// How many bytes there are, where that is known.
    [[nodiscard]] virtual std::optional<std::uint64_t> size() const { return std::nullopt; }
    [[nodiscard]] virtual bool failed() const { return false; }
};

/// A file, or standard input for `-`.
class file_source final : public byte_source {
public:
    /// What keeps the file from being read, if anything.
    [[nodiscard]] std::optional<problem> open(std::string const& path);

    [[nodiscard]] std::size_t read(char* into, std::size_t room) override;
    [[nodiscard]] std::optional<std::uint64_t> size() const override { return size_; }
    [[nodiscard]] bool failed() const override { return failed_; }

private:
    struct closer {
        void operator()(std::FILE* file) const noexcept { std::fclose(file); }
    };
    std::unique_ptr<std::FILE, closer> owned_;
    std::FILE* file_ = nullptr;
    std::optional<std::uint64_t> size_;
    bool failed_ = false;
};

/// A text in memory.
class text_source final : public byte_source {
public:
    explicit text_source(std::string_view text) noexcept : left_(text), size_(text.size()) {}
    [[nodiscard]] std::size_t read(char* into, std::size_t room) override;
    [[nodiscard]] std::optional<std::uint64_t> size() const override { return size_; }

private:
    std::string_view left_;
    std::uint64_t size_;
};

/// What was read to look at it, then the rest.
class resumed_source final : public byte_source {
public:
    resumed_source(std::string_view read_before, byte_source& rest) noexcept : left_(read_before), rest_(&rest) {}
    [[nodiscard]] std::size_t read(char* into, std::size_t room) override;
    [[nodiscard]] std::optional<std::uint64_t> size() const override { return rest_->size(); }
    [[nodiscard]] bool failed() const override { return rest_->failed(); }

private:
    std::string_view left_;
    byte_source* rest_;
};

[[nodiscard]] problem read_failure();

}  // namespace io::detail

ATTAIN_END_NAMESPACE
