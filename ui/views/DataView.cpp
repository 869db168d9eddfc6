// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/DataView.h"

#include "ui/models/SplitModel.h"
#include "ui/plot/BarChart.h"
#include "ui/plot/LogHistogram.h"

#include <QAbstractButton>
#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestone {

namespace {
constexpr std::size_t mostBars = 12;
constexpr std::int64_t firstPlausibleSecond = 100'000'000; // 1973: smaller times count something else

QString countText(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

QString percentText(double part)
{
    const double percent = 100 * part;
    const QLocale locale;
    if (percent == 0 || percent == 100)
        return DataView::tr("%1 %").arg(locale.toString(percent));
    if (percent < 0.1)
        return DataView::tr("%1 %").arg(locale.toString(percent, 'g', 2));
    return DataView::tr("%1 %").arg(locale.toString(percent, 'f', percent < 10 ? 2 : 1));
}

QString shareText(std::size_t count, std::size_t all)
{
    const double part = all == 0 ? 0 : static_cast<double>(count) / static_cast<double>(all);
    return DataView::tr("%1 (%2)").arg(countText(count), percentText(part));
}

QString timeText(const DatasetSummary& summary)
{
    if (!summary.timeRange)
        return DataView::tr("none");
    const auto [first, last] = *summary.timeRange;
    const auto text = [](std::int64_t time) {
        return time >= firstPlausibleSecond
            ? QLocale().toString(QDateTime::fromSecsSinceEpoch(time, Qt::UTC).date(), QLocale::ShortFormat)
            : QLocale().toString(static_cast<qlonglong>(time));
    };
    return DataView::tr("%1 to %2").arg(text(first), text(last));
}

QLabel* heading(const QString& text)
{
    auto* label = new QLabel(text);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

/// Values as they are if there are few; else in equal steps from the least to the largest.
std::vector<BarChart::Bar> ratingBars(const DatasetSummary& summary)
{
    const QLocale locale;
    std::vector<BarChart::Bar> bars;
    const auto& counts = summary.ratingCounts;
    const auto bar = [&](const QString& name, std::size_t count) {
        bars.push_back({name, static_cast<double>(count), shareText(count, summary.ratings)});
    };
    if (counts.size() <= mostBars) {
        for (const auto& [value, count] : counts)
            bar(locale.toString(value), count);
        return bars;
    }
    const double first = counts.begin()->first, step = (counts.rbegin()->first - first) / mostBars;
    std::vector<std::size_t> bins(mostBars);
    for (const auto& [value, count] : counts)
        bins[std::min(mostBars - 1, static_cast<std::size_t>((value - first) / step))] += count;
    for (std::size_t i = 0; i < mostBars; ++i)
        bar(DataView::tr("from %1").arg(locale.toString(first + step * static_cast<double>(i), 'g', 4)), bins[i]);
    return bars;
}

QWidget* titled(const QString& title, QWidget* chart, QLabel* note = nullptr)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(heading(title));
    column->addWidget(chart);
    if (note)
        column->addWidget(note);
    column->addStretch(1);
    chart->setAccessibleName(title);
    return box;
}
} // namespace

DataView::DataView(QWidget* parent)
    : QWidget(parent), m_ratings(new BarChart(0)), m_labels(new BarChart(1)), m_coverage(new BarChart(2)),
      m_activity(new LogHistogram(3, tr("Ratings of a user"), tr("Users"))),
      m_popularity(new LogHistogram(4, tr("Ratings of an item"), tr("Items"))), m_labelNote(new QLabel),
      m_table(new QTableView), m_splits(new SplitModel(this))
{
    createTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(18);
    column->addWidget(createFigures());
    column->addWidget(createCharts());
    column->addWidget(titled(tr("Splits and folds"), m_table));
    column->addStretch(1);
}

QWidget* DataView::createFigures()
{
    auto* box = new QWidget;
    m_line = new QGridLayout(box);
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setHorizontalSpacing(24);
    m_line->setVerticalSpacing(0);
    m_lineNames = {tr("Users"), tr("Items"), tr("Ratings"), tr("Density"), tr("Positives"), tr("Labels"), tr("Times")};
    for (int i = 0; i < m_lineNames.size(); ++i) {
        auto* name = new QLabel(m_lineNames[i]);
        name->setForegroundRole(QPalette::PlaceholderText);
        auto* figure = heading({});
        figure->setAccessibleName(m_lineNames[i]);
        figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_figures << figure;
        m_line->addWidget(name, 0, i);
        m_line->addWidget(figure, 1, i);
    }
    m_line->setColumnStretch(static_cast<int>(m_lineNames.size()), 1);
    return box;
}

QWidget* DataView::createCharts()
{
    m_labelNote->setForegroundRole(QPalette::PlaceholderText);
    m_labelNote->setWordWrap(true);
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(36);
    grid->setVerticalSpacing(18);
    grid->addWidget(titled(tr("Ratings by value"), m_ratings), 0, 0);
    grid->addWidget(titled(tr("Labels by items"), m_labels, m_labelNote), 0, 1);
    grid->addWidget(titled(tr("Activity of users"), m_activity), 1, 0);
    grid->addWidget(titled(tr("Popularity of items"), m_popularity), 1, 1);
    grid->addWidget(titled(tr("Known beside the ratings"), m_coverage), 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return box;
}

void DataView::createTable()
{
    m_table->setModel(m_splits);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 6);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(SplitModel::NameColumn, QHeaderView::ResizeToContents);
    if (auto* corner = m_table->findChild<QAbstractButton*>())
        corner->setAccessibleName(tr("Select all splits"));
}

void DataView::fitTable()
{
    const int rows = m_splits->rowCount();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * m_table->rowHeight(0)
                            + 2 * m_table->frameWidth());
}

