// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/FilterBar.h"
#include "core/data/SampleData.h"
#include "tests/ui/TestSettings.h"
#include "tests/ui/WindowTest.h"
#include "tests/ui/views/MadeUpLayout.h"
#include "ui/session/Preferences.h"
#include "ui/session/Session.h"
#include "ui/session/entityFields.h"
#include "ui/views/ExploreView.h"
#include "ui/views/ScatterView.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace lodestone::filterBarTest {

namespace {

struct Fixture {
    const TestSettings settings;
    Preferences preferences;
    Session session;
    ExploreView picture{session, preferences};
    FilterBar bar{session, picture};
    DatasetPtr data = sampleDataset();

    Fixture()
    {
        session.setData(data, {}, QStringLiteral("sample"));
        picture.scatter()->showLayout(madeUpLayout(*data, 2));
        bar.resize(600, 60);
        bar.begin();
        bar.activateWindow();
        if (!QTest::qWaitForWindowActive(&bar))
            qFatal("the window does not become active");
    }
    void type(const QString& text)
    {
        bar.edit()->clear();
        QTest::keyClicks(bar.edit(), text);
        bar.completer()->popup()->hide();
    }
    template <typename Fits> std::size_t count(Fits fits) const
    {
        std::size_t sum = 0;
        for (std::uint32_t i = 0; i < data->numEntities(); ++i)
            sum += fits(i) ? 1 : 0;
        return sum;
    }
};

} // namespace

class FilterBarTest : public QObject {
    Q_OBJECT

private slots:
    void returnSelectsWhatFits()
    {
        Fixture f;
        const std::string label = f.data->labels.names[2];
        f.type(QStringLiteral("label = \"%1\" and degree > 20 and kind = item").arg(QString::fromStdString(label)));
        QTest::keyClick(f.bar.edit(), Qt::Key_Return);
        const std::size_t fitting =
            f.count([&](std::uint32_t i) { return labelOf(*f.data, i) == label && degreeOf(*f.data, i) > 20; });
        QVERIFY(fitting > 5);
        QCOMPARE(f.session.selection().count(), fitting);
        for (const EntityId entity : f.session.selection().entities())
            QCOMPARE(labelOf(*f.data, std::uint32_t(at(entity))), std::string_view(label));
        QVERIFY(f.bar.message().contains(QString::number(fitting)));
    }

    void theFilterLeavesTheOthersOutOfPictureAndSelection()
    {
        Fixture f;
        f.type(QStringLiteral("cluster = 2"));
        QTest::mouseClick(f.bar.filterButton(), Qt::LeftButton);
        const std::size_t fitting = f.count([](std::uint32_t i) { return i % 3 == 1; });
        QCOMPARE(f.picture.scatter()->content().numDrawable(), fitting);
        f.picture.selectAll();
        QCOMPARE(f.session.selection().count(), fitting);
        f.type(QStringLiteral("kind = user"));
        QTest::mouseClick(f.bar.selectButton(), Qt::LeftButton);
        QCOMPARE(f.session.selection().count(), f.data->numUsers() / 3);
        QVERIFY(f.bar.removeButton()->isVisible());
        QTest::mouseClick(f.bar.removeButton(), Qt::LeftButton);
        QCOMPARE(f.picture.scatter()->content().numDrawable(), f.data->numEntities());
        f.session.undoStack().undo();
        QCOMPARE(f.picture.scatter()->content().numDrawable(), fitting);
        QCOMPARE(f.bar.edit()->text(), QStringLiteral("cluster = 2"));
    }

    void mistakesAreExplainedAndChangeNothing()
    {
        Fixture f;
        f.session.setSelection({EntityId(3)});
        f.type(QStringLiteral("degree > 5 and taste = 3"));
        QTest::mouseClick(f.bar.selectButton(), Qt::LeftButton);
        QVERIFY2(f.bar.message().contains(QStringLiteral("There is no field \u201ctaste\u201d")), qPrintable(f.bar.message()));
        QCOMPARE(f.bar.edit()->cursorPosition(), 15);
        QCOMPARE(f.session.selection().count(), std::size_t(1));
        QTest::keyClicks(f.bar.edit(), QStringLiteral("x"));
        QVERIFY(f.bar.message().isEmpty());
    }

    void whatIsTypedIsCompleted()
    {
        Fixture f;
        QTest::keyClicks(f.bar.edit(), QStringLiteral("clu"));
        QVERIFY(f.bar.completer()->popup()->isVisible());
        QTest::keyClick(f.bar.completer()->popup(), Qt::Key_Down);
        QTest::keyClick(f.bar.completer()->popup(), Qt::Key_Return);
        QCOMPARE(f.bar.edit()->text(), QStringLiteral("cluster "));
        QVERIFY(f.session.selection().empty());
    }

    void theFieldsAreWhatDataLayoutAndSnapshotHave()
    {
        const Fixture f;
        const auto names = [](const EntityFields& fields) {
            QStringList list;
            for (const EntityField& field : fields)
                list << QString::fromStdString(field.name);
            return list;
        };
        const QStringList ofData = names(entityFields(f.data, nullptr, nullptr));
        QVERIFY(ofData.contains(QStringLiteral("degree")) && !ofData.contains(QStringLiteral("cluster")));
        auto snapshot = std::make_shared<Snapshot>();
        snapshot->numUsers = f.data->numUsers();
        snapshot->embeddings = RowMatrix::Constant(Eigen::Index(f.data->numEntities()), 4, 0.5F);
        snapshot->userMargins = Eigen::VectorXf::Constant(Eigen::Index(f.data->numUsers()), 0.25F);
        const EntityFields all = entityFields(f.data, madeUpLayout(*f.data, 3), snapshot);
        for (const char* name : {"kind", "id", "label", "degree", "cluster", "x", "y", "z", "norm", "margin"})
            QVERIFY2(names(all).contains(QLatin1String(name)), name);
        const auto matches = EntityQuery("norm = 1 and margin = 0.25", all).matches(f.data->numEntities());
        QCOMPARE(std::size_t(std::count(matches.begin(), matches.end(), 1)), f.data->numUsers()); // items have no margin
    }
};

LODESTONE_WINDOW_TEST(FilterBarTest)

} // namespace lodestone::filterBarTest

#include "FilterBarTest.moc"
