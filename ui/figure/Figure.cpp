// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/Figure.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QScreen>
#include <QSvgGenerator>
#include <QTextDocument>

#include <cmath>

namespace lodestone {

namespace {
/// Of the screen: text has the same size beside the points as there.
int logicalDpi()
{
    return qRound(QGuiApplication::primaryScreen()->logicalDotsPerInch());
}
} // namespace

QImage Figure::image(const FigureOptions& options) const
{
    QImage image(options.scale * size(options), options.transparent ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        painter.scale(options.scale, options.scale);
        paint(painter, options);
    }
    constexpr double inchesPerMeter = 39.3701;
    image.setDotsPerMeterX(
        qRound(options.scale * logicalDpi() * inchesPerMeter)); // only now: it decides how large fonts are
    image.setDotsPerMeterY(image.dotsPerMeterX());
    return image;
}

QByteArray Figure::file(const FigureOptions& options) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QSize whole = size(options);
    if (options.format == FigureFormat::Png) {
        const QImage picture = image(options);
        if (!picture.isNull())
            picture.save(&buffer, "PNG");
    } else if (options.format == FigureFormat::Svg) {
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setResolution(logicalDpi());
        svg.setSize(whole);
        svg.setViewBox(QRect(QPoint(0, 0), whole));
        QPainter painter(&svg);
        paint(painter, options);
    } else {
        const double pointsPerPixel = 72.0 / logicalDpi();
        QPdfWriter pdf(&buffer);
        pdf.setResolution(logicalDpi());
        pdf.setPageSize(QPageSize(QSizeF(whole) * pointsPerPixel, QPageSize::Point, {}, QPageSize::ExactMatch));
        pdf.setPageMargins({});
        QPainter painter(&pdf);
        paint(painter, options);
    }
    return bytes;
}

void setFigureText(QTextDocument& document, const QString& text, const QColor& color, double width)
{
    document.setDocumentMargin(0);
    document.setDefaultFont(QGuiApplication::font());
    document.setDefaultStyleSheet(QStringLiteral("body { color: %1 }").arg(color.name()));
    document.setHtml(QStringLiteral("<body>%1</body>").arg(text));
    document.setTextWidth(width);
}

int figureTextHeight(const QString& text, double width)
{
    if (text.isEmpty())
        return 0;
    QTextDocument document;
    setFigureText(document, text, Qt::black, width);
    return static_cast<int>(std::ceil(document.size().height()));
}

} // namespace lodestone
