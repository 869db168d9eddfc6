// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ScatterView.h"

#include "ui/views/EmptyState.h"
#include "ui/views/HoverTracker.h"
#include "ui/views/OutlineOverlay.h"
#include "ui/views/OverlayLayer.h"
#include "ui/views/PainterScatter.h"
#include "ui/views/ScatterHud.h"
#include "ui/views/ScatterNavigator.h"
#include "ui/views/ScatterPicture.h"
#include "ui/views/ScatterTools.h"
#include "ui/views/pick.h"
#include "ui/views/regionSelect.h"
#include "ui/vtk/VtkScatter.h"
#include "ui/vtk/VtkWidget.h"

#include <QActionGroup>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cassert>
#include <cmath>

namespace lodestone {

namespace {

constexpr float minPointSize = 1, maxPointSize = 40;

/// Smaller the more points there are, so that about the same share of the picture is covered.
float automaticPointSize(std::size_t numEntities)
{
    const double size = 42 / std::pow(static_cast<double>(std::max<std::size_t>(numEntities, 1)), 0.23);
    return static_cast<float>(std::clamp(size, 2.0, 9.0));
}

/// Where most points lie over others, how many there are is seen by what shines through.
float automaticOpacity(std::size_t numEntities)
{
    constexpr double opaqueUpTo = 50'000;
    const double many = std::log10(std::max(static_cast<double>(numEntities) / opaqueUpTo, 1.0));
    return static_cast<float>(std::max(1 - 0.35 * many, 0.4));
}

} // namespace

ScatterView::ScatterView(QWidget* parent, Drawing drawing)
    : QWidget(parent), m_actions(this), m_picture(new ScatterPicture(this)),
      m_navigator(new ScatterNavigator(m_picture->navigable(), this)), m_colors(*m_picture)
{
    createWidgets();
    connectNavigator();
    connectActions();
    connectOverlay();
    createCanvas(drawing);
    m_colors.setPalette(palette());
    updateEmptyState();
}

ScatterView::~ScatterView()
{
    delete m_canvas; // it reads the content
}

void ScatterView::createWidgets()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tools = new ScatterTools(m_actions, this);
    column->addWidget(m_tools);
    m_notice = new QLabel(this);
    m_notice->setWordWrap(true);
    m_notice->setContentsMargins(8, 4, 8, 4);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->hide();
    column->addWidget(m_notice);
    m_pages = new QStackedLayout;
    column->addLayout(m_pages, 1);
    m_empty = new EmptyState(this);
    m_empty->set(tr("Open ratings to see users and items here."), nullptr);
    m_pages->addWidget(m_empty);
    auto* place = new QWidget(this);
    m_canvasPlace = new QVBoxLayout(place);
    m_canvasPlace->setContentsMargins(0, 0, 0, 0);
    m_pages->addWidget(place);
    m_overlay = new OverlayLayer(m_picture->content(), place);
    m_hud = new ScatterHud(m_actions.drawAll, this);
    column->addWidget(m_hud);
    m_hover = new HoverTracker(*m_picture, *m_navigator, this);
    m_outline = new OutlineOverlay(this);
}

void ScatterView::createCanvas(Drawing drawing)
{
    const QString problem = drawing == Drawing::Painter ? tr("The simple drawing was asked for.") : VtkWidget::problem();
    if (!problem.isEmpty()) {
        fallBack(problem);
        return;
    }
    auto* canvas = new VtkScatter(this);
    // Queued: the canvas reports from within its own painting.
    connect(canvas, &ScatterCanvas::failed, this, &ScatterView::fallBack, Qt::QueuedConnection);
    installCanvas(canvas);
}

void ScatterView::fallBack(const QString& reason)
{
    m_notice->setText(tr("Drawn in 2D by the processor, without 3D: %1").arg(reason));
    m_notice->setVisible(!m_bare);
    m_actions.space->setEnabled(false);
    m_actions.space->setToolTip(tr("3D needs OpenGL 3.2: %1").arg(reason));
    installCanvas(new PainterScatter(this));
    setDimensions(2);
}

