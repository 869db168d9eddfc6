// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pointsCsv.h"

#include "core/export/tableEscapes.h"
#include "core/export/unwritable.h"

#include <charconv>
#include <fstream>
#include <string>

namespace lodestone {

namespace {
template <class Number> void append(std::string& line, Number number)
{
    char digits[32];
    line += ',';
    line.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
}

std::string header(const CsvPoints& points)
{
    std::string line = "kind,id,title,label,cluster,x,y";
    if (points.positions.cols() > 2)
        line += ",z";
    for (Eigen::Index i = 1; points.vectors && i <= points.vectors->cols(); ++i)
        line += ",v" + std::to_string(i);
    return line + '\n';
}

std::string lineOf(const CsvPoints& points, std::size_t entity)
{
    const EntityNames& names = points.names;
    std::string line = entity < names.numUsers ? "user" : "item";
    for (const auto* texts : {&names.ids, &names.titles, &names.labels})
        line += ',' + csvEscaped((*texts)[entity]);
    if (entity < points.clusters.size() && points.clusters[entity] >= 0)
        append(line, points.clusters[entity]);
    else
        line += ',';
    const auto row = static_cast<Eigen::Index>(entity);
    for (Eigen::Index column = 0; column < points.positions.cols(); ++column)
        append(line, points.positions(row, column));
    for (Eigen::Index column = 0; points.vectors && column < points.vectors->cols(); ++column)
        append(line, (*points.vectors)(row, column));
    return line + '\n';
}
} // namespace

void writePointsCsv(const std::filesystem::path& path, const CsvPoints& points)
{
    std::ofstream out(path, std::ios::binary);
    out << header(points);
    for (const EntityId entity : points.entities)
        out << lineOf(points, at(entity));
    out.close();
    if (!out)
        throw unwritable(path);
}

} // namespace lodestone
