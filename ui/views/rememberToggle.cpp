// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/rememberToggle.h"

#include <QAction>
#include <QSettings>

namespace lodestone {

void rememberToggle(QAction* action, const QString& key)
{
    action->setChecked(QSettings().value(key, action->isChecked()).toBool());
    QObject::connect(action, &QAction::toggled, action, [key](bool checked) { QSettings().setValue(key, checked); });
}

} // namespace lodestone
