// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/QueueDialog.h"
#include "tests/ui/WindowTest.h"
#include "ui/forms/GridRow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace lodestone::queueDialogTest {

namespace {
RunSpec base()
{
    RunSpec spec;
    spec.settings = {{"dimension", "8"}};
    spec.epochs = 5;
    spec.seed = spec.split.seed = spec.evaluation.seed = 3;
    return spec;
}

void check(QueueDialog& dialog, const char* model, bool checked = true)
{
    for (int i = 0; i < dialog.modelList()->count(); ++i)
        if (dialog.modelList()->item(i)->data(Qt::UserRole).toString() == QLatin1String(model))
            dialog.modelList()->item(i)->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
}

GridRow& addRow(QueueDialog& dialog, const char* key, const QString& values)
{
    dialog.addButton()->click();
    GridRow& row = *dialog.rows().back();
    row.optionBox()->setCurrentIndex(row.optionBox()->findData(QLatin1String(key)));
    QTest::keyClicks(row.valuesEdit(), values);
    return row;
}

QStringList namesOf(const QueueDialog& dialog)
{
    QStringList names;
    for (const PlannedRun& run : dialog.runs())
        names << QString::fromStdString(run.name);
    return names;
}
} // namespace

class QueueDialogTest : public QObject {
    Q_OBJECT

private slots:
    void itBeginsWithTheOneRunOfTheRunPanel()
    {
        const QueueDialog dialog(base());
        QVERIFY(dialog.queueButton()->isEnabled());
        QVERIFY(dialog.summary().contains(QLatin1String("1 run")));
        const std::vector<PlannedRun> runs = dialog.runs();
        QCOMPARE(runs.size(), std::size_t(1));
        QCOMPARE(runs[0].name, std::string("mml"));
        QVERIFY(runs[0].spec.settings == base().settings);
    }

    void variantsTimesSeedsTimesFolds()
    {
        QueueDialog dialog(base());
        dialog.variantsButton()->click();
        QVERIFY(dialog.summary().contains(QLatin1String("6 run")));
        dialog.seedsBox()->setValue(2);
        dialog.foldsBox()->setValue(5);
        QVERIFY(dialog.summary().contains(QLatin1String("60 run")));
        const std::vector<PlannedRun> runs = dialog.runs();
        QCOMPARE(runs.size(), std::size_t(60));
        QCOMPARE(runs[0].name, std::string("mml seed 3 fold 0"));
        QCOMPARE(runs[1].spec.model, std::string("euc-mml"));
        QCOMPARE(runs[59].spec.seed, std::uint64_t(4));
        QCOMPARE(runs[59].spec.split.seed, std::uint64_t(4));
        QCOMPARE(runs[59].spec.split.fold, 4);
        dialog.sameSplitBox()->click();
        QCOMPARE(dialog.runs()[59].spec.split.seed, std::uint64_t(3));
    }

    void aGridHoldsListsAndRanges()
    {
        QueueDialog dialog(base());
        addRow(dialog, "alpha", QStringLiteral("0:1:0.5"));
        GridRow& second = addRow(dialog, "dimension", QStringLiteral("4, 16"));
        QVERIFY2(dialog.queueButton()->isEnabled(), qPrintable(dialog.summary()));
        QCOMPARE(namesOf(dialog),
                 (QStringList{"mml alpha=0 dimension=4", "mml alpha=0.5 dimension=4", "mml alpha=1 dimension=4",
                              "mml alpha=0 dimension=16", "mml alpha=0.5 dimension=16", "mml alpha=1 dimension=16"}));
        second.removeButton()->click();
        QCOMPARE(dialog.runs().size(), std::size_t(3));
        QVERIFY(dialog.runs()[2].spec.settings == (std::vector<Setting>{{"dimension", "8"}, {"alpha", "1"}}));
    }

    void decimalCommasArePossible()
    {
        QueueDialog dialog(base());
        GridRow& row = addRow(dialog, "alpha", QStringLiteral("0,25; 0,5"));
        QVERIFY(row.axis().values == (std::vector<std::string>{"0.25", "0.5"}));
        row.valuesEdit()->setText(QStringLiteral("0:1:0,25"));
        QCOMPARE(row.axis().values.size(), std::size_t(5));
    }

