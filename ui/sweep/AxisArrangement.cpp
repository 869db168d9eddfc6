// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/AxisArrangement.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace lodestone {

namespace {
template <typename Keys> QJsonArray arrayOf(const Keys& keys)
{
    QJsonArray array;
    for (const std::string& key : keys)
        array.append(QString::fromStdString(key));
    return array;
}

std::vector<std::string> keysOf(const QJsonValue& value)
{
    std::vector<std::string> keys;
    for (const QJsonValue& key : value.toArray())
        if (key.isString())
            keys.push_back(key.toString().toStdString());
    return keys;
}

std::set<std::string> setOf(const QJsonValue& value)
{
    const std::vector<std::string> keys = keysOf(value);
    return {keys.begin(), keys.end()};
}
} // namespace

std::vector<int> AxisArrangement::all(const SweepRuns& sweep) const
{
    std::vector<int> places;
    for (const std::string& key : order)
        if (const int axis = sweep.axisOf(key); axis >= 0 && std::ranges::find(places, axis) == places.end())
            places.push_back(axis);
    for (int axis = 0; axis < static_cast<int>(sweep.axes.size()); ++axis)
        if (std::ranges::find(places, axis) == places.end()) {
            const auto before = std::ranges::find(places, axis - 1);
            places.insert(axis == 0 ? places.begin() : before + 1, axis); // the one before it is there by now
        }
    return places;
}

std::vector<int> AxisArrangement::shown(const SweepRuns& sweep) const
{
    std::vector<int> places = all(sweep);
    std::erase_if(places, [&](int axis) { return hidden.contains(sweep.axes[static_cast<std::size_t>(axis)].key); });
    return places;
}

int AxisArrangement::colorAxis(const SweepRuns& sweep) const
{
    if (const int chosen = sweep.axisOf(color); chosen >= 0)
        return chosen;
    const std::vector<int> places = shown(sweep);
    return places.empty() ? -1 : places.back();
}

void AxisArrangement::move(const SweepRuns& sweep, int from, int to)
{
    const std::vector<int> places = shown(sweep);
    const int moved = places[static_cast<std::size_t>(from)], there = places[static_cast<std::size_t>(to)];
    std::vector<int> next = all(sweep);
    std::erase(next, moved);
    const auto place = std::ranges::find(next, there);
    next.insert(from < to ? place + 1 : place, moved);
    std::vector<std::string> absent; // axes that there are not now keep their place at the end
    for (const std::string& key : order)
        if (sweep.axisOf(key) < 0)
            absent.push_back(key);
    order.clear();
    for (const int axis : next)
        order.push_back(sweep.axes[static_cast<std::size_t>(axis)].key);
    order.insert(order.end(), absent.begin(), absent.end());
}

QJsonObject AxisArrangement::json() const
{
    return {{QStringLiteral("order"), arrayOf(order)},
            {QStringLiteral("hidden"), arrayOf(hidden)},
            {QStringLiteral("flipped"), arrayOf(flipped)},
            {QStringLiteral("color"), QString::fromStdString(color)}};
}

AxisArrangement AxisArrangement::of(const QJsonObject& json)
{
    return {keysOf(json[QStringLiteral("order")]), setOf(json[QStringLiteral("hidden")]),
            setOf(json[QStringLiteral("flipped")]), json[QStringLiteral("color")].toString().toStdString()};
}

} // namespace lodestone
