// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/TripletOverlay.h"

#include "ui/views/OverlayLayer.h"
#include "ui/views/ScatterView.h"
#include "ui/views/tripletTexts.h"

namespace lodestone {

namespace {
constexpr CategoryColor pullColor{{0, 104, 170}, {100, 185, 240}};
constexpr CategoryColor pushColor{{185, 70, 0}, {250, 155, 80}};
constexpr CategoryColor anchorColor{{30, 34, 40}, {240, 242, 245}};
constexpr OfThree<CategoryColor> cornerColors{anchorColor, pullColor, pushColor};
} // namespace

OverlayFigure figureOf(const ProbedTriplet& triplet, const Eigen::MatrixXf& map)
{
    OfThree<std::uint32_t> rows{};
    for (std::size_t corner = 0; corner < rows.size(); ++corner)
        rows[corner] = static_cast<std::uint32_t>(triplet.points[corner]);
    const auto [anchor, near, far] = rows;
    const float width = triplet.isActive() ? 2.5F : 1.2F;
    OverlayFigure figure;
    if (triplet.rho > 0)
        figure.lines.push_back({near, far, pushColor, 1.2F, OverlayLine::Style::Dashed});
    figure.lines.push_back({anchor, far, pushColor, width, OverlayLine::Style::Dashed});
    figure.lines.push_back({anchor, near, pullColor, width, OverlayLine::Style::Solid});
    const OfThree<QString> letters = lettersOf(triplet.term);
    for (std::size_t corner = 0; corner < rows.size(); ++corner) {
        figure.marks.push_back({rows[corner], letters[corner], cornerColors[corner]});
        const Eigen::VectorXd& step = triplet.steps[corner];
        if (map.cols() != step.size() || step.isZero(0))
            continue;
        OverlayArrow arrow{rows[corner], Eigen::Vector3f::Zero(), cornerColors[corner]};
        arrow.step.head(map.rows()) = map * step.cast<float>();
        figure.arrows.push_back(arrow);
    }
    return figure;
}

TripletOverlay::TripletOverlay(ScatterView& scatter) : QObject(&scatter), m_scatter(scatter) { }

void TripletOverlay::setTriplet(const TripletPtr& triplet)
{
    m_triplet = triplet;
    update();
}

void TripletOverlay::takeLayout(const LayoutPtr& layout)
{
    m_layout = layout;
    if (m_triplet)
        update();
}

void TripletOverlay::setShown(bool shown)
{
    m_isShown = shown;
    update();
}

void TripletOverlay::update()
{
    OverlayLayer& layer = *m_scatter.overlay();
    if (m_triplet && m_isShown)
        layer.setFigure(figureOf(*m_triplet, m_layout ? m_layout->map : Eigen::MatrixXf()));
    else if (!layer.overlay().figure.empty())
        layer.setFigure({});
}

} // namespace lodestone
