// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ScatterPicture.h"

#include "ui/views/DensityImage.h"
#include "ui/views/axesBox.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <numeric>
#include <utility>

namespace lodestone {

namespace {
constexpr int stillMs = 150;
constexpr double marginPixels = 16;
} // namespace

ScatterPicture::ScatterPicture(QObject* parent) : QObject(parent)
{
    m_frameTimer.setSingleShot(true);
    m_frameTimer.setTimerType(Qt::PreciseTimer);
    m_stillTimer.setSingleShot(true);
    connect(&m_frameTimer, &QTimer::timeout, this, &ScatterPicture::advance);
    connect(&m_stillTimer, &QTimer::timeout, this, [this] {
        applyBudget(false);
        flush();
    });
}

void ScatterPicture::setCanvas(ScatterCanvas* canvas)
{
    m_canvas = canvas;
    m_rendererKnown = false;
    m_drawCost = m_frameCost = 0;
    connect(canvas, &ScatterCanvas::frameDrawn, this, &ScatterPicture::frameDrawn);
    connect(canvas, &ScatterCanvas::frameShown, this, &ScatterPicture::frameShown);
    change(ScatterChange::All);
}

void ScatterPicture::setEntities(std::size_t numUsers, std::size_t numEntities)
{
    m_content.numUsers = numUsers;
    m_content.colors.assign(numEntities, Rgba{128, 128, 128, 255});
    m_content.order.resize(numEntities);
    std::iota(m_content.order.begin(), m_content.order.end(), 0U);
    m_content.marked.clear();
    m_content.hovered.reset();
    clear();
}

void ScatterPicture::clear()
{
    m_tween = {};
    m_target.resize(0, 0);
    m_targetGrid.reset();
    m_content.grid.reset();
    m_content.positions.resize(0, 0);
    m_content.box.setEmpty();
    m_boxPending = true;
    m_history.clear();
    emit historyChanged();
    change(ScatterChange::All);
}

void ScatterPicture::setColors(std::vector<Rgba> colors, std::vector<std::uint32_t> order)
{
    assert(colors.size() == order.size());
    const auto sameVisibility = [](Rgba a, Rgba b) { return (a.alpha > 0) == (b.alpha > 0); };
    const bool sameEntities = order == m_content.order
        && std::equal(colors.begin(), colors.end(), m_content.colors.begin(), m_content.colors.end(), sameVisibility);
    m_content.colors = std::move(colors);
    m_content.order = std::move(order);
    change(sameEntities ? ScatterChange::Colors : ScatterChange::Entities);
}

void ScatterPicture::setMarked(std::vector<std::uint32_t> entities)
{
    if (entities == m_content.marked)
        return;
    m_content.marked = std::move(entities);
    change(ScatterChange::Marks);
}

void ScatterPicture::setHovered(std::optional<std::uint32_t> entity)
{
    if (entity == m_content.hovered)
        return;
    m_content.hovered = entity;
    change(ScatterChange::Hover);
}

void ScatterPicture::setKindsShown(bool users, bool items)
{
    m_content.usersShown = users;
    m_content.itemsShown = items;
    change(ScatterChange::Entities);
}

void ScatterPicture::setPointSize(float pixels)
{
    m_content.pointSize = pixels;
    change(ScatterChange::Style);
}

void ScatterPicture::setTheme(Rgba background, Rgba frame, Rgba outline)
{
    m_content.background = background;
    m_content.frame = frame;
    m_content.outline = outline;
    m_densityStale = true; // it has their colors
    change(ScatterChange::Style);
}

void ScatterPicture::setDensityOnly(bool only)
{
    m_content.densityOnly = only;
    change(ScatterChange::Entities);
}

void ScatterPicture::setDrawAll(bool all)
{
    m_drawAll = all;
    change(ScatterChange::Entities);
}

void ScatterPicture::moveTo(const RowMatrix& positions, bool jump, PointGridPtr grid)
{
    assert(static_cast<std::size_t>(positions.rows()) == m_content.numEntities());
    const bool newShape = m_content.positions.cols() != positions.cols();
    m_tween.start(m_content.positions, positions, jump || m_boxPending || newShape);
    m_target = positions;
    m_targetGrid = std::move(grid);
    m_content.grid.reset(); // of where the points were
    if (newShape)
        m_boxPending = true;
    m_clock.start();
    const bool isFirst = m_content.positions.size() == 0;
    if (isFirst)
        m_changes |= ScatterChange::Entities;
    m_tween.step(0, m_content.positions);
    placeBox();
    change(ScatterChange::Positions);
    if (!m_tween.isActive())
        arrive();
    if (isFirst)
        advance(); // at once: the canvas, which is shown from now on, would begin with a frame without points
}

void ScatterPicture::arrive()
{
    m_content.grid = m_targetGrid;
    emit arrived();
}

void ScatterPicture::fit()
{
    if (m_target.size() == 0)
        return;
    rememberCamera();
    m_boxPending = true;
    placeBox();
}

void ScatterPicture::touchCamera()
{
    m_cameraTouched = true;
    change(ScatterChange::Camera);
}

void ScatterPicture::rememberCamera()
{
    m_history.push({m_content.plane, m_content.orbit});
    emit historyChanged();
}

void ScatterPicture::back()
{
    if (m_history.empty())
        return;
    const QSizeF screen = m_content.plane.screen;
    const auto [plane, orbit] = m_history.pop();
    m_content.plane = plane;
    m_content.orbit = orbit;
    m_content.plane.screen = m_content.orbit.screen = screen; // the window may have another size by now
    touchCamera();
    emit historyChanged();
}

void ScatterPicture::zoomTo(const QRectF& pixels)
{
    constexpr double smallest = 4; // a stroke without area is no box
    if (pixels.width() < smallest || pixels.height() < smallest)
        return;
    rememberCamera();
    const QSizeF screen = m_content.plane.screen;
    if (m_content.is3D()) {
        m_content.orbit.panBy(QPointF(screen.width() / 2, screen.height() / 2) - pixels.center());
        m_content.orbit.zoomBy(std::min(screen.width() / pixels.width(), screen.height() / pixels.height()));
    } else {
        const QRectF world(m_content.plane.toWorld(pixels.topLeft()), m_content.plane.toWorld(pixels.bottomRight()));
        m_content.plane.fit(world.normalized(), 0);
    }
    touchCamera();
}

void ScatterPicture::show(const std::vector<std::uint32_t>& entities)
{
    Eigen::AlignedBox3d box;
    for (const std::uint32_t entity : entities) {
        if (entity >= m_target.rows() || !m_content.isDrawn(entity))
            continue;
        const auto row = m_target.row(entity);
        box.extend(Eigen::Vector3d(row[0], row[1], m_content.is3D() ? row[2] : 0));
    }
    if (box.isEmpty())
        return;
    rememberCamera();
    // No closer than this share of the axes box, where one or a few points stand together.
    constexpr double closest = 0.04;
    const double least = closest * m_content.box.diagonal().norm();
    if (m_content.is3D()) {
        const Eigen::Quaterniond rotation = m_content.orbit.rotation;
        m_content.orbit.fit(box.center(), std::max(0.5 * box.diagonal().norm(), least));
        m_content.orbit.rotation = rotation;
    } else {
        const QSizeF size(std::max(box.sizes().x(), least), std::max(box.sizes().y(), least));
        const QPointF middle(box.center().x(), box.center().y());
        m_content.plane.fit(QRectF(middle - QPointF(size.width() / 2, size.height() / 2), size), 3 * marginPixels);
    }
    touchCamera();
}

void ScatterPicture::resize(QSizeF logicalSize)
{
    m_content.plane.resize(logicalSize);
    m_content.orbit.screen = logicalSize;
    if (!m_cameraTouched)
        fitCamera();
    change(ScatterChange::Camera | ScatterChange::Style); // the pixel ratio may be another one
}

void ScatterPicture::setCamera(const CameraHistory::Camera& camera)
{
    const QSizeF screen = m_content.plane.screen;
    m_content.plane = camera.plane;
    m_content.orbit = camera.orbit;
    m_content.plane.screen = m_content.orbit.screen = screen;
    touchCamera();
}

void ScatterPicture::setBox(const Eigen::AlignedBox3d& box, bool show)
{
    if (!show && !m_boxPending && m_content.box.min() == box.min() && m_content.box.max() == box.max())
        return;
    m_content.box = box;
    m_boxPending = false;
    if (show)
        m_cameraTouched = false;
    if (!m_cameraTouched)
        fitCamera();
    change(ScatterChange::Style | ScatterChange::Camera);
}

void ScatterPicture::change(ScatterChange changes)
{
    m_changes |= changes;
    if (!m_frameTimer.isActive())
        m_frameTimer.start(m_tween.isActive() ? frameInterval() : 0);
}

void ScatterPicture::advance()
{
    const bool moving = m_tween.isActive();
    if (moving) {
        m_tween.step(static_cast<double>(m_clock.elapsed()), m_content.positions);
        m_changes |= ScatterChange::Positions;
    }
    if (moving || has(m_changes, ScatterChange::Camera | ScatterChange::Entities))
        applyBudget(true);
    flush();
    if (m_tween.isActive())
        m_frameTimer.start(frameInterval());
    else if (moving)
        arrive();
}

int ScatterPicture::frameInterval() const
{
    constexpr double idleShare = 3; // a slow renderer leaves two thirds of the time to everything else in the window
    return std::max(frameMs, static_cast<int>(idleShare * m_frameCost));
}

void ScatterPicture::updateDensity()
{
    m_densityStale = false;
    constexpr std::size_t veryMany = 200'000;
    const DensityImagePtr before = m_content.density;
    m_content.density = m_content.densityOnly || m_numDrawable >= veryMany ? densityOf(m_content) : nullptr;
    if (m_content.density || before)
        m_changes |= ScatterChange::Density;
    if ((m_content.density == nullptr) != (before == nullptr) && m_content.densityOnly)
        m_changes |= ScatterChange::Entities;
}

void ScatterPicture::flush()
{
    if (m_densityStale || has(m_changes, ScatterChange::Entities | ScatterChange::Positions))
        updateDensity();
    const ScatterChange changes = std::exchange(m_changes, ScatterChange::None);
    if (changes == ScatterChange::None)
        return;
    if (m_canvas)
        m_canvas->update(m_content, changes);
    emit changed(changes);
}

void ScatterPicture::placeBox()
{
    const Eigen::AlignedBox3d needed = pointBox(m_target);
    if (m_boxPending) {
        m_content.box = enlarged(needed);
        m_cameraTouched = false;
    } else if (m_content.box.contains(needed)) {
        return;
    } else {
        m_content.box = enlarged(m_content.box.merged(needed));
    }
    m_boxPending = false;
    m_densityStale = true; // it covers the box
    if (!m_cameraTouched)
        fitCamera();
    change(ScatterChange::Style);
}

void ScatterPicture::fitCamera()
{
    const Eigen::AlignedBox3d& box = m_content.box;
    if (box.isEmpty())
        return;
    const QPointF low(box.min().x(), box.min().y()), high(box.max().x(), box.max().y());
    if (m_content.is3D())
        m_content.orbit.fit(box.center(), 0.5 * box.diagonal().norm());
    else
        m_content.plane.fit(QRectF(low, high), marginPixels);
    change(ScatterChange::Camera);
}

void ScatterPicture::applyBudget(bool moving)
{
    const std::size_t before = numDrawn(), drawableBefore = m_numDrawable;
    m_numDrawable = m_content.positions.size() > 0 ? m_content.numDrawable() : 0;
    if (m_drawAll)
        m_content.budget = std::numeric_limits<std::size_t>::max();
    else
        m_content.budget = moving ? m_budget.whileMoving() : m_budget.whileStill(m_numDrawable);
    if (moving && m_content.budget < m_numDrawable)
        m_stillTimer.start(stillMs);
    if (numDrawn() != before)
        m_changes |= ScatterChange::Entities;
    if (numDrawn() != before || m_numDrawable != drawableBefore)
        emit countsChanged();
}

void ScatterPicture::frameDrawn(double milliseconds)
{
    if (!m_rendererKnown) {
        m_budget.reset(isSoftwareRenderer(m_canvas->rendererName()));
        m_rendererKnown = true;
        return; // the first frame pays for shaders and buffers
    }
    m_drawCost = milliseconds;
    m_budget.frameDrawn(numDrawn(), milliseconds);
}

void ScatterPicture::frameShown(double milliseconds)
{
    if (m_drawCost == 0)
        return; // the first frame
    m_frameCost = milliseconds;
    m_budget.setOverhead(milliseconds - m_drawCost);
}

} // namespace lodestone
