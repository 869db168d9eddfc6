// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/ForcesTable.h"

#include "ui/compare/ComparePane.h"
#include "ui/compare/ForceBarDelegate.h"
#include "ui/compare/ForcesTab.h"
#include "ui/compare/RunHeader.h"
#include "ui/plot/SeriesColors.h"
#include "ui/views/ForcesView.h"
#include "ui/views/copyAction.h"
#include "ui/views/forceTexts.h"

#include <QEvent>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace lodestone {

namespace {
constexpr int tripletsRow = ForcesTable::numRows - 1;
constexpr int narrowestColumn = 60; // six of them are seen in a window of 1280 pixels

QString titleOf(const ForcesColumn& column)
{
    return column.run.title.isEmpty() ? QStringLiteral("\u2013") : column.run.title;
}

/// What the figures are of, or will be; null where the run has no vectors.
const SnapshotPtr& shownOf(const ForcesColumn& column)
{
    return column.hasForces() ? column.answered : column.run.snapshot;
}

/// "Epoch 12"; empty where the run has no vectors.
QString epochOf(const ForcesColumn& column)
{
    const SnapshotPtr& shown = shownOf(column);
    return shown ? ComparePane::tr("Epoch %1").arg(QLocale().toString(shown->epoch)) : QString();
}

QString headOf(const ForcesColumn& column)
{
    const QString epoch = epochOf(column);
    return epoch.isEmpty() ? titleOf(column) : titleOf(column) + QStringLiteral(", ") + epoch;
}

double sumOfParts(const std::vector<ForceBar>& bars)
{
    return std::accumulate(bars.begin(), bars.begin() + std::ptrdiff_t(numForces), 0.0,
                           [](double sum, const ForceBar& bar) { return sum + bar.amount; });
}

QString percent(double share)
{
    return QLocale().toString(100 * share, 'f', 1);
}

/// Why a run has no figures.
QString reasonOf(const ForcesColumn& column)
{
    if (!column.run.hint.isEmpty())
        return column.run.hint;
    return column.answered ? column.trouble : ForcesView::tr("Epoch %L1: working out\u2026").arg(column.run.snapshot->epoch);
}
} // namespace

ForcesTable::ForcesTable(QWidget* parent) : QTableWidget(numRows, 0, parent), m_heads(new RunHeader)
{
    setItemDelegate(new ForceBarDelegate(this));
    setAccessibleName(tr("Forces in each run"));
    setAccessibleDescription(forceNote());
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setFrameShape(QFrame::NoFrame);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    QHeaderView* rows = verticalHeader();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setDefaultSectionSize(ForceBarDelegate::rowHeight(fontMetrics()));
    rows->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    rows->setHighlightSections(false);
    setHorizontalHeader(m_heads);
    m_heads->setMinimumSectionSize(narrowestColumn);
    m_heads->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_heads, &QHeaderView::sectionResized, this, &ForcesTable::elideHeads);
    addCopyAction(*this, [this] { return text(); });
}

void ForcesTable::showForces(const QString& name, std::vector<ForcesColumn> columns, bool asShares)
{
    m_name = name;
    m_columns = std::move(columns);
    m_asShares = asShares;
    fill();
}

void ForcesTable::fill()
{
    addMissingCells();
    fillRowHeads();
    clearSpans();
    const double longest = longestOfAll();
    for (int column = 0; column < columnCount(); ++column) {
        fillHead(column);
        if (at(column).hasForces())
            fillForces(column, longest);
        else
            fillReason(column);
    }
    elideHeads();
}

/// One per bar: amounts, or shares of the sum of all parts.
std::vector<double> ForcesTable::valuesOf(const ForcesColumn& column) const
{
    const std::vector<ForceBar> bars = forceBars(column.forces);
    const double sum = sumOfParts(bars), unit = m_asShares && sum > 0 ? sum : 1;
    std::vector<double> values;
    for (const ForceBar& bar : bars)
        values.push_back(bar.amount / unit);
    return values;
}

double ForcesTable::longestOfAll() const
{
    double longest = 0;
    for (const ForcesColumn& column : m_columns)
        if (column.hasForces())
            longest = std::max(longest, std::ranges::max(valuesOf(column)));
    return longest;
}

void ForcesTable::fillRowHeads()
{
    QStringList labels;
    for (std::size_t bar = 0; bar < numForceBars; ++bar)
        labels << forceLabel(bar);
    setVerticalHeaderLabels(labels << tr("Triplets"));
    for (std::size_t bar = 0; bar < numForceBars; ++bar)
        verticalHeaderItem(static_cast<int>(bar))->setToolTip(forceHelp(bar));
    verticalHeaderItem(tripletsRow)->setToolTip(tr("Triplets of the epoch that hold the point, active or not"));
}

void ForcesTable::addMissingCells()
{
    const int before = columnCount();
    setColumnCount(static_cast<int>(m_columns.size()));
    for (int column = before; column < columnCount(); ++column) {
        setHorizontalHeaderItem(column, new QTableWidgetItem);
        for (int row = 0; row < numRows; ++row)
            setItem(row, column, new QTableWidgetItem);
    }
}

