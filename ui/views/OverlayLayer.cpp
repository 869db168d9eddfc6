// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/OverlayLayer.h"

#include "ui/views/paintOverlay.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace lodestone {

OverlayLayer::OverlayLayer(const ScatterContent& content, QWidget* parent) : QWidget(parent), m_content(content)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void OverlayLayer::setLines(std::vector<OverlayLine> lines, std::size_t numFound, Remark remark)
{
    m_overlay.lines = std::move(lines);
    m_numFound = std::max(numFound, m_overlay.lines.size());
    m_aboutLines = std::move(remark);
    countLines();
    changed();
}

void OverlayLayer::setBall(std::vector<RowMatrix> curves, Remark remark)
{
    m_overlay.curves = std::move(curves);
    m_aboutBall = std::move(remark);
    changed();
}

void OverlayLayer::setFigure(OverlayFigure figure)
{
    m_overlay.figure = std::move(figure);
    changed();
}

void OverlayLayer::setNamesShown(bool shown)
{
    m_namesShown = shown;
    regroup();
    changed();
}

void OverlayLayer::setColoring(ColoringPtr coloring, const std::vector<Emphasis>& emphasis)
{
    m_coloring = std::move(coloring);
    m_emphasis = emphasis;
    if (!m_namesShown)
        return;
    regroup();
    changed();
}

void OverlayLayer::follow(ScatterChange changes)
{
    if (has(changes, ScatterChange::Entities)) {
        countLines();
        regroup();
    } else if (m_namesShown && has(changes, ScatterChange::Positions)) {
        m_overlay.names = m_groups.namesIn(m_content);
    }
    if (!m_overlay.empty() || isVisibleTo(parentWidget()))
        changed();
}

void OverlayLayer::regroup()
{
    m_groups.setColoring(m_content, m_namesShown ? m_coloring.get() : nullptr, m_emphasis);
    m_overlay.names = m_groups.namesIn(m_content);
}

void OverlayLayer::countLines()
{
    const auto isShown = [this](const OverlayLine& line) { return isDrawn(m_content, line); };
    m_numLinesDrawn = static_cast<std::size_t>(std::count_if(m_overlay.lines.begin(), m_overlay.lines.end(), isShown));
}

void OverlayLayer::changed()
{
    setVisible(!m_overlay.empty());
    update();
    emit textChanged();
}

void OverlayLayer::paint(QPainter& painter) const
{
    painter.setFont(font());
    paintOverlay(painter, m_content, m_overlay);
}

QString OverlayLayer::lineText() const
{
    if (m_overlay.lines.empty())
        return {};
    const QString drawn = QLocale().toString(qulonglong(m_numLinesDrawn)), all = QLocale().toString(qulonglong(m_numFound));
    QString lines = m_numLinesDrawn == 1 ? tr("1 line") : tr("%1 lines").arg(drawn);
    if (m_numLinesDrawn != m_numFound)
        lines = tr("%1 of %2 lines").arg(drawn, all);
    return m_aboutLines.text.isEmpty() ? lines : tr("%1 %2").arg(lines, m_aboutLines.text);
}

QString OverlayLayer::nameText() const
{
    const std::size_t all = m_overlay.names.size(), placed = placeNames(m_content, m_overlay.names, font()).size();
    return placed < all ? tr("%1 of %2 names").arg(placed).arg(all) : QString();
}

QString OverlayLayer::explanation() const
{
    QStringList parts{m_aboutLines.toolTip, m_aboutBall.toolTip};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

void OverlayLayer::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter);
}

void OverlayLayer::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange)
        emit textChanged();
}

} // namespace lodestone
