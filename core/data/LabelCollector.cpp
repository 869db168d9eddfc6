// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/LabelCollector.h"

#include "core/data/LoadContext.h"

#include <algorithm>
#include <cctype>
#include <numeric>
#include <string>
#include <utility>

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

/// Names of nodes of category paths: its own where no other node has it, else with what stands above it below the root.
class NodeNames {
public:
    /// @param path  numbers of names, from the root
    void add(std::span<const std::uint32_t> path)
    {
        if (m_nodes.insert(keyOf(path)) != m_numNodes)
            return;
        ++m_numNodes;
        if (m_numOfName.size() <= path.back())
            m_numOfName.resize(path.back() + 1);
        ++m_numOfName[path.back()];
        m_root = m_numNodes == 1 || m_root == path.front() ? std::optional(path.front()) : std::nullopt;
    }

    std::string nameOf(std::span<const std::uint32_t> path, const IdIndex& names) const
    {
        if (m_numOfName[path.back()] == 1)
            return std::string(names[path.back()]);
        std::string text;
        for (const std::uint32_t name : path.subspan(m_root ? 1 : 0))
            text += (text.empty() ? "" : " > ") + std::string(names[name]);
        return text;
    }

private:
    static std::string_view keyOf(std::span<const std::uint32_t> path)
    {
        return {reinterpret_cast<const char*>(path.data()), path.size_bytes()};
    }

    IdIndex m_nodes;
    std::uint32_t m_numNodes = 0;
    std::vector<std::uint32_t> m_numOfName; ///< nodes, by number of their own name
    std::optional<std::uint32_t> m_root; ///< of all paths, if they have the same
};

/// Where each of `numLabels` labels stands in the order; -1 if it does not.
std::vector<LabelIndex> placesOf(std::span<const std::uint32_t> order, std::size_t numLabels)
{
    std::vector<LabelIndex> places(numLabels, -1);
    for (std::size_t i = 0; i < order.size(); ++i)
        places[order[i]] = static_cast<LabelIndex>(i);
    return places;
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

void LabelCollector::addPath(std::optional<ItemIndex> item, std::span<const std::string_view> path)
{
    const std::size_t begin = m_pathNames.size();
    for (const std::string_view name : path)
        if (!name.empty())
            m_pathNames.push_back(m_names.insert(name));
    if (m_pathNames.size() > begin)
        m_paths.push_back({item, begin, m_pathNames.size()});
}

void LabelCollector::setPrimary(ItemIndex item, std::string_view label)
{
    m_primary.push_back({static_cast<std::uint32_t>(item), m_names.insert(label)});
}

ItemLabels LabelCollector::build(std::size_t numItems, const LabelRules& rules) const
{
    checkLabelRules(rules);
    if (hasPaths()) {
        LabelRules flatRules = rules;
        flatRules.choice = rules.choice.value_or(LabelChoice::First);
        if (rules.maxLabels == 0)
            flatRules.maxLabels = LabelRules::mostLabels;
        return withoutPaths(static_cast<std::size_t>(rules.depth.value_or(LabelRules::usualDepth)))
            .build(numItems, flatRules);
    }
    Entries entries(m_entries.begin(), m_entries.end());
    std::sort(entries.begin(), entries.end());
    entries.erase(std::unique(entries.begin(), entries.end()), entries.end());

    ItemLabels labels;
    labels.primary = choose(entries, numItems, rules);
    std::vector<bool> used(m_names.size());
    for (const LabelIndex label : labels.primary)
        if (label >= 0)
            used[static_cast<std::size_t>(label)] = true;
    const std::vector<std::uint32_t> order = sortedByName(used);
    if (order.empty())
        return {};
    const std::vector<LabelIndex> places = placesOf(order, used.size());
    labels.names = namesOf(order);
    for (LabelIndex& label : labels.primary)
        label = label >= 0 ? places[static_cast<std::size_t>(label)] : label;

    addAll(labels, std::move(entries), numItems);
    return labels;
}

void LabelCollector::addAll(ItemLabels& labels, Entries entries, std::size_t numItems) const
{
    std::vector<bool> used(m_names.size());
    labels.allOffsets.assign(numItems + 1, 0);
    for (const Entry& entry : entries) {
        used[entry.label] = true;
        ++labels.allOffsets[entry.item + 1];
    }
    std::partial_sum(labels.allOffsets.begin(), labels.allOffsets.end(), labels.allOffsets.begin());
    const std::vector<std::uint32_t> order = sortedByName(used);
    std::vector<LabelIndex> places = placesOf(order, used.size());
    labels.all.reserve(entries.size());
    for (const Entry& entry : entries)
        labels.all.push_back(static_cast<std::uint32_t>(places[entry.label]));
    entries = Entries(); // the names need the memory, which = {} would keep
    places = std::vector<LabelIndex>();
    labels.allNames = namesOf(order);
}

LabelCollector LabelCollector::withoutPaths(std::size_t depth) const
{
    LabelCollector flat; // without the names of the paths, of which there are many more than labels
    for (const Entry& entry : m_entries)
        flat.add(ItemIndex(entry.item), m_names[entry.label]);
    for (const Entry& entry : m_primary)
        flat.setPrimary(ItemIndex(entry.item), m_names[entry.label]);
    for (const std::uint32_t label : m_unrated)
        flat.add(std::nullopt, m_names[label]);
    const auto nodeOf = [&](const Path& path) { return std::span(m_pathNames).subspan(path.begin, depth); };
    NodeNames nodes;
    for (const Path& path : m_paths)
        if (path.end - path.begin >= depth)
            nodes.add(nodeOf(path));
    for (const Path& path : m_paths)
        if (path.end - path.begin >= depth)
            flat.add(path.item, nodes.nameOf(nodeOf(path), m_names));
    return flat;
}

std::vector<std::uint32_t> LabelCollector::countsOf(const Entries& entries) const
{
    std::vector<std::uint32_t> counts(m_names.size());
    for (const Entry& entry : entries)
        ++counts[entry.label];
    for (const std::uint32_t label : m_unrated)
        ++counts[label];
    return counts;
}

std::vector<LabelIndex> LabelCollector::choose(const Entries& entries, std::size_t numItems, const LabelRules& rules) const
{
    std::vector<LabelIndex> primary(numItems, noLabel);
    const auto set = [&](const Entry& entry) {
        const std::string_view name = m_names[entry.label];
        primary[entry.item] = isUnknown(name) ? noLabel : isOther(name) ? otherLabel : static_cast<LabelIndex>(entry.label);
    };
    const bool severalEach =
        std::adjacent_find(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.item == b.item; })
        != entries.end();
    if (!m_primary.empty() && !rules.choice && rules.maxLabels == 0) {
        std::for_each(m_primary.begin(), m_primary.end(), set);
    } else if (!severalEach && rules.maxLabels == 0) {
        std::for_each(entries.begin(), entries.end(), set);
    } else {
        const std::vector<std::uint32_t> counts = countsOf(entries);
        const auto permitted = permittedLabels(counts, static_cast<std::size_t>(rules.maxLabels));
        primary = chooseAmong(permitted, counts, numItems, rules.choice.value_or(LabelChoice::Rarest));
    }
    return primary;
}

