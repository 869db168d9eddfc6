// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/NumberColoring.h"
#include "core/data/SampleData.h"
#include "core/export/ColorMap.h"
#include "tests/ui/TestSettings.h"
#include "tests/ui/WindowTest.h"
#include "tests/ui/views/MadeUpLayout.h"
#include "ui/models/LegendModel.h"
#include "ui/views/ColorChoices.h"
#include "ui/views/LegendView.h"
#include "ui/views/ScaleView.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QUndoStack>

#include <cmath>

namespace lodestone::numberColoringTest {

namespace {

/// A layout with a snapshot and those before it: every vector of entity i is i times (epoch, 0).
LayoutPtr layoutWithSnapshots(const Dataset& data)
{
    const auto at = [&](int epoch) {
        auto snapshot = std::make_shared<Snapshot>();
        snapshot->epoch = epoch;
        snapshot->numUsers = data.numUsers();
        snapshot->embeddings = RowMatrix::Zero(Eigen::Index(data.numEntities()), 2);
        for (Eigen::Index i = 0; i < snapshot->embeddings.rows(); ++i)
            snapshot->embeddings(i, 0) = float(i) * float(epoch);
        snapshot->userMargins = Eigen::VectorXf::LinSpaced(Eigen::Index(data.numUsers()), 0, 1);
        snapshot->itemMargins = Eigen::VectorXf::LinSpaced(Eigen::Index(data.numItems()), 1, 3);
        return snapshot;
    };
    auto layout = madeUpLayout(data, 2);
    layout->snapshot = at(9);
    layout->previous = at(8);
    layout->best = at(4);
    return layout;
}

struct Legend {
    const TestSettings settings;
    DatasetPtr data = sampleDataset();
    QUndoStack undo;
    LegendModel model;
    LegendView view{model};

    explicit Legend(const QString& key)
    {
        model.setUndoStack(&undo);
        const auto color = [this, key] {
            model.setColoring(withChoices(
                findColoring(key)->apply(data, layoutWithSnapshots(*data), {std::size_t(model.choices().topLabels)}),
                model.choices(), data->numUsers()));
        };
        QObject::connect(&model, &LegendModel::choicesChanged, &view, color);
        color();
        view.resize(240, 500);
        view.show();
    }
    const Coloring& coloring() const { return *model.coloring(); }
};

} // namespace

class NumberColoringTest : public QObject {
    Q_OBJECT

    const DatasetPtr m_data = sampleDataset();

    ColoringPtr colored(const char* key, const LayoutPtr& layout) const
    {
        return findColoring(QLatin1String(key))->apply(m_data, layout);
    }

private slots:
    void numbersAreThoseOfTheEntities()
    {
        const LayoutPtr layout = layoutWithSnapshots(*m_data);
        const auto numbers = [&](const char* key) { return colored(key, layout)->numbers; };
        QCOMPARE(numbers("degree")[3], float(m_data->interactions.itemsOf(UserIndex(3)).size()));
        QCOMPARE(numbers("degree").back(), float(m_data->interactions.usersOf(ItemIndex(m_data->numItems() - 1)).size()));
        QCOMPARE(numbers("norm")[7], 63.0F);
        QCOMPARE(numbers("margin")[m_data->numUsers() - 1], 1.0F);
        QCOMPARE(numbers("margin").back(), 3.0F);
        QCOMPARE(numbers("drift")[11], 11.0F);
        QCOMPARE(numbers("drift from best")[11], 55.0F);
        QVERIFY(colored("drift from best", layout)->note.contains(QStringLiteral("epoch 4")));
    }

    void aLogarithmicScaleSpreadsFromItsUnitOn()
    {
        NumberScale scale{0, 999, true};
        QCOMPARE(placeOnScale(scale, 0), 0.0);
        QCOMPARE(placeOnScale(scale, 9), 1.0 / 3);
        QCOMPARE(placeOnScale(scale, 99), 2.0 / 3);
        scale.unit = 0.001F;
        scale.high = 0.999F;
        QVERIFY(std::abs(placeOnScale(scale, 0.009) - 1.0 / 3) < 1e-4);
        QVERIFY(std::abs(numberOfMeasure(scale, measureOnScale(scale, 0.25)) - 0.25) < 1e-6);
    }

    void whereThereAreNoNumbersTheNoteSaysSo()
    {
        for (const char* key : {"norm", "margin", "latent margin", "loss share", "drift", "drift from best"}) {
            const ColoringPtr coloring = colored(key, madeUpLayout(*m_data, 2));
            QVERIFY2(!coloring->note.isEmpty(), key);
            QCOMPARE(coloring->categories.back().numUsers, m_data->numUsers());
            QCOMPARE(coloring->categories.back().color, noCategoryColor);
        }
    }

    void stepsGoFromTheSmallestToTheLargestNumber()
    {
        const ColoringPtr coloring = colored("norm", layoutWithSnapshots(*m_data));
        QCOMPARE(coloring->categories.size(), NumberColoring::numSteps + 1);
        QCOMPARE(coloring->categoryOf.front(), std::uint16_t(0));
        QCOMPARE(coloring->categoryOf.back(), std::uint16_t(NumberColoring::numSteps - 1));
        QVERIFY(std::is_sorted(coloring->categoryOf.begin(), coloring->categoryOf.end()));
        QCOMPARE(coloring->categories[0].color.onLight, colorMaps()[0].at(0));
        QCOMPARE(coloring->largest, 9.0F * float(m_data->numEntities() - 1));
    }

