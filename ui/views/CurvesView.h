// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/Snapshot.h"
#include "ui/views/OverlaidLegend.h"

#include <QWidget>

#include <optional>
#include <vector>

class QAction;
class QHBoxLayout;
class QLabel;
class QStackedLayout;

namespace lodestone {

class CurveChart;
struct OverlaidCurves;
class OverlaidRuns;
class Session;

/// How the run learns: loss terms, NMI, HR, Recall and active hinges over the epochs. The crosshair of all charts is the
/// shown epoch, and a click goes to an epoch. Other runs can lie over them, one color each.
class CurvesView : public QWidget {
    Q_OBJECT

public:
    explicit CurvesView(Session& session, QWidget* parent = nullptr);

    QAction* logValues() const { return m_logValues; }
    QAction* logEpochs() const { return m_logEpochs; }
    QAction* smooth() const { return m_smooth; }
    /// What may lie over the curves. It must outlive the view.
    void setOverlaid(OverlaidRuns& runs);
    /// The button for it; whoever knows what can be overlaid enables it.
    QAction* others() const { return m_others; }
    OverlaidLegend* overlaidLegend() const { return m_overlaidLegend; }
    /// Loss, NMI, HR, Recall, share of active hinges.
    const std::vector<CurveChart*>& charts() const { return m_charts; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void createCharts();
    QWidget* createKey();
    QAction* addButton(QHBoxLayout& row, const QString& text, const QString& toolTip);
    QAction* addToggle(QHBoxLayout& row, const QString& text, const QString& toolTip, const QString& key);
    void updateScales();
    void updateEvents();
    void updateKey();
    void updateCurves();
    void updateTerms(CurveChart& chart, QStringList& known, std::vector<NamedValue> EpochStats::*values);
    void updateOverlaid();
    void updateCrosshair();
    /// Empty while they are not to be seen.
    std::vector<OverlaidLegend::Run> overlaidRuns() const;
    std::vector<OverlaidCurves> overlaid() const;

    Session& m_session;
    QStackedLayout* m_stack;
    QLabel* m_empty;
    QWidget* m_page;
    std::vector<CurveChart*> m_charts;
    std::vector<QLabel*> m_keySamples;
    QAction *m_logValues = nullptr, *m_logEpochs = nullptr, *m_smooth = nullptr, *m_others = nullptr;
    OverlaidRuns* m_overlaid = nullptr;
    OverlaidLegend* m_overlaidLegend;
    QStringList m_lossTerms, m_activeTerms;
    struct Drawn {
        std::size_t numEpochs = 0;
        int best = 0, last = 0;
        bool operator==(const Drawn&) const = default;
    };
    std::optional<Drawn> m_drawn;
};

} // namespace lodestone
