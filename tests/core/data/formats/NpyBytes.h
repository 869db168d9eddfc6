// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/RowMatrix.h"

#include <QByteArray>

#include <algorithm>

namespace lodestone {

/// A .npy file up to its numbers.
inline QByteArray npyHeader(const QByteArray& dictionary, int version = 1)
{
    QByteArray header("\x93NUMPY");
    const QByteArray text = dictionary + '\n';
    header += char(version);
    header += '\0';
    for (int byte = 0; byte < (version == 1 ? 2 : 4); ++byte)
        header += char(text.size() >> (8 * byte) & 0xff);
    return header + text;
}

template <typename Number>
QByteArray npyBytes(const RowMatrix& numbers, int version = 1, bool fortran = false, bool bigEndian = false)
{
    QByteArray bytes = npyHeader(
        QByteArray("{'descr': '") + (bigEndian ? '>' : '<') + 'f' + QByteArray::number(int(sizeof(Number)))
            + "', 'fortran_order': " + (fortran ? "True" : "False") + ", 'shape': ("
            + QByteArray::number(qint64(numbers.rows())) + ", " + QByteArray::number(qint64(numbers.cols())) + "), }",
        version);
    const Eigen::MatrixXf byColumn = numbers;
    for (Eigen::Index i = 0; i < numbers.size(); ++i) {
        const auto number = Number(fortran ? byColumn.data()[i] : numbers.data()[i]);
        QByteArray part(reinterpret_cast<const char*>(&number), sizeof number);
        if (bigEndian)
            std::reverse(part.begin(), part.end());
        bytes += part;
    }
    return bytes;
}

} // namespace lodestone
