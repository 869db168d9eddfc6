// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/preview.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace lodestone {

/// The first rows of ratings as text. Columns that are not read are muted.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Of wider tables only so many columns are shown.
    static constexpr int maxColumns = 50;

    explicit PreviewModel(QObject* parent = nullptr);

    void setPreview(const DataPreview& preview);
    const DataPreview& preview() const { return m_preview; }
    /// By column; keys as in LoadOptions::columns.
    void setRoles(const QStringList& roles);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    DataPreview m_preview;
    QStringList m_roles;
};

} // namespace lodestone
