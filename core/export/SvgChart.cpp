// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/SvgChart.h"

#include "core/export/AxisTicks.h"
#include "core/export/Markup.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace lodestone {

namespace {
constexpr double width = 520, height = 280;
constexpr double left = 50, right = 124, top = 40, bottom = 40; ///< margins; the right one holds the names
constexpr double nameHeight = 14;

struct Range {
    double min = std::numeric_limits<double>::infinity(), max = -min;
    void add(double value)
    {
        min = std::min(min, value);
        max = std::max(max, value);
    }
    bool empty() const { return min > max; }
};

std::string element(const std::string& name, const std::string& attributes, const std::string& content = {})
{
    return '<' + name + ' ' + attributes + (content.empty() ? "/>\n" : '>' + content + "</" + name + ">\n");
}

std::string attribute(const std::string& name, double value)
{
    return name + "=\"" + number(value, 1) + "\" ";
}

std::string textAt(double x, double y, const std::string& attributes, const std::string& text)
{
    return element("text", attribute("x", x) + attribute("y", y) + attributes, escaped(text));
}

std::string colored(std::size_t hue, const std::string& property)
{
    return "style=\"" + property + ":var(--line" + std::to_string(hue) + ")\" ";
}

/// Of a path, for each mark in turn.
std::string markPath(LineMark mark, double x, double y)
{
    constexpr double size = 3.5;
    std::string path;
    for (const MarkLine& line : markLines(mark)) {
        char command = 'M';
        for (const auto& [across, down] : line)
            path += std::exchange(command, 'L') + number(x + size * across, 1) + ' ' + number(y + size * down, 1);
        if (line.front() == line.back())
            path += 'z';
    }
    return path;
}

std::string marks(std::size_t hue, const std::string& path)
{
    const std::string line = "var(--line" + std::to_string(hue) + ')';
    if (path.empty())
        return {};
    return element("path", "class=\"mark\" style=\"stroke:" + line + ";fill:" + line + "\" d=\"" + path + '"');
}

class ChartDrawing {
public:
    ChartDrawing(const Chart& chart, const Range& x, const Range& y)
        : m_chart(chart), m_x(x.min, x.max, 7, true), m_y(y.min, y.max, 6)
    {
    }

    std::string text() const
    {
        std::string text = axes() + mark();
        for (const ChartSeries& series : m_chart.series)
            text += line(series);
        return text + names();
    }

private:
    double xOf(double value) const { return left + (value - m_x.min) / (m_x.max - m_x.min) * (width - left - right); }
    double yOf(double value) const
    {
        return height - bottom - (value - m_y.min) / (m_y.max - m_y.min) * (height - top - bottom);
    }

    std::string axes() const
    {
        std::string text;
        for (const double value : m_y.values()) {
            text += element("line",
                            "class=\"grid\" " + attribute("x1", left) + attribute("x2", width - right)
                                + attribute("y1", yOf(value)) + attribute("y2", yOf(value)));
            text += textAt(left - 6, yOf(value) + 4, "class=\"tick\" text-anchor=\"end\"", m_y.text(value));
        }
        for (const double value : m_x.values())
            text += textAt(xOf(value), height - bottom + 16, "class=\"tick\" text-anchor=\"middle\"", m_x.text(value));
        text += textAt((left + width - right) / 2, height - 6, "class=\"tick\" text-anchor=\"middle\"", m_chart.xLabel);
        return text;
    }

    std::string mark() const
    {
        if (!m_chart.mark || *m_chart.mark < m_x.min || *m_chart.mark > m_x.max)
            return {};
        const double x = xOf(*m_chart.mark);
        const bool toTheLeft = x > (left + width - right) / 2;
        return element("line",
                       "class=\"best\" " + attribute("x1", x) + attribute("x2", x) + attribute("y1", top)
                           + attribute("y2", height - bottom))
            + textAt(x + (toTheLeft ? 4 : -4), top - 5,
                     std::string("class=\"tick\" text-anchor=\"") + (toTheLeft ? "end" : "start") + '"', m_chart.markLabel);
    }

