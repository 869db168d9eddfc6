// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/entityOrder.h"

#include "core/select/FoldedText.h"
#include "ui/models/EntityTableModel.h"
#include "ui/session/entityFields.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace lodestone {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// A text sorts by the number it is, then by its letters.
struct TextKey {
    double number; ///< infinite where it is none
    std::string_view text;
};

TextKey textKey(std::string_view text)
{
    double number = 0;
    const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber = error == std::errc() && rest == text.data() + text.size() && std::isfinite(number);
    return {isNumber ? number : std::numeric_limits<double>::infinity(), text};
}

bool isLess(const TextKey& a, const TextKey& b)
{
    if (a.number != b.number)
        return a.number < b.number;
    return std::lexicographical_compare(a.text.begin(), a.text.end(), b.text.begin(), b.text.end(), [](char x, char y) {
        return static_cast<unsigned char>(folded(x)) < static_cast<unsigned char>(folded(y));
    });
}

double numberOf(const EntityOrder& order, std::uint32_t entity)
{
    switch (order.column) {
    case EntityTableModel::Kind:
        return entity < order.data->numUsers() ? 1 : 0; // "Item" before "User"
    case EntityTableModel::Degree:
        return double(degreeOf(*order.data, entity));
    case EntityTableModel::Cluster:
        return order.layout && order.layout->clusters[entity] >= 0 ? double(order.layout->clusters[entity]) : none;
    default:
        return order.layout ? double(order.layout->positions(entity, order.column - EntityTableModel::X)) : none;
    }
}

std::string_view textOf(const EntityOrder& order, std::uint32_t entity)
{
    if (order.column == EntityTableModel::Id)
        return order.data->idOf(EntityId(entity));
    return order.column == EntityTableModel::Title ? titleOf(*order.data, entity) : labelOf(*order.data, entity);
}

/// Sorts by keys worked out once. @param hasValue, less  of keys
template <typename Key, typename KeyOf, typename HasValue, typename Less>
void sortBy(std::vector<std::uint32_t>& entities, bool descending, KeyOf keyOf, HasValue hasValue, Less less)
{
    struct Row {
        Key key;
        std::uint32_t entity;
    };
    std::vector<Row> rows;
    std::vector<std::uint32_t> without;
    rows.reserve(entities.size());
    for (const std::uint32_t entity : entities) {
        const Key key = keyOf(entity);
        if (hasValue(key))
            rows.push_back({key, entity});
        else
            without.push_back(entity);
    }
    std::stable_sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) {
        return descending ? less(b.key, a.key) : less(a.key, b.key);
    });
    const auto end = std::transform(rows.begin(), rows.end(), entities.begin(), [](const Row& row) { return row.entity; });
    std::copy(without.begin(), without.end(), end);
}

} // namespace

std::vector<std::uint32_t> listedEntities(std::size_t numEntities, const EntityFilterPtr& filter)
{
    std::vector<std::uint32_t> entities;
    entities.reserve(numEntities);
    for (std::uint32_t i = 0; i < numEntities; ++i)
        if (!filter || filter->passes[i])
            entities.push_back(i);
    return entities;
}

std::vector<std::uint32_t> sortedEntities(const EntityOrder& order, std::stop_token stop)
{
    std::vector<std::uint32_t> entities = listedEntities(order.data->numEntities(), order.filter);
    const int column = order.column;
    if (column < 0 || stop.stop_requested())
        return entities;
    if (column == EntityTableModel::Id || column == EntityTableModel::Title || column == EntityTableModel::Label) {
        sortBy<TextKey>(
            entities, order.descending, [&](std::uint32_t i) { return textKey(textOf(order, i)); },
            [](const TextKey& key) { return !key.text.empty(); }, isLess);
    } else {
        sortBy<double>(
            entities, order.descending, [&](std::uint32_t i) { return numberOf(order, i); },
            [](double key) { return !std::isnan(key); }, [](double a, double b) { return a < b; });
    }
    return entities;
}

} // namespace lodestone
