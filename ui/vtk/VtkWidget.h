// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QOpenGLWidget>
#include <QString>

#include <vtkSmartPointer.h>

class vtkGenericOpenGLRenderWindow;
class vtkRenderer;

namespace lodestone {

/// Shows a VTK render window in a Qt 6 window; VTK's own Qt module is often built for another Qt than ours.
/// GUI thread only, as all of VTK here.
class VtkWidget : public QOpenGLWidget {
    Q_OBJECT

public:
    /// OpenGL 3.2 core for all widgets. Call it before QApplication is made.
    static void setDefaultFormat();
    /// Why there can be no OpenGL picture here, for the user; empty where there can. Found out once.
    static QString problem();

    explicit VtkWidget(QWidget* parent = nullptr);
    ~VtkWidget() override;

    void addRenderer(vtkRenderer* renderer);
    /// Draws the scene anew when the event loop comes round. Mere repaints show the last frame again, so that what lies
    /// over the widget may change at no cost.
    void redraw();
    /// GL_RENDERER; empty before the first frame.
    QString rendererName() const { return m_rendererName; }
    /// Pixels of the screen that the last frame had.
    QSize framePixels() const;

signals:
    void frameDrawn(double milliseconds);
    /// The frame is on the screen: the time since its drawing began, with putting the window together.
    void frameShown(double milliseconds);
    /// The context came out unusable.
    void failed(const QString& reason);
    /// The widget moved to a screen with another ratio, or that of its screen changed: sizes in pixels are other ones.
    void pixelRatioChanged();

protected:
    bool event(QEvent* event) override;
    void initializeGL() override;
    void resizeGL(int width, int height) override;
    void paintGL() override;

private:
    void releaseContext();
    void clearAlpha();
    void noteShown();
    void fitWindow();
    bool isLost() const;

    vtkSmartPointer<vtkGenericOpenGLRenderWindow> m_window;
    QString m_rendererName;
    double m_pixelRatio = 0; ///< of the last frame
    QElapsedTimer m_sinceFrame; ///< invalid once the frame is shown
    bool m_usable = false, m_stale = true;
};

} // namespace lodestone
