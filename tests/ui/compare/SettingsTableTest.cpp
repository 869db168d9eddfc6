// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/SettingsTable.h"
#include "tests/ui/WindowTest.h"

#include <QCheckBox>
#include <QTableWidget>
#include <QTest>

namespace lodestone::settingsTableTest {

namespace {
QStringList firstColumn(const SettingsTable& settings)
{
    QStringList keys;
    for (int row = 0; row < settings.table()->rowCount(); ++row)
        keys << settings.table()->item(row, 0)->toolTip();
    return keys;
}

QString valueOf(const SettingsTable& settings, const QString& key, int run)
{
    return settings.table()->item(static_cast<int>(firstColumn(settings).indexOf(key)), run + 1)->text();
}
} // namespace

class SettingsTableTest : public QObject {
    Q_OBJECT

private slots:
    void onlyDifferencesAreShownUntilAllAreWanted()
    {
        RunSpec left, right;
        right.settings = {{"dimension", "16"}};
        right.seed = 7;
        SettingsTable settings;
        settings.setRuns({QStringLiteral("a"), QStringLiteral("b")}, std::vector{left, right});
        QCOMPARE(firstColumn(settings), (QStringList{QStringLiteral("dimension"), QStringLiteral("seed")}));
        QCOMPARE(valueOf(settings, QStringLiteral("dimension"), 1), QStringLiteral("16"));
        QCOMPARE(valueOf(settings, QStringLiteral("seed"), 0), QStringLiteral("1"));
        settings.differencesOnly()->setChecked(false);
        QVERIFY(firstColumn(settings).size() > 10);
        QVERIFY(firstColumn(settings).contains(QStringLiteral("split")));
    }

    void aModelWithoutAnOptionHasADash()
    {
        RunSpec left, right;
        right.model = "wrmf";
        SettingsTable settings;
        settings.setRuns({QStringLiteral("a"), QStringLiteral("b")}, std::vector{left, right});
        QCOMPARE(valueOf(settings, QStringLiteral("model"), 1), QStringLiteral("wrmf"));
        QCOMPARE(valueOf(settings, QStringLiteral("metric"), 1), QStringLiteral("\u2013"));
    }

    void aModelOfANewerVersionIsShownAsItIs()
    {
        RunSpec left;
        left.model = "unheard-of";
        left.settings = {{"flux", "3"}};
        SettingsTable settings;
        settings.setRuns({QStringLiteral("a"), QStringLiteral("b")}, std::vector{left, RunSpec()});
        QCOMPARE(valueOf(settings, QStringLiteral("flux"), 0), QStringLiteral("3"));
        settings.setRuns({}, {});
        QCOMPARE(settings.table()->rowCount(), 0);
    }
};

LODESTONE_WINDOW_TEST(SettingsTableTest)

} // namespace lodestone::settingsTableTest

#include "SettingsTableTest.moc"
