// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/WhyBox.h"

#include "ui/plot/Sparkline.h"
#include "ui/views/ForceBars.h"
#include "ui/views/entityName.h"
#include "ui/views/plainLabel.h"
#include "ui/views/scrolledColumn.h"

#include <QLabel>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace lodestone {

namespace {
constexpr std::size_t numAxes = 6;

QString distanceText(double distance)
{
    return QLocale().toString(distance, 'f', 3);
}
} // namespace

WhyBox::WhyBox(QWidget* parent)
    : QWidget(parent), m_title(plainLabel()), m_reasons(plainLabel()), m_axesTitle(plainLabel()),
      m_courseTitle(plainLabel()), m_bars(new ForceBars), m_course(new Sparkline)
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_axesTitle->setText(tr("Share of the distance by axis of the metric"));
    m_axesTitle->setToolTip(tr("Axes are the eigenvectors of the user-item metric, the largest eigenvalue first."));
    m_courseTitle->setText(tr("Distance over the kept epochs"));
    m_bars->setAccessibleName(tr("Share of the distance by axis"));
    m_course->setAccessibleName(tr("Distance over the kept epochs"));
    fillWithScrolledColumn(*this, {m_title, m_reasons, m_courseTitle, m_course, m_axesTitle, m_bars});
    setDetailsVisible(false);
}

QString WhyBox::text() const
{
    return m_title->text() + u'\n' + m_reasons->text();
}

void WhyBox::setDetailsVisible(bool visible)
{
    for (QWidget* widget : std::initializer_list<QWidget*>{m_axesTitle, m_bars, m_courseTitle, m_course})
        widget->setVisible(visible);
}

void WhyBox::showHint(const QString& text)
{
    m_title->clear();
    m_reasons->setText(text);
    setDetailsVisible(false);
}

void WhyBox::showReasons(const InspectedRun& run, const ReasonsOverTime& found)
{
    const Reasons& reasons = found.reasons;
    m_title->setText(tr("Why %1?").arg(entityName(*run.data, reasons.item)));
    QStringList liked;
    for (const Neighbor& item : reasons.liked)
        liked << QStringLiteral("%1 %2").arg(entityName(*run.data, item.entity), distanceText(item.distance));
    QStringList lines;
    lines << (liked.isEmpty() ? tr("No liked items in training.")
                              : tr("Nearest liked items, by the item metric: %1").arg(liked.join(QStringLiteral("; "))));
    lines << (reasons.numSimilar == 0 ? tr("No user has a similar list (overlap above theta).")
                                      : tr("Similar users (overlap above theta) who liked it: %L1 of %L2")
                                            .arg(reasons.numSimilarWhoLiked)
                                            .arg(reasons.numSimilar));
    m_reasons->setText(lines.join(u'\n'));
    showAxes(reasons.axes);
    std::vector<QPointF> points;
    for (const auto& [epoch, distance] : found.course)
        points.emplace_back(epoch, distance);
    m_course->setPoints(std::move(points), run.snapshot->epoch);
    setDetailsVisible(true);
}

void WhyBox::showAxes(const AxisParts& axes)
{
    std::vector<Eigen::Index> order(static_cast<std::size_t>(axes.parts.size()));
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return axes.parts[a] > axes.parts[b]; });
    const double total = axes.parts.sum();
    const QLocale locale;
    const auto bar = [&](const QString& label, double part, const QString& help, int hue) {
        const double share = total > 0 ? part / total : 0;
        return ForceBar{label, share, tr("%1 %").arg(locale.toString(100 * share, 'f', 1)), help, hue};
    };
    std::vector<ForceBar> bars;
    double rest = total;
    for (std::size_t i = 0; i < std::min(numAxes, order.size()); ++i) {
        const Eigen::Index axis = order[i];
        rest -= axes.parts[axis];
        bars.push_back(bar(tr("Axis %L1").arg(axis + 1), axes.parts[axis],
                           tr("Eigenvalue %1").arg(locale.toString(axes.eigenvalues[axis], 'g', 3)), 0));
    }
    if (order.size() > numAxes)
        bars.push_back(
            bar(tr("%n other axis(es)", nullptr, static_cast<int>(order.size() - numAxes)), std::max(0.0, rest), {}, 2));
    m_bars->setBars(std::move(bars));
}

} // namespace lodestone
