// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/catalogue.h"
#include "core/export/ColorMap.h"
#include "core/model/catalogue.h"
#include "core/projection/catalogue.h"
#include "tests/TestProgram.h"
#include "ui/forms/RunOptions.h"
#include "ui/plot/resources.h"
#include "ui/window/InterfaceLanguage.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

namespace lodestone::translationsTest {

namespace {
const QString folder = QStringLiteral(LODESTONE_SOURCE "/resources/translations");

struct Entry {
    QString context, source, comment;
    QStringList translations; ///< several for plurals
    bool isPlural = false, isFinished = true;

    QString key() const { return context + u'|' + source + u'|' + comment; }
};

QString fileOf(const QString& in, const QString& language)
{
    return QStringLiteral("%1/lodestone_%2.ts").arg(in, language);
}

/// A message of a .ts file, from its start to its end.
Entry readEntry(QXmlStreamReader& xml, const QString& context)
{
    Entry entry;
    entry.context = context;
    entry.isPlural = xml.attributes().value(QLatin1String("numerus")) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            entry.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            entry.comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            entry.isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (entry.isPlural) {
                while (xml.readNextStartElement())
                    entry.translations << xml.readElementText();
            } else {
                entry.translations << xml.readElementText();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

std::vector<Entry> entriesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    QXmlStreamReader xml(&file);
    std::vector<Entry> entries;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            entries.push_back(readEntry(xml, context));
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return entries;
}

QSet<QString> keysOf(const std::vector<Entry>& entries)
{
    QSet<QString> keys;
    for (const Entry& entry : entries)
        keys.insert(entry.key());
    return keys;
}

QStringList found(const QString& text, const QString& pattern)
{
    QStringList list;
    for (auto matches = QRegularExpression(pattern).globalMatch(text); matches.hasNext();)
        list << matches.next().captured();
    list.sort();
    return list;
}

bool hasAccessKey(const QString& text)
{
    return text.contains(QRegularExpression(QStringLiteral("&[^&\\s;]")));
}

void addLanguages(bool withEnglish)
{
    QTest::addColumn<QString>("language");
    for (const Language& language : languages())
        if (withEnglish || language.key != QStringLiteral("en"))
            QTest::newRow(qPrintable(language.key)) << language.key;
}

QByteArray utf8(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// Texts of core that the window shows, with their context.
using CoreTexts = QList<std::pair<const char*, QByteArray>>;

void addParams(CoreTexts& texts, const std::vector<Param>& params)
{
    for (const Param& param : params) {
        for (const std::string_view text : {param.group, param.label, param.help})
            texts.append({"Param", utf8(text)});
        if (const auto* choice = std::get_if<Choice*>(&param.value))
            for (const std::string_view name : (*choice)->names)
                texts.append({"Param", utf8(name)});
    }
}

CoreTexts coreTexts()
{
    CoreTexts texts;
    RunOptions run;
    addParams(texts, run.params());
    for (const ModelInfo& info : modelCatalogue()) {
        texts.append({"Model", utf8(info.summary)});
        for (const Preset& preset : info.presets)
            texts.append({{"Model", utf8(preset.title)}, {"Model", utf8(preset.summary)}});
        addParams(texts, createModel(info.key)->params());
    }
    for (const ProjectionInfo& info : projectionCatalogue())
        addParams(texts, info.create()->params());
    for (const FormatInfo& info : formatCatalogue())
        texts.append({{"Format", utf8(info.title)}, {"Format", utf8(info.files)}});
    return texts;
}
} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsUnfinished_data() { addLanguages(true); }
    void nothingIsUnfinished()
    {
        QFETCH(QString, language);
        const std::vector<Entry> entries = entriesOf(fileOf(folder, language));
        QVERIFY(!entries.empty());
        for (const Entry& entry : entries) {
            QVERIFY2(entry.isFinished, qPrintable(entry.key()));
            QVERIFY2(!entry.translations.isEmpty(), qPrintable(entry.key()));
            for (const QString& translation : entry.translations)
                QVERIFY2(!translation.trimmed().isEmpty(), qPrintable(entry.key()));
        }
    }

    void placeholdersTagsAndKeysAreKept_data() { addLanguages(true); }
    void placeholdersTagsAndKeysAreKept()
    {
        QFETCH(QString, language);
        const QString placeholders = QStringLiteral("%(L?\\d+|n|p)"), tags = QStringLiteral("<[a-z/][^<>]*>");
        for (const Entry& entry : entriesOf(fileOf(folder, language)))
            for (const QString& translation : entry.translations) {
                const QByteArray where = (entry.key() + QStringLiteral(" -> ") + translation).toUtf8();
                QVERIFY2(found(translation, placeholders) == found(entry.source, placeholders), where.constData());
                QVERIFY2(found(translation, tags) == found(entry.source, tags), where.constData());
                QVERIFY2(hasAccessKey(translation) == hasAccessKey(entry.source), where.constData());
                // Where a text is glued to another or fills a field, the blanks at its ends matter; "," may become "\uff0c".
                QVERIFY2(translation.endsWith(u' ') == entry.source.endsWith(u' '), where.constData());
            }
    }

    /// What lupdate reads must be what the compiler reads: "\u201cfiles" is one character for lupdate of Qt 6.4.
    void sourcesHaveNoCharactersThatNobodyWrote()
    {
        const QRegularExpression odd(
            QStringLiteral("[\\x{0100}-\\x{036f}\\x{0400}-\\x{1fff}\\x{2100}-\\x{24ff}\\x{2600}-\\x{ffff}]"));
        for (const Entry& entry : entriesOf(fileOf(folder, QStringLiteral("de"))))
            QVERIFY2(!entry.source.contains(odd), qPrintable(entry.key()));
    }

    void entriesAreThoseOfTheSources()
    {
        QTemporaryDir fresh;
        QProcess update;
        update.setProcessChannelMode(QProcess::MergedChannels);
        update.start(folder + QStringLiteral("/update.sh"), {fresh.path()});
        constexpr int timeoutMs = 120000;
        QVERIFY(update.waitForFinished(timeoutMs));
        const QByteArray output = update.readAll();
        if (update.exitCode() == 77)
            QSKIP(output.constData());
        QVERIFY2(update.exitStatus() == QProcess::NormalExit && update.exitCode() == 0, output.constData());
        for (const Language& language : languages()) {
            const QSet<QString> kept = keysOf(entriesOf(fileOf(folder, language.key))),
                                today = keysOf(entriesOf(fileOf(fresh.path(), language.key)));
            const QString missing = (today - kept).values().join(u'\n'), extra = (kept - today).values().join(u'\n');
            QVERIFY2(missing.isEmpty() && extra.isEmpty(),
                     qPrintable(QStringLiteral("%1: run ./dev translations; missing:\n%2\nof no use any more:\n%3")
                                    .arg(language.key, missing, extra)));
        }
    }

    void textsOfCoreAreTranslated_data() { addLanguages(false); }
    void textsOfCoreAreTranslated()
    {
        QFETCH(QString, language);
        initResources();
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/lodestone_%1.qm").arg(language)));
        const CoreTexts texts = coreTexts();
        QVERIFY(texts.size() > 200);
        for (const auto& [context, text] : texts)
            QVERIFY2(!translator.translate(context, text.constData()).isEmpty(),
                     (QByteArray(context) + ": " + text).constData());
        // Other color maps are named as everywhere: Viridis.
        for (const ColorMap& map : colorMaps())
            if (map.title.find(' ') != std::string_view::npos)
                QVERIFY2(!translator.translate("ColorMap", utf8(map.title).constData()).isEmpty(),
                         utf8(map.title).constData());
    }

    void publicDataSetsAreTranslated_data() { addLanguages(false); }
    void publicDataSetsAreTranslated()
    {
        QFETCH(QString, language);
        initResources();
        QFile file(QStringLiteral(":/datasets.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray datasets = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(!datasets.isEmpty());
        for (const QJsonValue dataset : datasets)
            for (const QString& key : {QStringLiteral("about"), QStringLiteral("terms")})
                QVERIFY2(!dataset[QString(key + u'_' + language)].toString().isEmpty(),
                         qPrintable(dataset[QStringLiteral("key")].toString() + u' ' + key));
    }
};

LODESTONE_TEST(TranslationsTest)

} // namespace lodestone::translationsTest

#include "TranslationsTest.moc"
