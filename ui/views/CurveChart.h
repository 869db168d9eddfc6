// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/Snapshot.h"
#include "ui/plot/CurvePlot.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

class QHBoxLayout;

namespace lodestone {

class LegendEntry;

/// One quantity over the epochs. Curves of one family ("HR@10") share a hue and a legend entry.
struct CurveSpec {
    QString family;
    LineStyle style = LineStyle::Solid;
    std::function<std::optional<double>(const EpochStats&)> value; ///< absent where an epoch has none
    bool marksBest = false; ///< a ring at the best epoch
    /// A shaded area from the first to the second; none if empty, absent where an epoch has none.
    std::function<std::optional<std::pair<double, double>>(const EpochStats&)> band{};
    QString name{}; ///< in tool tips and tables; if empty it is that of the family and the style
};

/// Another run whose curves lie over those of the chart.
struct OverlaidCurves {
    QString name;
    LineLook look;
    EpochHistory history;
    int bestEpoch = 0;
    bool isShown = true;
};

/// A chart with its title and a legend whose entries show and hide families of curves.
class CurveChart : public QWidget {
    Q_OBJECT

public:
    explicit CurveChart(const QString& title, QWidget* parent = nullptr);

    CurvePlot* plot() const { return m_plot; }
    QString title() const { return m_title; }
    QStringList families() const { return m_families; }
    LegendEntry* legendEntry(const QString& family) const;
    /// Families that the user hid stay hidden.
    void setCurves(std::vector<CurveSpec> curves);
    /// @param lastEpoch  right end of the axis
    void showHistory(const EpochHistory& history, int bestEpoch, int lastEpoch);
    /// One line per run and family that is in its history: validation, or else test, or train. Replaces those before;
    /// setCurves() removes them.
    void showOverlaid(const std::vector<OverlaidCurves>& runs);
    bool hasPoints() const; ///< of any line, hidden ones too

private:
    /// A line of another run.
    struct Overlaid {
        int series;
        QString family;
        bool isShown;
    };
    void addLegendEntry(const QString& family);
    void setShown(const QString& family, bool shown);
    void overlay(const OverlaidCurves& run, const QString& family);
    /// Data and ring of one curve.  @return whether there is any
    bool fill(int series, const CurveSpec& curve, const EpochHistory& history, int bestEpoch);
    void showBand(std::size_t curve, const EpochHistory& history);

    QString m_title;
    CurvePlot* m_plot;
    QHBoxLayout* m_header;
    std::vector<CurveSpec> m_curves;
    QStringList m_families;
    std::vector<LegendEntry*> m_entries; ///< one per family
    std::vector<Overlaid> m_overlaid;
    QStringList m_hidden; ///< families, also of earlier curves
};

} // namespace lodestone
