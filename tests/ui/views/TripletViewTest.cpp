// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/TripletView.h"
#include "core/model/catalogue.h"
#include "tests/ui/TrainedSession.h"
#include "tests/ui/WindowTest.h"
#include "ui/views/DistanceTable.h"

#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace lodestone::tripletViewTest {

namespace {
constexpr int timeoutMs = 60000;

/// A trained session and the panel, on the screen, with its first triplet.
struct Fixture : TrainedSession {
    TripletView view{session};

    explicit Fixture(const std::string& model = "mml", const std::vector<Setting>& settings = {}) : TrainedSession(model)
    {
        spec.settings.insert(spec.settings.end(), settings.begin(), settings.end());
        view.resize(320, 700);
        view.show();
        view.activateWindow();
        train();
        QVERIFY(QTest::qWaitForWindowActive(&view) && settles());
    }
    bool settles() const
    {
        return QTest::qWaitFor(
            [this] { return !view.isBusy() && view.triplet() && view.triplet()->snapshot == session.shown(); }, timeoutMs);
    }
    const ProbedTriplet& triplet() const { return *view.triplet(); }
    bool clicks(QToolButton* button)
    {
        QTest::mouseClick(button, Qt::LeftButton);
        return settles();
    }
    /// What the panel should find.
    TripletProbe probe(int epoch) const
    {
        const std::unique_ptr<EmbeddingModel> model = createModel(spec.model);
        applySettings(model->params(), spec.settings);
        const TripletRules rules = *tripletRulesOf(*model);
        const TrainingSetPtr set = makeTrainingSet(data, makeSplit(*data, spec.split));
        return {rules, std::make_shared<MagneticReplay>(rules.options, set, spec.seed), session.shown(), epoch};
    }
};
} // namespace

class TripletViewTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void saysWhatIsMissing()
    {
        Session empty;
        TripletView none(empty);
        none.show();
        QVERIFY(none.text().contains(QStringLiteral("Open ratings")));
        TrainedSession trained;
        TripletView view(trained.session);
        view.show();
        QVERIFY(view.text().contains(QStringLiteral("Train to look")));
        for (const QToolButton* button : {view.previousButton(), view.nextButton(), view.findButton()})
            QVERIFY(!button->isVisible());
    }

    void otherModelsSaySo()
    {
        for (const std::string model : {"wrmf", "sml"}) {
            TrainedSession trained(model);
            TripletView view(trained.session);
            view.show();
            trained.train();
            const QString title = QString::fromUtf8(modelInfo(model).title.data());
            QVERIFY2(view.text().startsWith(title + QStringLiteral(" does not learn")), qPrintable(view.text()));
            QVERIFY(!view.triplet());
        }
    }

    void nextAndPreviousWalkInTheOrderOfTraining()
    {
        Fixture f;
        const TripletProbe probe = f.probe(3);
        std::vector<std::size_t> places{f.triplet().place};
        QCOMPARE(places[0], probe.find({})->place);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(f.clicks(f.view.nextButton()));
            const ProbedTriplet expected = *probe.find({places.back() + 1});
            QCOMPARE(f.triplet().place, expected.place);
            QCOMPARE(f.triplet().points, expected.points);
            QCOMPARE(f.triplet().hinge, expected.hinge);
            places.push_back(expected.place);
        }
        for (std::size_t i = places.size() - 1; i > 0; --i) {
            QVERIFY(f.clicks(f.view.previousButton()));
            QCOMPARE(f.triplet().place, places[i - 1]);
        }
        QVERIFY(f.clicks(f.view.previousButton())); // before the first comes the last
        QVERIFY(f.triplet().place > places.back());
        QVERIFY(f.clicks(f.view.nextButton()));
        QCOMPARE(f.triplet().place, places.front());
    }

    void violatedOnesAreThoseOfTheSelectedUser()
    {
        Fixture f;
        QVERIFY(f.view.text().startsWith(QStringLiteral("Looks among all triplets")));
        const EntityId user{11};
        f.session.setSelection({user});
        QVERIFY2(f.view.text().startsWith(QStringLiteral("Looks among the triplets with User")), qPrintable(f.view.text()));
        const TripletProbe probe = f.probe(3);
        std::size_t from = f.triplet().place + 1;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(f.clicks(f.view.findButton()));
            QVERIFY(f.triplet().isActive());
            QVERIFY(std::find(f.triplet().points.begin(), f.triplet().points.end(), user) != f.triplet().points.end());
            QCOMPARE(f.triplet().place, probe.find({from % probe.numPlaces(), false, true, {user}})->place);
            from = f.triplet().place + 1;
        }
        f.session.setSelection({user, EntityId{12}});
        QVERIFY(f.view.text().contains(QStringLiteral("one of the 2 selected points")));
    }

    void theSameComesAgain()
    {
        Fixture first, second;
        for (int i = 0; i < 4; ++i) {
            QVERIFY(first.clicks(first.view.findButton()) && second.clicks(second.view.findButton()));
            QCOMPARE(first.view.text(), second.view.text());
            QCOMPARE(first.triplet().place, second.triplet().place);
        }
    }

    void theKeyboardDoesTheSame()
    {
        Fixture f;
        const std::size_t first = f.triplet().place;
        f.view.nextButton()->setFocus();
        QTest::keyClick(f.view.nextButton(), Qt::Key_Space);
        QVERIFY(f.settles());
        const std::size_t second = f.triplet().place;
        QVERIFY(second != first);
        QTest::keyClick(f.view.table(), Qt::Key_P);
        QVERIFY(f.settles());
        QCOMPARE(f.triplet().place, first);
        QTest::keyClick(f.view.table(), Qt::Key_N);
        QVERIFY(f.settles());
        QCOMPARE(f.triplet().place, second);
        QTest::keyClick(f.view.table(), Qt::Key_V);
        QVERIFY(f.settles());
        QVERIFY(f.triplet().isActive() && f.triplet().place != second);
        f.view.previousButton()->setFocus();
        for (QWidget* wanted : std::initializer_list<QWidget*>{f.view.nextButton(), f.view.findButton(), f.view.table()}) {
            QTest::keyClick(f.view.focusWidget(), Qt::Key_Tab);
            QCOMPARE(f.view.focusWidget(), wanted);
        }
    }

    void numbersAndStepsAreToldAsTheyAre()
    {
        Fixture f("mml", {{"rho", "0.3"}});
        f.session.setSelection({});
        do
            QVERIFY(f.clicks(f.view.findButton()));
        while (f.triplet().term != TripletTerm::NegativeItem);
        const ProbedTriplet& t = f.triplet();
        const QString text = f.view.text();
        const auto number = [](double value) { return QLocale().toString(value, 'g', 3); };
        for (const QString& part :
             {QStringLiteral("Items of a user (Eq. 8)"), QStringLiteral("of epoch 3"),
              QStringLiteral("h = m + F^UI(a,c) \u2212 F^UI(a,d) \u2212 \u03c1 F^I(c,d)"),
              QStringLiteral("= %1 + %2 \u2212 %3 \u2212 %4 = %5")
                  .arg(number(t.margin), number(t.before[0][0]), number(t.before[1][0]), number(0.3 * t.before[2][2]),
                       number(t.hinge)),
              QStringLiteral("Loss %1 = weight %2").arg(number(t.loss()), number(t.weight)),
              QStringLiteral("a moves %1").arg(number(t.steps[0].norm())), QStringLiteral("learning rate 0.3")})
            QVERIFY2(text.contains(part), qPrintable(part + QStringLiteral("\nin\n") + text));
        for (std::size_t pair = 0; pair < 3; ++pair)
            for (std::size_t metric = 0; metric < numRelations; ++metric) {
                const QTableWidgetItem* cell = f.view.table()->item(int(pair), int(metric));
                QCOMPARE(cell->text(), QStringLiteral("%1\n\u2192 %2")
                                           .arg(t.before[pair][metric], 0, 'f', 3)
                                           .arg(t.after[pair][metric], 0, 'f', 3));
                QCOMPARE(cell->font().bold(), metric == (pair == 2 ? 2U : 0U));
            }
        QCOMPARE(f.view.table()->verticalHeaderItem(2)->text(), QStringLiteral("c\u2013d"));
    }

    void aSatisfiedOneHasNoStep()
    {
        Fixture f;
        for (int i = 0; f.triplet().isActive() && i < 200; ++i)
            QVERIFY(f.clicks(f.view.nextButton()));
        QVERIFY(!f.triplet().isActive());
        QVERIFY(f.view.text().contains(QStringLiteral("Satisfied")) && !f.view.text().contains(QStringLiteral("moves")));
        QVERIFY(!f.view.table()->item(0, 0)->text().contains(u'\u2192'));
    }

    void aFrozenTripletFollowsTheShownEpoch()
    {
        Fixture f;
        QVERIFY(f.clicks(f.view.findButton()));
        const TripletPtr frozen = f.view.triplet();
        f.session.showEpoch(1);
        QVERIFY(f.settles());
        QCOMPARE(f.triplet().points, frozen->points);
        QCOMPARE(f.triplet().drawnIn, 3);
        QVERIFY(f.triplet().before != frozen->before);
        QVERIFY2(f.view.text().contains(QStringLiteral("of epoch 3, looked at in epoch 1")), qPrintable(f.view.text()));
        QVERIFY(f.clicks(f.view.nextButton())); // the next one is of the epoch that is shown
        QCOMPARE(f.triplet().drawnIn, 1);
    }

    void tripletsOfCmlHaveOneMetric()
    {
        Fixture f("cml");
        QVERIFY(f.triplet().term == TripletTerm::NegativeItem);
        QVERIFY(f.view.text().contains(QStringLiteral("h = m + F(a,c) \u2212 F(a,d)\n")));
        QVERIFY(!f.view.text().contains(QStringLiteral("Eq.")));
        QVERIFY(!f.view.table()->isColumnHidden(0) && f.view.table()->isColumnHidden(1));
    }

    void aNewRunForgetsIt()
    {
        Fixture f;
        const QSignalSpy spy(&f.view, &TripletView::looking);
        f.session.beginRun(f.spec);
        QVERIFY(!f.view.triplet());
        QVERIFY(f.view.text().contains(QStringLiteral("Train to look")));
        QVERIFY(!spy.isEmpty() && !spy.back().front().value<TripletPtr>());
    }

    void nothingIsLookedForWhileNobodyLooks()
    {
        TrainedSession trained;
        TripletView view(trained.session);
        trained.train();
        QVERIFY(!view.isBusy() && !view.triplet());
        view.show();
        QTRY_VERIFY_WITH_TIMEOUT(view.triplet(), timeoutMs);
    }

    void whatCanBeUsedHasAName()
    {
        Fixture f;
        for (const QToolButton* button : f.view.findChildren<QToolButton*>())
            if (button->isVisible())
                QVERIFY(!button->accessibleName().isEmpty() && !button->toolTip().isEmpty());
        QVERIFY(!f.view.table()->accessibleName().isEmpty());
        QVERIFY(f.view.nextButton()->toolTip().endsWith(QStringLiteral("(N)")));
    }

    void allOfItFitsIntoANarrowPanel()
    {
        Fixture f("mml", {{"rho", "0.3"}});
        f.view.resize(260, 700);
        for (int i = 0; i < 8; ++i) {
            QVERIFY(f.clicks(f.view.nextButton()));
            for (int column = 0; column < 3; ++column) {
                const QTableWidgetItem* cell = f.view.table()->item(0, column);
                const QFontMetrics metrics(cell->font());
                for (const QString& line : cell->text().split(u'\n'))
                    QVERIFY(metrics.horizontalAdvance(line) <= f.view.table()->columnWidth(column));
            }
            for (const QLabel* label : f.view.findChildren<QLabel*>())
                if (label->isVisible() && label->wordWrap())
                    QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
    }
};

LODESTONE_WINDOW_TEST(TripletViewTest)

} // namespace lodestone::tripletViewTest

#include "TripletViewTest.moc"