void ScatterView::installCanvas(ScatterCanvas* canvas)
{
    delete m_canvas;
    m_canvas = canvas;
    QWidget* widget = canvas->widget();
    widget->setFocusPolicy(Qt::StrongFocus);
    widget->setAccessibleName(tr("Picture of the space"));
    setFocusProxy(widget);
    m_canvasPlace->addWidget(widget);
    m_overlay->raise();
    m_navigator->watch(widget);
    m_hover->setCanvas(widget);
    m_picture->setCanvas(canvas);
    connect(canvas, &ScatterCanvas::frameDrawn, this, [this] {
        m_hud->setRenderer(m_canvas->rendererName());
        m_hud->countFrame();
    });
}

void ScatterView::connectActions()
{
    connect(m_actions.plane, &QAction::toggled, this, &ScatterView::settingsChanged);
    connect(m_actions.metrics, &QActionGroup::triggered, this, &ScatterView::settingsChanged);
    connect(m_actions.tools, &QActionGroup::triggered, this, [this] { m_navigator->setTool(m_actions.tool()); });
    connect(m_actions.fit, &QAction::triggered, this, &ScatterView::fit);
    connect(m_actions.fitSelection, &QAction::triggered, this, &ScatterView::fitSelection);
    connect(m_actions.back, &QAction::triggered, m_picture, &ScatterPicture::back);
    const auto updateBack = [this] { m_actions.back->setEnabled(m_picture->canGoBack()); };
    connect(m_picture, &ScatterPicture::historyChanged, this, updateBack);
    updateBack();
    for (QAction* kind : {m_actions.users, m_actions.items}) {
        connect(kind, &QAction::toggled, this,
                [this] { m_picture->setKindsShown(m_actions.users->isChecked(), m_actions.items->isChecked()); });
    }
    connect(m_actions.larger, &QAction::triggered, this, [this] { scalePoints(1.25F); });
    connect(m_actions.smaller, &QAction::triggered, this, [this] { scalePoints(0.8F); });
    connect(m_actions.denser, &QAction::triggered, this, [this] { scaleOpacity(1.25F); });
    connect(m_actions.fainter, &QAction::triggered, this, [this] { scaleOpacity(0.8F); });
    connect(m_actions.density, &QAction::toggled, m_picture, &ScatterPicture::setDensityOnly);
    connect(m_picture, &ScatterPicture::changed, this, [this](ScatterChange changes) {
        if (has(changes, ScatterChange::Density))
            updateCounts();
    });
    connect(m_actions.drawAll, &QAction::toggled, m_picture, &ScatterPicture::setDrawAll);
}

void ScatterView::connectNavigator()
{
    connect(m_hover, &HoverTracker::hovered, this, &ScatterView::hovered);
    connect(m_navigator, &ScatterNavigator::cursorMoved, m_hover, &HoverTracker::lookSoon);
    connect(m_navigator, &ScatterNavigator::cameraMoved, m_hover, &HoverTracker::lookSoon);
    connect(m_picture, &ScatterPicture::arrived, m_hover, &HoverTracker::lookSoon);
    connect(m_navigator, &ScatterNavigator::cameraGrabbed, m_picture, &ScatterPicture::rememberCamera);
    connect(m_navigator, &ScatterNavigator::cameraMoved, m_picture, &ScatterPicture::touchCamera);
    connect(m_navigator, &ScatterNavigator::outlineChanged, this, [this](const QPolygonF& outline) {
        const QWidget* canvas = m_canvas->widget();
        m_outline->setGeometry(QRect(canvas->mapTo(this, QPoint(0, 0)), canvas->size()));
        m_outline->setOutline(outline);
    });
    connect(m_navigator, &ScatterNavigator::outlined, this, &ScatterView::finishOutline);
    connect(m_navigator, &ScatterNavigator::menuRequested, this, &ScatterView::openMenu);
    connect(m_navigator, &ScatterNavigator::resized, m_picture, &ScatterPicture::resize);
    connect(m_navigator, &ScatterNavigator::clicked, this, [this](QPointF pixel, Qt::KeyboardModifiers modifiers) {
        if (const auto entity = entityAt(pixel))
            emit clicked(*entity, modifiers);
        else if (modifiers == Qt::NoModifier)
            emit clickedNothing();
    });
    connect(m_picture, &ScatterPicture::countsChanged, this, &ScatterView::updateCounts);
    connect(m_picture, &ScatterPicture::changed, this, [this](ScatterChange changes) {
        if (has(changes, ScatterChange::Camera))
            emit cameraChanged();
    });
}

