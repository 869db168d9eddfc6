// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/PaperTableView.h"

#include "ui/plot/coreText.h"

#include <QAbstractButton>
#include <QHeaderView>

namespace lodestone {

namespace {
/// In several lines, for narrow columns: "paper: ratio, Yelp" breaks behind the colon and the comma.
QString headText(const std::string& title)
{
    QString text = coreText("PaperTable", title);
    text.replace(QLatin1String(", "), QLatin1String(",\n"));
    text.replace(QLatin1String(": "), QLatin1String(":\n"));
    return text;
}

QTableWidgetItem* headOf(const FigureTable::Column& column)
{
    auto* head = new QTableWidgetItem(headText(column.title));
    head->setTextAlignment((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return head;
}
} // namespace

PaperTableView::PaperTableView(QWidget* parent) : QTableWidget(parent)
{
    setAccessibleName(tr("Table of the paper"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    for (QAbstractButton* corner : findChildren<QAbstractButton*>())
        corner->setAccessibleName(tr("Corner of the table"));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    horizontalHeader()->setHighlightSections(false);
}

void PaperTableView::show(const FigureTable& content)
{
    const auto numColumns = static_cast<int>(content.columns.size()), numRows = static_cast<int>(content.rows.size());
    if (numColumns != columnCount() || numRows != rowCount()) {
        clear();
        setColumnCount(numColumns);
        setRowCount(numRows);
    }
    for (int column = 0; column < numColumns; ++column) {
        const FigureTable::Column& head = content.columns[static_cast<std::size_t>(column)];
        setHorizontalHeaderItem(column, headOf(head));
        const bool isPrinted = head.title.starts_with("paper: ");
        for (int row = 0; row < numRows; ++row) {
            const auto r = static_cast<std::size_t>(row), c = static_cast<std::size_t>(column);
            auto* cell = new QTableWidgetItem(QString::fromStdString(plainText(content, r, c)));
            cell->setTextAlignment((head.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            QFont font = this->font();
            font.setBold(content.standsOut(r, c));
            font.setItalic(isPrinted);
            cell->setFont(font);
            if (isPrinted)
                cell->setToolTip(tr("As the paper prints it, for other data"));
            setItem(row, column, cell);
        }
    }
    resizeColumnsToContents();
}

} // namespace lodestone
