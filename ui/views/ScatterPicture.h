// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/CameraHistory.h"
#include "ui/views/DetailBudget.h"
#include "ui/views/ScatterCanvas.h"
#include "ui/views/ScatterContent.h"
#include "ui/views/Tween.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace lodestone {

/// The moving picture: owns the content, moves points and axes box, keeps to the frame rate and the number of points
/// that can be drawn fluidly, and hands every change to the canvas at most once a frame.
class ScatterPicture : public QObject {
    Q_OBJECT

public:
    static constexpr int frameMs = 33; ///< between two frames of a movement: at most 30 a second

    explicit ScatterPicture(QObject* parent);

    /// What draws it from now on. @pre outlives it or is replaced before
    void setCanvas(ScatterCanvas* canvas);
    /// Other entities; gray, and without positions until the next moveTo().
    void setEntities(std::size_t numUsers, std::size_t numEntities);
    /// No positions: nothing is drawn until the next moveTo(), which sets the axes box.
    void clear();
    void setColors(std::vector<Rgba> colors, std::vector<std::uint32_t> order);
    void setMarked(std::vector<std::uint32_t> entities);
    void setHovered(std::optional<std::uint32_t> entity);
    void setKindsShown(bool users, bool items);
    void setPointSize(float pixels);
    void setTheme(Rgba background, Rgba frame, Rgba outline);
    /// True: where points are many as an image instead of the points; in 2D. Very many points have that image under them
    /// anyway.
    void setDensityOnly(bool only);
    /// True: no budget.
    void setDrawAll(bool all);

    /// The next positions set the axes box and are jumped to.
    void beginRun() { m_boxPending = true; }
    /// @param positions  numEntities x 2 or 3.  @param grid  of them, if there is one
    void moveTo(const RowMatrix& positions, bool jump, PointGridPtr grid = nullptr);
    /// The axes box follows the points, and the camera shows all of it.
    void fit();
    /// The user moved the camera: it stays as it is from now on, until fit() or the next run.
    void touchCamera();
    bool isCameraTouched() const { return m_cameraTouched; }
    /// Keeps from where the picture is seen now, for back().
    void rememberCamera();
    /// The camera before; does nothing where there is none.
    void back();
    bool canGoBack() const { return !m_history.empty(); }
    /// Shows this part of the screen as large as possible.
    void zoomTo(const QRectF& pixels);
    /// Moves the camera so that these entities are seen, and close; a single one comes to the middle. Those that are not
    /// drawn do not count.
    void show(const std::vector<std::uint32_t>& entities);
    void resize(QSizeF logicalSize);
    CameraHistory::Camera camera() const { return {m_content.plane, m_content.orbit}; }
    /// As another picture is seen; the size of the screen stays.
    void setCamera(const CameraHistory::Camera& camera);
    /// The axes box of several pictures. @param show  the camera shows all of it, wherever it was
    void setBox(const Eigen::AlignedBox3d& box, bool show);

    const ScatterContent& content() const { return m_content; }
    ScatterContent& navigable() { return m_content; } ///< for the cameras; call touchCamera() after it
    bool isMoving() const { return m_tween.isActive(); }
    std::size_t numDrawable() const { return m_numDrawable; }
    std::size_t numDrawn() const { return m_content.numPointsOf(m_numDrawable); }

signals:
    /// The canvas got these changes of the content.
    void changed(lodestone::ScatterChange changes);
    /// The points stand where the last moveTo() wanted them.
    void arrived();
    /// Other numbers of points are drawn, or can be.
    void countsChanged();
    /// canGoBack() may be another.
    void historyChanged();

private:
    void change(ScatterChange changes);
    void flush();
    void advance();
    void arrive();
    void placeBox();
    void fitCamera();
    void updateDensity();
    void applyBudget(bool moving);
    void frameDrawn(double milliseconds);
    void frameShown(double milliseconds);
    int frameInterval() const;

    ScatterContent m_content;
    QPointer<ScatterCanvas> m_canvas;
    ScatterChange m_changes = ScatterChange::None;
    Tween m_tween;
    RowMatrix m_target;
    PointGridPtr m_targetGrid;
    QElapsedTimer m_clock;
    DetailBudget m_budget;
    CameraHistory m_history;
    std::size_t m_numDrawable = 0;
    double m_drawCost = 0, m_frameCost = 0; ///< milliseconds the last frame took to draw; and to be on the screen
    bool m_boxPending = true, m_cameraTouched = false, m_densityStale = true, m_drawAll = false, m_rendererKnown = false;
    QTimer m_frameTimer, m_stillTimer;
};

} // namespace lodestone
