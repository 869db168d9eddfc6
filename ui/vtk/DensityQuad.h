// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/DensityImage.h"

#include <vtkNew.h>

class vtkActor;
class vtkImageData;
class vtkPoints;
class vtkPolyData;
class vtkTexture;

namespace lodestone {

/// A DensityImage as a textured rectangle in the plane of the points.
class DensityQuad {
public:
    DensityQuad();
    ~DensityQuad();
    DensityQuad(const DensityQuad&) = delete;
    DensityQuad& operator=(const DensityQuad&) = delete;

    vtkActor* actor() const { return m_actor; }
    void show(const DensityImage* image); ///< null: nothing

private:
    vtkNew<vtkImageData> m_image;
    vtkNew<vtkTexture> m_texture;
    vtkNew<vtkPoints> m_corners;
    vtkNew<vtkPolyData> m_quad;
    vtkNew<vtkActor> m_actor;
};

} // namespace lodestone
