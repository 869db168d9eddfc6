// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/NoticeBar.h"

#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace lodestone {

/// Says one thing about the project and what can be done about it, until that is done or the bar is closed.
class ProjectNotice : public NoticeBar {
    Q_OBJECT

public:
    struct Choice {
        QString text, toolTip;
        std::function<void()> act;
    };
    static constexpr std::size_t mostChoices = 2;

    explicit ProjectNotice(QWidget* parent = nullptr);

    /// Replaces what was said before. @param choices  at most mostChoices
    void say(const QString& text, std::vector<Choice> choices);
    QString text() const;
    QPushButton* button(std::size_t choice) const { return m_buttons[choice]; }

private:
    void choose(std::size_t choice);

    QLabel* m_text;
    std::vector<QPushButton*> m_buttons;
    std::vector<Choice> m_choices;
};

} // namespace lodestone
