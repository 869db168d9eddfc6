// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vtk/VtkWidget.h"

#include <QGuiApplication>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QSurfaceFormat>

#include <vtkGenericOpenGLRenderWindow.h>
#include <vtkOpenGLState.h>
#include <vtkRenderer.h>

#include <utility>

namespace lodestone {

namespace {

constexpr int neededMajor = 3, neededMinor = 2;

QSurfaceFormat neededFormat()
{
    QSurfaceFormat format;
    format.setRenderableType(QSurfaceFormat::OpenGL);
    format.setVersion(neededMajor, neededMinor);
    format.setProfile(QSurfaceFormat::CoreProfile);
    format.setSwapBehavior(QSurfaceFormat::DoubleBuffer);
    format.setRedBufferSize(8);
    format.setGreenBufferSize(8);
    format.setBlueBufferSize(8);
    format.setAlphaBufferSize(8);
    format.setDepthBufferSize(24);
    format.setStencilBufferSize(0);
    format.setSamples(0); // points smooth their own edges
    return format;
}

bool isEnough(const QSurfaceFormat& format)
{
    return format.renderableType() != QSurfaceFormat::OpenGLES && format.version() >= qMakePair(neededMajor, neededMinor);
}

QString tooOld(const QSurfaceFormat& format)
{
    return VtkWidget::tr("This computer offers OpenGL %1.%2; the 3D picture needs %3.%4.")
        .arg(format.majorVersion())
        .arg(format.minorVersion())
        .arg(neededMajor)
        .arg(neededMinor);
}

QString findProblem()
{
    if (qEnvironmentVariableIsSet("LODESTONE_NO_OPENGL"))
        return VtkWidget::tr("OpenGL is switched off by the environment variable LODESTONE_NO_OPENGL.");
    // These have no window system that could compose an OpenGL widget; Qt would only print a warning.
    static const QStringList withoutOpenGl{"offscreen", "minimal", "vnc", "linuxfb"};
    if (withoutOpenGl.contains(QGuiApplication::platformName()))
        return VtkWidget::tr("The Qt platform \"%1\" has no OpenGL.").arg(QGuiApplication::platformName());
    QOpenGLContext context;
    context.setFormat(neededFormat());
    if (!context.create())
        return VtkWidget::tr("No OpenGL driver was found.");
    QOffscreenSurface surface;
    surface.setFormat(context.format());
    surface.create();
    if (!context.makeCurrent(&surface))
        return VtkWidget::tr("The OpenGL driver does not start.");
    const QSurfaceFormat format = context.format();
    context.doneCurrent();
    return isEnough(format) ? QString() : tooOld(format);
}

} // namespace

void VtkWidget::setDefaultFormat()
{
    QSurfaceFormat::setDefaultFormat(neededFormat());
}

QString VtkWidget::problem()
{
    static const QString text = findProblem();
    return text;
}

VtkWidget::VtkWidget(QWidget* parent) : QOpenGLWidget(parent), m_window(vtkSmartPointer<vtkGenericOpenGLRenderWindow>::New())
{
    setFormat(neededFormat());
    setUpdateBehavior(PartialUpdate); // keeps the last frame
    m_window->SetOwnContext(false);
    m_window->SetMultiSamples(0);
    m_window->SetFrameBlitModeToBlitToCurrent();
    connect(this, &QOpenGLWidget::frameSwapped, this, &VtkWidget::noteShown);
}

VtkWidget::~VtkWidget()
{
    makeCurrent();
    releaseContext();
    doneCurrent();
    // The base class destroys the context after this object has ceased to be a VtkWidget.
    if (context())
        disconnect(context(), nullptr, this, nullptr);
}

void VtkWidget::addRenderer(vtkRenderer* renderer)
{
    m_window->AddRenderer(renderer);
    redraw();
}

void VtkWidget::redraw()
{
    m_stale = true;
    update();
}

bool VtkWidget::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::Show: // may come with another screen, so another frame buffer
    case QEvent::Resize:
    case QEvent::ScreenChangeInternal:
        m_stale = true;
        break;
    default:
        break;
    }
    const bool handled = QOpenGLWidget::event(event);
    if (event->type() == QEvent::ScreenChangeInternal)
        update();
    return handled;
}

