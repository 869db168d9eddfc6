// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ScatterNavigator.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QResizeEvent>
#include <QStyleHints>
#include <QWheelEvent>
#include <QWidget>

#include <cmath>

namespace lodestone {

ScatterNavigator::ScatterNavigator(ScatterContent& content, QObject* parent) : QObject(parent), m_content(content) { }

void ScatterNavigator::watch(QWidget* canvas)
{
    canvas->installEventFilter(this);
    canvas->setMouseTracking(true);
    m_button = Qt::NoButton;
    m_dragging = false;
    m_cursor.reset();
}

bool ScatterNavigator::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
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

void ScatterNavigator::press(const QMouseEvent& event)
{
    if (m_button != Qt::NoButton)
        return; // a second button while dragging
    m_button = event.button();
    m_pressed = m_last = event.position();
}

void ScatterNavigator::move(const QMouseEvent& event)
{
    m_cursor = event.position();
    if (m_button != Qt::NoButton && !m_dragging) {
        const QPointF way = event.position() - m_pressed;
        m_dragging = way.manhattanLength() >= QGuiApplication::styleHints()->startDragDistance();
    }
    if (!m_dragging) {
        emit cursorMoved();
        return;
    }
    const QPointF step = event.position() - m_last;
    m_last = event.position();
    const bool turns = m_button == Qt::LeftButton && !(event.modifiers() & Qt::ShiftModifier);
    if (!m_content.is3D())
        m_content.plane.panBy(step);
    else if (turns)
        m_content.orbit.turnBy(step);
    else
        m_content.orbit.panBy(step);
    emit cameraMoved();
}

void ScatterNavigator::release(const QMouseEvent& event)
{
    if (event.button() != m_button)
        return;
    const bool click = !m_dragging && m_button == Qt::LeftButton;
    m_button = Qt::NoButton;
    m_dragging = false;
    if (click)
        emit clicked(event.position(), event.modifiers());
    emit cursorMoved();
}

void ScatterNavigator::wheel(const QWheelEvent& event)
{
    // A notch of a wheel is 120; touch pads send smaller steps, pixel for pixel.
    const double factor = std::pow(1.0015, event.angleDelta().y());
    if (factor == 1)
        return;
    if (m_content.is3D())
        m_content.orbit.zoomBy(factor);
    else
        m_content.plane.zoomAt(event.position(), factor);
    emit cameraMoved();
}

} // namespace lodestone
