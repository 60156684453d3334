#pragma once

#include <attain/audit/system.hpp>
#include <attain/audit/word_ends.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

/// The fast way through components without cycles: two passes over the tree, leaves to root and back, with ends that
/// are quotients of two machine words. Sums of any weights, orders, and products of which one factor is not negative.
/// What it cannot express (cycles, longer numbers, two unknown integers that depend on each other, a contradiction) it
/// leaves to `decide`, which also proves.
///
/// One object serves one component after the other and keeps its storage.
class tree_hulls {
public:
    explicit tree_hulls(constraint_system const& s) : system_(&s) {}

    /// Whether the component with the active figures (an empty mask: all) is found consistent; then `range` gives the
    /// exact hull of each of its variables.
    ///
    /// Complexity: linear in terms.
    [[nodiscard]] bool settle(component const& c, std::vector<bool> const& active = {});

    /// After `settle` said so: the exact hull of a variable of that component.
    [[nodiscard]] interval range(std::size_t local) const;
    [[nodiscard]] word_range const& words(std::size_t local) const { return now_[local]; }

    /// After `settle` said so: whether a range was narrowed beyond what is known of the variable by itself.
    [[nodiscard]] bool is_narrowed(std::size_t local) const;

    /// Prepares `range_without`; false where machine words do not do.
    ///
    /// Complexity: linear in terms.
    [[nodiscard]] bool look_around(component const& c);

    /// After `look_around`: what the relations and the other figures leave of the variable of one figure of that
    /// component, were this figure not there. Sound; the exact hull where no integer is involved.
    [[nodiscard]] interval range_without(component const& c, restriction_index figure) {
        return to_interval(words_without(c, figure));
    }
    [[nodiscard]] word_range words_without(component const& c, restriction_index figure);

private:
    struct plan {
        relation_index relation;
        std::uint32_t first;  // of its terms in slots_
        std::uint32_t count;
        std::uint32_t parent;  // position of the term that the passes meet first
    };
    void lay_out(component const& c);
    [[nodiscard]] bool load(component const& c, std::vector<bool> const& active);
    [[nodiscard]] bool walk(std::uint32_t root, bool cut);
    void reach(std::uint32_t relation, std::uint32_t from);
    [[nodiscard]] bool climb();
    [[nodiscard]] bool spread(std::size_t from, std::size_t to);
    [[nodiscard]] bool is_free_integer(std::uint32_t local);
    [[nodiscard]] word_range to_parent(plan const& p);
    template <class Then>
    [[nodiscard]] bool to_children(plan const& p, word_range const& parent, Then const& then);

    constraint_system const* system_;
    word_ends words_;
    std::vector<word_range> known_;    // domain and figures of each local variable
    std::vector<word_range> now_;      // what the passes made of it
    std::vector<word_range> upwards_;  // of each relation, to its parent
    std::vector<word_range> outside_;  // of each local variable, from the relation above it
    std::vector<word_range> suffixes_;
    std::vector<std::uint32_t> published_;  // figures on each local variable
    std::vector<bool> integer_;
    std::vector<std::uint32_t> slots_;  // local variable of each term
    std::vector<word_end> weights_;     // of each term
    std::vector<plan> relations_;       // by their place in the component
    std::vector<std::uint32_t> use_first_;
    std::vector<std::uint32_t> use_;
    std::vector<std::uint32_t> order_;  // relations, root first
    std::vector<std::uint32_t> queue_;
    std::vector<bool> seen_variable_;
    std::vector<bool> seen_relation_;
};

}  // namespace solver

ATTAIN_END_NAMESPACE
