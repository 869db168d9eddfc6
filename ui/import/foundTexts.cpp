// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/foundTexts.h"

#include "ui/plot/coreText.h"

#include <QCoreApplication>
#include <QLocale>

namespace lodestone {

namespace {
struct FoundTexts {
    Q_DECLARE_TR_FUNCTIONS(FoundTexts)
};
} // namespace

QStringList separators()
{
    return {QStringLiteral(","), QStringLiteral(";"),  QStringLiteral("\t"),
            QStringLiteral("|"), QStringLiteral("::"), QStringLiteral(" ")};
}

QString separatorName(const QString& separator)
{
    if (separator == u",")
        return FoundTexts::tr("comma");
    if (separator == u";")
        return FoundTexts::tr("semicolon");
    if (separator == u"\t")
        return FoundTexts::tr("tab");
    if (separator == u"|")
        return FoundTexts::tr("bar |");
    if (separator == u"::")
        return FoundTexts::tr("double colon ::");
    if (separator == u" ")
        return FoundTexts::tr("blanks");
    return QStringLiteral("\u201c%1\u201d").arg(separator);
}

QString byteText(std::uint64_t numBytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(numBytes), 1, QLocale::DataSizeSIFormat);
}

QString formText(const DataPreview& preview)
{
    QStringList parts{coreText("Format", preview.formatTitle)};
    if (preview.usesTextOptions) {
        parts << FoundTexts::tr("separator: %1").arg(separatorName(QString::fromStdString(preview.dialect.separator)))
              << (preview.hasHeader ? FoundTexts::tr("first line names the columns") : FoundTexts::tr("no header"))
              << (preview.isLatin1 ? QStringLiteral("Latin-1") : QStringLiteral("UTF-8"));
    }
    if (preview.isGzip)
        parts << FoundTexts::tr("gzip");
    return parts.join(QStringLiteral(" \u00b7 "));
}

QString filesText(const DataPreview& preview)
{
    QStringList files;
    for (const PreviewFile& file : preview.files)
        //: %1 is the name of a file, %2 its size
        files << FoundTexts::tr("%1 (%2)").arg(QString::fromStdString(file.name), byteText(file.numBytes));
    return files.join(QStringLiteral(", "));
}

} // namespace lodestone