void DataView::showFigures(const DataFigures& figures)
{
    const DatasetSummary& summary = figures.summary;
    showLine(summary);
    showRatings(summary);
    showLabels(summary);
    showCoverage(summary);
    m_activity->setBins(summary.userActivity);
    m_popularity->setBins(summary.itemPopularity);
    m_splits->setSplits(figures.splits);
    fitTable();
}

void DataView::showLine(const DatasetSummary& summary)
{
    const QStringList values{countText(summary.users),
                             countText(summary.items),
                             countText(summary.ratings),
                             percentText(summary.density),
                             shareText(summary.positives, summary.ratings),
                             summary.labels > 0 ? countText(summary.labels) : tr("none"),
                             timeText(summary)};
    for (qsizetype i = 0; i < values.size(); ++i)
        m_figures[i]->setText(values[i]);
}

void DataView::showRatings(const DatasetSummary& summary)
{
    m_ratings->setBars(ratingBars(summary));
}

void DataView::showLabels(const DatasetSummary& summary)
{
    std::vector<BarChart::Bar> bars;
    std::size_t rest = 0;
    for (std::size_t i = 0; i < summary.labelSizes.size(); ++i) {
        const DatasetSummary::LabelSize& label = summary.labelSizes[i];
        if (i < mostBars)
            bars.push_back({QString::fromStdString(label.name), static_cast<double>(label.items),
                            shareText(label.items, summary.items)});
        else
            rest += label.items;
    }
    m_labels->setBars(std::move(bars));
    QStringList notes;
    if (summary.labelSizes.size() > mostBars)
        notes << tr("%1 smaller labels with %2 items are not drawn.")
                     .arg(countText(summary.labelSizes.size() - mostBars), countText(rest));
    if (summary.labels == 0)
        notes << tr("No item has a label, so there are no colors by label and no NMI. A labels file can be given when the "
                    "data are opened.");
    else if (summary.noLabel + summary.other > 0)
        notes << tr("Without a label: %1; with others only: %2.").arg(countText(summary.noLabel), countText(summary.other));
    m_labelNote->setText(notes.join(u' '));
    m_labelNote->setVisible(!notes.isEmpty());
}

void DataView::showCoverage(const DatasetSummary& summary)
{
    const auto bar = [](const QString& name, std::size_t count, std::size_t all, const QString& more = {}) {
        const double part = all == 0 ? 0 : static_cast<double>(count) / static_cast<double>(all);
        return BarChart::Bar{name, part,
                             DataView::tr("%1 of %2 (%3)").arg(countText(count), countText(all), percentText(part)) + more};
    };
    m_coverage->setBars({bar(tr("Items with a label"), summary.itemsWithLabel, summary.items),
                         bar(tr("Items with several"), summary.itemsWithSeveralLabels, summary.items),
                         bar(tr("Items with a title"), summary.itemsWithTitle, summary.items),
                         bar(tr("Items with a text"), summary.itemsWithText, summary.items),
                         bar(tr("Items in the graph"), summary.kgItems, summary.items,
                             summary.kgTriples > 0 ? tr(", %1 triples").arg(countText(summary.kgTriples)) : QString()),
                         bar(tr("Users with friends"), summary.socialUsers, summary.users,
                             summary.socialEdges > 0 ? tr(", %1 edges").arg(countText(summary.socialEdges)) : QString())},
                        1);
}

QString DataView::text() const
{
    QStringList lines;
    for (qsizetype i = 0; i < m_figures.size(); ++i)
        lines << m_lineNames[i] + u'\t' + m_figures[i]->text();
    for (const BarChart* chart : {m_ratings, m_labels, m_coverage}) {
        lines << QString() << chart->accessibleName();
        for (const BarChart::Bar& bar : chart->bars())
            lines << bar.name + u'\t' + bar.text;
    }
    lines << QString();
    for (int row = -1; row < m_splits->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < SplitModel::NumColumns; ++column)
            cells
                << (row < 0 ? m_splits->headerData(column, Qt::Horizontal) : m_splits->index(row, column).data()).toString();
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace lodestone
