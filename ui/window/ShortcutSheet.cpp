// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ShortcutSheet.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace lodestone {

namespace {
QString plain(QString text)
{
    return text.remove(u'&').remove(QStringLiteral("\u2026"));
}

void collect(const QMenu& menu, QList<std::pair<QString, QString>>& entries)
{
    for (const QAction* action : menu.actions()) {
        if (action->menu())
            collect(*action->menu(), entries);
        else if (!action->shortcuts().isEmpty())
            entries.append(
                {plain(action->text()), QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)});
    }
}
} // namespace

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
    for (const QAction* action : menus.actions()) {
        QList<std::pair<QString, QString>> entries;
        collect(*action->menu(), entries);
        addGroup(plain(action->text()), entries);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutSheet::filter);
    resize(460, 560);
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
