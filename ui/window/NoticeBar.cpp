// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/NoticeBar.h"

#include "ui/plot/TintedIcon.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace lodestone {

NoticeBar::NoticeBar(QWidget* parent) : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
}

void NoticeBar::fill(const QList<QWidget*>& widgets, QWidget* wide)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 3, 4, 3);
    for (QWidget* widget : widgets)
        row->addWidget(widget, widget == wide ? 1 : 0);
    auto* close = new QToolButton;
    close->setAutoRaise(true);
    close->setIcon(tintedIcon(QStringLiteral("close")));
    close->setIconSize(QSize(12, 12));
    close->setToolTip(tr("Close this bar"));
    close->setAccessibleName(close->toolTip());
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
}

} // namespace lodestone
