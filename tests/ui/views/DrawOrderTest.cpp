// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/DrawOrder.h"
#include "core/data/SampleData.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <numeric>

namespace lodestone::drawOrderTest {

class DrawOrderTest : public QObject {
    Q_OBJECT

    const DatasetPtr m_data = sampleDataset();

    /// Members of each group (-2 = users, else the label) among order[begin, end).
    std::map<int, std::size_t> groups(const std::vector<std::uint32_t>& order, std::size_t begin, std::size_t end) const
    {
        std::map<int, std::size_t> counts;
        for (std::size_t i = begin; i < end; ++i) {
            const bool isUser = order[i] < m_data->numUsers();
            ++counts[isUser ? -2 : m_data->labels.primary[order[i] - m_data->numUsers()]];
        }
        return counts;
    }

private slots:
    void everyEntityIsThereOnce()
    {
        std::vector<std::uint32_t> order = drawOrder(*m_data), all(m_data->numEntities());
        std::iota(all.begin(), all.end(), 0U);
        QVERIFY(order != all);
        std::sort(order.begin(), order.end());
        QCOMPARE(order, all);
    }

    void itIsTheSameEveryTime() { QCOMPARE(drawOrder(*m_data), drawOrder(*m_data)); }

    void everyStretchIsAFairSample()
    {
        const auto order = drawOrder(*m_data);
        const auto whole = groups(order, 0, order.size());
        for (const std::size_t size : {30U, 100U, 250U, 900U, 1700U}) {
            for (std::size_t begin = 0; begin + size <= order.size(); begin += 97) {
                const auto part = groups(order, begin, begin + size);
                for (const auto& [group, count] : whole) {
                    const double expected = double(count) * double(size) / double(order.size());
                    const double found = part.contains(group) ? double(part.at(group)) : 0;
                    // Places within the stretches of a group are random: both ends may differ, and the total with them.
                    QVERIFY2(std::abs(found - expected) <= 3 + 0.1 * expected,
                             qPrintable(QStringLiteral("group %1: %2 instead of %3").arg(group).arg(found).arg(expected)));
                }
            }
        }
    }

    void rowOrderIsGone()
    {
        const auto order = drawOrder(*m_data);
        std::size_t neighbors = 0;
        for (std::size_t i = 1; i < order.size(); ++i)
            neighbors += order[i] == order[i - 1] + 1 ? 1 : 0;
        QVERIFY(neighbors < 10);
    }

    void noEntitiesGiveAnEmptyOrder() { QVERIFY(drawOrder(Dataset()).empty()); }
};

LODESTONE_TEST(DrawOrderTest)

} // namespace lodestone::drawOrderTest

#include "DrawOrderTest.moc"
