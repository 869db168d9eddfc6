// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ShortcutSheet.h"

#include "ui/window/menuEntries.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace lodestone {

ShortcutSheet::ShortcutSheet(const QMenuBar& menus, QWidget* parent)
    : QDialog(parent), m_search(new QLineEdit), m_list(new QTreeWidget)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    m_search->setPlaceholderText(tr("Search commands and keys"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(m_search->placeholderText());
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    addMenus(menus);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutSheet::filter);
    resize(460, 560);
}

void ShortcutSheet::addMenus(const QMenuBar& menus)
{
    QString menu;
    QList<std::pair<QString, QString>> commands;
    for (const MenuEntry& entry : menuEntries(menus)) {
        if (entry.path.constFirst() != menu)
            addGroup(menu, std::exchange(commands, {}));
        menu = entry.path.constFirst();
        if (!entry.keys.isEmpty())
            commands.append({entry.title, entry.keys});
    }
    addGroup(menu, commands);
}

void ShortcutSheet::addGroup(const QString& title, const QList<std::pair<QString, QString>>& namesAndKeys)
{
    if (namesAndKeys.isEmpty())
        return;
    auto* group = new QTreeWidgetItem(m_list, {title});
    QFont bold = m_list->font();
    bold.setBold(true);
    group->setFont(0, bold);
    group->setFirstColumnSpanned(true);
    for (const auto& [name, keys] : namesAndKeys)
        new QTreeWidgetItem(group, {name, keys});
    group->setExpanded(true);
}

void ShortcutSheet::filter(const QString& text)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_list->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem* entry = group->child(j);
            const bool fits =
                entry->text(0).contains(text, Qt::CaseInsensitive) || entry->text(1).contains(text, Qt::CaseInsensitive);
            entry->setHidden(!fits);
            any = any || fits;
        }
        group->setHidden(!any);
    }
}

} // namespace lodestone
