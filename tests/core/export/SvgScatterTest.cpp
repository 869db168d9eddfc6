// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/SvgScatter.h"
#include "tests/TestProgram.h"
#include "tests/core/export/Xml.h"

#include <QTest>

#include <algorithm>
#include <set>

namespace lodestone::svgScatterTest {

class SvgScatterTest : public QObject {
    Q_OBJECT

private slots:
    void everyEntityIsDrawnOnceInItsColorAndShape()
    {
        const RowMatrix layout = RowMatrix::Random(90, 2);
        std::vector<std::uint16_t> categories(90);
        for (std::size_t i = 0; i < 90; ++i)
            categories[i] = static_cast<std::uint16_t>(i % 3);
        const auto drawn = drawnEntities(90, 30);
        const auto elements = xmlElements(svgScatter({"Epoch <5>", layout, 30, categories, 1}, drawn));
        QMap<QString, int> count;
        for (const XmlElement& element : elements)
            if (element.name == "path")
                count[element["class"] + ' ' + element["style"]] += static_cast<int>(element["d"].count('M'));
        QCOMPARE(count.size(), 6);
        for (int category = 0; category < 3; ++category) {
            QCOMPARE(count[QString("user stroke:var(--c%1)").arg(category)], 10);
            QCOMPARE(count[QString("item stroke:var(--c%1)").arg(category)], 20);
        }
        QCOMPARE(elements[1].text, QString("Epoch <5>"));
    }

    void pointsStandWhereTheLayoutPutsThem()
    {
        RowMatrix layout(3, 2);
        layout << 0, 0, 2, 0, 0, -2;
        const std::vector<std::uint16_t> categories{0, 1, 2};
        const auto elements = xmlElements(svgScatter({"", layout, 0, categories, 2}, std::vector<std::uint32_t>{0, 1, 2}));
        QStringList paths;
        for (const XmlElement& element : elements)
            if (element.name == "path")
                paths << element["d"];
        QCOMPARE(paths, (QStringList{"M200 200h0", "M392 200h0", "M200 392h0"})); // up is positive
    }

    void usersLieBelowItems()
    {
        const auto drawn = drawnEntities(1000, 600);
        QCOMPARE(std::set(drawn.begin(), drawn.end()).size(), 1000U);
        QVERIFY(std::all_of(drawn.begin(), drawn.begin() + 600, [](auto entity) { return entity < 600; }));
        QVERIFY(!std::is_sorted(drawn.begin(), drawn.begin() + 600));
    }

    void ofManyAnEvenSampleIsDrawn()
    {
        const auto drawn = drawnEntities(300'000, 200'000);
        QCOMPARE(drawn.size(), maxDrawnEntities);
        const auto users = std::count_if(drawn.begin(), drawn.end(), [](auto entity) { return entity < 200'000; });
        QVERIFY(std::abs(static_cast<double>(users) - 20'000) < 500);
        QCOMPARE(drawn, drawnEntities(300'000, 200'000));
    }
};

LODESTONE_TEST(SvgScatterTest)

} // namespace lodestone::svgScatterTest

#include "SvgScatterTest.moc"
