// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/CrashBar.h"

#include "ui/plot/TintedIcon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace lodestone {

CrashBar::CrashBar(QWidget* parent) : QFrame(parent), m_show(new QPushButton(tr("Show report")))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto* icon = new QLabel;
    icon->setPixmap(tintedIcon(QStringLiteral("warning")).pixmap(16));
    auto* text = new QLabel(tr("Lodestone ended badly the last time. A report was written; it stays on this computer."));
    text->setWordWrap(true);
    m_show->setToolTip(tr("Show where the program was when it ended"));
    auto* close = new QToolButton;
    close->setAutoRaise(true);
    close->setIcon(tintedIcon(QStringLiteral("close")));
    close->setIconSize(QSize(12, 12));
    close->setToolTip(tr("Close this bar"));
    close->setAccessibleName(close->toolTip());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 3, 4, 3);
    row->addWidget(icon);
    row->addWidget(text, 1);
    row->addWidget(m_show);
    row->addWidget(close);
    connect(m_show, &QPushButton::clicked, this, &CrashBar::showRequested);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
}

} // namespace lodestone
