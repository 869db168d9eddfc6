// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/keptSets.h"

#include <algorithm>
#include <utility>

namespace lodestone {

namespace {
template <typename Mask> QString packedText(const Mask& mask)
{
    QByteArray bytes(static_cast<qsizetype>(mask.size() + 7) / 8, '\0');
    for (std::size_t i = 0; i < mask.size(); ++i)
        if (mask[i])
            bytes[static_cast<qsizetype>(i / 8)] = static_cast<char>(bytes[static_cast<qsizetype>(i / 8)] | (1 << (i % 8)));
    return QString::fromLatin1(bytes.toBase64());
}

/// Empty if the text is not that of so many entities.
template <typename Mask> Mask maskOf(const QString& text, std::size_t numEntities)
{
    const QByteArray bytes = QByteArray::fromBase64(text.toLatin1());
    if (static_cast<std::size_t>(bytes.size()) != (numEntities + 7) / 8)
        return {};
    Mask mask(numEntities);
    for (std::size_t i = 0; i < numEntities; ++i)
        mask[i] = (bytes[static_cast<qsizetype>(i / 8)] >> (i % 8)) & 1;
    return mask;
}
} // namespace

QJsonArray jsonOf(const std::vector<SelectionSet>& sets)
{
    QJsonArray all;
    for (const SelectionSet& set : sets)
        all.append(QJsonObject{{QStringLiteral("name"), set.name},
                               {QStringLiteral("color"), set.color.name()},
                               {QStringLiteral("members"), packedText(*set.members)}});
    return all;
}

std::vector<SelectionSet> selectionSetsOf(const QJsonArray& json, std::size_t numEntities)
{
    std::vector<SelectionSet> sets;
    for (const QJsonValue& value : json) {
        const QJsonObject set = value.toObject();
        auto members = maskOf<std::vector<bool>>(set[QStringLiteral("members")].toString(), numEntities);
        if (members.empty())
            continue;
        const auto count = static_cast<std::size_t>(std::count(members.begin(), members.end(), true));
        sets.push_back({set[QStringLiteral("name")].toString(), QColor(set[QStringLiteral("color")].toString()),
                        std::make_shared<const std::vector<bool>>(std::move(members)), count});
    }
    return sets;
}

QJsonObject jsonOf(const EntityFilterPtr& filter)
{
    if (!filter)
        return {};
    return {{QStringLiteral("query"), filter->query}, {QStringLiteral("passes"), packedText(filter->passes)}};
}

EntityFilterPtr filterOf(const QJsonObject& json, std::size_t numEntities)
{
    auto passes = maskOf<EntityMask>(json[QStringLiteral("passes")].toString(), numEntities);
    if (passes.empty())
        return nullptr;
    return std::make_shared<const EntityFilter>(EntityFilter{json[QStringLiteral("query")].toString(), std::move(passes)});
}

} // namespace lodestone
