// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/readingSettings.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace lodestone {

namespace {
const QString formatKey = QStringLiteral("format");
const QString columnsKey = QStringLiteral("columns");
const QString separatorKey = QStringLiteral("separator");
const QString headerKey = QStringLiteral("header");
const QString labelsKey = QStringLiteral("labels");
const QString thresholdKey = QStringLiteral("threshold");
const QString coreKey = QStringLiteral("kcore");
const QString duplicatesKey = QStringLiteral("duplicates");
const QString labelChoiceKey = QStringLiteral("labelChoice");
const QString labelDepthKey = QStringLiteral("labelDepth");
const QString maxLabelsKey = QStringLiteral("maxLabels");
const QString splitFilesKey = QStringLiteral("splitFiles");

void addLabelRules(const LabelRules& rules, QVariantMap& settings)
{
    if (rules.choice)
        settings[labelChoiceKey] = static_cast<int>(*rules.choice);
    if (rules.depth)
        settings[labelDepthKey] = *rules.depth;
    if (rules.maxLabels > 0)
        settings[maxLabelsKey] = rules.maxLabels;
}

LabelRules labelRulesFrom(const QVariantMap& settings)
{
    LabelRules rules;
    const int choice = settings.value(labelChoiceKey, -1).toInt();
    if (choice >= 0 && choice < static_cast<int>(labelChoiceKeys().size()))
        rules.choice = static_cast<LabelChoice>(choice);
    const int depth = settings.value(labelDepthKey).toInt();
    if (depth >= 1 && depth <= LabelRules::maxDepth)
        rules.depth = depth;
    rules.maxLabels = std::clamp(settings.value(maxLabelsKey).toInt(), 0, LabelRules::mostLabels);
    return rules;
}
} // namespace

QVariantMap toSettings(const LoadOptions& options)
{
    const LoadOptions defaults;
    QVariantMap settings;
    if (!options.format.empty())
        settings[formatKey] = QString::fromStdString(options.format);
    if (!options.columns.empty()) {
        QStringList columns;
        for (const std::string& column : options.columns)
            columns << QString::fromStdString(column);
        settings[columnsKey] = columns;
    }
    if (options.separator)
        settings[separatorKey] = QString::fromStdString(*options.separator);
    if (options.header)
        settings[headerKey] = *options.header;
    if (!options.labelsFile.empty())
        settings[labelsKey] = QString::fromStdString(options.labelsFile.string());
    if (options.positiveThreshold != defaults.positiveThreshold)
        settings[thresholdKey] = options.positiveThreshold;
    if (options.kCore != defaults.kCore)
        settings[coreKey] = options.kCore;
    if (options.duplicates != defaults.duplicates)
        settings[duplicatesKey] = static_cast<int>(options.duplicates);
    addLabelRules(options.labelRules, settings);
    const SplitFiles& files = options.splitFiles;
    if (!files.empty())
        settings[splitFilesKey] =
            QStringList{QString::fromStdString(files.train.string()), QString::fromStdString(files.validation.string()),
                        QString::fromStdString(files.test.string())};
    return settings;
}

LoadOptions readingFromSettings(const QVariantMap& settings)
{
    LoadOptions options;
    options.format = settings.value(formatKey).toString().toStdString();
    for (const QString& column : settings.value(columnsKey).toStringList())
        options.columns.push_back(column.toStdString());
    if (const QString separator = settings.value(separatorKey).toString(); !separator.isEmpty())
        options.separator = separator.toStdString();
    if (settings.contains(headerKey))
        options.header = settings.value(headerKey).toBool();
    options.labelsFile = settings.value(labelsKey).toString().toStdString();
    const double threshold = settings.value(thresholdKey, options.positiveThreshold).toDouble();
    if (std::isfinite(threshold))
        options.positiveThreshold = threshold;
    options.kCore = std::max(0, settings.value(coreKey, options.kCore).toInt());
    const int duplicates = settings.value(duplicatesKey, 0).toInt();
    options.duplicates = static_cast<Duplicates>(std::clamp(duplicates, 0, static_cast<int>(Duplicates::Mean)));
    options.labelRules = labelRulesFrom(settings);
    const QStringList files = settings.value(splitFilesKey).toStringList();
    options.splitFiles = {files.value(0).toStdString(), files.value(1).toStdString(), files.value(2).toStdString()};
    return options;
}

} // namespace lodestone
