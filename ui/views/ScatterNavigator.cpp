// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ScatterNavigator.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QResizeEvent>
#include <QStyleHints>
#include <QWheelEvent>
#include <QWidget>

#include <cmath>

namespace lodestone {

namespace {
constexpr double outlineStep = 2; ///< pixels between corners of a lasso

QPolygonF rectangle(QPointF a, QPointF b)
{
    return QPolygonF() << a << QPointF(b.x(), a.y()) << b << QPointF(a.x(), b.y());
}
} // namespace

ScatterNavigator::ScatterNavigator(ScatterContent& content, QObject* parent) : QObject(parent), m_content(content) { }

void ScatterNavigator::watch(QWidget* canvas)
{
    canvas->installEventFilter(this);
    canvas->setMouseTracking(true);
    m_canvas = canvas;
    m_button = Qt::NoButton;
    m_dragging = m_spaceHeld = false;
    m_cursor.reset();
    updateCursor();
}

void ScatterNavigator::setTool(ScatterTool tool)
{
    m_tool = tool;
    updateCursor();
}

void ScatterNavigator::updateCursor()
{
    if (!m_canvas)
        return;
    const bool moves = m_dragging ? m_drag != Drag::Outline : tool() == ScatterTool::Pan;
    m_canvas->setCursor(!moves ? Qt::CrossCursor : m_dragging ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
}

bool ScatterNavigator::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        m_canvas->setFocus(Qt::MouseFocusReason);
        press(static_cast<QMouseEvent&>(*event));
        return true;
    case QEvent::MouseMove:
        move(static_cast<QMouseEvent&>(*event));
        return true;
    case QEvent::MouseButtonRelease:
        release(static_cast<QMouseEvent&>(*event));
        return true;
    case QEvent::Wheel:
        wheel(static_cast<QWheelEvent&>(*event));
        return true;
    case QEvent::ShortcutOverride:
        // Escape during a drag belongs to the drag.
        if (m_dragging && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
            event->accept();
        break;
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        if (handleKey(static_cast<QKeyEvent&>(*event), event->type() == QEvent::KeyPress))
            return true;
        break;
    case QEvent::FocusOut:
        m_spaceHeld = false;
        updateCursor();
        break;
    case QEvent::Leave:
        m_cursor.reset();
        emit cursorMoved();
        break;
    case QEvent::Resize:
        emit resized(static_cast<QResizeEvent*>(event)->size());
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool ScatterNavigator::handleKey(const QKeyEvent& event, bool down)
{
    if (event.key() == Qt::Key_Space) {
        if (!event.isAutoRepeat())
            m_spaceHeld = down;
        updateCursor();
        return true;
    }
    if (down && event.key() == Qt::Key_Escape && m_dragging) {
        m_button = Qt::NoButton; // the release will not count
        endDrag();
        return true;
    }
    return false;
}

void ScatterNavigator::press(const QMouseEvent& event)
{
    if (m_button != Qt::NoButton)
        return; // a second button while dragging
    m_button = event.button();
    m_modifiers = event.modifiers();
    m_dragTool = tool();
    m_pressed = m_last = event.position();
}

void ScatterNavigator::move(const QMouseEvent& event)
{
    m_cursor = event.position();
    if (m_button != Qt::NoButton && !m_dragging) {
        const QPointF way = event.position() - m_pressed;
        if (way.manhattanLength() >= QGuiApplication::styleHints()->startDragDistance())
            beginDrag();
    }
    if (m_dragging)
        drag(event.position());
    else
        emit cursorMoved();
}

void ScatterNavigator::beginDrag()
{
    m_dragging = true;
    m_wheeling = false;
    if (m_button == Qt::LeftButton && m_dragTool != ScatterTool::Pan) {
        m_drag = Drag::Outline;
        m_outline = QPolygonF() << m_pressed;
    } else {
        const bool turns = (m_button == Qt::LeftButton) != bool(m_modifiers & Qt::ShiftModifier);
        m_drag = m_content.is3D() && turns ? Drag::Turn : Drag::Pan;
        emit cameraGrabbed();
    }
    updateCursor();
    emit cursorMoved(); // it does not rest any more
}

void ScatterNavigator::drag(QPointF pixel)
{
    if (m_drag == Drag::Outline) {
        if (m_dragTool != ScatterTool::Lasso)
            m_outline = rectangle(m_pressed, pixel);
        else if ((pixel - m_outline.last()).manhattanLength() >= outlineStep)
            m_outline << pixel;
        emit outlineChanged(m_outline);
        return;
    }
    const QPointF step = pixel - m_last;
    m_last = pixel;
    if (!m_content.is3D())
        m_content.plane.panBy(step);
    else if (m_drag == Drag::Turn)
        m_content.orbit.turnBy(step);
    else
        m_content.orbit.panBy(step);
    emit cameraMoved();
}

void ScatterNavigator::endDrag()
{
    m_dragging = false;
    if (m_drag == Drag::Outline)
        emit outlineChanged({});
    m_outline.clear();
    updateCursor();
}

void ScatterNavigator::release(const QMouseEvent& event)
{
    if (event.button() != m_button)
        return;
    const Qt::MouseButton button = m_button;
    m_button = Qt::NoButton;
    if (m_dragging) {
        const QPolygonF outline = m_drag == Drag::Outline ? m_outline : QPolygonF();
        endDrag();
        if (!outline.isEmpty())
            emit outlined(outline, m_dragTool, m_modifiers);
    } else if (button == Qt::LeftButton) {
        emit clicked(event.position(), event.modifiers());
    } else if (button == Qt::RightButton) {
        emit menuRequested(event.globalPosition().toPoint());
    }
    emit cursorMoved();
}

void ScatterNavigator::wheel(const QWheelEvent& event)
{
    // A notch of a wheel is 120; touch pads send smaller steps, pixel for pixel.
    const double factor = std::pow(1.0015, event.angleDelta().y());
    if (factor == 1)
        return;
    constexpr quint64 pauseMs = 600; // longer: another row of steps
    if (!m_wheeling || event.timestamp() > m_lastWheel + pauseMs)
        emit cameraGrabbed();
    m_wheeling = true;
    m_lastWheel = event.timestamp();
    if (m_content.is3D())
        m_content.orbit.zoomBy(factor);
    else
        m_content.plane.zoomAt(event.position(), factor);
    emit cameraMoved();
}

} // namespace lodestone