void VtkWidget::initializeGL()
{
    if (!isEnough(context()->format())) {
        emit failed(tooOld(context()->format()));
        return;
    }
    // Moving the widget to another top-level window makes a new context.
    connect(context(), &QOpenGLContext::aboutToBeDestroyed, this, &VtkWidget::releaseContext,
            Qt::ConnectionType(Qt::DirectConnection | Qt::UniqueConnection));
    m_window->SetReadyForRendering(true);
    m_window->SetMapped(true);
    m_window->SetIsCurrent(true);
    m_window->OpenGLInitContext();
    m_window->SetForceMaximumHardwareLineWidth(1);
    const auto* name = reinterpret_cast<const char*>(context()->functions()->glGetString(GL_RENDERER));
    m_rendererName = QString::fromUtf8(name);
    m_usable = m_stale = true;
}

void VtkWidget::resizeGL(int, int)
{
    fitWindow();
}

void VtkWidget::fitWindow()
{
    const double ratio = devicePixelRatioF();
    m_window->SetSize(qRound(width() * ratio), qRound(height() * ratio));
    const double before = std::exchange(m_pixelRatio, ratio);
    if (before != 0 && before != ratio)
        emit pixelRatioChanged();
}

QSize VtkWidget::framePixels() const
{
    const int* size = m_window->GetSize();
    return {size[0], size[1]};
}

bool VtkWidget::isLost() const
{
    constexpr GLenum contextLost = 0x0507; // GL_CONTEXT_LOST of OpenGL 4.5 and KHR_robustness
    return !context()->isValid() || context()->functions()->glGetError() == contextLost;
}

void VtkWidget::paintGL()
{
    if (!m_usable || !m_stale)
        return;
    m_stale = false;
    if (isLost()) {
        releaseContext();
        emit failed(tr("The graphics driver was reset."));
        return;
    }
    fitWindow(); // Qt does not say resizeGL() when only the ratio of the screen changes
    m_sinceFrame.start();
    m_window->SetIsCurrent(true);
    vtkOpenGLState* state = m_window->GetState();
    state->Reset();
    state->Push();
    // Qt leaves GL_LESS, with which points at the same depth never blend, and may leave a scissor from other widgets.
    state->vtkglDepthFunc(GL_LEQUAL);
    state->vtkglEnable(GL_DEPTH_TEST);
    state->vtkglDisable(GL_SCISSOR_TEST);
    m_window->Render();
    state->Pop();
    clearAlpha();
    emit frameDrawn(static_cast<double>(m_sinceFrame.nsecsElapsed()) * 1e-6);
}

void VtkWidget::noteShown()
{
    if (!m_sinceFrame.isValid())
        return; // the last frame again
    const double milliseconds = static_cast<double>(m_sinceFrame.nsecsElapsed()) * 1e-6;
    m_sinceFrame.invalidate();
    emit frameShown(milliseconds);
}

void VtkWidget::clearAlpha()
{
    // Qt composes the widget with its alpha; what is blended must not let the window behind through.
    QOpenGLFunctions* gl = context()->functions();
    gl->glDisable(GL_SCISSOR_TEST);
    gl->glColorMask(GL_FALSE, GL_FALSE, GL_FALSE, GL_TRUE);
    gl->glClearColor(0, 0, 0, 1);
    gl->glClear(GL_COLOR_BUFFER_BIT);
    gl->glColorMask(GL_TRUE, GL_TRUE, GL_TRUE, GL_TRUE);
}

void VtkWidget::releaseContext()
{
    if (!m_usable)
        return;
    m_usable = false;
    m_window->Finalize();
    m_window->SetReadyForRendering(false);
}

} // namespace lodestone
