// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace lodestone {

/// Stands where nothing is to be seen yet: says what to do next and offers it.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent);
    /// @param action  null = no button; else it must outlive this or be replaced
    void set(const QString& text, QAction* action);

private:
    QLabel* m_text;
    QToolButton* m_button;
};

} // namespace lodestone
