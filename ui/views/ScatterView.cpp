// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ScatterView.h"

#include "ui/views/DrawOrder.h"
#include "ui/views/EmptyState.h"
#include "ui/views/HoverCard.h"
#include "ui/views/OutlineOverlay.h"
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
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cassert>
#include <cmath>

namespace lodestone {

namespace {

constexpr int hoverMs = 16;
constexpr double pickPixels = 8;
constexpr float minPointSize = 1, maxPointSize = 40;

Rgba toRgba(const QColor& color)
{
    return {static_cast<std::uint8_t>(color.red()), static_cast<std::uint8_t>(color.green()),
            static_cast<std::uint8_t>(color.blue()), 255};
}

/// Smaller the more points there are, so that about the same share of the picture is covered.
float automaticPointSize(std::size_t numEntities)
{
    const double size = 42 / std::pow(static_cast<double>(std::max<std::size_t>(numEntities, 1)), 0.23);
    return static_cast<float>(std::clamp(size, 2.0, 9.0));
}

} // namespace

ScatterView::ScatterView(QWidget* parent, Drawing drawing)
    : QWidget(parent), m_actions(this), m_picture(new ScatterPicture(this)),
      m_navigator(new ScatterNavigator(m_picture->navigable(), this))
{
    createWidgets();
    connectNavigator();
    connectActions();
    createCanvas(drawing);
    updateTheme();
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
    column->addWidget(new ScatterTools(m_actions, this));
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
    m_hud = new ScatterHud(m_actions.drawAll, this);
    column->addWidget(m_hud);
    m_card = new HoverCard(this);
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
    m_notice->show();
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
    m_navigator->watch(widget);
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
    connect(m_actions.drawAll, &QAction::toggled, m_picture, &ScatterPicture::setDrawAll);
}

void ScatterView::connectNavigator()
{
    m_hoverTimer.setSingleShot(true);
    const auto hoverSoon = [this] {
        if (!m_hoverTimer.isActive())
            m_hoverTimer.start(hoverMs);
    };
    connect(&m_hoverTimer, &QTimer::timeout, this, &ScatterView::hover);
    connect(m_navigator, &ScatterNavigator::cursorMoved, this, hoverSoon);
    connect(m_navigator, &ScatterNavigator::cameraGrabbed, m_picture, &ScatterPicture::rememberCamera);
    connect(m_navigator, &ScatterNavigator::cameraMoved, m_picture, &ScatterPicture::touchCamera);
    connect(m_navigator, &ScatterNavigator::outlineChanged, this, [this](const QPolygonF& outline) {
        const QWidget* canvas = m_canvas->widget();
        m_outline->setGeometry(QRect(canvas->mapTo(this, QPoint(0, 0)), canvas->size()));
        m_outline->setOutline(outline);
    });
    connect(m_navigator, &ScatterNavigator::outlined, this, &ScatterView::finishOutline);
    connect(m_navigator, &ScatterNavigator::menuRequested, this, &ScatterView::openMenu);
    connect(m_navigator, &ScatterNavigator::cameraMoved, this, hoverSoon);
    connect(m_navigator, &ScatterNavigator::resized, m_picture, &ScatterPicture::resize);
    connect(m_navigator, &ScatterNavigator::clicked, this, [this](QPointF pixel, Qt::KeyboardModifiers modifiers) {
        if (const auto entity = entityAt(pixel))
            emit clicked(*entity, modifiers);
        else if (modifiers == Qt::NoModifier)
            emit clickedNothing();
    });
    connect(m_picture, &ScatterPicture::arrived, this, hoverSoon);
    connect(m_picture, &ScatterPicture::countsChanged, this, &ScatterView::updateCounts);
}

void ScatterView::setDataset(DatasetPtr dataset)
{
    m_data = std::move(dataset);
    m_coloring.reset();
    m_emphasis.clear();
    m_selection.clear();
    m_passes.clear();
    m_order = m_data ? drawOrder(*m_data) : std::vector<std::uint32_t>();
    if (!m_sizeTouched)
        m_picture->setPointSize(automaticPointSize(m_order.size()));
    m_picture->setEntities(m_data ? m_data->numUsers() : 0, m_order.size());
    clearLayout();
    recolor();
}

void ScatterView::clearLayout()
{
    m_layout.reset();
    m_picture->clear();
    m_hud->setLayoutShown(nullptr);
    hover();
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
    updateEmptyState(); // first, so that the canvas has its size
    m_picture->moveTo(m_layout->positions, m_reducedMotion, m_layout->grid);
}

void ScatterView::setColoring(ColoringPtr coloring, std::vector<Emphasis> emphasis)
{
    assert(!coloring || coloring->categoryOf.size() == m_order.size());
    m_coloring = std::move(coloring);
    m_emphasis = std::move(emphasis);
    recolor();
}

void ScatterView::setEmphasis(std::vector<Emphasis> emphasis)
{
    m_emphasis = std::move(emphasis);
    recolor();
}

void ScatterView::setSelection(const std::vector<std::uint8_t>& selection)
{
    assert(selection.size() == m_order.size());
    const bool any = std::find(selection.begin(), selection.end(), std::uint8_t(1)) != selection.end();
    m_selection = any ? selection : std::vector<std::uint8_t>();
    m_actions.fitSelection->setEnabled(any && m_layout);
    recolor();
    updateMarks();
}

void ScatterView::setFilter(const std::vector<std::uint8_t>& passes)
{
    assert(passes.empty() || passes.size() == m_order.size());
    m_passes = passes;
    recolor();
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
    return pick(content(), canvasPixel, pickPixels);
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
        updateTheme();
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
    menu->addSeparator();
    for (QAction* action : actions()) { // what the owner of the view added
        if (!m_actions.all().contains(action))
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
    return m_canvas->widget()->grab().toImage();
}

void ScatterView::recolor()
{
    const EntityStates states{m_selection, m_passes};
    const Rgba background = content().background;
    std::vector<std::uint32_t> order = m_order;
    if (m_coloring) {
        order = emphasizedOrder(m_order, *m_coloring, m_emphasis);
        m_picture->setColors(entityColors(*m_coloring, m_emphasis, background, m_dark, states), std::move(order));
        return;
    }
    const QColor gray = palette().color(QPalette::PlaceholderText);
    const auto byte = [](int value) { return static_cast<std::uint8_t>(value); };
    const Rgb plain{byte(gray.red()), byte(gray.green()), byte(gray.blue())};
    Coloring all;
    all.categories = {{QString(), {plain, plain}}};
    all.categoryOf.assign(m_order.size(), 0);
    m_picture->setColors(entityColors(all, {}, background, m_dark, states), std::move(order));
}

void ScatterView::updateTheme()
{
    const QColor base = palette().color(QPalette::Base), text = palette().color(QPalette::Text);
    constexpr int middle = 128, framePart = 5; // of the text color
    m_dark = base.lightness() < middle;
    const auto mix = [&](int a, int b) { return a + (b - a) / framePart; };
    const QColor frame(mix(base.red(), text.red()), mix(base.green(), text.green()), mix(base.blue(), text.blue()));
    m_picture->setTheme(toRgba(base), toRgba(frame), toRgba(text));
    recolor();
}

void ScatterView::updateMarks()
{
    std::vector<std::uint32_t> marked;
    if (!m_selection.empty())
        std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(marked),
                     [this](std::uint32_t entity) { return m_selection[entity] != 0; });
    m_picture->setMarked(std::move(marked));
}

void ScatterView::updateEmptyState()
{
    m_pages->setCurrentIndex(m_layout ? 1 : 0);
    m_actions.fit->setEnabled(m_layout != nullptr);
    m_actions.fitSelection->setEnabled(m_layout && !m_selection.empty());
}

void ScatterView::updateCounts()
{
    const std::size_t drawable = m_layout ? m_picture->numDrawable() : 0;
    m_hud->setCounts(std::min(m_picture->numDrawn(), drawable), drawable, m_layout ? m_order.size() : 0);
}

void ScatterView::hover()
{
    const auto cursor = m_navigator->cursor();
    constexpr std::size_t mostWhileMoving = 200'000; // then there is no grid to look into
    const bool possible = cursor && m_layout && (!isMoving() || m_order.size() <= mostWhileMoving);
    const auto entity = possible ? entityAt(*cursor) : std::nullopt;
    if (entity) {
        QString category;
        if (m_coloring && m_coloring->isByNumber()) {
            const double number = m_coloring->numbers[at(*entity)];
            const QString text = std::isfinite(number) ? QLocale().toString(number, 'g', 4) : tr("no value");
            category = tr("%1: %2").arg(m_coloring->title, text);
        } else if (m_coloring && (m_coloring->key != QStringLiteral("label") || m_data->isUser(*entity))) {
            // The card names an item's own label anyway.
            const Category& found = m_coloring->categories[m_coloring->categoryOf[at(*entity)]];
            category = found.usersDerived && m_data->isUser(*entity) ? tr("%1: %2 (derived)") : tr("%1: %2");
            category = category.arg(m_coloring->title, found.name);
        }
        m_card->describe(*m_data, *entity, category);
        m_card->showNear(m_canvas->widget()->mapTo(this, cursor->toPoint()));
    } else {
        m_card->hide();
    }
    if (entity == m_hovered)
        return;
    m_hovered = entity;
    m_picture->setHovered(entity ? std::optional(static_cast<std::uint32_t>(at(*entity))) : std::nullopt);
    emit hovered(m_hovered);
}

void ScatterView::scalePoints(float factor)
{
    m_sizeTouched = true;
    m_picture->setPointSize(std::clamp(content().pointSize * factor, minPointSize, maxPointSize));
}

} // namespace lodestone
