// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metric/Panels.h"
#include "tests/TestProgram.h"

#include <QTest>

namespace lodestone::panelsTest {

class PanelsTest : public QObject {
    Q_OBJECT

private slots:
    void rowsAreCutIntoPanelsCoordinateByCoordinate()
    {
        Panels panels(5, 2, 3, 9);
        for (std::size_t i = 0; i < 5; ++i)
            panels.setRow(i, Eigen::RowVector2f(float(i), float(i) + 0.5F), 2);
        QCOMPARE(panels.numPanels(), 2U);
        const std::vector<float> expected{0, 2, 4, 1, 3, 5, 6, 8, 9, 7, 9, 9};
        QCOMPARE(std::vector<float>(panels.panel(0), panels.panel(0) + 12), expected);
        QCOMPARE(panels.row(4)[3], 9.0F);
    }

    void productsAreThoseOfTheRows()
    {
        const RowMatrix many = RowMatrix::Random(75, 7), few = RowMatrix::Random(13, 7);
        Panels manyPanels(75, 7, panelWidth), fewPanels(13, 7, blockWidth);
        for (Eigen::Index i = 0; i < many.rows(); ++i)
            manyPanels.setRow(static_cast<std::size_t>(i), many.row(i));
        for (Eigen::Index i = 0; i < few.rows(); ++i)
            fewPanels.setRow(static_cast<std::size_t>(i), few.row(i));
        alignas(64) float out[blockWidth * panelWidth];
        for (Eigen::Index i = 0; i < many.rows(); ++i)
            for (Eigen::Index j = 0; j < few.rows(); ++j) {
                const auto row = static_cast<std::size_t>(i), column = static_cast<std::size_t>(j);
                multiplyPanel(manyPanels.panel(row / panelWidth), fewPanels.panel(column / blockWidth), 7,
                              column % blockWidth + 1, out);
                const float product = out[column % blockWidth * panelWidth + row % panelWidth];
                QVERIFY(std::abs(product - many.row(i).dot(few.row(j))) < 1e-5F);
            }
    }

    void equalRowsGetEqualBytesWhereverTheyStand()
    {
        const Eigen::RowVectorXf value = Eigen::RowVectorXf::Random(33);
        Panels many(panelWidth, 33, panelWidth), few(blockWidth, 33, blockWidth);
        for (std::size_t i = 0; i < panelWidth; ++i)
            many.setRow(i, value);
        for (std::size_t i = 0; i < blockWidth; ++i)
            few.setRow(i, value);
        for (std::size_t count = 1; count <= blockWidth; ++count) {
            alignas(64) float out[blockWidth * panelWidth];
            multiplyPanel(many.panel(0), few.panel(0), 33, count, out);
            for (std::size_t i = 0; i < count * panelWidth; ++i)
                QCOMPARE(out[i], out[0]);
        }
    }
};

LODESTONE_TEST(PanelsTest)

} // namespace lodestone::panelsTest

#include "PanelsTest.moc"
