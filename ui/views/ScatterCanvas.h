// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/ScatterContent.h"

#include <QObject>
#include <QString>

class QWidget;

namespace lodestone {

/// Draws a ScatterContent into a widget. It handles no mouse and no key; the owner of the content does.
class ScatterCanvas : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    virtual QWidget* widget() = 0;
    /// True if positions may have three columns.
    virtual bool draws3D() const = 0;
    /// "llvmpipe (LLVM 15)", "NVIDIA ...", "QPainter"; empty before the first frame.
    virtual QString rendererName() const = 0;
    /// Takes over what changed and redraws when the event loop comes round. @pre content outlives the canvas
    virtual void update(const ScatterContent& content, ScatterChange changes) = 0;

signals:
    void frameDrawn(double milliseconds);
    /// The time until the frame was on the screen, from where its drawing began; never before frameDrawn().
    void frameShown(double milliseconds);
    /// It cannot draw (any more); the owner should take another canvas. The text is for the user.
    void failed(const QString& reason);
};

} // namespace lodestone
