// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/LegendModel.h"
#include "ui/session/LayoutWorker.h"
#include "ui/views/Coloring.h"
#include "ui/views/ColoringFacts.h"
#include "ui/views/OverlayControl.h"
#include "ui/views/ProjectionControl.h"

#include <QWidget>

class QAction;

namespace lodestone {

class Preferences;
class ScatterView;
class Session;

/// The picture of the epoch that the session shows. Has the layouts computed, colors them, and writes back what the user
/// hovers and selects. The legend (LegendView) and the choice of the coloring (ColoringBox) can be put anywhere.
class ExploreView : public QWidget {
    Q_OBJECT

public:
    /// @pre both outlive it
    ExploreView(Session& session, const Preferences& preferences, QWidget* parent = nullptr);
    ~ExploreView() override;

    ScatterView* scatter() const { return m_scatter; }
    LegendModel& legend() { return m_legend; }
    /// Which method places the points.
    ProjectionControl& projection() { return m_projection; }
    /// What is drawn over the points.
    OverlayControl& overlays() { return m_overlays; }

    /// Key of the method in use (coloringCatalogue()).
    QString coloringKey() const;
    /// Remembered where the data do not allow it. Unknown keys are ignored.
    void setColoringKey(const QString& key);
    /// What colorings know besides data and layout: who is inspected.
    ColoringFacts& coloringFacts() { return m_facts; }
    /// Selects all points that are drawn.
    void selectAll();
    /// Of the points that are drawn, selects those that were not, and no others.
    void invertSelection();
    /// Selects one entity and brings it to the middle.
    void jumpTo(EntityId entity);
    /// Offered while there is nothing to see yet.
    void setTrainAction(QAction* action);

signals:
    /// Another method is in use.
    void coloringChanged();
    /// The data decide which colorings are possible.
    void colorableChanged();
    /// Another layout is on its way to the screen; null: none is shown.
    void layoutShown(lodestone::LayoutPtr layout);
    /// A layout could not be computed; the text is for the user.
    void failed(const QString& text);

private:
    void connectSession();
    void connectScatter();
    void connectLayouts();
    void takeData();
    void requestLayout();
    void requestPca();
    void showLayout(LayoutPtr layout);
    void updateColoring();
    void applyColoring(const LayoutPtr& layout);
    void click(EntityId entity, Qt::KeyboardModifiers modifiers);
    void takeSelection();
    void takeFilter();
    void countSelected();

    Session& m_session;
    ScatterView* m_scatter;
    LegendModel m_legend;
    ColorVision m_vision = ColorVision::Normal; ///< whose eyes the colors are shown for
    QAction* m_trainAction = nullptr;
    QString m_wishedColoring;
    const ColoringMethod* m_method = nullptr;
    ColoringFacts m_facts;
    LayoutWorker m_worker;
    ProjectionControl m_projection;
    OverlayControl m_overlays;
};

} // namespace lodestone
