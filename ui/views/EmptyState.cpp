// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/EmptyState.h"

#include <QAction>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace lodestone {

EmptyState::EmptyState(QWidget* parent) : QWidget(parent), m_text(new QLabel(this)), m_button(new QToolButton(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->hide();
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch();
    column->addWidget(m_text);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch();
}

void EmptyState::set(const QString& text, QAction* action)
{
    m_text->setText(text);
    if (QAction* before = m_button->defaultAction(); before && before != action)
        m_button->removeAction(before);
    if (action)
        m_button->setDefaultAction(action);
    m_button->setVisible(action != nullptr);
}

} // namespace lodestone
