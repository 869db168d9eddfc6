// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/ScatterContent.h"
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
    void updateStyle(const ScatterContent& content, double pixelRatio);
    void updateBox(const ScatterContent& content);
    void updateCamera(const ScatterContent& content);
    template <typename Function> void forEachCloud(Function function);

    vtkNew<vtkRenderer> m_renderer;
    vtkNew<vtkPolyData> m_boxLines;
    vtkNew<vtkActor> m_box;
    std::array<Layer, numLayers> m_layers;
    PointCloud m_markedItems{PointCloud::Shape::RingedDisc};
    PointCloud m_markedUsers{PointCloud::Shape::RingedSquare};
};

} // namespace lodestone
