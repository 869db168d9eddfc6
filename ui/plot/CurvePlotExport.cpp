// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/CurvePlot.h"
#include "ui/plot/chartCsv.h"

#include <QFileInfo>
#include <QSvgGenerator>
#include <qcustomplot.h>

namespace lodestone {

QString CurvePlot::csv() const
{
    std::vector<CsvSeries> all;
    for (const CurveSeries& series : m_series) {
        const QVector<QPointF> measured = series.points();
        if (!series.hasBand() || !measured.isEmpty())
            all.push_back({series.name(), measured});
        if (series.hasBand()) {
            all.push_back({series.name() + QStringLiteral(", from"), series.band().first});
            all.push_back({series.name() + QStringLiteral(", to"), series.band().second});
        }
    }
    return csvOf(m_plot->xAxis->label().toLower(), all);
}

bool CurvePlot::exportTo(const QString& path) const
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("pdf"))
        return m_plot->savePdf(path);
    if (ending == QLatin1String("png"))
        return m_plot->savePng(path, 0, 0, 2.0);
    if (ending != QLatin1String("svg"))
        return false;
    QSvgGenerator generator;
    generator.setFileName(path);
    generator.setSize(m_plot->size());
    generator.setViewBox(m_plot->rect());
    QCPPainter painter;
    if (!painter.begin(&generator))
        return false;
    m_plot->toPainter(&painter, m_plot->width(), m_plot->height());
    return painter.end();
}

} // namespace lodestone
