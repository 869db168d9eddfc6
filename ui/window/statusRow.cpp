// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusRow.h"

#include "ui/plot/TintedIcon.h"

#include <QAction>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

namespace lodestone {

void fillStatusRow(QWidget& widget, const StatusRow& row, QAction* command)
{
    constexpr int barWidth = 100, barHeight = 12, crossSize = 12;
    row.bar->setFixedWidth(barWidth);
    row.bar->setTextVisible(false);
    row.bar->setMaximumHeight(barHeight);
    row.bar->setAccessibleName(row.barName);
    row.stop->setAutoRaise(true);
    row.stop->setIcon(tintedIcon(QStringLiteral("close")));
    row.stop->setIconSize(QSize(crossSize, crossSize));
    row.stop->setToolTip(row.stopToolTip);
    row.stop->setAccessibleName(row.stopName);
    auto* line = new QHBoxLayout(&widget);
    line->setContentsMargins(6, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(row.text);
    line->addWidget(row.bar);
    line->addWidget(row.stop);
    QObject::connect(row.stop, &QToolButton::clicked, command, &QAction::trigger);
}

void setBar(QProgressBar& bar, int maximum, int value)
{
    bar.setUpdatesEnabled(false);
    bar.setRange(0, maximum);
    bar.setValue(value);
    bar.setUpdatesEnabled(true);
}

} // namespace lodestone
