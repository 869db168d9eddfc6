// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "core/data/load.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <filesystem>
#include <zlib.h>

namespace lodestone {

/// Files of a test, in a folder that goes away with it.
class TextFiles {
public:
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }

    std::filesystem::path write(const QString& name, const QByteArray& contents)
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
            qFatal("cannot write %s", qPrintable(path));
        return path.toStdString();
    }

    std::filesystem::path writeGzip(const QString& name, const QByteArray& contents) { return write(name, gzip(contents)); }

    static QByteArray gzip(const QByteArray& contents)
    {
        z_stream stream{};
        QByteArray packed(contents.size() * 2 + 1000, '\0');
        if (deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
            qFatal("cannot pack");
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(contents.data()));
        stream.avail_in = static_cast<uInt>(contents.size());
        stream.next_out = reinterpret_cast<Bytef*>(packed.data());
        stream.avail_out = static_cast<uInt>(packed.size());
        deflate(&stream, Z_FINISH);
        packed.resize(static_cast<qsizetype>(stream.total_out));
        deflateEnd(&stream);
        return packed;
    }

private:
    QTemporaryDir m_folder;
};

/// "user item rating time" of every rating by the ids of the source, sorted; one line each.
inline QStringList ratingTexts(const Dataset& data)
{
    QStringList texts;
    for (std::size_t i = 0; i < data.interactions.size(); ++i) {
        const auto rating = RatingIndex(i);
        const auto text = [](std::string_view id) { return QString::fromUtf8(id.data(), qsizetype(id.size())); };
        texts.append(text(data.userIds[at(data.interactions.user(rating))]) + " "
                     + text(data.itemIds[at(data.interactions.item(rating))]) + " "
                     + QString::number(double(data.interactions.value(rating))) + " "
                     + QString::number(data.interactions.time(rating)));
    }
    texts.sort();
    return texts;
}

/// "file:line: reason" with the folder left out.
inline QStringList badLineTexts(const LoadReport& report)
{
    QStringList texts;
    for (const BadLine& line : report.badLines)
        texts.append(QString::fromStdString(std::filesystem::path(line.file).filename().string()) + ":"
                     + QString::number(line.line) + ": " + QString::fromStdString(line.reason));
    return texts;
}

/// What the error of a call says, with `folder` left out; empty if there was none.
template <typename Call> QString errorText(Call call, const std::filesystem::path& folder = {})
{
    try {
        call();
    } catch (const Error& error) {
        const QString text = QString::fromUtf8(error.what());
        return folder.empty() ? text : QString(text).replace(QString::fromStdString(folder.string()) + "/", QString());
    }
    return {};
}

} // namespace lodestone
