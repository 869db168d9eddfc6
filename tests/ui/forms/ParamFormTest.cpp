// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/ParamForm.h"
#include "tests/ui/WindowTest.h"
#include "ui/forms/FoldSection.h"
#include "ui/forms/ParamRow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace lodestone::paramFormTest {

namespace {
constexpr std::string_view metricNames[] = {"full", "diagonal", "euclid"};

struct Options {
    bool adaptive = true;
    int dimension = 32;
    double margin = 0.02;
    Choice metric{metricNames};

    std::vector<Param> params()
    {
        return {{"dimension", &dimension, 1, 1024, "Model", "Dimension", "Numbers per vector."},
                {"adaptive", &adaptive, 0, 0, "Margins", "Adaptive", "Learn one margin per entity."},
                {"margin", &margin, 0.001, 1, "Margins", "Margin", "How much farther a negative must lie."},
                {"metric", &metric, 0, 0, "Model", "Metric", "What is learned of the metric."}};
    }
};

template <typename Editor> Editor* editorOf(const ParamForm& form, std::string_view key)
{
    return qobject_cast<Editor*>(form.row(key)->editor());
}

void type(QLineEdit* edit, const QString& text)
{
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

QLabel* problemLabel(const ParamForm& form, std::string_view key)
{
    return form.row(key)->findChild<QLabel*>(QStringLiteral("problem"));
}
} // namespace

class ParamFormTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void widgetsShowTheFields()
    {
        Options options;
        const ParamForm form(options.params());
        QCOMPARE(editorOf<QLineEdit>(form, "dimension")->text(), QStringLiteral("32"));
        QCOMPARE(editorOf<QLineEdit>(form, "margin")->text(), QStringLiteral("0.02"));
        QCOMPARE(editorOf<QCheckBox>(form, "adaptive")->isChecked(), true);
        QCOMPARE(editorOf<QComboBox>(form, "metric")->currentText(), QStringLiteral("full"));
        QVERIFY(form.changedSettings().empty());
        QVERIFY(form.isValid());
    }

    void whatIsSetInWidgetsReachesTheFields()
    {
        Options options;
        const ParamForm form(options.params());
        type(editorOf<QLineEdit>(form, "dimension"), QStringLiteral("8"));
        type(editorOf<QLineEdit>(form, "margin"), QStringLiteral("0.25"));
        editorOf<QCheckBox>(form, "adaptive")->click();
        editorOf<QComboBox>(form, "metric")->setCurrentIndex(2);
        QCOMPARE(options.dimension, 8);
        QCOMPARE(options.margin, 0.25);
        QCOMPARE(options.adaptive, false);
        QCOMPARE(options.metric.value, 2);
        QCOMPARE(
            form.changedSettings(),
            (std::vector<Setting>{{"dimension", "8"}, {"metric", "euclid"}, {"adaptive", "false"}, {"margin", "0.25"}}));
    }

    void aChangedRowIsBoldAndCanBeReset()
    {
        Options options;
        ParamForm form(options.params());
        form.show();
        auto* row = form.row("margin");
        QVERIFY(!row->label()->font().bold());
        auto* reset = row->findChild<QToolButton*>();
        QVERIFY(!reset->isVisibleTo(row));
        type(editorOf<QLineEdit>(form, "margin"), QStringLiteral("0.5"));
        QVERIFY(row->label()->font().bold());
        QVERIFY(reset->isVisibleTo(row));
        reset->click();
        QCOMPARE(options.margin, 0.02);
        QCOMPARE(editorOf<QLineEdit>(form, "margin")->text(), QStringLiteral("0.02"));
        QVERIFY(!row->label()->font().bold());
        QVERIFY(!reset->isVisibleTo(row));
    }

    void outOfRangeIsShownInPlaceAndNeverTaken()
    {
        Options options;
        const ParamForm form(options.params());
        type(editorOf<QLineEdit>(form, "margin"), QStringLiteral("2"));
        QCOMPARE(options.margin, 0.02);
        QCOMPARE(editorOf<QLineEdit>(form, "margin")->text(), QStringLiteral("2"));
        QVERIFY(!form.isValid());
        QVERIFY(problemLabel(form, "margin")->text().contains(QStringLiteral("0.001 to 1")));
        QVERIFY(problemLabel(form, "margin")->isVisibleTo(&form) || !form.row("margin")->parentWidget()->isVisibleTo(&form));
        QCOMPARE(form.firstProblem(), QStringLiteral("Margin: Enter a number from 0.001 to 1."));
        type(editorOf<QLineEdit>(form, "margin"), QStringLiteral("1"));
        QCOMPARE(options.margin, 1.0);
        QVERIFY(form.isValid());
    }

    void aFractionIsNoWholeNumber()
    {
        Options options;
        const ParamForm form(options.params());
        type(editorOf<QLineEdit>(form, "dimension"), QStringLiteral("8.5"));
        QCOMPARE(form.firstProblem(), QStringLiteral("Dimension: Enter a whole number from 1 to 1024."));
        auto* edit = editorOf<QLineEdit>(form, "dimension");
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QVERIFY(!form.isValid());
    }

    void numbersAreReadAsTheUsersLocaleWritesThem()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        Options options;
        {
            const ParamForm form(options.params());
            QCOMPARE(editorOf<QLineEdit>(form, "margin")->text(), QStringLiteral("0,02"));
            type(editorOf<QLineEdit>(form, "margin"), QStringLiteral("0,5"));
        }
        QLocale::setDefault(QLocale::c());
        QCOMPARE(options.margin, 0.5);
    }

    void groupsFoldAndSayWhatChanged()
    {
        Options options;
        const ParamForm form(options.params(), {QStringLiteral("Model")});
        const auto sections = form.findChildren<FoldSection*>();
        QCOMPARE(sections.size(), 2);
        QVERIFY(sections[0]->isOpen());
        QVERIFY(!sections[1]->isOpen());
        QVERIFY(!form.row("margin")->isVisibleTo(&form));
        editorOf<QCheckBox>(form, "adaptive")->click();
        QVERIFY(sections[1]->findChild<QToolButton*>()->text().contains(QStringLiteral("1 ")));
        sections[1]->setOpen(true);
        QVERIFY(form.row("margin")->isVisibleTo(&form));
    }

    void tooltipsCarryHelpDefaultAndRange()
    {
        Options options;
        const ParamForm form(options.params());
        const QString tip = form.row("margin")->editor()->toolTip();
        QVERIFY(tip.contains(QStringLiteral("How much farther a negative must lie.")));
        QVERIFY(tip.contains(QStringLiteral("0.001 to 1")));
        QVERIFY(tip.contains(QStringLiteral("0.02")));
        QCOMPARE(form.row("margin")->editor()->accessibleName(), QStringLiteral("Margin"));
    }

    void everyEditIsAnnouncedOnce()
    {
        Options options;
        ParamForm form(options.params());
        QSignalSpy edited(&form, &ParamForm::edited);
        editorOf<QCheckBox>(form, "adaptive")->click();
        QCOMPARE(edited.count(), 1);
        form.resetAll();
        QCOMPARE(edited.count(), 2);
        QCOMPARE(options.adaptive, true);
    }
};

LODESTONE_WINDOW_TEST(ParamFormTest)

} // namespace lodestone::paramFormTest

#include "ParamFormTest.moc"
