// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/download/PublicDataset.h"

#include "core/Error.h"
#include "ui/plot/resources.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

namespace lodestone {

namespace {
[[noreturn]] void refuse(const QString& entry, const QString& fault)
{
    throw Error(QStringLiteral("datasets.json: %1: %2").arg(entry, fault).toStdString());
}

QString textOf(const QJsonObject& object, const QString& key)
{
    const QString text = object.value(key).toString();
    if (text.isEmpty())
        refuse(object.value(QStringLiteral("key")).toString(), QStringLiteral("there is no text \"%1\"").arg(key));
    return text;
}

/// As textOf(), in the language in which numbers are written: `about_de` before `about`.
QString localTextOf(const QJsonObject& object, const QString& key)
{
    const QString name = QLocale().name(); // "de_AT"
    for (const QString& language : {name, name.section(u'_', 0, 0)})
        if (const QString text = object.value(key + u'_' + language).toString(); !text.isEmpty())
            return text;
    return textOf(object, key);
}

/// An address on the net; `required` or empty.
QUrl addressOf(const QJsonObject& object, const QString& key, bool required)
{
    const QUrl url(object.value(key).toString(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if ((required || !url.isEmpty()) && (!url.isValid() || !isWeb || url.host().isEmpty()))
        refuse(object.value(QStringLiteral("key")).toString(), QStringLiteral("\"%1\" is not an address").arg(key));
    return url;
}

QByteArray checksumOf(const QJsonObject& object)
{
    const QByteArray text = object.value(QStringLiteral("checksum")).toString().toLatin1().toLower();
    const bool isHex = QByteArray::fromHex(text).toHex() == text;
    if (!text.isEmpty() && (!isHex || (text.size() != 32 && text.size() != 64)))
        refuse(object.value(QStringLiteral("key")).toString(), QStringLiteral("the checksum is no MD5 and no SHA-256"));
    return text;
}

PublicDataset datasetOf(const QJsonObject& object)
{
    PublicDataset dataset;
    dataset.key = textOf(object, QStringLiteral("key"));
    dataset.name = textOf(object, QStringLiteral("name"));
    dataset.about = localTextOf(object, QStringLiteral("about"));
    dataset.megabytes = object.value(QStringLiteral("megabytes")).toDouble();
    dataset.terms = localTextOf(object, QStringLiteral("terms"));
    dataset.citation = textOf(object, QStringLiteral("citation"));
    dataset.page = addressOf(object, QStringLiteral("page"), true);
    dataset.file = addressOf(object, QStringLiteral("file"), false);
    dataset.checksum = checksumOf(object);
    dataset.checksumFile = addressOf(object, QStringLiteral("checksumFile"), false);
    if (!dataset.file.isEmpty() && dataset.file.fileName().isEmpty())
        refuse(dataset.key, QStringLiteral("\"file\" names no file"));
    return dataset;
}
} // namespace

std::vector<PublicDataset> readPublicDatasets(const QByteArray& json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        refuse(QStringLiteral("byte %1").arg(fault.offset), fault.errorString());
    std::vector<PublicDataset> datasets;
    QSet<QString> keys;
    for (const QJsonValue value : document.array()) {
        datasets.push_back(datasetOf(value.toObject()));
        if (keys.contains(datasets.back().key))
            refuse(datasets.back().key, QStringLiteral("the key is used twice"));
        keys.insert(datasets.back().key);
    }
    return datasets;
}

const std::vector<PublicDataset>& publicDatasets()
{
    static const std::vector<PublicDataset> datasets = [] {
        initResources();
        QFile file(QStringLiteral(":/datasets.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return opened ? readPublicDatasets(file.readAll()) : std::vector<PublicDataset>();
    }();
    return datasets;
}

} // namespace lodestone
