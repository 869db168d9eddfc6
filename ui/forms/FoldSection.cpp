// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/FoldSection.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace lodestone {

FoldSection::FoldSection(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(title), m_header(new QToolButton), m_body(new QWidget), m_contents(new QVBoxLayout(m_body))
{
    m_header->setAutoRaise(true);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    QFont font = m_header->font();
    font.setBold(true);
    m_header->setFont(font);
    m_contents->setContentsMargins(4, 0, 0, 4);
    m_contents->setSpacing(3);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_header);
    layout->addWidget(m_body);

    connect(m_header, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    updateTitle();
    setOpen(false);
}

void FoldSection::setOpen(bool open)
{
    m_open = open;
    m_header->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_body->setVisible(open);
}

void FoldSection::setNote(const QString& note)
{
    m_note = note;
    updateTitle();
}

void FoldSection::updateTitle()
{
    //: Title of a folding section with a note behind it: "Margins (2 changed)"
    const QString text = m_note.isEmpty() ? m_title : tr("%1 (%2)").arg(m_title, m_note);
    m_header->setText(text);
    m_header->setAccessibleName(text);
}

} // namespace lodestone
