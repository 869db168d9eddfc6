// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vtk/PointCloud.h"

#include <vtkActor.h>
#include <vtkFloatArray.h>
#include <vtkPointData.h>
#include <vtkPointGaussianMapper.h>
#include <vtkPoints.h>
#include <vtkPolyData.h>
#include <vtkProperty.h>
#include <vtkShaderProperty.h>
#include <vtkUniforms.h>
#include <vtkUnsignedCharArray.h>

#include <algorithm>
#include <string>
#include <utility>

namespace lodestone {

namespace {

/// Where a pixel of the point lies: `edge` is the distance to the border of the mark in pixels, positive inside.
/// A mark covers a pixel by how far its middle is inside, which smooths the edge.
std::string shapeCode(PointCloud::Shape shape)
{
    const std::string begin = "  vec2 fromMiddle = (gl_PointCoord - vec2(0.5)) * pointPixels;\n"
                              "  float radius = 0.5 * pointPixels - 0.5;\n";
    const std::string disc = "  float edge = radius - length(fromMiddle);\n";
    const std::string square = "  float edge = 0.86 * radius - max(abs(fromMiddle.x), abs(fromMiddle.y));\n";
    const std::string cover = "  float cover = clamp(edge + 0.5, 0.0, 1.0);\n";
    const std::string hollow = "  float line = max(1.0, 0.2 * pointPixels);\n"
                               "  if (pointPixels > 4.5) cover *= 1.0 - clamp(edge - line + 0.5, 0.0, 1.0);\n";
    const std::string ring =
        "  float line = max(1.0, 0.18 * pointPixels);\n"
        "  vec3 fill = mix(outlineColor, ambientColor + diffuseColor, clamp(edge - line + 0.5, 0.0, 1.0));\n"
        "  ambientColor = fill; diffuseColor = vec3(0.0);\n";
    const std::string end = "  if (cover <= 0.0) discard;\n  opacity *= cover;\n";
    switch (shape) {
    case PointCloud::Shape::Disc:
        return begin + disc + cover + end;
    case PointCloud::Shape::Square:
        return begin + square + cover + hollow + end;
    case PointCloud::Shape::FilledSquare:
        return begin + square + cover + end;
    case PointCloud::Shape::RingedDisc:
        return begin + disc + cover + ring + end;
    case PointCloud::Shape::RingedSquare:
        return begin + square + cover + ring + end;
    }
    return {};
}

} // namespace

PointCloud::PointCloud(Shape shape)
{
    m_coordinateArray->SetNumberOfComponents(3);
    m_colorArray->SetNumberOfComponents(4);
    m_colorArray->SetName("color");
    m_points->SetData(m_coordinateArray);
    m_data->SetPoints(m_points);
    m_data->GetPointData()->SetScalars(m_colorArray);
    m_mapper->SetInputData(m_data);
    m_mapper->SetScaleFactor(0); // plain points: size in pixels, no splats
    m_mapper->EmissiveOff();
    m_mapper->SetStatic(true); // no pipeline above it to ask
    m_actor->SetMapper(m_mapper);
    m_actor->ForceOpaqueOn(); // blend in draw order, without the extra passes
    m_actor->PickableOff();
    m_actor->GetProperty()->LightingOff();
    m_actor->GetShaderProperty()->AddFragmentShaderReplacement("//VTK::Color::Impl", true,
                                                               "//VTK::Color::Impl\n" + shapeCode(shape), false);
    m_actor->GetShaderProperty()->GetFragmentCustomUniforms()->SetUniformf("pointPixels", 5);
    m_actor->VisibilityOff();
}

PointCloud::~PointCloud() = default;

void PointCloud::setEntities(std::vector<std::uint32_t> entities)
{
    m_entities = std::move(entities);
    m_coordinates.resize(3 * m_entities.size());
    m_rgba.resize(m_entities.size());
    m_actor->SetVisibility(!m_entities.empty());
}

void PointCloud::setPositions(const RowMatrix& positions)
{
    if (m_entities.empty())
        return;
    const auto columns = static_cast<std::size_t>(positions.cols());
    const float* from = positions.data();
    float* to = m_coordinates.data();
    for (const std::uint32_t entity : m_entities) {
        const float* row = from + entity * columns;
        *to++ = row[0];
        *to++ = row[1];
        *to++ = columns == 3 ? row[2] : 0;
    }
    m_coordinateArray->SetArray(m_coordinates.data(), static_cast<vtkIdType>(m_coordinates.size()), 1);
    m_coordinateArray->Modified();
    m_points->Modified();
    m_data->Modified();
}

void PointCloud::setColors(const std::vector<Rgba>& colors)
{
    if (m_entities.empty())
        return;
    for (std::size_t i = 0; i < m_entities.size(); ++i)
        m_rgba[i] = colors[m_entities[i]];
    takeColors();
}

void PointCloud::setColor(Rgba color)
{
    if (m_entities.empty())
        return;
    std::fill(m_rgba.begin(), m_rgba.end(), color);
    takeColors();
}

void PointCloud::takeColors()
{
    m_colorArray->SetArray(reinterpret_cast<unsigned char*>(m_rgba.data()), static_cast<vtkIdType>(4 * m_rgba.size()), 1);
    m_colorArray->Modified();
    m_data->Modified();
}

void PointCloud::setStyle(float pixels, Rgba outline)
{
    m_actor->GetProperty()->SetPointSize(pixels);
    vtkUniforms* uniforms = m_actor->GetShaderProperty()->GetFragmentCustomUniforms();
    uniforms->SetUniformf("pointPixels", pixels);
    const float color[3] = {float(outline.red) / 255, float(outline.green) / 255, float(outline.blue) / 255};
    uniforms->SetUniform3f("outlineColor", color);
}

} // namespace lodestone