    void badValuesAreNamedAtTheirRow_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("values");
        QTest::addColumn<QString>("part");
        QTest::newRow("empty") << "alpha"
                               << ""
                               << "Enter values";
        QTest::newRow("no number") << "alpha"
                                   << "x"
                                   << "x is not possible; allowed: 0 to 1";
        QTest::newRow("half a range") << "alpha"
                                      << "0:1"
                                      << "Enter values";
        QTest::newRow("too large") << "alpha"
                                   << "0.5, 7"
                                   << "7 is not possible";
        QTest::newRow("twice") << "alpha"
                               << "0.5, 0.50"
                               << "0.5 is there twice";
        QTest::newRow("name") << "metric"
                              << "full, round"
                              << "round is not possible; allowed: full";
        QTest::newRow("switch") << "adaptive_margins"
                                << "on"
                                << "allowed: true, false";
    }
    void badValuesAreNamedAtTheirRow()
    {
        QFETCH(QString, key);
        QFETCH(QString, values);
        QFETCH(QString, part);
        QueueDialog dialog(base());
        GridRow& row = addRow(dialog, key.toLatin1().constData(), values);
        QVERIFY2(row.problem().contains(part), qPrintable(row.problem()));
        QVERIFY(!dialog.queueButton()->isEnabled());
        QVERIFY(dialog.queueButton()->toolTip().contains(row.problem()));
        row.valuesEdit()->setText(key == QLatin1String("metric")      ? QStringLiteral("full")
                                      : key == QLatin1String("alpha") ? QStringLiteral("1")
                                                                      : QStringLiteral("true"));
        QVERIFY2(dialog.queueButton()->isEnabled(), qPrintable(dialog.summary()));
    }

    void anOptionThatAModelLacksIsNamed()
    {
        QueueDialog dialog(base());
        GridRow& row = addRow(dialog, "theta", QStringLiteral("0.5"));
        check(dialog, "wrmf");
        QVERIFY2(row.problem().contains(QLatin1String("WRMF")), qPrintable(row.problem()));
        QVERIFY(!dialog.queueButton()->isEnabled());
        row.optionBox()->setCurrentIndex(row.optionBox()->findData(QStringLiteral("dimension")));
        row.valuesEdit()->setText(QStringLiteral("4"));
        QVERIFY2(dialog.queueButton()->isEnabled(), qPrintable(dialog.summary()));
        QCOMPARE(dialog.runs().size(), std::size_t(2));
    }

    void theSameOptionTwiceIsRefused()
    {
        QueueDialog dialog(base());
        const GridRow& first = addRow(dialog, "alpha", QStringLiteral("0.5"));
        GridRow& second = addRow(dialog, "alpha", QStringLiteral("1"));
        QVERIFY(first.problem().isEmpty());
        QVERIFY(second.problem().contains(QLatin1String("already")));
        QVERIFY(!dialog.queueButton()->isEnabled());
    }

    void noModelAndTooManyRunsAreRefused()
    {
        QueueDialog dialog(base());
        check(dialog, "mml", false);
        QVERIFY(!dialog.queueButton()->isEnabled());
        dialog.variantsButton()->click();
        QVERIFY(dialog.queueButton()->isEnabled());
        dialog.seedsBox()->setValue(1000);
        dialog.foldsBox()->setValue(5);
        QVERIFY(!dialog.queueButton()->isEnabled());
        QVERIFY(dialog.summary().contains(QLocale().toString(30000)));
    }

    void onlyFoldsAreNumbered()
    {
        RunSpec random = base();
        random.split.method = SplitMethod::Random;
        const QueueDialog dialog(random);
        QVERIFY(!dialog.foldsBox()->isEnabled());
        QVERIFY(dialog.foldsBox()->toolTip().contains(QLatin1String("folds")));
    }

    void everythingHasANameAndAKey()
    {
        QueueDialog dialog(base());
        addRow(dialog, "alpha", QStringLiteral("1"));
        for (QWidget* widget : dialog.findChildren<QWidget*>())
            if (widget->focusPolicy() != Qt::NoFocus && !qobject_cast<QAbstractButton*>(widget)
                && (qobject_cast<QComboBox*>(widget) || qobject_cast<QLineEdit*>(widget) || qobject_cast<QSpinBox*>(widget)
                    || qobject_cast<QListWidget*>(widget)))
                QVERIFY2(!widget->accessibleName().isEmpty() || widget->parentWidget()->inherits("QSpinBox"),
                         widget->metaObject()->className());
        check(dialog, "np-mml");
        QTest::keyClick(dialog.queueButton(), Qt::Key_Space);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.runs().size(), std::size_t(2));
    }
};

LODESTONE_WINDOW_TEST(QueueDialogTest)

} // namespace lodestone::queueDialogTest

#include "QueueDialogTest.moc"