void ForcesTable::fillHead(int column)
{
    const ForcesColumn& forces = at(column);
    QTableWidgetItem* head = horizontalHeaderItem(column);
    head->setData(RunHeader::ColorRole, isDark(palette()) ? forces.run.onDark : forces.run.onLight);
    head->setToolTip(forces.hasForces() ? headOf(forces) + u'\n' + forceTriplets(forces.forces, forces.epoch)
                                        : headOf(forces));
}

void ForcesTable::fillForces(int column, double longest)
{
    const ForcesColumn& forces = at(column);
    const std::vector<ForceBar> bars = forceBars(forces.forces);
    const std::vector<double> values = valuesOf(forces);
    const double sum = sumOfParts(bars);
    for (std::size_t bar = 0; bar < bars.size(); ++bar) {
        const QString share = percent(sum > 0 ? bars[bar].amount / sum : 0);
        QTableWidgetItem* cell =
            fillCell(static_cast<int>(bar), column, m_asShares ? share + QStringLiteral(" %") : bars[bar].text);
        cell->setToolTip(bars[bar].toolTip + u'\n'
                         + tr("Length %1: %2 % of those of all parts added up").arg(bars[bar].text, share));
        cell->setForeground(palette().color(values[bar] > 0 ? QPalette::Text : QPalette::PlaceholderText));
        cell->setData(ForceBarDelegate::LengthRole, longest > 0 ? values[bar] / longest : 0);
        cell->setData(ForceBarDelegate::ColorRole, isDark(palette()) ? forces.run.onDark : forces.run.onLight);
    }
    QTableWidgetItem* triplets = fillCell(tripletsRow, column, QLocale().toString(qulonglong(forces.forces.triplets)));
    triplets->setToolTip(forceTriplets(forces.forces, forces.epoch));
}

/// A figure, as yet without a bar.
QTableWidgetItem* ForcesTable::fillCell(int row, int column, const QString& text)
{
    QTableWidgetItem* cell = item(row, column);
    cell->setText(text);
    cell->setTextAlignment(Qt::AlignRight | Qt::AlignTop);
    cell->setForeground(palette().color(QPalette::Text));
    cell->setData(ForceBarDelegate::LengthRole, {});
    cell->setData(Qt::AccessibleTextRole,
                  QStringLiteral("%1, %2: %3").arg(headOf(at(column)), verticalHeaderItem(row)->text(), text));
    return cell;
}

/// One sentence down the whole column.
void ForcesTable::fillReason(int column)
{
    const ForcesColumn& forces = at(column);
    const QString text = reasonOf(forces);
    for (int row = 0; row < numRows; ++row) {
        QTableWidgetItem* cell = fillCell(row, column, row == 0 ? text : QString());
        cell->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
        cell->setToolTip(text);
        cell->setData(Qt::AccessibleTextRole, headOf(forces) + QStringLiteral(": ") + text);
    }
    setSpan(0, column, numRows, 1);
}

/// Two lines: the name, with an ellipsis where it must be, and the epoch, its number alone where there is no room for more.
void ForcesTable::elideHeads()
{
    const QFontMetrics metrics = m_heads->fontMetrics();
    for (int column = 0; column < std::min(columnCount(), static_cast<int>(m_columns.size())); ++column) {
        QTableWidgetItem* head = horizontalHeaderItem(column);
        if (!head)
            return; // columns are just being added
        const int room = m_heads->textWidth(column);
        QString epoch = epochOf(at(column));
        if (metrics.horizontalAdvance(epoch) > room)
            epoch = QLocale().toString(shownOf(at(column))->epoch);
        head->setText(metrics.elidedText(titleOf(at(column)), Qt::ElideRight, room) + u'\n' + epoch);
    }
}

const ForcesColumn& ForcesTable::at(int column) const
{
    return m_columns[static_cast<std::size_t>(column)];
}

QString ForcesTable::text() const
{
    QStringList cells(m_asShares ? m_name + QStringLiteral(", ") + ForcesTab::tr("Shares") : m_name);
    std::vector<QStringList> rows(static_cast<std::size_t>(numRows));
    for (int row = 0; row < numRows; ++row)
        rows[static_cast<std::size_t>(row)] << verticalHeaderItem(row)->text();
    for (const ForcesColumn& column : m_columns) {
        cells << headOf(column).simplified();
        const std::vector<double> values = column.hasForces() ? valuesOf(column) : std::vector<double>();
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (values.empty())
                rows[row] << (row == 0 ? reasonOf(column).simplified() : QString());
            else
                rows[row] << (row < values.size() ? QString::number(values[row], 'g', 10)
                                                  : QString::number(column.forces.triplets));
        }
    }
    QStringList lines(cells.join(u'\t'));
    for (const QStringList& row : rows)
        lines << row.join(u'\t');
    return lines.join(u'\n');
}

void ForcesTable::changeEvent(QEvent* event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LocaleChange)
        fill();
}

} // namespace lodestone
