// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vtk/VtkScatter.h"

#include "ui/vtk/VtkWidget.h"

namespace lodestone {

VtkScatter::VtkScatter(QWidget* parent) : ScatterCanvas(parent), m_widget(new VtkWidget(parent))
{
    m_widget->addRenderer(m_scene.renderer());
    connect(m_widget, &VtkWidget::frameDrawn, this, &ScatterCanvas::frameDrawn);
    connect(m_widget, &VtkWidget::frameShown, this, &ScatterCanvas::frameShown);
    connect(m_widget, &VtkWidget::failed, this, &ScatterCanvas::failed);
    // Queued: it is said while a frame is being drawn.
    const auto restyle = [this] {
        if (m_content)
            update(*m_content, ScatterChange::Style);
    };
    connect(m_widget, &VtkWidget::pixelRatioChanged, this, restyle, Qt::QueuedConnection);
}

VtkScatter::~VtkScatter()
{
    delete m_widget; // before the scene it draws
}

QWidget* VtkScatter::widget()
{
    return m_widget;
}

QString VtkScatter::rendererName() const
{
    return m_widget->rendererName();
}

void VtkScatter::update(const ScatterContent& content, ScatterChange changes)
{
    m_content = &content;
    m_scene.update(content, changes, m_widget->devicePixelRatioF());
    m_widget->redraw();
}

} // namespace lodestone
