// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ScatterHud.h"

#include "core/projection/catalogue.h"
#include "ui/plot/coreText.h"
#include "ui/views/comparisonTexts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QRegularExpression>
#include <QToolButton>

#include <array>

namespace lodestone {

QString metricText(const Layout& layout)
{
    static constexpr std::array names{"UI", "U", "I"};
    if (!layout.usesMetric || !layout.settings.relation)
        return {};
    return QStringLiteral("W<sup>%1</sup>").arg(QLatin1String(names[static_cast<std::size_t>(*layout.settings.relation)]));
}

QString methodText(const Layout& layout)
{
    const QString metric = metricText(layout);
    const auto named = [&](const QString& method) {
        const QString text = ScatterHud::tr("%1 %2D").arg(method).arg(layout.settings.dimensions);
        return metric.isEmpty() ? text : ScatterHud::tr("%1 of %2").arg(text, metric);
    };
    if (!layout.projection)
        return ScatterHud::tr("%1, aligned").arg(named(ScatterHud::tr("PCA")));
    const ProjectionState& state = *layout.projection;
    const std::string_view title = projectionInfo(state.method).title;
    const QString label = QString::fromStdString(state.parameter);
    QString parameter = coreText("Param", state.parameter);
    if (parameter == label)
        parameter = parameter.toLower(); // within a sentence; other languages write nouns as they are
    return ScatterHud::tr("%1, %2 %3")
        .arg(named(QString::fromUtf8(title.data(), qsizetype(title.size()))), parameter,
             QString::fromStdString(state.value));
}

QString qualityText(const Layout& layout)
{
    const QLocale locale;
    if (!layout.projection)
        return ScatterHud::tr("explained %1 %").arg(locale.toString(100.0 * double(layout.explained.sum()), 'f', 0));
    const ProjectionState& state = *layout.projection;
    QStringList parts;
    if (!state.isDone || state.iteration < state.numIterations)
        parts << ScatterHud::tr("iteration %1 of %2")
                     .arg(locale.toString(state.iteration), locale.toString(state.numIterations));
    if (state.quality)
        parts << ScatterHud::tr("trustworthiness %1 of %2 neighbors at %3 of %4 points")
                     .arg(locale.toString(state.quality->trustworthiness, 'f', 3))
                     .arg(state.quality->numNeighbors)
                     .arg(locale.toString(qlonglong(state.quality->numMeasured)),
                          locale.toString(qlonglong(state.quality->numPoints)));
    return parts.join(QStringLiteral(", "));
}

ScatterHud::ScatterHud(QAction* drawAll, QWidget* parent) : QWidget(parent), m_drawAll(new QToolButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 8, 2);
    row->setSpacing(16);
    for (QLabel*& part : m_parts) {
        part = new QLabel(this);
        part->setTextFormat(Qt::RichText);
        part->hide();
        row->addWidget(part);
    }
    m_parts[Compared]->setAccessibleName(tr("How the model compares"));
    m_parts[Counts]->setAccessibleName(tr("Points shown"));
    m_parts[Lines]->setAccessibleName(tr("Lines drawn"));
    m_parts[Ball]->setAccessibleName(tr("Vectors at the bound of the unit ball"));
    m_parts[Names]->setAccessibleName(tr("Names that found room"));
    m_drawAll->setDefaultAction(drawAll);
    m_drawAll->setAutoRaise(true);
    // A picture that changes its size when the button comes draws fewer points for it, and the button goes, and comes.
    row->addStrut(m_drawAll->sizeHint().height());
    m_drawAll->hide();
    row->addWidget(m_drawAll);
    row->addStretch();
    setAccessibleName(tr("About the picture"));
}

void ScatterHud::setLayoutShown(const Layout* layout)
{
    if (!layout) {
        setPart(Method, {});
        setPart(Quality, {});
        setPart(Compared, {});
        return;
    }
    setPart(Method, methodText(*layout));
    setPart(Quality, qualityText(*layout));
    const Comparison comparison = layout->snapshot ? layout->snapshot->comparison : Comparison::Euclid;
    setPart(Compared, comparisonText(comparison).toHtmlEscaped());
    m_parts[Compared]->setToolTip(comparisonHelp(comparison));
}

void ScatterHud::setCounts(std::size_t drawn, std::size_t drawable, std::size_t total, bool asDensity)
{
    const QLocale locale;
    const QString all = locale.toString(qulonglong(total)), some = locale.toString(qulonglong(drawn));
    const QString text = asDensity ? tr("density of %1 of %2 points") : tr("%1 of %2 points");
    setPart(Counts, total == 0 ? QString() : text.arg(some, all));
    m_drawAll->setVisible(drawn < drawable || m_drawAll->defaultAction()->isChecked());
}

void ScatterHud::setOverlay(const QString& lines, const QString& ball, const QString& names, const QString& explanation)
{
    setPart(Lines, lines.toHtmlEscaped());
    setPart(Ball, ball.toHtmlEscaped());
    setPart(Names, names.toHtmlEscaped());
    for (const Part part : {Lines, Ball})
        m_parts[part]->setToolTip(explanation);
}

void ScatterHud::setRenderer(const QString& name)
{
    // "llvmpipe (LLVM 15.0.6, 256 bits)" or "NVIDIA H200/PCIe/SSE2": the first words say enough
    static const QRegularExpression details(QStringLiteral("[(/].*$"));
    setPart(Renderer, QString(name).remove(details).trimmed().toHtmlEscaped());
    m_parts[Renderer]->setToolTip(name);
}

void ScatterHud::countFrame()
{
    constexpr qint64 pauseMs = 250, textMs = 500;
    if (m_sinceFrame.isValid() && m_sinceFrame.elapsed() < pauseMs) {
        const double interval = static_cast<double>(m_sinceFrame.nsecsElapsed()) * 1e-6;
        m_frameMs = m_frameMs > 0 ? 0.9 * m_frameMs + 0.1 * interval : interval;
        if (!m_sinceText.isValid() || m_sinceText.elapsed() > textMs) {
            setPart(Speed, tr("%1 fps").arg(qRound(1000 / m_frameMs)));
            m_sinceText.start();
        }
    }
    m_sinceFrame.start();
}

QString ScatterHud::text() const
{
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    QStringList parts;
    for (const QLabel* part : m_parts) {
        if (!part->text().isEmpty())
            parts << QString(part->text()).remove(tags);
    }
    return parts.join(QStringLiteral(", "));
}

void ScatterHud::resizeEvent(QResizeEvent*)
{
    arrange();
}

QSize ScatterHud::minimumSizeHint() const
{
    return {0, QWidget::minimumSizeHint().height()};
}

void ScatterHud::setPart(Part part, const QString& text)
{
    if (m_parts[part]->text() == text)
        return;
    m_parts[part]->setText(text);
    setToolTip(this->text());
    arrange();
}

void ScatterHud::arrange()
{
    const auto margins = layout()->contentsMargins();
    int left = width() - margins.left() - margins.right();
    if (m_drawAll->isVisibleTo(this))
        left -= m_drawAll->sizeHint().width() + layout()->spacing();
    for (QLabel* part : m_parts) {
        const bool fits = !part->text().isEmpty() && part->sizeHint().width() <= left;
        part->setVisible(fits);
        left -= fits ? part->sizeHint().width() + layout()->spacing() : 0;
    }
}

} // namespace lodestone
