#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace spec {

/// What a case expects: a stretch of the input, in code points, and the texts of its resolution.
struct expected {
    std::size_t start = 0;
    std::size_t end = 0;  ///< of the last code point
    std::string text;
    std::string value;
    std::string iso;
    std::string unit;
    bool null_value = false;
};

struct spec_case {
    std::string input;
    std::vector<expected> results;
};

/// Reads the part of JSON that the case files use: arrays, objects, texts, numbers, words.
class case_reader {
public:
    explicit case_reader(std::string_view text) : text_(text) {
        if (text_.substr(0, 3) == "\xef\xbb\xbf") at_ = 3;
    }

    std::vector<spec_case> read() {
        std::vector<spec_case> out;
        each_element([&] {
            spec_case one;
            each_member([&](std::string const& key) {
                if (key == "Input") {
                    one.input = text();
                } else if (key == "Results") {
                    each_element([&] { one.results.push_back(result()); });
                } else {
                    skip();
                }
            });
            out.push_back(std::move(one));
        });
        return out;
    }

private:
    expected result() {
        expected out;
        each_member([&](std::string const& key) {
            if (key == "Start") {
                out.start = std::stoul(word());
            } else if (key == "End") {
                out.end = std::stoul(word());
            } else if (key == "Text") {
                out.text = text();
            } else if (key == "Resolution") {
                each_member([&](std::string const& inner) {
                    if (peek() != '"') {
                        out.null_value = out.null_value || inner == "value";
                        skip();
                        return;
                    }
                    auto const value = text();
                    if (inner == "value") out.value = value;
                    if (inner == "isoCurrency") out.iso = value;
                    if (inner == "unit") out.unit = value;
                });
            } else {
                skip();
            }
        });
        return out;
    }

    char peek() {
        while (at_ < text_.size() &&
               (text_[at_] == ' ' || text_[at_] == '\n' || text_[at_] == '\r' || text_[at_] == '\t'))
            ++at_;
        return at_ < text_.size() ? text_[at_] : '\0';
    }

    template <class F>
    void each_element(F&& f) {
        if (peek() != '[') return skip();
        ++at_;
        while (peek() != ']' && peek() != '\0') {
            f();
            if (peek() == ',') ++at_;
        }
        ++at_;
    }

    template <class F>
    void each_member(F&& f) {
        if (peek() != '{') return skip();
        ++at_;
        while (peek() != '}' && peek() != '\0') {
            auto const key = text();
            if (peek() == ':') ++at_;
            f(key);
            if (peek() == ',') ++at_;
        }
        ++at_;
    }

    std::string word() {
        peek();
        auto const begin = at_;
        while (at_ < text_.size() && std::string_view(",]} \r\n\t").find(text_[at_]) == std::string_view::npos) ++at_;
        if (at_ == begin) ++at_;
        return std::string(text_.substr(begin, at_ - begin));
    }

    std::string text() {
        std::string out;
        if (peek() != '"') return word();
        for (++at_; at_ < text_.size() && text_[at_] != '"'; ++at_) {
            if (text_[at_] != '\\') {
                out += text_[at_];
                continue;
            }
            auto const escaped = text_[++at_];
            if (escaped == 'u') {
                append(out, static_cast<std::uint32_t>(std::stoul(std::string(text_.substr(at_ + 1, 4)), nullptr, 16)));
                at_ += 4;
            } else {
                out += escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped;
            }
        }
        ++at_;
        return out;
    }

    static void append(std::string& out, std::uint32_t code) {
        if (code < 0x80) {
            out += static_cast<char>(code);
        } else if (code < 0x800) {
            out += static_cast<char>(0xc0 | code >> 6);
            out += static_cast<char>(0x80 | (code & 0x3f));
        } else {
            out += static_cast<char>(0xe0 | code >> 12);
            out += static_cast<char>(0x80 | (code >> 6 & 0x3f));
            out += static_cast<char>(0x80 | (code & 0x3f));
        }
    }

    void skip() {
        if (peek() == '[') return each_element([this] { skip(); });
        if (peek() == '{') return each_member([this](std::string const&) { skip(); });
        text();
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

}  // namespace spec
