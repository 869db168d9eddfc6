// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ScaleView.h"

#include "core/export/ColorMap.h"
#include "ui/plot/coreText.h"
#include "ui/views/NumberColoring.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace lodestone {

namespace {
constexpr int scaleMargin = 8, countsHeight = 44, colorsHeight = 14, handleHeight = 12;
constexpr std::size_t numColumns = 60;

QColor toColor(Rgb color)
{
    return {color.red, color.green, color.blue};
}
} // namespace

ScaleBar::ScaleBar(QWidget* parent) : QWidget(parent)
{
    setMouseTracking(true);
    setAccessibleName(tr("Scale of the colors"));
    setToolTip(tr("How many points have which number; drag the handles to spread the colors over a part of them"));
}

void ScaleBar::setColoring(ColoringPtr coloring)
{
    m_coloring = std::move(coloring);
    m_counts.assign(numColumns, 0);
    if (m_coloring) {
        const NumberScale whole = wholeScale();
        for (const float number : m_coloring->numbers)
            if (std::isfinite(number))
                ++m_counts[std::min(numColumns - 1, std::size_t(placeOnScale(whole, double(number)) * numColumns))];
    }
    update();
}

NumberScale ScaleBar::wholeScale() const
{
    NumberScale scale = m_coloring->scale;
    scale.low = m_coloring->smallest;
    scale.high = m_coloring->largest;
    return scale;
}

QSize ScaleBar::sizeHint() const
{
    return {200, countsHeight + colorsHeight + handleHeight};
}

QSize ScaleBar::minimumSizeHint() const
{
    return {100, sizeHint().height()};
}

double ScaleBar::positionOf(double number) const
{
    return scaleMargin + placeOnScale(wholeScale(), number) * (width() - 2 * scaleMargin);
}

double ScaleBar::numberAt(double x) const
{
    const NumberScale whole = wholeScale();
    const double part = std::clamp((x - scaleMargin) / std::max(1, width() - 2 * scaleMargin), 0.0, 1.0);
    const double low = measureOnScale(whole, double(whole.low)), high = measureOnScale(whole, double(whole.high));
    return numberOfMeasure(whole, low + part * (high - low));
}

void ScaleBar::paintCounts(QPainter& painter) const
{
    const double most = double(std::max<std::size_t>(1, *std::max_element(m_counts.begin(), m_counts.end())));
    const double step = double(width() - 2 * scaleMargin) / double(numColumns);
    painter.setPen(Qt::NoPen);
    QColor color = palette().color(QPalette::WindowText);
    color.setAlphaF(0.45F);
    painter.setBrush(color);
    for (std::size_t i = 0; i < numColumns; ++i) {
        const double height = std::sqrt(double(m_counts[i]) / most) * (countsHeight - 4); // small ones stay visible
        painter.drawRect(QRectF(scaleMargin + double(i) * step, countsHeight - height, step, height));
    }
}

void ScaleBar::paintEvent(QPaintEvent*)
{
    if (!m_coloring)
        return;
    QPainter painter(this);
    paintCounts(painter);
    const NumberScale& scale = m_coloring->scale;
    for (int x = scaleMargin; x < width() - scaleMargin; ++x) {
        const double part = placeOnScale(scale, numberAt(x));
        painter.fillRect(x, countsHeight, 1, colorsHeight, toColor(colorOnScale(*m_coloring, part)));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Window));
    painter.setBrush(palette().color(QPalette::WindowText));
    for (const float end : {scale.low, scale.high}) {
        const double x = positionOf(double(end)), top = countsHeight + colorsHeight;
        const double bottom = top + handleHeight - 2;
        painter.drawPolygon(QPolygonF() << QPointF(x, top - 3) << QPointF(x + 6, bottom) << QPointF(x - 6, bottom));
    }
}

void ScaleBar::mousePressEvent(QMouseEvent* event)
{
    if (!m_coloring || event->button() != Qt::LeftButton)
        return;
    const double x = event->position().x(), low = positionOf(double(m_coloring->scale.low)),
                 high = positionOf(double(m_coloring->scale.high));
    // Handles at one place: the side of the press decides.
    const bool nearLow = std::abs(x - low) != std::abs(x - high) ? std::abs(x - low) < std::abs(x - high) : x < low;
    m_handle = nearLow ? Handle::Low : Handle::High;
    ++m_gesture;
}

