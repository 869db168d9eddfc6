// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ProjectorTsv.h"

#include "core/export/unwritable.h"

#include <cassert>
#include <charconv>
#include <fstream>

namespace lodestone {

namespace {
void finish(std::ofstream& out, const std::filesystem::path& path)
{
    out.close();
    if (!out)
        throw unwritable(path);
}

std::string field(std::string text)
{
    for (char& c : text)
        if (c == '\t' || c == '\n' || c == '\r')
            c = ' ';
    return text;
}

void writeRows(const std::filesystem::path& path, const RowMatrixRef& matrix)
{
    std::ofstream out(path, std::ios::binary);
    std::string line;
    for (Eigen::Index row = 0; row < matrix.rows(); ++row) {
        line.clear();
        for (Eigen::Index column = 0; column < matrix.cols(); ++column) {
            char digits[32];
            line.append(digits, std::to_chars(digits, digits + sizeof digits, matrix(row, column)).ptr);
            line += column + 1 < matrix.cols() ? '\t' : '\n';
        }
        out << line;
    }
    finish(out, path);
}
} // namespace

std::filesystem::path projectorMetadataOf(const std::filesystem::path& vectors)
{
    std::filesystem::path path = vectors;
    return path.replace_extension(".metadata.tsv");
}

void writeProjectorTsv(const std::filesystem::path& vectors, const RowMatrixRef& matrix, const EntityNames& names)
{
    assert(names.ids.size() == static_cast<std::size_t>(matrix.rows()));
    writeRows(vectors, matrix);
    const std::filesystem::path path = projectorMetadataOf(vectors);
    std::ofstream out(path, std::ios::binary);
    out << "id\tkind\ttitle\tlabel\n";
    for (std::size_t i = 0; i < names.ids.size(); ++i)
        out << field(names.ids[i]) << '\t' << (i < names.numUsers ? "user" : "item") << '\t' << field(names.titles[i])
            << '\t' << field(names.labels[i]) << '\n';
    finish(out, path);
}

} // namespace lodestone
