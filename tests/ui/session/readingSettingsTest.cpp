// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/readingSettings.h"
#include "tests/TestProgram.h"

#include "tests/ui/TestSettings.h"
#include "ui/session/Preferences.h"

#include <QTest>

namespace lodestone::readingSettingsTest {

namespace {
LoadOptions unusualOptions()
{
    LoadOptions options;
    options.format = "delimited";
    options.columns = {"user", "skip", "item"};
    options.separator = ";";
    options.header = false;
    options.labelsFile = "labels.csv";
    options.labelRules = {LabelChoice::First, 3, 7};
    options.splitFiles = {"a", "b", "c"};
    options.positiveThreshold = 3.5;
    options.kCore = 5;
    options.duplicates = Duplicates::Mean;
    return options;
}
} // namespace

class readingSettingsTest : public QObject {
    Q_OBJECT

private slots:
    void optionsComeBack()
    {
        QVERIFY(readingFromSettings(toSettings(unusualOptions())) == unusualOptions());
        QVERIFY(toSettings({}).isEmpty());
        QVERIFY(readingFromSettings({}) == LoadOptions());
    }

    void nonsenseIsTheDefault()
    {
        QVERIFY(readingFromSettings({{"kcore", -5},
                                     {"duplicates", 99},
                                     {"threshold", "nan"},
                                     {"labelChoice", -3},
                                     {"labelDepth", 100000},
                                     {"maxLabels", -1}})
                    .kCore
                == 0);
        const LoadOptions options = readingFromSettings({{"labelChoice", 17}, {"labelDepth", -1}, {"maxLabels", "x"}});
        QVERIFY(options.labelRules.isDefault());
    }

    void recentSourcesAreReadAsBefore()
    {
        const TestSettings settings;
        {
            Preferences preferences;
            preferences.addRecent(QStringLiteral("/a"), unusualOptions());
            preferences.addRecent(QStringLiteral("/b"));
        }
        Preferences preferences;
        QVERIFY(preferences.readingOf(QStringLiteral("/a")) == unusualOptions());
        QVERIFY(preferences.readingOf(QStringLiteral("/b")) == LoadOptions());
        preferences.removeRecent(QStringLiteral("/a"));
        QVERIFY(preferences.readingOf(QStringLiteral("/a")) == LoadOptions());
    }
};

LODESTONE_TEST(readingSettingsTest)

} // namespace lodestone::readingSettingsTest

#include "readingSettingsTest.moc"