void ScatterView::connectOverlay()
{
    connect(m_actions.names, &QAction::toggled, m_overlay, &OverlayLayer::setNamesShown);
    connect(m_picture, &ScatterPicture::changed, m_overlay, &OverlayLayer::follow);
    connect(m_navigator, &ScatterNavigator::resized, this,
            [this] { m_overlay->setGeometry(m_canvas->widget()->geometry()); });
    connect(m_overlay, &OverlayLayer::textChanged, this, [this] {
        m_hud->setOverlay(m_overlay->lineText(), m_overlay->ballText(), m_overlay->nameText(), m_overlay->explanation());
    });
}

void ScatterView::setDataset(DatasetPtr dataset)
{
    m_data = std::move(dataset);
    m_colors.setDataset(m_data.get());
    m_hover->setColoring(nullptr);
    m_overlay->setColoring(nullptr, {});
    m_overlay->setLines({});
    const std::size_t numEntities = m_colors.numEntities();
    if (!m_opacityTouched)
        m_colors.setOpacity(automaticOpacity(numEntities));
    if (!m_sizeTouched)
        m_picture->setPointSize(m_pointShare * automaticPointSize(numEntities));
    m_picture->setEntities(m_data ? m_data->numUsers() : 0, numEntities);
    clearLayout();
    m_colors.recolor();
}

void ScatterView::clearLayout()
{
    m_layout.reset();
    m_picture->clear();
    m_hud->setLayoutShown(nullptr);
    m_hover->setDataset(nullptr);
    m_hover->look();
    updateCounts();
    updateEmptyState();
}

void ScatterView::beginRun()
{
    m_picture->beginRun();
}

void ScatterView::showLayout(LayoutPtr layout)
{
    assert(layout && m_data && static_cast<std::size_t>(layout->positions.rows()) == m_data->numEntities());
    if (layout->settings.dimensions == 3 && !canDraw3D())
        return; // asked for before the canvas was lost; a flat one was asked for since
    m_layout = std::move(layout);
    m_hud->setLayoutShown(m_layout.get());
    m_hover->setDataset(m_data);
    updateEmptyState(); // first, so that the canvas has its size
    m_picture->moveTo(m_layout->positions, m_reducedMotion, m_layout->grid);
}

void ScatterView::setColoring(ColoringPtr coloring, std::vector<Emphasis> emphasis)
{
    m_hover->setColoring(coloring);
    m_overlay->setColoring(coloring, emphasis);
    m_colors.setColoring(std::move(coloring), std::move(emphasis));
}

void ScatterView::setEmphasis(std::vector<Emphasis> emphasis)
{
    m_overlay->setColoring(coloring(), emphasis);
    m_colors.setEmphasis(std::move(emphasis));
}

void ScatterView::setSelection(const std::vector<std::uint8_t>& selection)
{
    m_colors.setSelection(selection);
    m_actions.fitSelection->setEnabled(m_colors.hasSelection() && m_layout);
}

void ScatterView::setFilter(const std::vector<std::uint8_t>& passes)
{
    m_colors.setFilter(passes);
}

void ScatterView::setEmptyState(const QString& text, QAction* action)
{
    m_empty->set(text, action);
}

LayoutSettings ScatterView::settings() const
{
    LayoutSettings settings;
    settings.dimensions = m_actions.space->isChecked() ? 3 : 2;
    settings.relation = m_actions.relation();
    return settings;
}

void ScatterView::setDimensions(int dimensions)
{
    (dimensions == 3 && canDraw3D() ? m_actions.space : m_actions.plane)->setChecked(true);
}

bool ScatterView::canDraw3D() const
{
    return m_canvas && m_canvas->draws3D();
}

