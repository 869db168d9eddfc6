// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ProjectNotice.h"

#include "ui/plot/TintedIcon.h"

#include <QLabel>
#include <QPushButton>

#include <utility>

namespace lodestone {

ProjectNotice::ProjectNotice(QWidget* parent) : NoticeBar(parent), m_text(new QLabel)
{
    auto* icon = new QLabel;
    icon->setPixmap(tintedIcon(QStringLiteral("warning")).pixmap(16));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    QList<QWidget*> widgets{icon, m_text};
    for (std::size_t choice = 0; choice < mostChoices; ++choice) {
        m_buttons.push_back(new QPushButton);
        m_buttons.back()->hide();
        widgets << m_buttons.back();
        connect(m_buttons.back(), &QPushButton::clicked, this, [this, choice] { choose(choice); });
    }
    fill(widgets, m_text);
    hide();
}

void ProjectNotice::say(const QString& text, std::vector<Choice> choices)
{
    m_text->setText(text);
    m_choices = std::move(choices);
    for (std::size_t choice = 0; choice < mostChoices; ++choice) {
        m_buttons[choice]->setVisible(choice < m_choices.size());
        if (choice >= m_choices.size())
            continue;
        m_buttons[choice]->setText(m_choices[choice].text);
        m_buttons[choice]->setToolTip(m_choices[choice].toolTip);
    }
    show();
}

QString ProjectNotice::text() const
{
    return m_text->text();
}

void ProjectNotice::choose(std::size_t choice)
{
    hide();
    const auto act = m_choices[choice].act; // it may say something else
    act();
}

} // namespace lodestone
