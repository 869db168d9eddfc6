// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/ScatterCanvas.h"

#include <QImage>
#include <QPointer>

#include <vector>

namespace lodestone {

/// The scatter drawn by the processor, in 2D, where there is no OpenGL: same marks, same order, same colors.
class PainterScatter : public ScatterCanvas {
    Q_OBJECT

public:
    /// @param parent  of the widget, too
    explicit PainterScatter(QWidget* parent);
    ~PainterScatter() override;

    QWidget* widget() override;
    bool draws3D() const override { return false; }
    QString rendererName() const override;
    void update(const ScatterContent& content, ScatterChange changes) override;

private:
    class Surface;
    QPointer<Surface> m_surface;
};

/// Draws a content with two columns into an image of logical size `content.plane.screen` times `pixelRatio`.
QImage paintScatter(const ScatterContent& content, double pixelRatio);

} // namespace lodestone
