// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/runParameters.h"
#include "ui/session/RunEntries.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace lodestone {

class ProjectSession;

/// Of which ratings hit rates and recall are.
enum class FigureSet { Validation, Test };

/// The runs of the project: how they stand, their figures at the best and at the last epoch, what the user says of them, and
/// every option of theirs. With a baseline each figure says how far it is from that.
class RunsTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Options come behind these.
    enum Column {
        Star,
        Name,
        Model,
        State,
        BestEpoch,
        BestNmi10,
        BestHr10,
        BestHr50,
        BestRecall50,
        LastEpoch,
        LastNmi10,
        LastHr10,
        LastHr50,
        LastRecall50,
        Tags,
        Notes,
        NumFixed
    };
    enum Role { SortRole = Qt::UserRole };

    /// @pre the project outlives it
    explicit RunsTableModel(ProjectSession& project, QObject* parent = nullptr);

    RunId runAt(int row) const;
    int rowOf(RunId id) const;
    /// Whether not all runs have the same value there; fixed columns always.
    bool differs(int column) const;
    bool isNumber(int column) const;
    /// Of an option's column, as on the command line.
    const std::string& parameterKey(int column) const;
    /// The run that the others are compared with: the starred one.
    std::optional<RunId> baseline() const { return m_baseline; }
    /// Stars this run and no other, or none if it is the baseline already.
    void toggleBaseline(int row);
    /// Runs that wait in the queue, in order, and the one in work.
    void setQueue(const std::vector<RunId>& pending, std::optional<RunId> current);
    bool isInQueue(RunId id) const;
    void setColor(int row, const QColor& color);
    /// Nothing, as at first: of the test ratings, or of the validation ratings where those are not ranked.
    void setFigures(std::optional<FigureSet> figures);
    /// Which color there is behind the table.
    void setDark(bool dark);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// Other options than before differ between runs.
    void columnsChanged();

private:
    struct Parameter {
        std::string key;
        QString label;
        bool differs = false;
    };
    const RunEntry& entry(int row) const;
    void onReset();
    void onAboutToAdd(int row, const RunEntry& run);
    void onAdded();
    void onChanged(int row);
    void rebuild();
    /// Adds parameters that no other run has.
    std::vector<QString> valuesOf(const RunSpec& spec);
    void updateDiffering();
    /// @param changed  a row whose figures may be others; -1 = none
    void updateBaseline(int changed = -1);
    void updateShown();
    const std::optional<RankMetrics>& rankingOf(const EpochStats& stats) const;
    QString parameter(int row, int column) const;
    std::optional<double> figure(const RunEntry& entry, int column) const;
    QString figureText(const RunEntry& entry, int column) const;
    QString stateText(const StoredRun& run) const;
    int placeInQueue(RunId id) const; ///< from 1; 0 if it does not wait
    QString text(const RunEntry& entry, int row, int column) const;
    QString toolTip(const RunEntry& entry, int column) const;
    QVariant sortKey(const RunEntry& entry, int row, int column) const;

    ProjectSession& m_project;
    std::vector<Parameter> m_parameters;
    std::vector<std::vector<QString>> m_values; ///< per run, per parameter; empty where a model has none of it
    std::optional<RunId> m_baseline, m_shown;
    std::optional<FigureSet> m_figures;
    std::vector<RunId> m_pending;
    std::optional<RunId> m_inWork;
    bool m_isDark = false;
};

} // namespace lodestone
