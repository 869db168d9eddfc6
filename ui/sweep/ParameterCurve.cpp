// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/ParameterCurve.h"

#include "core/export/LineColors.h"
#include "ui/plot/CurvePlot.h"
#include "ui/views/LegendEntry.h"

#include <QComboBox>
#include <QGridLayout>
#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lodestone {

namespace {
constexpr std::array<std::array<const char*, 2>, 2> pairs{{{"hr10", "hr50"}, {"nmi10", "recall50"}}};

QComboBox* createBox(const QString& name, const QStringList& entries)
{
    auto* box = new QComboBox;
    box->addItems(entries);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}
} // namespace

ParameterCurve::ParameterCurve(QWidget* parent)
    : QWidget(parent), m_parameter(createBox(tr("Option on the horizontal axis"), {})),
      m_figures(createBox(tr("Figures"), {tr("HR@10, HR@50"), tr("NMI 10, Recall@50")})),
      m_band(createBox(tr("Band"), {tr("smallest to largest"), tr("standard deviation")})), m_legend(new QGridLayout),
      m_note(new QLabel)
{
    auto* top = new QWidget;
    createTop(*top);
    auto* charts = new QHBoxLayout;
    charts->setSpacing(6);
    for (Chart& chart : m_charts) {
        chart = createChart();
        charts->addWidget(chart.column, 1);
    }
    m_legend->setContentsMargins(6, 0, 2, 0);
    m_legend->setSpacing(0);
    m_legend->setColumnStretch(2, 1); // behind the two columns of entries
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setContentsMargins(6, 0, 6, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(top);
    column->addLayout(m_legend);
    column->addLayout(charts, 1);
    column->addWidget(m_note);
    rebuild();
}

void ParameterCurve::createTop(QWidget& top)
{
    auto* row = new QHBoxLayout(&top);
    row->setContentsMargins(6, 2, 6, 0);
    const auto add = [&](const QString& text, QComboBox* box, const QString& toolTip) {
        row->addWidget(new QLabel(text));
        row->addWidget(box);
        box->setToolTip(toolTip);
    };
    //: followed by a list of options
    add(tr("Against"), m_parameter, tr("The option on the horizontal axis: those with numbers that differ between runs"));
    add(tr("Figures"), m_figures, tr("What is drawn, at the best epoch of each run"));
    add(tr("Band"), m_band,
        tr("Around the mean of the runs that agree in everything but seed and fold: all of them, or one standard deviation "
           "to either side"));
    row->addStretch(1);
    connect(m_parameter, &QComboBox::activated, this, [this] {
        m_wanted = m_parameter->currentData().toString().toStdString();
        emit choicesChanged();
    });
    connect(m_parameter, &QComboBox::currentIndexChanged, this, &ParameterCurve::rebuild);
    for (QComboBox* box : {m_figures, m_band}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ParameterCurve::rebuild);
        connect(box, &QComboBox::activated, this, &ParameterCurve::choicesChanged);
    }
}

