#include "output.hpp"

#include <attain/io/dataset_file.hpp>

#include <span>

ATTAIN_BEGIN_NAMESPACE

namespace io {

namespace {

void put_text(detail::writer& out, std::string_view text) {
    constexpr char const* digits = "0123456789abcdef";
    out << '"';
    std::size_t from = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto const c = static_cast<unsigned char>(text[i]);
        if (c >= 0x20 && c != '"' && c != '\\') continue;
        out << text.substr(from, i - from);
        from = i + 1;
        switch (c) {
        case '"': out << "\\\""; break;
        case '\\': out << "\\\\"; break;
        case '\n': out << "\\n"; break;
        case '\r': out << "\\r"; break;
        case '\t': out << "\\t"; break;
        default: out << "\\u00" << digits[c >> 4] << digits[c & 15];
        }
    }
    out << text.substr(from) << '"';
}

/// An object on one line: `{"a": "x", "b": "y"}`. Fields without text are left out.
class line {
public:
    explicit line(detail::writer& out) : out_(&out) { *out_ << '{'; }
    line(line const&) = delete;
    line& operator=(line const&) = delete;
    ~line() { *out_ << '}'; }

    detail::writer& key(std::string_view name) {
        if (!first_) *out_ << ", ";
        first_ = false;
        *out_ << '"' << name << "\": ";
        return *out_;
    }
    void text(std::string_view name, std::string_view value) {
        if (!value.empty()) put_text(key(name), value);
    }
    void name(std::string_view key_name, name_text const& value) {
        if (value.empty()) return;
        line inner(key(key_name));
        inner.text("zh", value.zh);
        inner.text("en", value.en);
    }
    template <class List, class TextOf>
    void texts(std::string_view name, List const& list, TextOf text_of) {
        if (list.empty()) return;
        auto& out = key(name) << '[';
        for (std::size_t i = 0; i < list.size(); ++i) {
            if (i != 0) out << ", ";
            put_text(out, text_of(list[i]));
        }
        out << ']';
    }

private:
    detail::writer* out_;
    bool first_ = true;
};

void put_scope(detail::writer& out, dataset const& data, scope const& each) {
    line object(out);
    object.text("id", each.id);
    object.name("name", each.name);
    if (each.within) object.text("within", data[*each.within].id);
}

void put_indicator(detail::writer& out, dataset const& data, indicator const& each) {
    line object(out);
    auto const link = [&](std::string_view key, std::optional<indicator_index> to) {
        if (to) object.text(key, data[*to].id);
    };
    object.text("id", each.id);
    object.name("name", each.name);
    object.texts("aliases", each.aliases, [](std::string const& alias) { return std::string_view(alias); });
    object.text("unit", each.unit);
    object.text("nature", attain::name_of(each.nature));
    object.text("better", attain::name_of(each.better));
    if (each.target != target_kind::unstated) object.text("target", attain::name_of(each.target));
    if (each.force != target_force::unstated) object.text("force", attain::name_of(each.force));
    if (each.basis != growth_basis::nominal) object.text("basis", attain::name_of(each.basis));
    link("within", each.within);
    object.texts("parts", each.parts, [&](indicator_index part) { return std::string_view(data[part].id); });
    link("numerator", each.numerator);
    link("denominator", each.denominator);
}

void put_fact(detail::writer& out, dataset const& data, fact_view const& each) {
    line object(out);
    object.text("indicator", data[each.indicator()].id);
    object.text("scope", data[each.scope()].id);
    object.text("period", to_string(each.when()));
    object.text("measure", attain::name_of(each.what()));
    object.text("of", data.id_of(each.of()));
    if (each.has_figure()) object.text("figure", each.text());
    object.text("unit", each.unit_text());
    if (each.status() != observation_status::normal) object.text("status", {std::string(1, letter_of(each.status()))});
    if (auto const day = each.vintage()) object.text("vintage", to_string(*day));
    object.text("source", each.source());
}

void put_unit(detail::writer& out, unit_spec const& each) {
    line object(out);
    object.text("symbol", each.symbol);
    if (each.of.empty()) object.text("kind", attain::name_of(each.kind));
    object.name("name", {each.name_zh, each.name_en});
    object.texts("spellings", each.spellings, [](std::string const& text) { return std::string_view(text); });
    object.text("of", each.of);
    if (each.factor != rational(1)) object.text("factor", each.factor.to_string());
}

void put_relation(detail::writer& out, dataset const& data, declared_relation const& each) {
    line object(out);
    std::vector<std::string> keys;
    for (auto const& member : each.members) keys.push_back(data.print_key(member));
    std::vector<std::string> weights;
    for (auto const& weight : each.weights) weights.push_back(weight.to_string());
    auto const as_is = [](std::string const& text) { return std::string_view(text); };
    object.texts(attain::name_of(each.form), keys, as_is);
    object.texts("weights", weights, as_is);
    if (each.equals) object.text("equals", data.print_key(*each.equals));
    if (!each.exhaustive) object.key("exhaustive") << "false";
    if (each.strength != relation_strength::hard) object.text("strength", attain::name_of(each.strength));
    if (each.basis != relation_basis::underlying) object.text("basis", attain::name_of(each.basis));
    if (each.price != relation_price::nominal) object.text("price", attain::name_of(each.price));
}

template <class List, class Put>
void put_list(detail::writer& out, std::string_view key, List const& list, Put put) {
    out << ",\n  \"" << key << "\": [";
    bool first = true;
    for (auto const& each : list) {
        out << (first ? "\n    " : ",\n    ");
        first = false;
        put(each);
    }
    out << (first ? "]" : "\n  ]");
}

}  // namespace

result<std::size_t> write_json(dataset const& data, sink const& sink_to) {
    detail::writer out(sink_to);
    out << "{\n  \"attain\": 1";
    if (!data.title().empty()) {
        out << ",\n  \"title\": ";
        line title(out);
        title.text("zh", data.title().zh);
        title.text("en", data.title().en);
    }
    if (auto const day = data.published()) out << ",\n  \"published\": \"" << to_string(*day) << '"';
    if (!data.rounding().empty()) {
        out << ",\n  \"rounding\": [";
        for (std::size_t i = 0; i < data.rounding().size(); ++i)
            out << (i == 0 ? "\"" : ", \"") << attain::name_of(data.rounding()[i]) << '"';
        out << ']';
    }
    if (!data.own_units().empty()) {
        put_list(out, "units", data.own_units(), [&](unit_spec const& each) { put_unit(out, each); });
    }
    put_list(out, "scopes", data.scopes(), [&](scope const& each) { put_scope(out, data, each); });
    put_list(out, "indicators", data.indicators(), [&](indicator const& each) { put_indicator(out, data, each); });
    put_list(out, "facts", data.facts(), [&](fact_view const& each) { put_fact(out, data, each); });
    if (!data.relations().empty()) {
        put_list(out, "relations", data.relations(),
                 [&](declared_relation const& each) { put_relation(out, data, each); });
    }
    out << "\n}\n";
    return out.finish();
}

}  // namespace io

ATTAIN_END_NAMESPACE