std::vector<LabelIndex> LabelCollector::chooseAmong(const std::vector<bool>& permitted,
                                                    const std::vector<std::uint32_t>& counts, std::size_t numItems,
                                                    LabelChoice choice) const
{
    const auto isBetter = [&](std::uint32_t a, std::uint32_t b) {
        if (choice == LabelChoice::First)
            return false;
        if (counts[a] != counts[b])
            return choice == LabelChoice::Rarest ? counts[a] < counts[b] : counts[a] > counts[b];
        return m_names[a] < m_names[b];
    };
    std::vector<LabelIndex> primary(numItems, noLabel);
    for (const Entry& entry : m_entries) {
        LabelIndex& best = primary[entry.item];
        if (permitted[entry.label] && (best < 0 || isBetter(entry.label, static_cast<std::uint32_t>(best))))
            best = static_cast<LabelIndex>(entry.label);
        else if (best == noLabel)
            best = otherLabel;
    }
    return primary;
}

std::vector<bool> LabelCollector::permittedLabels(const std::vector<std::uint32_t>& counts, std::size_t maxLabels) const
{
    std::vector<std::uint32_t> order;
    for (std::uint32_t label = 0; label < counts.size(); ++label)
        if (counts[label] > 0 && !isOther(m_names[label]))
            order.push_back(label);
    const std::size_t most = maxLabels > 0 ? maxLabels : order.size() > manyLabels ? numPermitted : order.size();
    if (order.size() > most) {
        std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
            return counts[a] != counts[b] ? counts[a] > counts[b] : m_names[a] < m_names[b];
        });
        order.resize(most);
    }
    std::vector<bool> permitted(counts.size());
    for (const std::uint32_t label : order)
        permitted[label] = true;
    return permitted;
}

std::vector<std::uint32_t> LabelCollector::sortedByName(const std::vector<bool>& used) const
{
    std::vector<std::uint32_t> order;
    for (std::uint32_t label = 0; label < used.size(); ++label)
        if (used[label])
            order.push_back(label);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return m_names[a] < m_names[b]; });
    return order;
}

std::vector<std::string> LabelCollector::namesOf(std::span<const std::uint32_t> labels) const
{
    std::vector<std::string> names;
    names.reserve(labels.size());
    for (const std::uint32_t label : labels)
        names.emplace_back(m_names[label]);
    return names;
}

ItemLabels chooseLabels(LabelCollector labels, std::size_t numItems, LoadContext& context)
{
    const LabelRules& rules = context.options.labelRules;
    if (rules.depth && !labels.hasPaths())
        context.warn("the items have no category paths, so the label depth " + std::to_string(*rules.depth)
                     + " changes nothing");
    labels.finish();
    return labels.build(numItems, rules);
}

} // namespace lodestone
