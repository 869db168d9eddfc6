// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/Layout.h"
#include "ui/session/TripletFinder.h"
#include "ui/views/OverlayContent.h"

#include <QObject>

namespace lodestone {

class ScatterView;

/// Draws the triplet under the microscope over a scatter.
class TripletOverlay : public QObject {
    Q_OBJECT

public:
    /// @pre scatter outlives it
    explicit TripletOverlay(ScatterView& scatter);

    /// Null: none.
    void setTriplet(const TripletPtr& triplet);
    /// Null: none is shown.
    void takeLayout(const LayoutPtr& layout);
    /// Nothing is drawn while the panel is not seen, as behind another tab.
    void setShown(bool shown);

private:
    void update();

    ScatterView& m_scatter;
    TripletPtr m_triplet;
    LayoutPtr m_layout;
    bool m_isShown = false;
};

/// Three marked points with the letters of mml.md; the pull solid, the push dashed, thin while the hinge is not active; the
/// steps as arrows.
/// @param map  of the layout (Layout.h); empty, or of other vectors: no arrows
OverlayFigure figureOf(const ProbedTriplet& triplet, const Eigen::MatrixXf& map);

} // namespace lodestone