void ScaleBar::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_coloring || m_handle == Handle::None)
        return;
    NumberScale scale = m_coloring->scale;
    const auto number = static_cast<float>(numberAt(event->position().x()));
    if (m_handle == Handle::Low)
        scale.low = std::min(number, scale.high);
    else
        scale.high = std::max(number, scale.low);
    if (scale != m_coloring->scale)
        emit scaleChanged(scale, m_gesture);
}

void ScaleBar::mouseReleaseEvent(QMouseEvent*)
{
    m_handle = Handle::None;
}

ScaleView::ScaleView(QWidget* parent)
    : QWidget(parent), m_bar(new ScaleBar), m_low(createEnd(tr("Low end of the scale"))),
      m_high(createEnd(tr("High end of the scale"))), m_map(new QComboBox), m_reversed(new QCheckBox(tr("Reversed"))),
      m_logarithmic(new QCheckBox(tr("Logarithmic"))), m_whole(new QToolButton)
{
    for (const ColorMap& map : colorMaps())
        m_map->addItem(coreText("ColorMap", map.title), QString::fromUtf8(map.key.data(), qsizetype(map.key.size())));
    m_map->setAccessibleName(tr("Colors of the scale"));
    m_whole->setText(tr("Whole range"));
    m_whole->setToolTip(tr("From the smallest to the largest number"));
    auto* ends = new QHBoxLayout;
    ends->addWidget(m_low);
    ends->addStretch();
    ends->addWidget(m_high);
    auto* switches = new QHBoxLayout;
    switches->addWidget(m_reversed);
    switches->addWidget(m_logarithmic);
    switches->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(m_bar);
    column->addLayout(ends);
    column->addWidget(m_map);
    column->addLayout(switches);
    column->addWidget(m_whole, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_bar, &ScaleBar::scaleChanged, this, &ScaleView::scaleChanged);
    connect(m_map, &QComboBox::activated, this, &ScaleView::edit);
    connect(m_reversed, &QCheckBox::clicked, this, &ScaleView::edit);
    connect(m_logarithmic, &QCheckBox::clicked, this, &ScaleView::edit);
    connect(m_low, &QDoubleSpinBox::valueChanged, this, &ScaleView::edit);
    connect(m_high, &QDoubleSpinBox::valueChanged, this, &ScaleView::edit);
    connect(m_whole, &QToolButton::clicked, this, &ScaleView::scaleReset);
}

QDoubleSpinBox* ScaleView::createEnd(const QString& name)
{
    auto* box = new QDoubleSpinBox(this);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setKeyboardTracking(false);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    constexpr double most = 1e12;
    box->setRange(-most, most);
    constexpr int width = 84;
    box->setMaximumWidth(width);
    return box;
}

void ScaleView::setColoring(ColoringPtr coloring)
{
    if (coloring != m_coloring) {
        m_coloring = std::move(coloring);
        m_bar->setColoring(m_coloring);
    }
    if (!m_coloring)
        return;
    const NumberScale& scale = m_coloring->scale;
    const double extent = std::max(1e-9, double(m_coloring->largest) - double(m_coloring->smallest));
    const int decimals = std::clamp(3 - static_cast<int>(std::floor(std::log10(extent))), 0, 6);
    for (QDoubleSpinBox* box : {m_low, m_high}) {
        const QSignalBlocker quiet(box);
        box->setDecimals(decimals);
        box->setValue(double(box == m_low ? scale.low : scale.high));
    }
    m_map->setCurrentIndex(m_map->findData(scale.map));
    m_reversed->setChecked(scale.reversed);
    m_logarithmic->setChecked(scale.logarithmic);
    m_logarithmic->setEnabled(m_coloring->smallest >= 0);
    m_logarithmic->setToolTip(m_coloring->smallest >= 0 ? tr("Spread small numbers")
                                                        : tr("Some numbers are below 0, which have no logarithm."));
}

void ScaleView::edit()
{
    if (!m_coloring)
        return;
    NumberScale scale = m_coloring->scale;
    scale.map = m_map->currentData().toString();
    scale.reversed = m_reversed->isChecked();
    scale.logarithmic = m_logarithmic->isChecked();
    if (sender() == m_low)
        scale.low = static_cast<float>(std::min(m_low->value(), double(scale.high)));
    else if (sender() == m_high)
        scale.high = static_cast<float>(std::max(m_high->value(), double(scale.low)));
    emit scaleChanged(scale, 0);
    setColoring(m_coloring); // an end beyond the other goes back
}

} // namespace lodestone
