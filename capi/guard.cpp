#include "detail/guard.hpp"

#include <cstring>
#include <exception>
#include <new>
#include <string>

namespace attain::capi {

namespace {

// The longest prefix of at most `limit` bytes that does not cut a UTF-8 character in two.
std::size_t whole_characters(std::string_view text, std::size_t limit) noexcept {
    if (text.size() <= limit) return text.size();
    while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xC0U) == 0x80U) --limit;
    return limit;
}

}  // namespace

void write_error(attain_error* err, reason why, std::ptrdiff_t position, std::string_view message) noexcept {
    if (err == nullptr) return;
    err->struct_size = sizeof(attain_error);
    err->status = static_cast<attain_status>(status_of(why));
    err->reason = static_cast<std::int32_t>(why);
    err->reserved = 0;
    err->position = position;
    auto const length = whole_characters(message, sizeof err->message - 1);
    if (length != 0) std::memcpy(err->message, message.data(), length);
    err->message[length] = '\0';
}

attain_status write_current_exception(attain_error* err) noexcept {
    auto const write = [err](reason why, std::ptrdiff_t position, std::string_view message) noexcept {
        write_error(err, why, position, message);
        return static_cast<attain_status>(status_of(why));
    };
    try {
        throw;
    } catch (error const& caught) {
        return write(caught.reason(), caught.position(), caught.details().message);
    } catch (std::bad_alloc const&) {
        return write(reason::out_of_memory, -1, "out of memory");
    } catch (std::exception const& caught) {
        return write(reason::internal, -1, caught.what());
    } catch (...) {
        return write(reason::internal, -1, "an exception of an unknown type");
    }
}

void throw_null(char const* argument) {
    throw error(failure{reason::null_argument, -1, std::string(argument) + ": found NULL, expected a valid pointer"});
}

void throw_failure(reason why, std::string_view message, std::ptrdiff_t position) {
    throw error(failure{why, position, std::string(message)});
}

}  // namespace attain::capi
