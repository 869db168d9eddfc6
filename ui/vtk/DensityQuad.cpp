// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vtk/DensityQuad.h"

#include <vtkActor.h>
#include <vtkCellArray.h>
#include <vtkFloatArray.h>
#include <vtkImageData.h>
#include <vtkPointData.h>
#include <vtkPoints.h>
#include <vtkPolyData.h>
#include <vtkPolyDataMapper.h>
#include <vtkProperty.h>
#include <vtkTexture.h>

#include <cstring>

namespace lodestone {

namespace {
/// Corners of the unit square, round it.
constexpr float corners[4][2] = {{0, 0}, {1, 0}, {1, 1}, {0, 1}};
} // namespace

DensityQuad::DensityQuad()
{
    vtkNew<vtkFloatArray> places;
    places->SetNumberOfComponents(2);
    for (const auto& corner : corners)
        places->InsertNextTuple2(corner[0], corner[1]);
    vtkNew<vtkCellArray> cells;
    const vtkIdType quad[4] = {0, 1, 2, 3};
    cells->InsertNextCell(4, quad);
    m_corners->SetNumberOfPoints(4);
    m_quad->SetPoints(m_corners);
    m_quad->SetPolys(cells);
    m_quad->GetPointData()->SetTCoords(places);
    vtkNew<vtkPolyDataMapper> mapper;
    mapper->SetInputData(m_quad);
    m_texture->SetInputDataObject(m_image);
    m_texture->InterpolateOn();
    m_texture->SetColorModeToDirectScalars();
    m_actor->SetMapper(mapper);
    m_actor->SetTexture(m_texture);
    m_actor->ForceOpaqueOn();
    m_actor->PickableOff();
    m_actor->GetProperty()->LightingOff();
    m_actor->VisibilityOff();
}

DensityQuad::~DensityQuad() = default;

void DensityQuad::show(const DensityImage* image)
{
    m_actor->SetVisibility(image != nullptr);
    if (!image)
        return;
    m_image->SetDimensions(image->size, image->size, 1);
    m_image->AllocateScalars(VTK_UNSIGNED_CHAR, 4);
    std::memcpy(m_image->GetScalarPointer(), image->pixels.data(), image->pixels.size() * sizeof(Rgba));
    m_image->Modified();
    for (int i = 0; i < 4; ++i) {
        const Eigen::Vector3d low = image->box.min(), size = image->box.sizes();
        m_corners->SetPoint(i, low.x() + corners[i][0] * size.x(), low.y() + corners[i][1] * size.y(), 0);
    }
    m_corners->Modified();
    m_quad->Modified();
}

} // namespace lodestone
