// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/followInspector.h"
#include "core/inspect/RatingParts.h"
#include "tests/ui/TestSettings.h"
#include "tests/ui/TrainedSession.h"
#include "tests/ui/WindowTest.h"
#include "ui/session/Preferences.h"
#include "ui/views/ColoringBox.h"
#include "ui/views/ExploreView.h"
#include "ui/views/InspectorView.h"
#include "ui/views/LegendView.h"
#include "ui/views/NeighborsPage.h"
#include "ui/views/OverlayLayer.h"
#include "ui/views/RecommendPage.h"
#include "ui/views/ScatterView.h"

#include <QComboBox>
#include <QTest>
#include <QTreeView>

namespace lodestone::followInspectorTest {

class FollowInspectorTest : public QObject {
    Q_OBJECT

private slots:
    void linesAreThoseThatTheInspectorLists()
    {
        const TestSettings settings;
        Preferences preferences;
        TrainedSession trained;
        ExploreView view(trained.session, preferences);
        InspectorView inspector(trained.session);
        followInspector(view, inspector);
        inspector.show();
        trained.train();
        const ScatterActions& actions = view.scatter()->viewActions();
        actions.recommended->setChecked(true);
        trained.session.setSelection({EntityId(4)});
        const auto ends = [&] {
            std::vector<std::uint32_t> list;
            const auto& lines = view.scatter()->overlay()->overlay().lines;
            for (auto line = lines.rbegin(); line != lines.rend(); ++line)
                list.push_back(line->to);
            return list;
        };
        const auto listed = [&] {
            std::vector<std::uint32_t> list;
            for (const EntityId entity : inspector.recommendPage()->recommended())
                list.push_back(std::uint32_t(at(entity)));
            return list;
        };
        constexpr int timeoutMs = 60000;
        QTRY_COMPARE_WITH_TIMEOUT(ends().size(), std::size_t(10), timeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(listed(), ends(), timeoutMs);
        QComboBox* top = inspector.recommendPage()->topBox();
        top->setCurrentIndex(top->currentIndex() == 0 ? 1 : 0);
        QTRY_COMPARE_WITH_TIMEOUT(ends().size(), inspector.recommendPage()->numShown(), timeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(listed(), ends(), timeoutMs);
        actions.recommended->setChecked(false);
        actions.neighbors->setChecked(true);
        QTRY_VERIFY_WITH_TIMEOUT(ends().size() > 0, timeoutMs);
        const auto before = ends();
        inspector.neighborsPage()->metricBox()->setCurrentIndex(2);
        QTRY_VERIFY_WITH_TIMEOUT(ends() != before, timeoutMs);
    }

    void colorsBySplitAreThoseOfTheInspectedUser()
    {
        const TestSettings settings;
        Preferences preferences;
        TrainedSession trained;
        ExploreView view(trained.session, preferences);
        const ColoringBox box(view, trained.session);
        const LegendView legend(view.legend());
        InspectorView inspector(trained.session);
        followInspector(view, inspector);
        view.setColoringKey(QStringLiteral("split"));
        trained.train();
        QCOMPARE(box.currentData().toString(), QStringLiteral("split"));
        QVERIFY(!box.itemData(box.currentIndex(), Qt::ToolTipRole).toString().isEmpty());
        const auto note = [&] { return view.legend().coloring() ? view.legend().coloring()->note : QString(); };
        const auto rows = [&] {
            QStringList list;
            for (int row = 0; row < legend.list()->model()->rowCount(); ++row)
                list << legend.list()->model()->index(row, LegendModel::Name).data().toString() + u' '
                        + legend.list()->model()->index(row, LegendModel::Items).data().toString();
            return list.join(QStringLiteral(", "));
        };
        constexpr int timeoutMs = 60000;
        QTRY_VERIFY_WITH_TIMEOUT(note().startsWith(QStringLiteral("Nobody is inspected")), timeoutMs);
        QCOMPARE(rows(), QStringLiteral("Items 50, Users 0"));
        const SplitPtr split = makeSplit(*trained.data, trained.spec.split);
        for (const auto user : {EntityId(4), EntityId(17)}) {
            trained.session.setSelection({user});
            const auto counts = countParts(ratingsOf(*trained.data, *split, user));
            const QString wanted =
                QStringLiteral("Train %1, Validation %2, Test %3, Not rated %4, This user 0, Other users 0")
                    .arg(counts[1])
                    .arg(counts[2])
                    .arg(counts[3])
                    .arg(50 - counts[1] - counts[2] - counts[3]);
            QTRY_COMPARE_WITH_TIMEOUT(rows(), wanted, timeoutMs);
            QVERIFY(note().contains(QStringLiteral("Fold 0 of 5")));
            const ColoringPtr coloring = view.scatter()->coloring();
            for (const PartedRating& rating : ratingsOf(*trained.data, *split, user))
                QCOMPARE(int(coloring->categoryOf[at(rating.other)]), int(rating.part) - 1);
            QCOMPARE(coloring->categories[coloring->categoryOf[at(user)]].name, QStringLiteral("This user"));
        }
        const auto isMuted = [&](EntityId entity) {
            const std::vector<Rgba>& colors = view.scatter()->content().colors;
            const Coloring& coloring = *view.scatter()->coloring();
            const Category& category = coloring.categories[coloring.categoryOf[at(entity)]];
            const Rgb full = colorOn(category.color, qApp->palette().color(QPalette::Base).lightness() < 128);
            return colors[at(entity)].red != full.red || colors[at(entity)].green != full.green;
        };
        const EntityId other = ratingsOf(*trained.data, *split, EntityId(17)).front().other;
        QVERIFY(!isMuted(other)); // the colors are about the one that is selected
        trained.session.setSelection({EntityId(17), EntityId(18)});
        QVERIFY(isMuted(other));
        trained.session.setSelection({trained.data->entity(ItemIndex(3))});
        QTRY_VERIFY_WITH_TIMEOUT(note().startsWith(QStringLiteral("An item is inspected")), timeoutMs);
        // Another run may have another split.
        trained.session.setSelection({EntityId(4)});
        trained.spec.split.fold = 2;
        trained.train();
        QTRY_VERIFY_WITH_TIMEOUT(note().contains(QStringLiteral("Fold 2 of 5")), timeoutMs);
    }
};

LODESTONE_WINDOW_TEST(FollowInspectorTest)

} // namespace lodestone::followInspectorTest

#include "FollowInspectorTest.moc"
