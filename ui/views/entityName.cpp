// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/entityName.h"

#include <QCoreApplication>

namespace lodestone {

namespace {
QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}
} // namespace

QString entityId(const Dataset& dataset, EntityId entity)
{
    const char* form =
        dataset.isUser(entity) ? QT_TRANSLATE_NOOP("Entity", "User %1") : QT_TRANSLATE_NOOP("Entity", "Item %1");
    return QCoreApplication::translate("Entity", form).arg(toText(dataset.idOf(entity)));
}

QString entityName(const Dataset& dataset, EntityId entity)
{
    if (!dataset.isUser(entity) && !dataset.itemTitles.empty())
        if (const auto& title = dataset.itemTitles[at(entity) - dataset.numUsers()]; !title.empty())
            return toText(title);
    return entityId(dataset, entity);
}

QString entityLabel(const Dataset& dataset, EntityId entity)
{
    if (dataset.isUser(entity) || dataset.labels.empty())
        return {};
    const LabelIndex label = dataset.labels.primary[at(entity) - dataset.numUsers()];
    return label < 0 ? QString() : toText(dataset.labels.names[static_cast<std::size_t>(label)]);
}

} // namespace lodestone
