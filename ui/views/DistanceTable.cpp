// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/DistanceTable.h"

#include "ui/views/tripletTexts.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLocale>

namespace lodestone {

namespace {

bool isInHinge(const ProbedTriplet& triplet, std::size_t side, std::size_t metric)
{
    const bool isAcross = side == static_cast<std::size_t>(TripletSide::Across);
    const Relation used = isAcross ? triplet.acrossMetric : triplet.metric;
    return metric == static_cast<std::size_t>(used) && (!isAcross || triplet.rho > 0);
}

} // namespace

DistanceTable::DistanceTable(QWidget* parent) : QTableWidget(3, static_cast<int>(numRelations), parent)
{
    setHorizontalHeaderLabels({QStringLiteral("W^UI"), QStringLiteral("W^U"), QStringLiteral("W^I")});
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setHighlightSections(false);
    for (QAbstractButton* corner : findChildren<QAbstractButton*>())
        corner->setAccessibleName(tr("Select all cells"));
    for (int row = 0; row < rowCount(); ++row) {
        setVerticalHeaderItem(row, new QTableWidgetItem);
        for (int column = 0; column < columnCount(); ++column) {
            auto* cell = new QTableWidgetItem;
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            setItem(row, column, cell);
        }
    }
}

void DistanceTable::setTriplet(const ProbedTriplet& triplet)
{
    const OfThree<QString> sides = sidesOf(triplet.term);
    const auto number = [](double value) { return QLocale().toString(value, 'f', 3); };
    for (std::size_t side = 0; side < sides.size(); ++side) {
        verticalHeaderItem(static_cast<int>(side))->setText(sides[side]);
        for (std::size_t metric = 0; metric < numRelations; ++metric) {
            QTableWidgetItem* cell = item(static_cast<int>(side), static_cast<int>(metric));
            const QString before = number(triplet.before[side][metric]);
            cell->setText(triplet.isActive()
                              ? QStringLiteral("%1\n\u2192 %2").arg(before, number(triplet.after[side][metric]))
                              : before);
            const bool bold = isInHinge(triplet, side, metric);
            QFont font = this->font();
            font.setBold(bold);
            cell->setFont(font);
            cell->setToolTip(bold ? tr("Part of the hinge") : QString());
        }
    }
    for (int metric = 1; metric < columnCount(); ++metric) // without learned metrics all would be the same
        setColumnHidden(metric, triplet.snapshot->comparison != Comparison::Mahalanobis);
    resizeRowsToContents();
    setFixedHeight(horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * frameWidth());
}

} // namespace lodestone
