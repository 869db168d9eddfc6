// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/ScatterCanvas.h"
#include "ui/vtk/ScatterScene.h"

#include <QPointer>

namespace lodestone {

class VtkWidget;

/// The scatter drawn by VTK with OpenGL.
class VtkScatter : public ScatterCanvas {
    Q_OBJECT

public:
    /// @param parent  of the widget, too
    explicit VtkScatter(QWidget* parent);
    ~VtkScatter() override;

    QWidget* widget() override;
    bool draws3D() const override { return true; }
    QString rendererName() const override;
    void update(const ScatterContent& content, ScatterChange changes) override;

private:
    const ScatterContent* m_content = nullptr; ///< of the last update
    ScatterScene m_scene;
    QPointer<VtkWidget> m_widget;
};

} // namespace lodestone
