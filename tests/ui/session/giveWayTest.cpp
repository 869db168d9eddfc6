// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/giveWay.h"

#include <QTest>

#include <thread>

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace lodestone;

class giveWayTest : public QObject {
    Q_OBJECT

private slots:
    void aThreadAndThoseItStartsComeAfterTheWindow()
    {
#ifdef __linux__
        const auto niceness = [] { return getpriority(PRIO_PROCESS, static_cast<id_t>(gettid())); };
        const int before = niceness();
        int own = before, ofHelper = before;
        std::jthread([&] {
            giveWay();
            own = niceness();
            std::jthread([&] { ofHelper = niceness(); }).join();
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

QTEST_GUILESS_MAIN(giveWayTest)
#include "giveWayTest.moc"
