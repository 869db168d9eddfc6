// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/ScatterFigure.h"

#include "ui/figure/flatContent.h"
#include "ui/views/ExploreView.h"
#include "ui/views/PainterScatter.h"
#include "ui/views/ScatterHud.h"
#include "ui/views/ScatterView.h"

#include <QLocale>
#include <QPainter>
#include <QTextDocument>

#include <algorithm>

namespace lodestone {

namespace {
constexpr int scatterMargin = 8;

QColor opaque(Rgba color)
{
    return {color.red, color.green, color.blue};
}

/// What stands before both backgrounds, with how much of them it lets through.
QImage withoutBackground(const QImage& onBlack, const QImage& onWhite)
{
    QImage image(onBlack.size(), QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        const auto* black = reinterpret_cast<const QRgb*>(onBlack.constScanLine(y));
        const auto* white = reinterpret_cast<const QRgb*>(onWhite.constScanLine(y));
        auto* out = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int through = std::max(
                {qRed(white[x]) - qRed(black[x]), qGreen(white[x]) - qGreen(black[x]), qBlue(white[x]) - qBlue(black[x])});
            const int alpha = 255 - std::clamp(through, 0, 255);
            const auto part = [alpha](int channel) { return alpha == 0 ? 0 : std::min(255, channel * 255 / alpha); };
            out[x] = qRgba(part(qRed(black[x])), part(qGreen(black[x])), part(qBlue(black[x])), alpha);
        }
    }
    return image;
}
} // namespace

ScatterFigure::ScatterFigure(const Parts& parts)
    : m_content(flatContent(parts.content)), m_box(boxEdges(parts.content)), m_overlay(parts.overlay),
      m_caption(parts.caption), m_legend(parts.coloring, parts.emphasis, opaque(parts.content.background))
{
    m_content.box = {}; // drawn as lines
}

QSize ScatterFigure::size(const FigureOptions& options) const
{
    QSize size = m_content.plane.screen.toSize();
    if (options.caption && !m_caption.isEmpty())
        size.rheight() += captionHeight();
    if (options.legend && !m_legend.isEmpty()) {
        size.rwidth() += m_legend.size().width() + 2 * scatterMargin;
        size.setHeight(std::max(size.height(), m_legend.size().height() + 2 * scatterMargin));
    }
    return size;
}

QSize ScatterFigure::pixels(const FigureOptions& options) const
{
    return options.scale * (options.format == FigureFormat::Png ? size(options) : m_content.plane.screen.toSize());
}

int ScatterFigure::captionHeight() const
{
    return figureTextHeight(m_caption, m_content.plane.screen.width() - 2 * scatterMargin) + scatterMargin;
}

QImage ScatterFigure::points(const FigureOptions& options) const
{
    if (!options.transparent)
        return paintScatter(m_content, options.scale);
    ScatterContent content = m_content;
    content.background = {0, 0, 0, 255};
    const QImage onBlack = paintScatter(content, options.scale);
    content.background = {255, 255, 255, 255};
    return withoutBackground(onBlack, paintScatter(content, options.scale));
}

void ScatterFigure::paintBox(QPainter& painter) const
{
    painter.setPen(QPen(opaque(m_content.frame), 1));
    for (const QLineF& edge : m_box)
        painter.drawLine(edge);
}

void ScatterFigure::paintCaption(QPainter& painter, const FigureOptions& options) const
{
    if (!options.caption || m_caption.isEmpty())
        return;
    QTextDocument text;
    setFigureText(text, m_caption, opaque(m_content.outline), m_content.plane.screen.width() - 2 * scatterMargin);
    painter.save();
    painter.translate(scatterMargin, m_content.plane.screen.height() + scatterMargin / 2.0);
    text.drawContents(&painter);
    painter.restore();
}

void ScatterFigure::paint(QPainter& painter, const FigureOptions& options) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform | QPainter::LosslessImageRendering);
    const QRectF screen(QPointF(0, 0), m_content.plane.screen);
    if (!options.transparent)
        painter.fillRect(QRectF(QPointF(0, 0), size(options)), opaque(m_content.background));
    painter.setClipRect(screen);
    painter.drawImage(screen, points(options));
    paintBox(painter);
    if (m_overlay)
        m_overlay(painter);
    painter.setClipping(false);
    paintCaption(painter, options);
    if (options.legend && !m_legend.isEmpty())
        m_legend.paint(painter, QPointF(screen.width() + scatterMargin, scatterMargin), opaque(m_content.outline));
}

ScatterFigure figureOf(ExploreView& view)
{
    const ScatterView& scatter = *view.scatter();
    const LayoutPtr layout = scatter.layoutShown();
    const ScatterContent& content = scatter.content();
    const QLocale locale;
    const QString counts =
        ScatterHud::tr("%1 of %2 points")
            .arg(locale.toString(qulonglong(content.numDrawable())), locale.toString(qulonglong(content.numEntities())));
    const QStringList caption{methodText(*layout), qualityText(*layout), counts};
    return ScatterFigure({content, [&scatter](QPainter& painter) { scatter.paintOverlay(painter); }, scatter.coloring(),
                          view.legend().emphasis(), caption.join(QStringLiteral(" \u00b7 "))});
}

} // namespace lodestone
