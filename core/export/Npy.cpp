// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/Npy.h"

#include "core/export/unwritable.h"

#include <bit>
#include <fstream>
#include <string>

namespace lodestone {

void writeNpy(const std::filesystem::path& path, const RowMatrixRef& matrix)
{
    static_assert(std::endian::native == std::endian::little);
    std::string header = "{'descr': '<f4', 'fortran_order': False, 'shape': (" + std::to_string(matrix.rows()) + ", "
        + std::to_string(matrix.cols()) + "), }";
    constexpr std::size_t prefix = 10, alignment = 64; // magic, version and length; the data start at a multiple of 64
    header.append(alignment - (prefix + header.size() + 1) % alignment, ' ');
    header += '\n';
    std::ofstream out(path, std::ios::binary);
    out << "\x93NUMPY" << '\x01' << '\0' << static_cast<char>(header.size() & 0xff) << static_cast<char>(header.size() >> 8)
        << header;
    for (Eigen::Index row = 0; row < matrix.rows(); ++row)
        out.write(reinterpret_cast<const char*>(matrix.row(row).data()),
                  static_cast<std::streamsize>(matrix.cols()) * static_cast<std::streamsize>(sizeof(float)));
    out.close();
    if (!out)
        throw unwritable(path);
}

} // namespace lodestone
