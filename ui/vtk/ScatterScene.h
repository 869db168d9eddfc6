// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/ScatterContent.h"
#include "ui/vtk/DensityQuad.h"
#include "ui/vtk/PointCloud.h"

#include <vtkNew.h>

#include <array>
#include <memory>
#include <vector>

class vtkActor;
class vtkPolyData;
class vtkRenderer;

namespace lodestone {

/// Turns a ScatterContent into VTK actors of one renderer, without any widget: items as discs, users as hollow squares,
/// marked entities on top, the axes box behind.
class ScatterScene {
public:
    ScatterScene();
    ~ScatterScene();
    ScatterScene(const ScatterScene&) = delete;
    ScatterScene& operator=(const ScatterScene&) = delete;

    vtkRenderer* renderer() const { return m_renderer; }
    /// @param pixelRatio  device pixels per logical pixel
    void update(const ScatterContent& content, ScatterChange changes, double pixelRatio);
    /// Points handed to VTK, without marks.
    std::size_t numPoints() const;

private:
    /// Users and items in turn, so that neither kind lies over all of the other.
    static constexpr std::size_t numLayers = 8;
    struct Layer {
        PointCloud items{PointCloud::Shape::Disc};
        PointCloud users{PointCloud::Shape::Square};
    };

    void updateEntities(const ScatterContent& content);
    void updateMarks(const ScatterContent& content);
    void updateHovered(const ScatterContent& content);
    void updatePositions(const ScatterContent& content, ScatterChange changes);
    void updateColors(const ScatterContent& content, ScatterChange changes);
    void updateMarkStyle(const ScatterContent& content, double pixelRatio);
    void updateStyle(const ScatterContent& content, double pixelRatio);
    void updateBox(const ScatterContent& content);
    void updateCamera(const ScatterContent& content);
    template <typename Function> void forEachLayer(Function function);
    template <typename Function> void forEachMark(Function function);
    template <typename Function> void forEachHovered(Function function);

    vtkNew<vtkRenderer> m_renderer;
    DensityQuad m_density;
    vtkNew<vtkPolyData> m_boxLines;
    vtkNew<vtkActor> m_box;
    std::array<Layer, numLayers> m_layers;
    /// One outline round all that is selected: outlined points that overlap would hide each other's colors.
    PointCloud m_itemHalos{PointCloud::Shape::Disc};
    PointCloud m_userHalos{PointCloud::Shape::FilledSquare};
    PointCloud m_markedItems{PointCloud::Shape::Disc};
    PointCloud m_markedUsers{PointCloud::Shape::FilledSquare};
    PointCloud m_hoveredItem{PointCloud::Shape::RingedDisc};
    PointCloud m_hoveredUser{PointCloud::Shape::RingedSquare};
};

} // namespace lodestone
