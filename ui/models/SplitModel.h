// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Summary.h"

#include <QAbstractTableModel>

#include <vector>

namespace lodestone {

/// What each way of splitting leaves to learn from and to test with, one row each.
class SplitModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        TrainColumn,
        ValidationColumn,
        TestColumn,
        RankedColumn,
        ColdUsersColumn,
        ColdItemsColumn,
        NumColumns
    };

    explicit SplitModel(QObject* parent = nullptr);

    void setSplits(std::vector<SplitSummary> splits);

    /// How a split is made, for the user.
    static QString nameOf(const SplitOptions& options);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString toolTipOf(const SplitSummary& split, int column);

    std::vector<SplitSummary> m_splits;
};

} // namespace lodestone
