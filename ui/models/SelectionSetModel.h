// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/SelectionModel.h"

#include <QAbstractTableModel>
#include <QColor>
#include <QString>

#include <vector>

namespace lodestone {

class Session;

/// A selection that was kept.
struct SelectionSet {
    QString name;
    QColor color;
    PackedMask members;
    std::size_t count = 0;
    bool operator==(const SelectionSet&) const = default;
};

/// The kept selections of the data, by name, or the clusters that were made of selections; other data clear it. Every change
/// can be undone.
class SelectionSetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Count, NumColumns };
    /// What becomes of the selection.
    enum class Use { Select, Unite, Intersect, Subtract };

    /// What the sets are: it decides their first names and colors.
    enum class Kind { Selections, Clusters };

    /// @pre session outlives it
    explicit SelectionSetModel(Session& session, QObject* parent = nullptr, Kind kind = Kind::Selections);

    const std::vector<SelectionSet>& sets() const { return m_sets; }
    /// Keeps the selection under the first free "Set n" or "Own cluster n"; @return its row.  @pre something is selected
    int add();
    void rename(int row, const QString& name); ///< blank names are ignored
    void setColor(int row, const QColor& color);
    void remove(int row);
    void use(int row, Use use);
    /// Those of an earlier session; no step.  @pre of the present data
    void restore(const std::vector<SelectionSet>& sets) { assign(sets); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void change(std::vector<SelectionSet> sets, const QString& text);
    void assign(const std::vector<SelectionSet>& sets);

    Session& m_session;
    const Kind m_kind;
    std::vector<SelectionSet> m_sets;
};

} // namespace lodestone