ParameterCurve::Chart ParameterCurve::createChart()
{
    Chart chart{new QWidget, new QLabel, new CurvePlot, {}};
    QFont font = chart.title->font();
    font.setBold(true);
    chart.title->setFont(font);
    chart.title->setContentsMargins(6, 0, 0, 0);
    chart.title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* column = new QVBoxLayout(chart.column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(chart.title);
    column->addWidget(chart.plot, 1);
    const CurvePlot* plot = chart.plot;
    const auto owner = [this, plot]() -> const Chart& { return *std::ranges::find(m_charts, plot, &Chart::plot); };
    connect(plot, &CurvePlot::pointHovered, this,
            [this, owner](int series, double x) { emit hovered(runsAt(owner(), series, x)); });
    connect(plot, &CurvePlot::pointClicked, this,
            [this, owner](int series, double x) { emit clicked(runsAt(owner(), series, x)); });
    return chart;
}

void ParameterCurve::setRuns(const SweepRuns& sweep, const std::vector<bool>& among)
{
    m_sweep = sweep;
    m_among = among;
    fillParameters();
    rebuild();
}

/// The one that the user chose, or else the one with the most values.
void ParameterCurve::fillParameters()
{
    const QSignalBlocker blocker(m_parameter);
    m_parameter->clear();
    int best = -1;
    for (const int index : curveParameters(m_sweep)) {
        const SweepAxis& axis = m_sweep.axes[static_cast<std::size_t>(index)];
        m_parameter->addItem(axis.title, QString::fromStdString(axis.key));
        const auto& known = best < 0 ? axis : m_sweep.axes[static_cast<std::size_t>(best)];
        if (best < 0 || axis.values.size() > known.values.size())
            best = index;
    }
    const int wanted = m_parameter->findData(QString::fromStdString(m_wanted));
    const QString key = best < 0 ? QString() : QString::fromStdString(m_sweep.axes[static_cast<std::size_t>(best)].key);
    m_parameter->setCurrentIndex(wanted >= 0 ? wanted : m_parameter->findData(key));
    m_parameter->setEnabled(m_parameter->count() > 1);
}

void ParameterCurve::rebuild()
{
    const int parameter = m_sweep.axisOf(m_parameter->currentData().toString().toStdString());
    m_numLines = 0;
    const auto& keys = pairs[static_cast<std::size_t>(std::max(0, m_figures->currentIndex()))];
    for (std::size_t place = 0; place < m_charts.size(); ++place) {
        Chart& chart = m_charts[place];
        const int figure = parameter < 0 ? -1 : m_sweep.axisOf(keys[place]);
        chart.lines.clear();
        chart.plot->clearSeries();
        chart.column->setVisible(figure >= 0);
        if (figure >= 0)
            fill(chart, figure);
    }
    updateLegend();
    for (Chart& chart : m_charts)
        applyShown(chart);
    updateNote(parameter);
    mark();
}

void ParameterCurve::fill(Chart& chart, int figure)
{
    const SweepAxis& axis = m_sweep.axes[static_cast<std::size_t>(figure)];
    const SweepAxis& parameter =
        m_sweep.axes[static_cast<std::size_t>(m_sweep.axisOf(m_parameter->currentData().toString().toStdString()))];
    chart.title->setText(axis.name());
    chart.plot->setAccessibleName(tr("Chart: %1 against %2").arg(axis.name(), parameter.title));
    chart.lines = shownLines(figure);
    chart.plot->setXName(parameter.title);
    chart.plot->setXValues({parameter.values.begin(), parameter.values.end()});
    chart.plot->setXRange(parameter.least(), parameter.most());
    chart.plot->setLogScale(parameter.isLogarithmic, false);
    const LineStyle style =
        m_sweep.figures == FigureSet::Test && !axis.part.isEmpty() ? LineStyle::Dotted : LineStyle::Solid;
    for (std::size_t i = 0; i < chart.lines.size(); ++i) {
        const ParameterLine& line = chart.lines[i];
        QVector<double> x, mean, low, high;
        for (const ParameterPoint& point : line.points) {
            x << point.value;
            mean << point.mean;
            low << point.low;
            high << point.high;
        }
        const int series = chart.plot->addSeries(line.name.isEmpty() ? axis.name() : line.name, static_cast<int>(i), style);
        chart.plot->setData(series, x, mean);
        const bool isRepeated = std::ranges::any_of(line.points, [](const auto& point) { return point.runs.size() > 1; });
        if (isRepeated)
            chart.plot->setBand(series, x, low, high);
    }
    chart.plot->refresh();
}

/// As many as there are colors: those with the most runs, in their own order.
std::vector<ParameterLine> ParameterCurve::shownLines(int figure)
{
    const int parameter = m_sweep.axisOf(m_parameter->currentData().toString().toStdString());
    std::vector<ParameterLine> all =
        parameterLines(m_sweep, m_among, parameter, figure, static_cast<BandKind>(m_band->currentIndex()));
    m_numLines = std::max(m_numLines, all.size());
    if (all.size() <= numLineHues)
        return all;
    const auto numRuns = [&](std::size_t line) {
        std::size_t count = 0;
        for (const ParameterPoint& point : all[line].points)
            count += point.runs.size();
        return count;
    };
    std::vector<std::size_t> order(all.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, std::ranges::greater(), numRuns);
    order.resize(numLineHues);
    std::ranges::sort(order);
    std::vector<ParameterLine> shown;
    for (const std::size_t line : order)
        shown.push_back(std::move(all[line]));
    return shown;
}

void ParameterCurve::updateLegend()
{
    for (LegendEntry* entry : std::exchange(m_entries, {}))
        delete entry;
    const auto& lines = m_charts[0].lines.size() >= m_charts[1].lines.size() ? m_charts[0].lines : m_charts[1].lines;
    constexpr int numColumns = 2;
    for (int i = 0; lines.size() > 1 && i < static_cast<int>(lines.size()); ++i) {
        const QString& name = lines[static_cast<std::size_t>(i)].name;
        auto* entry = new LegendEntry(name, i);
        entry->setChecked(!m_hidden.contains(name));
        m_legend->addWidget(entry, i / numColumns, i % numColumns, Qt::AlignLeft);
        connect(entry, &QAbstractButton::toggled, this, [this, name](bool shown) { setShown(name, shown); });
        m_entries.push_back(entry);
    }
}

void ParameterCurve::setShown(const QString& line, bool shown)
{
    m_hidden.removeAll(line);
    if (!shown)
        m_hidden << line;
    for (Chart& chart : m_charts)
        applyShown(chart);
}

/// A single line has no entry to show it again.
void ParameterCurve::applyShown(Chart& chart)
{
    if (chart.lines.empty())
        return;
    for (std::size_t i = 0; i < chart.lines.size(); ++i)
        chart.plot->setSeriesVisible(static_cast<int>(i), m_entries.empty() || !m_hidden.contains(chart.lines[i].name));
    chart.plot->refresh();
}

void ParameterCurve::updateNote(int parameter)
{
    const bool hasLines = m_numLines > 0;
    QStringList notes;
    if (parameter < 0)
        notes << tr(
            "No option with numbers differs between the runs. Train with other values of one, such as the dimension: "
            "its curve is drawn here.");
    else if (!hasLines)
        notes << tr("No brushed run has these figures.");
    const auto isRepeated = [](const ParameterLine& line) {
        return std::ranges::any_of(line.points, [](const ParameterPoint& point) { return point.runs.size() > 1; });
    };
    const bool hasBand =
        std::ranges::any_of(m_charts, [&](const Chart& chart) { return std::ranges::any_of(chart.lines, isRepeated); });
    if (hasBand)
        notes << (m_band->currentIndex() == 0
                      ? tr("Means over seeds and folds; the band is from the smallest to the largest run.")
                      : tr("Means over seeds and folds; the band is one standard deviation to either side."));
    if (m_numLines > numLineHues)
        notes << tr("%1 of %2 lines are drawn, those of the most runs; brush to see others.")
                     .arg(QLocale().toString(int(numLineHues)), QLocale().toString(qulonglong(m_numLines)));
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
}

QString ParameterCurve::noteText() const
{
    return m_note->text();
}

std::vector<RunId> ParameterCurve::runsAt(const Chart& chart, int series, double x) const
{
    if (series < 0 || series >= static_cast<int>(chart.lines.size()))
        return {};
    const auto& points = chart.lines[static_cast<std::size_t>(series)].points;
    const auto point = std::ranges::find(points, x, &ParameterPoint::value);
    return point == points.end() ? std::vector<RunId>() : point->runs;
}

void ParameterCurve::setMarked(const std::vector<RunId>& runs)
{
    if (std::exchange(m_marked, runs) != runs)
        mark();
}

void ParameterCurve::mark()
{
    const auto isMarked = [this](RunId run) { return std::ranges::find(m_marked, run) != m_marked.end(); };
    for (const Chart& chart : m_charts) {
        for (int series = 0; series < chart.plot->numSeries(); ++series) {
            QVector<QPointF> rings;
            for (const ParameterPoint& point : chart.lines[static_cast<std::size_t>(series)].points)
                if (std::ranges::any_of(point.runs, isMarked))
                    rings << QPointF(point.value, point.mean);
            chart.plot->setMarkers(series, rings);
        }
        if (chart.plot->numSeries() > 0)
            chart.plot->refresh();
    }
}

QJsonObject ParameterCurve::choices() const
{
    return {{QStringLiteral("parameter"), QString::fromStdString(m_wanted)},
            {QStringLiteral("figures"), m_figures->currentIndex()},
            {QStringLiteral("deviation"), m_band->currentIndex() == 1}};
}

void ParameterCurve::setChoices(const QJsonObject& choices)
{
    m_wanted = choices[QStringLiteral("parameter")].toString().toStdString();
    m_figures->setCurrentIndex(choices[QStringLiteral("figures")].toInt() == 1 ? 1 : 0);
    m_band->setCurrentIndex(choices[QStringLiteral("deviation")].toBool() ? 1 : 0);
    fillParameters();
    rebuild();
}

} // namespace lodestone