    void theScaleCanBeNarrowedReversedAndLogarithmic()
    {
        auto coloring = std::make_shared<Coloring>(*colored("norm", layoutWithSnapshots(*m_data)));
        NumberScale scale = coloring->scale;
        scale.low = 90;
        scale.high = 900;
        scale.reversed = true;
        scale.map = QStringLiteral("cividis");
        applyScale(*coloring, scale, m_data->numUsers());
        QCOMPARE(coloring->categoryOf[5], coloring->categoryOf[10]); // both below the low end
        QCOMPARE(coloring->categoryOf[100], coloring->categoryOf[1500]);
        QVERIFY(coloring->categoryOf[50] > coloring->categoryOf[10]);
        QCOMPARE(coloring->categories[0].color.onDark, findColorMap("cividis").at(1));
        scale.logarithmic = true;
        QVERIFY(placeOnScale(scale, 300) > 0.5);
        QCOMPARE(placeOnScale(scale, 90), 0.0);
        QCOMPARE(placeOnScale(scale, 1e9), 1.0);
        scale.low = scale.high;
        QCOMPARE(placeOnScale(scale, 5), 0.5); // all numbers alike
    }

    void theHandlesNarrowTheScaleAndADragIsOneStep()
    {
        Legend legend(QStringLiteral("norm"));
        ScaleBar* bar = legend.view.scale()->bar();
        QVERIFY(bar->isVisible() && !legend.view.list()->isVisible());
        const float largest = legend.coloring().largest;
        const int y = bar->height() - 4, right = qRound(bar->positionOf(double(largest)));
        QTest::mousePress(bar, Qt::LeftButton, {}, QPoint(right, y));
        for (int x = right; x >= bar->width() / 2; x -= 7)
            QTest::mouseMove(bar, QPoint(x, y));
        QTest::mouseRelease(bar, Qt::LeftButton, {}, QPoint(bar->width() / 2, y));
        QVERIFY2(std::abs(legend.coloring().scale.high / largest - 0.5F) < 0.05F,
                 qPrintable(QString::number(legend.coloring().scale.high)));
        QCOMPARE(legend.view.scale()->high()->value(), double(qRound(legend.coloring().scale.high)));
        QCOMPARE(legend.undo.count(), 1);
        legend.undo.undo();
        QCOMPARE(legend.coloring().scale.high, largest);
    }

    void theFieldsSetTheScale()
    {
        Legend legend(QStringLiteral("norm"));
        ScaleView* scale = legend.view.scale();
        scale->low()->setFocus();
        scale->low()->setValue(120);
        QCOMPARE(legend.coloring().scale.low, 120.0F);
        QTest::mouseClick(scale->reversed(), Qt::LeftButton, {}, QPoint(8, scale->reversed()->height() / 2));
        QVERIFY(legend.coloring().scale.reversed);
        scale->map()->setCurrentIndex(2);
        emit scale->map()->activated(2);
        QCOMPARE(legend.coloring().scale.map, QStringLiteral("blue-orange"));
        QTest::mouseClick(scale->whole(), Qt::LeftButton);
        QCOMPARE(legend.coloring().scale.low, 0.0F);
        QVERIFY(!legend.coloring().scale.reversed);
        QCOMPARE(legend.undo.count(), 4);
    }

    void paletteAndNumberOfLabelsCanBeChosen()
    {
        Legend legend(QStringLiteral("label"));
        const std::size_t before = legend.coloring().categories.size();
        legend.view.palettes()->setCurrentIndex(1);
        emit legend.view.palettes()->activated(1);
        QCOMPARE(legend.coloring().categories[0].color, findCategoryPalette("okabe-ito").at(0));
        legend.view.topLabels()->setValue(3);
        QVERIFY(legend.coloring().categories.size() < before);
        bool hasOther = false;
        for (const Category& category : legend.coloring().categories)
            hasOther |= category.color == otherColor;
        QVERIFY(hasOther);
        legend.undo.undo();
        legend.undo.undo();
        QCOMPARE(legend.coloring().categories.size(), before);
        QCOMPARE(legend.coloring().categories[0].color, categoryColor(0));
    }

    void aColorOfTheUsersStaysWithItsLabel()
    {
        Legend legend(QStringLiteral("label"));
        const QString name = legend.coloring().categories[2].name;
        legend.model.setColor(2, QColor(1, 2, 3));
        legend.model.setPalette(QStringLiteral("tol"));
        legend.model.setTopLabels(12);
        for (const Category& category : legend.coloring().categories)
            QCOMPARE(category.color.onLight == (Rgb{1, 2, 3}), category.name == name);
        legend.model.choices().save();
        QCOMPARE(ColorChoices::load(), legend.model.choices());
    }
};

LODESTONE_WINDOW_TEST(NumberColoringTest)

} // namespace lodestone::numberColoringTest

#include "NumberColoringTest.moc"
