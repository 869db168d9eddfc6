// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/followInspector.h"
#include "tests/ui/TestSettings.h"
#include "tests/ui/TrainedSession.h"
#include "ui/session/Preferences.h"
#include "ui/views/ExploreView.h"
#include "ui/views/InspectorView.h"
#include "ui/views/NeighborsPage.h"
#include "ui/views/OverlayLayer.h"
#include "ui/views/RecommendPage.h"
#include "ui/views/ScatterView.h"

#include <QComboBox>
#include <QTest>

using namespace lodestone;

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
        followInspector(view.overlays(), inspector);
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
};

QTEST_MAIN(FollowInspectorTest)
#include "FollowInspectorTest.moc"
