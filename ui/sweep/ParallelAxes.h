// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sweep/AxesFrame.h"
#include "ui/sweep/AxisArrangement.h"
#include "ui/sweep/AxisBrushes.h"
#include "ui/sweep/paintAxes.h"

#include <QImage>
#include <QWidget>

class QMenu;

namespace lodestone {

/// Runs as lines across parallel axes. A drag along an axis brushes it, a drag of its title moves it, a click on its title
/// turns it around; the keys do the same on the axis that has the focus.
class ParallelAxes : public QWidget {
    Q_OBJECT

public:
    explicit ParallelAxes(QWidget* parent = nullptr);

    /// Brushes and arrangement stay.
    void setRuns(SweepRuns runs);
    const SweepRuns& runs() const { return m_runs; }
    void setArrangement(const AxisArrangement& arrangement);
    const AxisArrangement& arrangement() const { return m_arrangement; }
    const AxisBrushes& brushes() const { return m_brushes; }
    /// Per run, whether all brushes hold it.
    const std::vector<bool>& brushed() const { return m_brushed; }
    /// Lines in front: those under the mouse, here or elsewhere, and those that are selected.
    void setLit(const std::vector<RunId>& runs);
    void setSelected(const std::vector<RunId>& runs);
    const std::vector<RunId>& lit() const { return m_lit; }
    const std::vector<RunId>& selected() const { return m_selected; }

    void setBrush(const std::string& key, const AxisBrush& brush);
    void clearBrush(const std::string& key);
    void clearBrushes();
    void setHidden(const std::string& key, bool hidden);
    void setFlipped(const std::string& key, bool flipped);
    /// Empty: the last axis.
    void setColorAxis(const std::string& key);
    /// Positions count the shown axes from the left.
    void moveAxis(int from, int to);
    void focusAxis(int position);
    int focusedAxis() const { return m_focused; }

    /// Where all of it is now.
    AxesFrame frame() const;
    /// What an axis shows, for those who do not see it.
    QString textOfAxis(int position) const;

    QSize sizeHint() const override { return {900, 300}; }
    QSize minimumSizeHint() const override;

signals:
    void brushChanged();
    void arrangementChanged();
    /// The mouse is over the line of a run, or of none.
    void hovered(const std::vector<lodestone::RunId>& runs);
    void clicked(const std::vector<lodestone::RunId>& runs);
    void opened(const lodestone::SweepRun& run);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    enum class Drag { None, Title, Brush };
    AxesLook look() const;
    void paintLines(const AxesFrame& places);
    const std::string& keyAt(int position) const;
    void brush(double y);
    void moveTitle(double x);
    void drop();
    bool keyOnAxes(const QKeyEvent& event);
    bool keyOnBrush(const QKeyEvent& event);
    void fillMenu(QMenu& menu, int position);
    void onBrushChanged();
    void onArrangementChanged();
    void redraw();
    void describe();
    QString toolTipAt(QPointF point) const;

    SweepRuns m_runs;
    AxisArrangement m_arrangement;
    AxisBrushes m_brushes;
    std::vector<bool> m_brushed;
    std::vector<RunId> m_lit, m_selected;
    std::optional<RunId> m_hovered;
    int m_focused = 0; ///< position
    Drag m_drag = Drag::None;
    int m_dragged = -1; ///< position
    QPointF m_pressed;
    double m_draggedX = 0;
    bool m_isMoved = false; ///< the mouse has left where it was pressed
    QImage m_lines; ///< all lines as they were last drawn; null: to be drawn anew
};

} // namespace lodestone
