// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <filesystem>
#include <zip.h>

namespace lodestone {

struct ZipMember {
    QString name;
    QByteArray contents;
    bool packed = true, encrypted = false, link = false;
};

/// Writes a zip archive.
inline std::filesystem::path writeZip(const std::filesystem::path& path, const QList<ZipMember>& members)
{
    const auto require = [](bool done) {
        if (!done)
            qFatal("cannot write the archive");
    };
    zip_t* const archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    require(archive);
    for (const ZipMember& member : members) {
        zip_source_t* const source =
            zip_source_buffer(archive, member.contents.constData(), zip_uint64_t(member.contents.size()), 0);
        const zip_int64_t added = zip_file_add(archive, member.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        require(source && added >= 0);
        const auto index = zip_uint64_t(added);
        require(zip_set_file_compression(archive, index, member.packed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 1) == 0);
        if (member.encrypted)
            require(zip_file_set_encryption(archive, index, ZIP_EM_AES_256, "secret") == 0);
        if (member.link)
            require(zip_file_set_external_attributes(archive, index, 0, ZIP_OPSYS_UNIX, 0120777u << 16) == 0);
    }
    require(zip_close(archive) == 0);
    return path;
}

} // namespace lodestone
