// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/ParallelAxes.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSemaphore>
#include <QThreadPool>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace lodestone {

namespace {
constexpr int leastSpacing = 62; ///< pixels from axis to axis
constexpr int leastBrush = 3; ///< pixels; less is a click
} // namespace

ParallelAxes::ParallelAxes(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Parallel axes of the runs"));
    describe();
}

QSize ParallelAxes::minimumSizeHint() const
{
    const int count = static_cast<int>(m_arrangement.shown(m_runs).size());
    return {std::max(3, count) * leastSpacing, 7 * fontMetrics().height()};
}

AxesFrame ParallelAxes::frame() const
{
    const double line = fontMetrics().height();
    AxesFrame frame;
    frame.sweep = &m_runs;
    frame.shown = m_arrangement.shown(m_runs);
    for (const int axis : frame.shown)
        frame.flipped.push_back(m_arrangement.flipped.contains(m_runs.axes[static_cast<std::size_t>(axis)].key));
    frame.titleHeight = 2 * line + 10;
    const double side = std::max(0.45 * leastSpacing, std::min(70.0, width() / (2.0 * std::max(1, frame.count()))));
    frame.area = QRectF(rect()).adjusted(side, frame.titleHeight + 2, -side, -AxesFrame::missingDepth - 8);
    if (m_drag == Drag::Title && m_isMoved) {
        frame.dragged = m_dragged;
        frame.draggedX = m_draggedX;
    }
    return frame;
}

AxesLook ParallelAxes::look() const
{
    const bool isQuick = m_drag != Drag::None && m_isMoved && m_runs.runs.size() > manyRuns;
    return {palette(), m_arrangement.colorAxis(m_runs), hasFocus() ? m_focused : -1, isQuick};
}

const std::string& ParallelAxes::keyAt(int position) const
{
    return m_runs.axes[static_cast<std::size_t>(m_arrangement.shown(m_runs)[static_cast<std::size_t>(position)])].key;
}

void ParallelAxes::setRuns(SweepRuns runs)
{
    const std::string dragged = m_dragged < 0 ? std::string() : keyAt(m_dragged);
    m_brushes.follow(m_runs, runs);
    m_runs = std::move(runs);
    const std::vector<int> shown = m_arrangement.shown(m_runs);
    const auto place = std::ranges::find(shown, m_runs.axisOf(dragged));
    if (place == shown.end())
        drop(); // what the mouse holds is gone
    else
        m_dragged = static_cast<int>(place - shown.begin());
    updateGeometry();
    onBrushChanged();
}

void ParallelAxes::setArrangement(const AxisArrangement& arrangement)
{
    if (m_arrangement == arrangement)
        return;
    m_arrangement = arrangement;
    updateGeometry();
    redraw();
}

void ParallelAxes::setLit(const std::vector<RunId>& runs)
{
    if (std::exchange(m_lit, runs) != runs)
        update();
}

void ParallelAxes::setSelected(const std::vector<RunId>& runs)
{
    if (std::exchange(m_selected, runs) != runs)
        update();
}

void ParallelAxes::setBrush(const std::string& key, const AxisBrush& brush)
{
    m_brushes.set(key, brush);
    onBrushChanged();
}

void ParallelAxes::clearBrush(const std::string& key)
{
    if (!m_brushes.find(key))
        return;
    m_brushes.clear(key);
    onBrushChanged();
}

void ParallelAxes::clearBrushes()
{
    m_brushes.clear();
    onBrushChanged();
}

void ParallelAxes::onBrushChanged()
{
    m_brushed = m_brushes.brushed(m_runs);
    redraw();
    emit brushChanged();
}

void ParallelAxes::setHidden(const std::string& key, bool hidden)
{
    if (hidden)
        m_arrangement.hidden.insert(key);
    else
        m_arrangement.hidden.erase(key);
    if (hidden)
        clearBrush(key); // what is not seen does not choose
    updateGeometry();
    onArrangementChanged();
}

void ParallelAxes::setFlipped(const std::string& key, bool flipped)
{
    if (flipped)
        m_arrangement.flipped.insert(key);
    else
        m_arrangement.flipped.erase(key);
    onArrangementChanged();
}

void ParallelAxes::setColorAxis(const std::string& key)
{
    m_arrangement.color = key;
    onArrangementChanged();
}

void ParallelAxes::moveAxis(int from, int to)
{
    if (from == to)
        return;
    m_arrangement.move(m_runs, from, to);
    onArrangementChanged();
}

void ParallelAxes::onArrangementChanged()
{
    redraw();
    emit arrangementChanged();
}

void ParallelAxes::redraw()
{
    m_lines = QImage();
    describe();
    update();
}

void ParallelAxes::paintLines(const AxesFrame& places)
{
    const QSize size = (QSizeF(QWidget::size()) * devicePixelRatioF()).toSize();
    if (!m_lines.isNull() && m_lines.size() == size)
        return;
    m_lines = QImage(size, QImage::Format_ARGB32_Premultiplied); // the format that lines are drawn fastest into
    m_lines.setDevicePixelRatio(devicePixelRatioF());
    m_lines.fill(palette().color(QPalette::Base));
    const auto paint = [this, &places, look = look()] {
        QPainter painter(&m_lines);
        paintRuns(painter, places, m_brushed, look);
    };
    // Qt hands every few pixels of a line to the threads of its pool, which takes several times as long as to draw them,
    // unless it draws in such a thread.
    QSemaphore done;
    const auto paintAndTell = [&] {
        paint();
        done.release();
    };
    if (QThreadPool::globalInstance()->tryStart(paintAndTell))
        done.acquire();
    else
        paint();
}

