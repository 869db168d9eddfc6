// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/LabelCollector.h"

#include <algorithm>
#include <cctype>
#include <numeric>
#include <string>

namespace lodestone {

namespace {
bool isWord(std::string_view label, std::string_view word)
{
    return std::equal(label.begin(), label.end(), word.begin(), word.end(),
                      [](unsigned char a, unsigned char b) { return std::tolower(a) == b; });
}

bool isUnknown(std::string_view label)
{
    return label.empty() || isWord(label, "unknown") || isWord(label, "(no genres listed)");
}

bool isOther(std::string_view label)
{
    return isWord(label, "other");
}
} // namespace

void LabelCollector::add(std::optional<ItemIndex> item, std::string_view label)
{
    if (isUnknown(label))
        return;
    const std::uint32_t index = m_names.insert(label);
    if (item)
        m_entries.push_back({static_cast<std::uint32_t>(*item), index});
    else
        m_unrated.push_back(index);
}

void LabelCollector::setPrimary(ItemIndex item, std::string_view label)
{
    m_primary.push_back({static_cast<std::uint32_t>(item), m_names.insert(label)});
}

ItemLabels LabelCollector::build(std::size_t numItems) const
{
    Entries entries = m_entries;
    std::sort(entries.begin(), entries.end());
    entries.erase(std::unique(entries.begin(), entries.end()), entries.end());

    ItemLabels labels;
    labels.primary = choose(entries, numItems);
    std::vector<bool> used(m_names.size());
    for (const LabelIndex label : labels.primary)
        if (label >= 0)
            used[static_cast<std::size_t>(label)] = true;
    const std::vector<LabelIndex> places = sortNames(used, labels.names);
    if (labels.names.empty())
        return {};
    for (LabelIndex& label : labels.primary)
        label = label >= 0 ? places[static_cast<std::size_t>(label)] : label;

    used.assign(m_names.size(), false);
    labels.allOffsets.assign(numItems + 1, 0);
    for (const Entry& entry : entries) {
        used[entry.label] = true;
        ++labels.allOffsets[entry.item + 1];
    }
    std::partial_sum(labels.allOffsets.begin(), labels.allOffsets.end(), labels.allOffsets.begin());
    const std::vector<LabelIndex> allPlaces = sortNames(used, labels.allNames);
    for (const Entry& entry : entries)
        labels.all.push_back(static_cast<std::uint32_t>(allPlaces[entry.label]));
    return labels;
}

std::vector<LabelIndex> LabelCollector::choose(const Entries& entries, std::size_t numItems) const
{
    std::vector<LabelIndex> primary(numItems, noLabel);
    const auto set = [&](const Entry& entry) {
        const std::string_view name = m_names[entry.label];
        primary[entry.item] = isUnknown(name) ? noLabel : isOther(name) ? otherLabel : static_cast<LabelIndex>(entry.label);
    };
    const bool severalEach =
        std::adjacent_find(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.item == b.item; })
        != entries.end();
    if (!m_primary.empty())
        std::for_each(m_primary.begin(), m_primary.end(), set);
    else if (!severalEach)
        std::for_each(entries.begin(), entries.end(), set);
    else
        primary = chooseRarest(entries, numItems);
    return primary;
}

std::vector<LabelIndex> LabelCollector::chooseRarest(const Entries& entries, std::size_t numItems) const
{
    std::vector<std::uint32_t> counts(m_names.size());
    for (const Entry& entry : entries)
        ++counts[entry.label];
    for (const std::uint32_t label : m_unrated)
        ++counts[label];
    const std::vector<bool> permitted = permittedLabels(counts);
    const auto isBetter = [&](std::uint32_t a, std::uint32_t b) {
        return counts[a] != counts[b] ? counts[a] < counts[b] : m_names[a] < m_names[b];
    };
    std::vector<LabelIndex> primary(numItems, noLabel);
    for (const Entry& entry : entries) {
        LabelIndex& best = primary[entry.item];
        if (permitted[entry.label] && (best < 0 || isBetter(entry.label, static_cast<std::uint32_t>(best))))
            best = static_cast<LabelIndex>(entry.label);
        else if (best == noLabel)
            best = otherLabel;
    }
    return primary;
}

std::vector<bool> LabelCollector::permittedLabels(const std::vector<std::uint32_t>& counts) const
{
    std::vector<std::uint32_t> order;
    for (std::uint32_t label = 0; label < counts.size(); ++label)
        if (counts[label] > 0 && !isOther(m_names[label]))
            order.push_back(label);
    if (order.size() > manyLabels) {
        std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
            return counts[a] != counts[b] ? counts[a] > counts[b] : m_names[a] < m_names[b];
        });
        order.resize(numPermitted);
    }
    std::vector<bool> permitted(counts.size());
    for (const std::uint32_t label : order)
        permitted[label] = true;
    return permitted;
}

std::vector<LabelIndex> LabelCollector::sortNames(const std::vector<bool>& used, std::vector<std::string>& names) const
{
    std::vector<std::uint32_t> order;
    for (std::uint32_t label = 0; label < used.size(); ++label)
        if (used[label])
            order.push_back(label);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return m_names[a] < m_names[b]; });
    std::vector<LabelIndex> places(used.size(), -1);
    for (const std::uint32_t label : order) {
        places[label] = static_cast<LabelIndex>(names.size());
        names.emplace_back(m_names[label]);
    }
    return places;
}

} // namespace lodestone