QString ScatterView::rendererName() const
{
    return m_canvas ? m_canvas->rendererName() : QString();
}

std::optional<EntityId> ScatterView::entityAt(QPointF canvasPixel) const
{
    return pick(content(), canvasPixel, HoverTracker::pickPixels);
}

QWidget* ScatterView::canvasWidget() const
{
    return m_canvas->widget();
}

const ScatterContent& ScatterView::content() const
{
    return m_picture->content();
}

bool ScatterView::isMoving() const
{
    return m_picture->isMoving();
}

void ScatterView::fit()
{
    m_picture->fit();
}

void ScatterView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        m_colors.setPalette(palette());
    QWidget::changeEvent(event);
}

void ScatterView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() != QContextMenuEvent::Mouse) // a right button may begin a drag: the navigator tells clicks
        openMenu(event->globalPos());
}

void ScatterView::openMenu(QPoint globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions.all());
    QMenu* overlays = menu->addMenu(tr("Overlays"));
    overlays->setToolTipsVisible(true);
    overlays->addActions(m_actions.overlays());
    menu->addSeparator();
    for (QAction* action : actions()) { // what the owner of the view added
        if (!m_actions.all().contains(action) && !m_actions.overlays().contains(action))
            menu->addAction(action);
    }
    menu->popup(globalPosition);
}

void ScatterView::finishOutline(const QPolygonF& outline, ScatterTool tool, Qt::KeyboardModifiers modifiers)
{
    if (tool == ScatterTool::BoxZoom)
        m_picture->zoomTo(outline.boundingRect());
    else if (m_layout)
        emit outlined(entitiesInside(content(), outline).inside, modifiers);
}

void ScatterView::fitSelection()
{
    m_picture->show(content().marked);
}

void ScatterView::showEntity(EntityId entity)
{
    m_picture->show({static_cast<std::uint32_t>(at(entity))});
}

QImage ScatterView::image() const
{
    QImage image = m_canvas->widget()->grab().toImage();
    QPainter painter(&image);
    m_overlay->paint(painter);
    return image;
}

void ScatterView::paintOverlay(QPainter& painter) const
{
    m_overlay->paint(painter);
}

void ScatterView::setBare(bool bare)
{
    m_bare = bare;
    m_tools->setVisible(!bare);
    m_notice->setVisible(!bare && !m_notice->text().isEmpty());
    m_hud->setVisible(!bare);
}

void ScatterView::setPointShare(float share)
{
    m_pointShare = share;
    if (!m_sizeTouched)
        m_picture->setPointSize(share * automaticPointSize(m_colors.numEntities()));
}

CameraHistory::Camera ScatterView::camera() const
{
    return m_picture->camera();
}

bool ScatterView::hasOwnCamera() const
{
    return m_picture->isCameraTouched();
}

void ScatterView::setCamera(const CameraHistory::Camera& camera)
{
    m_picture->setCamera(camera);
}

void ScatterView::setAxesBox(const Eigen::AlignedBox3d& box, bool show)
{
    m_picture->setBox(box, show);
}

void ScatterView::updateEmptyState()
{
    m_pages->setCurrentIndex(m_layout ? 1 : 0);
    m_actions.fit->setEnabled(m_layout != nullptr);
    m_actions.fitSelection->setEnabled(m_layout && m_colors.hasSelection());
}

void ScatterView::updateCounts()
{
    const std::size_t drawable = m_layout ? m_picture->numDrawable() : 0;
    const bool asDensity = content().densityOnly && content().density;
    const std::size_t drawn = asDensity ? drawable : std::min(m_picture->numDrawn(), drawable);
    m_hud->setCounts(drawn, drawable, m_layout ? m_colors.numEntities() : 0, asDensity);
}

void ScatterView::scalePoints(float factor)
{
    m_sizeTouched = true;
    m_picture->setPointSize(std::clamp(content().pointSize * factor, minPointSize, maxPointSize));
}

void ScatterView::scaleOpacity(float factor)
{
    m_opacityTouched = true;
    m_colors.setOpacity(m_colors.opacity() * factor);
}

} // namespace lodestone