void ParallelAxes::paintEvent(QPaintEvent*)
{
    const AxesFrame places = frame();
    paintLines(places);
    QPainter painter(this);
    painter.drawImage(0, 0, m_lines);
    const auto paintThese = [&](const std::vector<RunId>& runs, double width) {
        for (const RunId id : runs)
            if (const int row = m_runs.rowOf(id); row >= 0 && m_runs.runs[static_cast<std::size_t>(row)].takesPart)
                paintRun(painter, places, m_runs.runs[static_cast<std::size_t>(row)], look(), width);
    };
    paintThese(m_selected, 2);
    paintThese(m_lit, 3);
    paintAxes(painter, places, m_brushes, look());
}

void ParallelAxes::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const AxesFrame places = frame();
    m_pressed = event->position();
    m_isMoved = false;
    const int title = places.titleAt(m_pressed), axis = places.axisAt(m_pressed);
    m_drag = title >= 0 ? Drag::Title : axis >= 0 ? Drag::Brush : Drag::None;
    m_dragged = title >= 0 ? title : axis;
    if (m_dragged >= 0)
        focusAxis(m_dragged);
    else if (const int run = places.runAt(m_pressed, m_brushed); run >= 0)
        emit clicked({m_runs.runs[static_cast<std::size_t>(run)].id});
}

void ParallelAxes::mouseMoveEvent(QMouseEvent* event)
{
    const AxesFrame places = frame();
    if (m_drag == Drag::None) {
        const bool isFree = places.axisAt(event->position()) < 0 && places.titleAt(event->position()) < 0;
        const int run = isFree ? places.runAt(event->position(), m_brushed) : -1;
        const auto id = run < 0 ? std::nullopt : std::optional(m_runs.runs[static_cast<std::size_t>(run)].id);
        setCursor(!isFree        ? (places.titleAt(event->position()) >= 0 ? Qt::OpenHandCursor : Qt::SplitVCursor)
                      : run >= 0 ? Qt::PointingHandCursor
                                 : Qt::ArrowCursor);
        if (std::exchange(m_hovered, id) != id)
            emit hovered(id ? std::vector{*id} : std::vector<RunId>());
        return;
    }
    const QPointF way = event->position() - m_pressed;
    if (m_drag == Drag::Brush) {
        m_isMoved = m_isMoved || std::abs(way.y()) > leastBrush;
        if (m_isMoved)
            brush(event->position().y());
    } else {
        m_isMoved = m_isMoved || std::abs(way.x()) > QApplication::startDragDistance();
        if (m_isMoved)
            moveTitle(event->position().x());
    }
}

void ParallelAxes::brush(double y)
{
    const AxesFrame places = frame();
    const SweepAxis& axis = places.axis(m_dragged);
    setBrush(axis.key, brushBetween(axis, places.placeAt(m_dragged, m_pressed.y()), places.placeAt(m_dragged, y)));
}

/// The others make room at once; the project keeps the order when the title is let go.
void ParallelAxes::moveTitle(double x)
{
    m_draggedX = std::clamp(x, 0.0, static_cast<double>(width()));
    const int to = frame().nearestPosition(m_draggedX);
    if (to != m_dragged)
        m_arrangement.move(m_runs, m_dragged, to);
    m_dragged = m_focused = to;
    redraw();
}

void ParallelAxes::drop()
{
    m_drag = Drag::None;
    m_dragged = -1;
    m_isMoved = false;
}

void ParallelAxes::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_drag == Drag::None)
        return;
    const Drag drag = m_drag;
    const bool wasMoved = m_isMoved;
    const std::string key = keyAt(m_dragged);
    drop();
    if (wasMoved)
        redraw(); // smooth again
    if (drag == Drag::Title && wasMoved)
        onArrangementChanged();
    else if (drag == Drag::Title)
        setFlipped(key, !m_arrangement.flipped.contains(key));
}

void ParallelAxes::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const AxesFrame places = frame();
    if (const int title = places.titleAt(event->position()); title >= 0)
        return mousePressEvent(event); // two clicks turn it around twice
    if (const int axis = places.axisAt(event->position()); axis >= 0)
        clearBrush(keyAt(axis));
    else if (const int run = places.runAt(event->position(), m_brushed); run >= 0)
        emit opened(m_runs.runs[static_cast<std::size_t>(run)]);
}

void ParallelAxes::leaveEvent(QEvent* event)
{
    if (std::exchange(m_hovered, std::nullopt))
        emit hovered({});
    QWidget::leaveEvent(event);
}

void ParallelAxes::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        redraw();
    QWidget::changeEvent(event);
}

bool ParallelAxes::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), this);
    return true;
}

} // namespace lodestone
