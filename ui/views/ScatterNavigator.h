// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/ScatterContent.h"

#include <QObject>
#include <QPointF>

class QMouseEvent;
class QWheelEvent;
class QWidget;

namespace lodestone {

/// Mouse and wheel on a canvas: moves the cameras of the content, tells clicks and where the cursor rests.
/// 2D: drag pans. 3D: drag turns, drag with Shift or another button pans. Wheel: zooms, in 2D about the cursor.
class ScatterNavigator : public QObject {
    Q_OBJECT

public:
    /// @pre content outlives it
    ScatterNavigator(ScatterContent& content, QObject* parent);
    /// Listens to this widget from now on.
    void watch(QWidget* canvas);
    /// Where the cursor is on the canvas; null outside and while dragging.
    std::optional<QPointF> cursor() const { return m_dragging ? std::nullopt : m_cursor; }

signals:
    /// The user moved the camera.
    void cameraMoved();
    void cursorMoved();
    void clicked(QPointF pixel, Qt::KeyboardModifiers modifiers);
    void resized(QSizeF size);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void press(const QMouseEvent& event);
    void move(const QMouseEvent& event);
    void release(const QMouseEvent& event);
    void wheel(const QWheelEvent& event);

    ScatterContent& m_content;
    std::optional<QPointF> m_cursor;
    QPointF m_pressed, m_last;
    Qt::MouseButton m_button = Qt::NoButton;
    bool m_dragging = false;
};

} // namespace lodestone
