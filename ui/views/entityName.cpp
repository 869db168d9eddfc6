// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/entityName.h"

#include "ui/models/toText.h"

#include <QCoreApplication>

namespace lodestone {

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