    std::string line(const ChartSeries& series) const
    {
        std::string path, marked, dots;
        bool connected = false;
        std::size_t place = 0;
        for (const auto& [x, y] : series.points) {
            const bool isMarked = place++ % marksEvery(series.points.size()) == 0;
            if (!std::isfinite(y)) {
                connected = false;
                continue;
            }
            path += (connected ? 'L' : 'M') + number(xOf(x), 1) + ' ' + number(yOf(y), 1);
            connected = true;
            if (isMarked)
                marked += markPath(series.mark, xOf(x), yOf(y));
            dots += dot(series, x, y);
        }
        return element("path",
                       std::string("class=\"curve")
                           + (series.dotted       ? " dotted"
                                  : series.dashed ? " dashed"
                                                  : "")
                           + "\" " + colored(series.hue, "stroke") + "d=\"" + path + '"')
            + marks(series.hue, marked) + dots;
    }

    /// Carries the value as a tooltip; a ring at the best epoch. Invisible on a dotted line, which it would hide.
    std::string dot(const ChartSeries& series, double x, double y) const
    {
        const bool best = (m_chart.mark == x || series.ring == x) && !series.dotted;
        std::string look = series.dotted ? "class=\"hit\" " : colored(series.hue, "fill");
        if (best)
            look = "class=\"ring\" " + colored(series.hue, "stroke");
        const std::string value = series.name + ", " + m_chart.xLabel + ' ' + number(x) + ": " + number(y, 4);
        return element("circle",
                       attribute("cx", xOf(x)) + attribute("cy", yOf(y)) + attribute("r", best || series.dotted ? 4 : 2)
                           + look,
                       "<title>" + escaped(value) + "</title>");
    }

    /// With a thin line from the end of the series, and its mark.
    static std::string nameOf(const ChartSeries& series, double end, double place)
    {
        constexpr double edge = width - right, markRoom = 8;
        const double start = edge + 14 + (series.mark == LineMark::None ? 0 : markRoom);
        return element("path",
                       "class=\"leader\" " + colored(series.hue, "stroke") + "d=\"M" + number(edge + 3, 1) + ' '
                           + number(end, 1) + 'L' + number(edge + 11, 1) + ' ' + number(place, 1) + '"')
            + marks(series.hue, markPath(series.mark, edge + 15, place))
            + textAt(start, place + 4, "class=\"name\" " + colored(series.hue, "fill"), series.name);
    }

    /// Names at the ends of their lines, moved apart where they would touch.
    std::string names() const
    {
        struct Name {
            const ChartSeries* series;
            double end, place;
        };
        std::vector<Name> names;
        for (const ChartSeries& series : m_chart.series) {
            const auto last = std::find_if(series.points.rbegin(), series.points.rend(),
                                           [](const auto& point) { return std::isfinite(point.second); });
            if (last != series.points.rend())
                names.push_back({&series, yOf(last->second), yOf(last->second)});
        }
        std::stable_sort(names.begin(), names.end(), [](const Name& a, const Name& b) { return a.end < b.end; });
        for (std::size_t i = 1; i < names.size(); ++i)
            names[i].place = std::max(names[i].place, names[i - 1].place + nameHeight);
        double lowest = height - bottom + 4;
        for (auto name = names.rbegin(); name != names.rend(); ++name, lowest -= nameHeight)
            name->place = std::min(name->place, lowest);
        std::string text;
        for (const Name& name : names)
            text += nameOf(*name.series, name.end, name.place);
        return text;
    }

    const Chart& m_chart;
    AxisTicks m_x, m_y;
};
} // namespace

std::string svgChart(const Chart& chart)
{
    Range x, y;
    for (const ChartSeries& series : chart.series)
        for (const auto& [epoch, value] : series.points)
            if (std::isfinite(value)) {
                x.add(epoch);
                y.add(value);
            }
    if (!y.empty() && y.min > 0 && y.min < 0.5 * y.max)
        y.min = 0; // a curve that falls or rises that much is read against zero
    std::string text = "<svg class=\"chart\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + number(width) + ' '
        + number(height) + "\" role=\"img\" aria-label=\"" + escaped(chart.title) + "\">\n"
        + textAt(left, 16, "class=\"heading\"", chart.title);
    text += y.empty() ? textAt(left, height / 2, "class=\"tick\"", "No values.") : ChartDrawing(chart, x, y).text();
    return text + "</svg>\n";
}

std::string svgLineSample(std::size_t hue, LineMark mark)
{
    return "<svg class=\"sample\" viewBox=\"0 0 22 12\" aria-hidden=\"true\">"
        + element("path", "class=\"curve\" " + colored(hue, "stroke") + "d=\"M1 6L21 6\"")
        + marks(hue, markPath(mark, 11, 6)) + "</svg>";
}

} // namespace lodestone
