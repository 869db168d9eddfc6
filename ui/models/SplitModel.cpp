// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/SplitModel.h"

#include <QLocale>

#include <utility>

namespace lodestone {

namespace {
QString countText(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

QVariant alignmentOf(int column)
{
    return static_cast<int>((column == SplitModel::NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}
} // namespace

SplitModel::SplitModel(QObject* parent) : QAbstractTableModel(parent) { }

void SplitModel::setSplits(std::vector<SplitSummary> splits)
{
    beginResetModel();
    m_splits = std::move(splits);
    endResetModel();
}

int SplitModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_splits.size());
}

int SplitModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : NumColumns;
}

QString SplitModel::nameOf(const SplitOptions& options)
{
    switch (options.method) {
    case SplitMethod::Folds:
        return tr("Fold %1 of 5, by user").arg(options.fold);
    case SplitMethod::Random:
        return tr("At random, 60/20/20");
    case SplitMethod::Time:
        return tr("By time, 60/20/20 a user");
    case SplitMethod::LeaveOneOut:
        return tr("Leave one out");
    case SplitMethod::Files:
        break;
    }
    return tr("As in the files");
}

QString SplitModel::toolTipOf(const SplitSummary& split, int column)
{
    const auto part = [](const SplitSummary::PartSize& size) {
        return tr("%1 ratings, %2 of them positives, of %3 users")
            .arg(countText(size.ratings), countText(size.positives), countText(size.users));
    };
    switch (column) {
    case NameColumn:
        return split.unused > 0 ? tr("%1 ratings are in none of the parts.").arg(countText(split.unused))
                                : nameOf(split.options);
    case TrainColumn:
        return part(split.train);
    case ValidationColumn:
        return part(split.validation);
    case TestColumn:
        return part(split.test);
    case RankedColumn:
        return tr("Users with a positive in the test part: only they are ranked.");
    default:
        return tr("Without a positive in the train part: nothing of their own moves them.");
    }
}

QVariant SplitModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const SplitSummary& split = m_splits[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (role == Qt::ToolTipRole)
        return toolTipOf(split, index.column());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return nameOf(split.options);
    case TrainColumn:
        return countText(split.train.ratings);
    case ValidationColumn:
        return countText(split.validation.ratings);
    case TestColumn:
        return countText(split.test.ratings);
    case RankedColumn:
        return countText(split.test.users);
    case ColdUsersColumn:
        return countText(split.coldUsers);
    default:
        return countText(split.coldItems);
    }
}

QVariant SplitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Split");
    case TrainColumn:
        return tr("Train");
    case ValidationColumn:
        return tr("Validation");
    case TestColumn:
        return tr("Test");
    case RankedColumn:
        return tr("Users tested");
    case ColdUsersColumn:
        return tr("Cold users");
    default:
        return tr("Cold items");
    }
}

} // namespace lodestone
