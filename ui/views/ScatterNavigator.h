// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/ScatterContent.h"
#include "ui/views/ScatterTool.h"

#include <QObject>
#include <QPointer>
#include <QPolygonF>

class QKeyEvent;
class QMouseEvent;
class QWheelEvent;
class QWidget;

namespace lodestone {

/// Mouse, wheel and held keys on a canvas: moves the cameras of the content, draws outlines, tells clicks and where the
/// cursor rests. A left drag does what the tool says, with Space held it pans; a drag with the middle or the right button
/// always pans. In 3D the Pan tool turns the picture, and Shift changes turning to panning and panning to turning. Wheel:
/// zooms, in 2D about the cursor. Escape gives up a drag.
class ScatterNavigator : public QObject {
    Q_OBJECT

public:
    /// @pre content outlives it
    ScatterNavigator(ScatterContent& content, QObject* parent);
    /// Listens to this widget from now on.
    void watch(QWidget* canvas);
    void setTool(ScatterTool tool);
    /// Where the cursor is on the canvas; null outside and while dragging.
    std::optional<QPointF> cursor() const { return m_dragging ? std::nullopt : m_cursor; }

signals:
    /// The user is about to move the camera; sent once a drag and once a row of wheel steps.
    void cameraGrabbed();
    /// The user moved the camera.
    void cameraMoved();
    void cursorMoved();
    void clicked(QPointF pixel, Qt::KeyboardModifiers modifiers);
    /// The outline so far, in pixels of the canvas; empty when the drag is over.
    void outlineChanged(const QPolygonF& outline);
    /// An outline was finished. @param modifiers  those at its begin
    void outlined(const QPolygonF& outline, lodestone::ScatterTool tool, Qt::KeyboardModifiers modifiers);
    /// A right click.
    void menuRequested(QPoint globalPosition);
    void resized(QSizeF size);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Drag { Outline, Pan, Turn };
    void press(const QMouseEvent& event);
    void move(const QMouseEvent& event);
    void release(const QMouseEvent& event);
    void wheel(const QWheelEvent& event);
    bool handleKey(const QKeyEvent& event, bool down);
    void beginDrag();
    void drag(QPointF pixel);
    void endDrag();
    void updateCursor();
    ScatterTool tool() const { return m_spaceHeld ? ScatterTool::Pan : m_tool; }

    ScatterContent& m_content;
    QPointer<QWidget> m_canvas;
    std::optional<QPointF> m_cursor;
    QPointF m_pressed, m_last;
    QPolygonF m_outline;
    Qt::MouseButton m_button = Qt::NoButton;
    Qt::KeyboardModifiers m_modifiers;
    ScatterTool m_tool = ScatterTool::Lasso, m_dragTool = ScatterTool::Lasso;
    Drag m_drag = Drag::Pan;
    quint64 m_lastWheel = 0;
    bool m_dragging = false, m_spaceHeld = false, m_wheeling = false;
};

} // namespace lodestone
