// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vtk/ScatterScene.h"

#include <vtkActor.h>
#include <vtkCamera.h>
#include <vtkCellArray.h>
#include <vtkPoints.h>
#include <vtkPolyData.h>
#include <vtkPolyDataMapper.h>
#include <vtkProperty.h>
#include <vtkRenderer.h>

#include <algorithm>
#include <cmath>

namespace lodestone {

namespace {

void setColor(vtkProperty* property, Rgba color)
{
    property->SetColor(color.red / 255.0, color.green / 255.0, color.blue / 255.0);
}

/// Corners of a box differ in one axis where their numbers differ in one bit.
void addBoxEdges(vtkPolyData* lines, const Eigen::AlignedBox3d& box, bool is3D)
{
    vtkNew<vtkPoints> points;
    vtkNew<vtkCellArray> edges;
    const int numCorners = is3D ? 8 : 4;
    for (int corner = 0; corner < numCorners; ++corner) {
        points->InsertNextPoint((corner & 1 ? box.max() : box.min()).x(), (corner & 2 ? box.max() : box.min()).y(),
                                is3D ? (corner & 4 ? box.max() : box.min()).z() : 0);
        for (int bit = 1; bit < numCorners; bit *= 2) {
            if (corner & bit) {
                const vtkIdType edge[2] = {corner & ~bit, corner};
                edges->InsertNextCell(2, edge);
            }
        }
    }
    lines->SetPoints(points);
    lines->SetLines(edges);
}

} // namespace

ScatterScene::ScatterScene()
{
    vtkNew<vtkPolyDataMapper> boxMapper;
    boxMapper->SetInputData(m_boxLines);
    m_box->SetMapper(boxMapper);
    m_box->PickableOff();
    m_box->GetProperty()->LightingOff();
    m_renderer->AddActor(m_density.actor()); // drawn in the order they are added
    m_renderer->AddActor(m_box);
    const auto add = [this](PointCloud& cloud) { m_renderer->AddActor(cloud.actor()); };
    forEachLayer(add);
    forEachMark(add);
    forEachHovered(add);
}

ScatterScene::~ScatterScene() = default;

template <typename Function> void ScatterScene::forEachLayer(Function function)
{
    for (Layer& layer : m_layers) {
        function(layer.users);
        function(layer.items);
    }
}

template <typename Function> void ScatterScene::forEachMark(Function function)
{
    function(m_userHalos);
    function(m_itemHalos);
    function(m_markedUsers);
    function(m_markedItems);
}

template <typename Function> void ScatterScene::forEachHovered(Function function)
{
    function(m_hoveredUser);
    function(m_hoveredItem);
}

void ScatterScene::update(const ScatterContent& content, ScatterChange changes, double pixelRatio)
{
    // Whatever says which points are drawn needs their positions and colors anew; marks go by what is drawn.
    if (has(changes, ScatterChange::Entities)) {
        updateEntities(content);
        changes |= ScatterChange::Marks;
    }
    if (has(changes, ScatterChange::Marks)) {
        updateMarks(content);
        updateMarkStyle(content, pixelRatio);
        changes |= ScatterChange::Hover;
    }
    if (has(changes, ScatterChange::Hover))
        updateHovered(content);
    if (has(changes, ScatterChange::Density))
        m_density.show(content.density.get());
    updatePositions(content, changes);
    updateColors(content, changes);
    if (has(changes, ScatterChange::Style))
        updateStyle(content, pixelRatio);
    if (has(changes, ScatterChange::Style) || has(changes, ScatterChange::Positions))
        updateBox(content);
    if (has(changes, ScatterChange::Camera) || has(changes, ScatterChange::Positions))
        updateCamera(content);
}

void ScatterScene::updatePositions(const ScatterContent& content, ScatterChange changes)
{
    if (content.positions.size() == 0)
        return;
    const bool moved = has(changes, ScatterChange::Positions);
    const auto set = [&](PointCloud& cloud) { cloud.setPositions(content.positions); };
    if (moved || has(changes, ScatterChange::Entities))
        forEachLayer(set);
    if (moved || has(changes, ScatterChange::Marks))
        forEachMark(set);
    if (moved || has(changes, ScatterChange::Hover))
        forEachHovered(set);
}

void ScatterScene::updateColors(const ScatterContent& content, ScatterChange changes)
{
    const bool recolored = has(changes, ScatterChange::Colors);
    const auto set = [&](PointCloud& cloud) { cloud.setColors(content.colors); };
    if (recolored || has(changes, ScatterChange::Entities))
        forEachLayer(set);
    if (recolored || has(changes, ScatterChange::Marks) || has(changes, ScatterChange::Style)) {
        set(m_markedUsers);
        set(m_markedItems);
        m_userHalos.setColor(content.outline);
        m_itemHalos.setColor(content.outline);
    }
    if (recolored || has(changes, ScatterChange::Hover))
        forEachHovered(set);
}

std::size_t ScatterScene::numPoints() const
{
    std::size_t count = 0;
    for (const Layer& layer : m_layers)
        count += layer.items.size() + layer.users.size();
    return count;
}

void ScatterScene::updateEntities(const ScatterContent& content)
{
    const std::size_t drawable = content.positions.size() > 0 ? content.numDrawable() : 0;
    const std::size_t limit = content.numPointsOf(drawable);
    auto next = content.order.begin();
    for (std::size_t dropped = drawable - limit; dropped > 0; ++next)
        dropped -= content.isDrawn(*next) ? 1 : 0;
    std::size_t taken = 0;
    for (std::size_t i = 0; i < numLayers; ++i) {
        std::vector<std::uint32_t> users, items;
        const std::size_t end = limit * (i + 1) / numLayers;
        for (; taken < end; ++next) {
            if (!content.isDrawn(*next))
                continue;
            (content.isUser(*next) ? users : items).push_back(*next);
            ++taken;
        }
        m_layers[i].users.setEntities(std::move(users));
        m_layers[i].items.setEntities(std::move(items));
    }
}

void ScatterScene::updateMarks(const ScatterContent& content)
{
    std::vector<std::uint32_t> users, items;
    for (const std::uint32_t entity : content.marked) {
        if (content.positions.size() > 0 && content.isDrawn(entity))
            (content.isUser(entity) ? users : items).push_back(entity);
    }
    m_userHalos.setEntities(users);
    m_itemHalos.setEntities(items);
    m_markedUsers.setEntities(std::move(users));
    m_markedItems.setEntities(std::move(items));
}

void ScatterScene::updateHovered(const ScatterContent& content)
{
    std::vector<std::uint32_t> users, items;
    if (content.hovered && content.positions.size() > 0 && content.isDrawn(*content.hovered))
        (content.isUser(*content.hovered) ? users : items).push_back(*content.hovered);
    m_hoveredUser.setEntities(std::move(users));
    m_hoveredItem.setEntities(std::move(items));
}

void ScatterScene::updateMarkStyle(const ScatterContent& content, double pixelRatio)
{
    const auto [diameter, line] = content.markSize(content.marked.size(), pixelRatio);
    m_userHalos.setStyle(diameter, content.outline);
    m_itemHalos.setStyle(diameter, content.outline);
    m_markedUsers.setStyle(diameter - 2 * line, content.outline);
    m_markedItems.setStyle(diameter - 2 * line, content.outline);
    const float alone = content.markSize(1, pixelRatio).diameter;
    forEachHovered([&](PointCloud& cloud) { cloud.setStyle(alone, content.outline); });
}

void ScatterScene::updateStyle(const ScatterContent& content, double pixelRatio)
{
    const auto pixels = static_cast<float>(content.pointSize * pixelRatio);
    for (Layer& layer : m_layers) {
        layer.users.setStyle(pixels, content.outline);
        layer.items.setStyle(pixels, content.outline);
    }
    updateMarkStyle(content, pixelRatio);
    const Rgba& back = content.background;
    m_renderer->SetBackground(back.red / 255.0, back.green / 255.0, back.blue / 255.0);
    setColor(m_box->GetProperty(), content.frame);
    m_box->GetProperty()->SetLineWidth(static_cast<float>(pixelRatio));
}

void ScatterScene::updateBox(const ScatterContent& content)
{
    m_box->SetVisibility(content.positions.size() > 0 && !content.box.isEmpty());
    if (!content.box.isEmpty())
        addBoxEdges(m_boxLines, content.box, content.is3D());
}

void ScatterScene::updateCamera(const ScatterContent& content)
{
    vtkCamera* camera = m_renderer->GetActiveCamera();
    if (content.is3D()) {
        const OrbitView& orbit = content.orbit;
        const Eigen::Vector3d position = orbit.position(), up = orbit.up();
        const double radius = content.box.isEmpty() ? 1 : 0.5 * content.box.diagonal().norm();
        const double middle = content.box.isEmpty() ? orbit.distance : (position - content.box.center()).norm();
        camera->ParallelProjectionOff();
        camera->SetViewAngle(OrbitView::angleDegrees);
        camera->SetFocalPoint(orbit.focus.data());
        camera->SetPosition(position.data());
        camera->SetViewUp(up.data());
        // Generous, as points leave the box; near must stay positive and not too small for the depth buffer.
        const double far = middle + 4 * radius;
        camera->SetClippingRange(std::max(far * 1e-3, middle - 4 * radius), far);
        return;
    }
    const PlaneView& plane = content.plane;
    camera->ParallelProjectionOn();
    camera->SetFocalPoint(plane.center.x(), plane.center.y(), 0);
    camera->SetPosition(plane.center.x(), plane.center.y(), 1);
    camera->SetViewUp(0, 1, 0);
    camera->SetParallelScale(plane.height() / 2);
    camera->SetClippingRange(0.5, 1.5);
}

} // namespace lodestone
