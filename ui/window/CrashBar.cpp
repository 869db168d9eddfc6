// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/CrashBar.h"

#include "ui/plot/TintedIcon.h"

#include <QLabel>
#include <QPushButton>

namespace lodestone {

CrashBar::CrashBar(QWidget* parent) : NoticeBar(parent), m_show(new QPushButton(tr("Show report")))
{
    auto* icon = new QLabel;
    icon->setPixmap(tintedIcon(QStringLiteral("warning")).pixmap(16));
    auto* text = new QLabel(tr("Lodestone ended badly the last time. A report was written; it stays on this computer."));
    text->setWordWrap(true);
    m_show->setToolTip(tr("Show where the program was when it ended"));
    fill({icon, text, m_show}, text);
    connect(m_show, &QPushButton::clicked, this, &CrashBar::showRequested);
}

} // namespace lodestone
