// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"
#include "ui/session/Layout.h"
#include "ui/views/CameraHistory.h"
#include "ui/views/ScatterActions.h"
#include "ui/views/ScatterColors.h"
#include "ui/views/ScatterContent.h"

#include <QImage>
#include <QPointer>
#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QPainter;
class QStackedLayout;
class QVBoxLayout;

namespace lodestone {

class EmptyState;
class HoverTracker;
class OutlineOverlay;
class OverlayLayer;
class ScatterCanvas;
class ScatterHud;
class ScatterNavigator;
class ScatterPicture;
class ScatterTools;

/// The picture of the space: users and items as points, with tools, status line and hover card. Drawn by VTK where there
/// is OpenGL 3.2, else by QPainter in 2D with a message saying why. Knows no session; the owner hands data in and listens.
/// Colors of background and frame follow the palette.
class ScatterView : public QWidget {
    Q_OBJECT

public:
    enum class Drawing { BestAvailable, Painter };
    explicit ScatterView(QWidget* parent = nullptr, Drawing drawing = Drawing::BestAvailable);
    ~ScatterView() override;

    /// Null or no layout yet: the empty state is shown.
    void setDataset(DatasetPtr dataset);
    /// Moves the points there. @pre of the current data set
    void showLayout(LayoutPtr layout);
    LayoutPtr layoutShown() const { return m_layout; }
    /// Back to the empty state.
    void clearLayout();
    /// The next layout belongs to another run: it sets the axes box, and points jump to it.
    void beginRun();
    /// @pre of the current data set; null = gray.  @param emphasis  one per category; empty = all normal
    void setColoring(ColoringPtr coloring, std::vector<Emphasis> emphasis = {});
    ColoringPtr coloring() const { return m_colors.coloring(); }
    void setEmphasis(std::vector<Emphasis> emphasis);
    /// Drawn on top with an outline, while the rest is muted. @param selection  one byte per entity
    void setSelection(const std::vector<std::uint8_t>& selection);
    /// What is left out is not drawn and not found. @param passes  one byte per entity; empty = all
    void setFilter(const std::vector<std::uint8_t>& passes);
    /// Layouts jump instead of moving.
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }
    /// What the empty state says and offers; the action may be null.
    void setEmptyState(const QString& text, QAction* action);

    /// What the user wants the layouts to be like.
    LayoutSettings settings() const;
    int dimensions() const { return settings().dimensions; }
    /// 3 is ignored where it cannot be drawn.
    void setDimensions(int dimensions);
    /// The metric of settings().
    void setRelation(std::optional<Relation> relation) { m_actions.setRelation(relation); }
    bool canDraw3D() const;
    /// The actions of this view, for menus. Single keys act while the view has the focus.
    const ScatterActions& viewActions() const { return m_actions; }
    QString rendererName() const; ///< for About; "" before the first frame

    std::optional<EntityId> entityAt(QPointF canvasPixel) const;
    QWidget* canvasWidget() const;
    const ScatterContent& content() const;
    bool isMoving() const; ///< on the way to the last layout
    ScatterTool tool() const { return m_actions.tool(); }
    /// Brings an entity to the middle, and close.
    void showEntity(EntityId entity);
    /// What is drawn over the points; names are up to viewActions().names.
    OverlayLayer* overlay() const { return m_overlay; }
    /// The picture as it is seen, without cursor and card.
    QImage image() const;
    /// Lines, names and marks over the points, in logical pixels.
    void paintOverlay(QPainter& painter) const;

    /// Without tool strip, message and status line, for pictures beside each other; their owner has the tools once for all.
    void setBare(bool bare);
    /// Points of that share of their usual size, for small pictures, until the user chooses one.
    void setPointShare(float share);
    CameraHistory::Camera camera() const;
    /// The user moved the camera; else it shows all of the axes box.
    bool hasOwnCamera() const;
    /// As another picture is seen; the size of the screen stays.
    void setCamera(const CameraHistory::Camera& camera);
    /// The axes box of several pictures; later layouts enlarge it where they need to.
    /// @param show  the camera shows all of it, wherever it was
    void setAxesBox(const Eigen::AlignedBox3d& box, bool show);

public slots:
    /// Fits the axes box to the points and shows all of it.
    void fit();

signals:
    /// The entity under the cursor, or none.
    void hovered(std::optional<lodestone::EntityId> entity);
    void clicked(lodestone::EntityId entity, Qt::KeyboardModifiers modifiers);
    /// A click beside all points, without a modifier.
    void clickedNothing();
    /// A lasso or rectangle was drawn. @param inside  one byte per entity: drawn, and inside
    void outlined(const std::vector<std::uint8_t>& inside, Qt::KeyboardModifiers modifiers);
    /// settings() changed: layouts of another kind are wanted.
    void settingsChanged();
    /// The picture is seen from elsewhere, by whatever reason.
    void cameraChanged();

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void createWidgets();
    void createCanvas(Drawing drawing);
    void installCanvas(ScatterCanvas* canvas);
    void fallBack(const QString& reason);
    void connectActions();
    void connectNavigator();
    void connectOverlay();
    void updateEmptyState();
    void updateCounts();
    void finishOutline(const QPolygonF& outline, ScatterTool tool, Qt::KeyboardModifiers modifiers);
    void openMenu(QPoint globalPosition);
    void fitSelection();
    void scalePoints(float factor);
    void scaleOpacity(float factor);

    DatasetPtr m_data;
    LayoutPtr m_layout;
    float m_pointShare = 1;
    bool m_reducedMotion = false, m_sizeTouched = false, m_opacityTouched = false, m_bare = false;

    ScatterActions m_actions;
    ScatterPicture* m_picture;
    ScatterNavigator* m_navigator;
    ScatterColors m_colors;
    QPointer<ScatterCanvas> m_canvas;
    QStackedLayout* m_pages = nullptr;
    QVBoxLayout* m_canvasPlace = nullptr;
    ScatterTools* m_tools = nullptr;
    QLabel* m_notice = nullptr; ///< why there is no 3D
    EmptyState* m_empty = nullptr;
    ScatterHud* m_hud = nullptr;
    HoverTracker* m_hover = nullptr;
    OverlayLayer* m_overlay = nullptr;
    OutlineOverlay* m_outline = nullptr;
};

} // namespace lodestone
