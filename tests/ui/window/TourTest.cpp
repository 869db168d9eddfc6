// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/Tour.h"
#include "tests/ui/WindowTest.h"

#include "tests/ui/TestSettings.h"
#include "ui/forms/ParamForm.h"
#include "ui/forms/RunPanel.h"
#include "ui/session/DataLoader.h"
#include "ui/session/Workspace.h"
#include "ui/window/MainWindow.h"
#include "ui/window/TourCommands.h"
#include "ui/window/WindowActions.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace lodestone::tourTest {

namespace {
/// Two labels, one of them hidden, in a window.
struct Places {
    Places()
    {
        window.resize(800, 600);
        first.setGeometry(20, 500, 200, 50);
        last.setGeometry(500, 20, 200, 50);
        hidden.hide();
        window.show();
    }
    std::vector<TourStop> stops()
    {
        return {{&first, QStringLiteral("First"), QStringLiteral("Below left")},
                {&hidden, QStringLiteral("Hidden"), QStringLiteral("Not seen")},
                {&last, QStringLiteral("Last"), QStringLiteral("Above right")}};
    }

    QWidget window;
    QLabel first{&window}, hidden{&window}, last{&window};
    Tour tour{window};
    QSignalSpy ended{&tour, &Tour::ended};
};

QStringList textsOf(const QWidget& bubble)
{
    QStringList texts;
    for (const auto* label : bubble.findChildren<QLabel*>())
        texts << label->text();
    return texts;
}
} // namespace

class TourTest : public QObject {
    Q_OBJECT

private slots:
    void itGoesFromPlaceToPlaceAndPassesOverWhatIsHidden()
    {
        Places places;
        QVERIFY(QTest::qWaitForWindowExposed(&places.window));
        places.tour.start(places.stops());
        QVERIFY(places.tour.bubble()->isVisible());
        QCOMPARE(places.tour.place(), &places.first);
        QVERIFY(textsOf(*places.tour.bubble()).contains(QStringLiteral("Below left")));
        QVERIFY(!places.tour.bubble()->geometry().intersects(places.first.geometry()));
        QTest::keyClick(places.window.focusWidget(), Qt::Key_Space);
        QCOMPARE(places.tour.place(), &places.last);
        QVERIFY(places.window.rect().contains(places.tour.bubble()->geometry()));
        QVERIFY(!places.tour.bubble()->geometry().intersects(places.last.geometry()));
        QCOMPARE(places.ended.size(), 0);
        places.tour.goOn();
        QCOMPARE(places.ended.size(), 1);
        QVERIFY(!places.tour.isRunning() && places.tour.bubble()->isHidden());
    }

    void escapeEndsIt()
    {
        Places places;
        QVERIFY(QTest::qWaitForWindowExposed(&places.window));
        places.tour.start(places.stops());
        QTest::keyClick(places.window.focusWidget(), Qt::Key_Escape);
        QCOMPARE(places.ended.size(), 1);
        QVERIFY(places.tour.bubble()->isHidden());
    }

    void theFirstTrainingBringsItOnce()
    {
        const TestSettings settings;
        for (const bool isFirst : {true, false}) {
            Workspace workspace;
            MainWindow window(workspace);
            window.resize(1280, 800);
            window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            QVERIFY(!window.commands().tour->isEnabled());
            window.tourCommands()->startOnce();
            window.runPanel()->runForm()->apply({{"epochs", "2"}});
            workspace.open(DataLoader::sampleSource, true);
            QTRY_VERIFY_WITH_TIMEOUT(workspace.session().runState() == RunState::Finished, 180'000);
            Tour& tour = *window.tourCommands()->tour();
            QCOMPARE(tour.isRunning(), isFirst);
            QCOMPARE(TourCommands::wasSeen(), !isFirst);
            if (!isFirst) {
                window.commands().tour->trigger(); // it can be asked for
                window.commands().compare->trigger();
                QVERIFY(!tour.isRunning()); // it speaks of what is not seen now
                window.commands().tour->trigger();
                QVERIFY(window.commands().explore->isChecked());
            }
            int stops = 0;
            for (; tour.isRunning(); ++stops) {
                QVERIFY(window.rect().contains(tour.bubble()->geometry()));
                QVERIFY(tour.place()->isVisible());
                tour.goOn();
            }
            QCOMPARE(stops, 4);
            QVERIFY(TourCommands::wasSeen());
        }
    }
};

LODESTONE_WINDOW_TEST(TourTest)

} // namespace lodestone::tourTest

#include "TourTest.moc"
