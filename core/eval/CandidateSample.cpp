// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eval/CandidateSample.h"

#include <algorithm>
#include <bit>
#include <cassert>

namespace lodestone {

namespace {
/// A bit per item: testing, setting and listing them in order is what takes the time of many small samples.
class ItemSet {
public:
    explicit ItemSet(std::size_t numItems) : m_words((numItems + 63) / 64) { }
    bool contains(std::size_t item) const { return (m_words[item / 64] >> item % 64 & 1) != 0; }
    void add(std::size_t item) { m_words[item / 64] |= std::uint64_t(1) << item % 64; }
    void remove(std::size_t item) { m_words[item / 64] &= ~(std::uint64_t(1) << item % 64); }
    void flip(std::size_t item) { m_words[item / 64] ^= std::uint64_t(1) << item % 64; }
    std::vector<ItemIndex> items() const
    {
        std::vector<ItemIndex> items;
        for (std::size_t word = 0; word < m_words.size(); ++word)
            for (std::uint64_t left = m_words[word]; left != 0; left &= left - 1)
                items.push_back(ItemIndex(64 * word + static_cast<std::size_t>(std::countr_zero(left))));
        return items;
    }

private:
    std::vector<std::uint64_t> m_words;
};
} // namespace

std::vector<ItemIndex> sampleOutside(std::span<const ItemIndex> own, std::size_t numItems, std::size_t count,
                                     RandomStream random)
{
    assert(std::is_sorted(own.begin(), own.end()) && own.size() <= numItems);
    const auto draw = [&] { return random.below(static_cast<std::uint32_t>(numItems)); };
    const std::size_t numOutside = numItems - own.size();
    ItemSet set(numItems);
    for (const ItemIndex item : own)
        set.add(at(item));
    if (numOutside >= 2 * count) {
        for (std::size_t left = count; left > 0;)
            if (const std::size_t item = draw(); !set.contains(item)) {
                set.add(item);
                --left;
            }
        for (const ItemIndex item : own)
            set.remove(at(item));
    } else { // drawing the last ones would go on for long: those are drawn that stay away
        for (std::size_t item = 0; item < numItems; ++item)
            set.flip(item);
        for (std::size_t left = numOutside - std::min(count, numOutside); left > 0;)
            if (const std::size_t item = draw(); set.contains(item)) {
                set.remove(item);
                --left;
            }
    }
    return set.items();
}

} // namespace lodestone
