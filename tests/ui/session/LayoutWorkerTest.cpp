// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/LayoutWorker.h"
#include "tests/TestProgram.h"
#include "tests/ui/session/MadeUpSnapshots.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <limits>

namespace lodestone::layoutWorkerTest {

class LayoutWorkerTest : public QObject {
    Q_OBJECT

    const MadeUpSnapshots m_run{sampleDataset()};

    LayoutRequest requestFor(int epoch) const
    {
        return {m_run.data(), m_run.at(epoch), m_run.at(referenceEpochs(epoch)), {}};
    }

private slots:
    void aLayoutComesBackOnThisThread()
    {
        LayoutWorker worker;
        LayoutPtr layout;
        QThread* thread = nullptr;
        connect(&worker, &LayoutWorker::layoutReady, this, [&](LayoutPtr ready) {
            layout = std::move(ready);
            thread = QThread::currentThread();
        });
        worker.request(requestFor(5));
        QTRY_VERIFY(layout);
        QCOMPARE(thread, QThread::currentThread());
        QCOMPARE(layout->epoch, 5);
        LayoutChain chain;
        QCOMPARE(layout->positions, chain.compute(requestFor(5))->positions);
    }

    void theLatestRequestWins()
    {
        LayoutWorker worker;
        std::vector<int> shown;
        connect(&worker, &LayoutWorker::layoutReady, this, [&](const LayoutPtr& layout) { shown.push_back(layout->epoch); });
        constexpr int last = 40;
        std::vector<LayoutRequest> requests;
        for (int epoch = 0; epoch <= last; ++epoch)
            requests.push_back(requestFor(epoch));
        for (LayoutRequest& request : requests)
            worker.request(std::move(request)); // faster than they can be computed, and nothing is delivered meanwhile
        QTRY_VERIFY(!shown.empty() && shown.back() == last);
        QVERIFY2(shown.size() <= 3, qPrintable(QString::number(shown.size())));
        QVERIFY(std::is_sorted(shown.begin(), shown.end()));
    }

    void anotherRunDropsWhatWaits()
    {
        LayoutWorker worker;
        std::vector<std::size_t> sizes;
        connect(&worker, &LayoutWorker::layoutReady, this,
                [&](const LayoutPtr& layout) { sizes.push_back(std::size_t(layout->positions.rows())); });
        worker.request(requestFor(30));
        worker.beginRun();
        const MadeUpSnapshots other(generateDataset({.numUsers = 50, .numItems = 30, .numRatings = 400}));
        worker.request({other.data(), other.at(0), {}, {}});
        QTRY_COMPARE(sizes, std::vector<std::size_t>{80});
        worker.request({other.data(), other.at(1), {other.at(0)}, {}});
        QTRY_COMPARE(sizes, (std::vector<std::size_t>{80, 80}));
    }

    void anErrorIsReportedAndTheNextRequestServed()
    {
        LayoutWorker worker;
        QSignalSpy failed(&worker, &LayoutWorker::failed), ready(&worker, &LayoutWorker::layoutReady);
        auto broken = std::make_shared<Snapshot>(*m_run.at(4));
        broken->embeddings(0, 0) = std::numeric_limits<float>::infinity();
        worker.request({m_run.data(), broken, {}, {}});
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains(QStringLiteral("epoch 4")));
        worker.request(requestFor(5));
        QTRY_COMPARE(ready.size(), 1);
    }

    void itCanEndWhileItComputes()
    {
        for (int i = 0; i < 5; ++i) {
            LayoutWorker worker;
            worker.request(requestFor(40));
        }
        LayoutWorker idle;
    }
};

LODESTONE_TEST(LayoutWorkerTest)

} // namespace lodestone::layoutWorkerTest

#include "LayoutWorkerTest.moc"
