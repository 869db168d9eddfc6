// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/ScatterContent.h"

#include <vtkNew.h>
#include <vtkSmartPointer.h>

#include <cstdint>
#include <vector>

class vtkActor;
class vtkFloatArray;
class vtkPointGaussianMapper;
class vtkPoints;
class vtkPolyData;
class vtkUnsignedCharArray;

namespace lodestone {

/// One actor of equal marks, drawn as OpenGL points of constant size on the screen. VTK reads the buffers kept here.
class PointCloud {
public:
    enum class Shape {
        Disc, ///< filled, round
        Square, ///< hollow; filled where it is too small to be hollow
        FilledSquare,
        RingedDisc, ///< a disc with an outline
        RingedSquare, ///< a filled square with an outline
    };

    explicit PointCloud(Shape shape);
    ~PointCloud();
    PointCloud(const PointCloud&) = delete;
    PointCloud& operator=(const PointCloud&) = delete;

    vtkActor* actor() const { return m_actor; }
    /// Which entities, in this order. Positions and colors must be set after it.
    void setEntities(std::vector<std::uint32_t> entities);
    std::size_t size() const { return m_entities.size(); }
    void setPositions(const RowMatrix& positions);
    void setColors(const std::vector<Rgba>& colors);
    void setColor(Rgba color); ///< of all
    /// @param pixels  diameter in device pixels.  @param outline  of the ringed shapes and thin rims
    void setStyle(float pixels, Rgba outline);

private:
    void takeColors();

    std::vector<std::uint32_t> m_entities;
    std::vector<float> m_coordinates; ///< x y z of each
    std::vector<Rgba> m_rgba;
    vtkNew<vtkFloatArray> m_coordinateArray;
    vtkNew<vtkUnsignedCharArray> m_colorArray;
    vtkNew<vtkPoints> m_points;
    vtkNew<vtkPolyData> m_data;
    vtkNew<vtkPointGaussianMapper> m_mapper;
    vtkNew<vtkActor> m_actor;
};

} // namespace lodestone
