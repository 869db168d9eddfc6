// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/menuEntries.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace lodestone {

/// All commands of the menus in one list that is searched by typing. Return runs the marked one, Esc closes; commands that
/// are not possible now are gray and say why.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    explicit CommandPalette(const QMenuBar& menus, QWidget* parent = nullptr);

    QLineEdit* search() const { return m_search; }
    /// Columns: command, menus, keys.
    QTreeWidget* list() const { return m_list; }
    /// Why the marked command is not possible, or what it does.
    QString hint() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void createWidgets();
    void showFitting(const QString& typed);
    void showHint();
    void runMarked();

    QList<MenuEntry> m_entries;
    QLineEdit* m_search;
    QTreeWidget* m_list;
    QLabel* m_hint;
};

} // namespace lodestone
