// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/PainterScatter.h"

#include "ui/views/DensityImage.h"
#include "ui/views/PointStamp.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace lodestone {

namespace {

void paintBox(QImage& image, const ScatterContent& content, double pixelRatio)
{
    if (content.box.isEmpty())
        return;
    const QPointF low = content.plane.toScreen({content.box.min().x(), content.box.min().y()});
    const QPointF high = content.plane.toScreen({content.box.max().x(), content.box.max().y()});
    QPainter painter(&image);
    painter.scale(pixelRatio, pixelRatio);
    painter.setPen(QPen(QColor(content.frame.red, content.frame.green, content.frame.blue), 1));
    painter.drawRect(QRectF(low, high).normalized());
}

void paintDensity(QImage& image, const ScatterContent& content, double pixelRatio)
{
    if (!content.density)
        return;
    const DensityImage& density = *content.density;
    const QImage cells =
        QImage(reinterpret_cast<const uchar*>(density.pixels.data()), density.size, density.size,
               static_cast<qsizetype>(density.size) * static_cast<qsizetype>(sizeof(Rgba)), QImage::Format_RGBA8888)
            .mirrored();
    const QPointF low = content.plane.toScreen({density.box.min().x(), density.box.min().y()});
    const QPointF high = content.plane.toScreen({density.box.max().x(), density.box.max().y()});
    QPainter painter(&image);
    painter.scale(pixelRatio, pixelRatio);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(low, high).normalized(), cells);
}

void paintPoints(QImage& image, const ScatterContent& content, double pixelRatio)
{
    const auto pixels = static_cast<float>(content.pointSize * pixelRatio);
    const PointStamp disc(PointStamp::Shape::Disc, pixels), square(PointStamp::Shape::Square, pixels);
    std::size_t dropped = content.numDrawable();
    dropped -= content.numPointsOf(dropped);
    for (const std::uint32_t entity : content.order) {
        if (!content.isDrawn(entity))
            continue;
        if (dropped > 0) {
            --dropped;
            continue;
        }
        const float* row = content.positions.row(entity).data();
        const QPointF at = content.plane.toScreen({row[0], row[1]}) * pixelRatio;
        (content.isUser(entity) ? square : disc).draw(image, at.x(), at.y(), content.colors[entity]);
    }
}

void paintMarks(QImage& image, const ScatterContent& content, double pixelRatio)
{
    using Shape = PointStamp::Shape;
    const auto [diameter, line] = content.markSize(content.marked.size(), pixelRatio);
    // First one outline round all of them: outlined points that overlap would hide each other's colors.
    for (const bool outline : {true, false}) {
        const float pixels = outline ? diameter : diameter - 2 * line;
        const PointStamp disc(Shape::Disc, pixels), square(Shape::FilledSquare, pixels);
        for (const std::uint32_t entity : content.marked) {
            if (!content.isDrawn(entity))
                continue;
            const float* row = content.positions.row(entity).data();
            const QPointF at = content.plane.toScreen({row[0], row[1]}) * pixelRatio;
            const Rgba color = outline ? content.outline : content.colors[entity];
            (content.isUser(entity) ? square : disc).draw(image, at.x(), at.y(), color);
        }
    }
}

void paintHovered(QImage& image, const ScatterContent& content, double pixelRatio)
{
    if (!content.hovered || !content.isDrawn(*content.hovered))
        return;
    const auto [diameter, line] = content.markSize(1, 1);
    const auto color = [](Rgba c) { return QColor(c.red, c.green, c.blue); };
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pixelRatio, pixelRatio);
    const float* row = content.positions.row(*content.hovered).data();
    QRectF mark(0, 0, diameter - line, diameter - line);
    mark.moveCenter(content.plane.toScreen({row[0], row[1]}));
    painter.setPen(QPen(color(content.outline), line));
    painter.setBrush(color(content.colors[*content.hovered]));
    if (content.isUser(*content.hovered))
        painter.drawRect(mark);
    else
        painter.drawEllipse(mark);
}

} // namespace

QImage paintScatter(const ScatterContent& content, double pixelRatio)
{
    QImage image((content.plane.screen * pixelRatio).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(qRgb(content.background.red, content.background.green, content.background.blue));
    if (content.positions.size() == 0 || content.is3D())
        return image;
    paintDensity(image, content, pixelRatio);
    paintBox(image, content, pixelRatio);
    paintPoints(image, content, pixelRatio);
    paintMarks(image, content, pixelRatio);
    paintHovered(image, content, pixelRatio);
    return image;
}

class PainterScatter::Surface : public QWidget {
public:
    Surface(PainterScatter* owner, QWidget* parent) : QWidget(parent), m_owner(owner)
    {
        setAttribute(Qt::WA_OpaquePaintEvent);
    }

    const ScatterContent* content = nullptr;
    bool stale = true;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QElapsedTimer timer;
        timer.start();
        QPainter painter(this);
        if (!content) {
            painter.fillRect(rect(), palette().base());
            return;
        }
        const bool wasStale = stale;
        if (stale)
            m_image = paintScatter(*content, devicePixelRatioF());
        stale = false;
        m_image.setDevicePixelRatio(devicePixelRatioF());
        painter.drawImage(0, 0, m_image);
        if (!wasStale)
            return;
        const double milliseconds = static_cast<double>(timer.nsecsElapsed()) * 1e-6;
        emit m_owner->frameDrawn(milliseconds);
        emit m_owner->frameShown(milliseconds); // the rest of the window takes little beside it
    }

private:
    PainterScatter* m_owner;
    QImage m_image;
};

PainterScatter::PainterScatter(QWidget* parent) : ScatterCanvas(parent), m_surface(new Surface(this, parent)) { }

PainterScatter::~PainterScatter()
{
    delete m_surface;
}

QWidget* PainterScatter::widget()
{
    return m_surface;
}

QString PainterScatter::rendererName() const
{
    return QStringLiteral("QPainter");
}

void PainterScatter::update(const ScatterContent& content, ScatterChange)
{
    m_surface->content = &content;
    m_surface->stale = true;
    m_surface->update();
}

} // namespace lodestone
