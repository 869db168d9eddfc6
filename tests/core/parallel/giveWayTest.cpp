// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parallel/giveWay.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <thread>

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace lodestone::giveWayTest {

class giveWayTest : public QObject {
    Q_OBJECT

private slots:
    void aThreadAndThoseItStartsComeAfterOthers()
    {
#ifdef __linux__
        const auto niceness = [] { return getpriority(PRIO_PROCESS, static_cast<id_t>(gettid())); };
        const int before = niceness();
        int own = before, ofHelper = before;
        std::jthread([&] {
            giveWay(5);
            own = niceness();
            std::jthread([&] { ofHelper = niceness(); }).join();
            giveWay(3);
            QCOMPARE(niceness(), own); // it does not come back
            giveWay(10);
            QVERIFY(niceness() >= 10);
        }).join();
        QVERIFY(own >= 5);
        QVERIFY(own > before || before >= 5);
        QCOMPARE(ofHelper, own);
        QCOMPARE(niceness(), before);
#else
        QSKIP("threads have no priorities of their own here");
#endif
    }
};

LODESTONE_TEST(giveWayTest)

} // namespace lodestone::giveWayTest

#include "giveWayTest.moc"
