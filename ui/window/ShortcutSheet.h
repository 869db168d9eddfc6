// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QMenuBar;
class QTreeWidget;

namespace lodestone {

/// All keys of the window, by menu, with a search field.
class ShortcutSheet : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutSheet(const QMenuBar& menus, QWidget* parent = nullptr);

    /// Keys that belong to no menu entry.
    void addGroup(const QString& title, const QList<std::pair<QString, QString>>& namesAndKeys);
    QTreeWidget* list() const { return m_list; }
    QLineEdit* search() const { return m_search; }

private:
    void addMenus(const QMenuBar& menus);
    void filter(const QString& text);

    QLineEdit* m_search;
    QTreeWidget* m_list;
};

} // namespace lodestone
