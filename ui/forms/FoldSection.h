// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace lodestone {

/// A titled part of a form that folds away.
class FoldSection : public QWidget {
    Q_OBJECT

public:
    explicit FoldSection(const QString& title, QWidget* parent = nullptr);

    QVBoxLayout* contents() const { return m_contents; }
    bool isOpen() const { return m_open; }
    void setOpen(bool open);
    /// Shown behind the title, for what would be hidden while folded: "2 changed".
    void setNote(const QString& note);

private:
    void updateTitle();

    QString m_title, m_note;
    bool m_open = false;
    QToolButton* m_header;
    QWidget* m_body;
    QVBoxLayout* m_contents;
};

} // namespace lodestone
