// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/MessagesView.h"

#include "ui/models/MessageModel.h"
#include "ui/plot/TintedIcon.h"
#include "ui/views/copyAction.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestone {

namespace {
class LevelFilter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setLowest(MessageLevel level)
    {
        m_lowest = static_cast<int>(level);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        return sourceModel()->index(row, 0, parent).data(MessageModel::LevelRole).toInt() >= m_lowest;
    }

private:
    int m_lowest = 0;
};
} // namespace

MessagesView::MessagesView(MessageModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_table(new QTableView), m_filter(new QComboBox)
{
    auto* levels = new LevelFilter(this);
    m_shown = levels;
    m_shown->setSourceModel(&model);
    createTable();

    m_filter->addItems({tr("All messages"), tr("Warnings and errors"), tr("Errors only")});
    m_filter->setAccessibleName(tr("Which messages to show"));
    connect(m_filter, &QComboBox::currentIndexChanged, this,
            [levels](int index) { levels->setLowest(static_cast<MessageLevel>(index)); });
    auto* copyButton = new QToolButton;
    copyButton->setText(tr("Copy"));
    copyButton->setIcon(tintedIcon(QStringLiteral("copy")));
    copyButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    copyButton->setToolTip(tr("Copy the selected messages, or all that are shown"));
    connect(copyButton, &QToolButton::clicked, this, &MessagesView::copy);
    auto* clearButton = new QToolButton;
    clearButton->setText(tr("Clear"));
    clearButton->setToolTip(tr("Remove all messages"));
    connect(clearButton, &QToolButton::clicked, &model, &MessageModel::clear);

    auto* row = new QHBoxLayout;
    row->addWidget(m_filter);
    row->addStretch(1);
    row->addWidget(copyButton);
    row->addWidget(clearButton);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &MessagesView::onInserted);
}

void MessagesView::createTable()
{
    m_table->setModel(m_shown);
    m_table->setAccessibleName(tr("Messages"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    if (auto* corner = m_table->findChild<QAbstractButton*>())
        corner->setAccessibleName(tr("Select all messages"));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(MessageModel::TextColumn, QHeaderView::Stretch);
    addCopyAction(*m_table, [this] { return shownText(); });
}

void MessagesView::onInserted()
{
    m_table->scrollToBottom();
}

QString MessagesView::shownText() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    if (rows.empty())
        for (int row = 0; row < m_shown->rowCount(); ++row)
            rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const int row : rows) {
        const QModelIndex source = m_shown->mapToSource(m_shown->index(row, 0));
        lines << MessageModel::plainText(m_model.messages()[static_cast<std::size_t>(source.row())]);
    }
    return lines.join(u'\n');
}

void MessagesView::copy() const
{
    QGuiApplication::clipboard()->setText(shownText());
}

} // namespace lodestone
