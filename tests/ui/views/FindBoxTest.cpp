// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/FindBox.h"
#include "core/data/SampleData.h"
#include "tests/ui/WindowTest.h"
#include "ui/session/Session.h"
#include "ui/views/entityName.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>

namespace lodestone::findBoxTest {

namespace {

struct Fixture {
    Session session;
    FindBox box{session};
    DatasetPtr data = sampleDataset();
    std::vector<EntityId> chosen;

    Fixture()
    {
        session.setData(data, {}, QStringLiteral("sample"));
        QObject::connect(&box, &FindBox::chosen, &box, [this](EntityId entity) { chosen.push_back(entity); });
        box.show();
        box.activateWindow();
        box.setFocus();
        if (!QTest::qWaitForWindowActive(&box))
            qFatal("the window does not become active");
    }
    QString idOf(EntityId entity) const
    {
        const auto id = data->idOf(entity);
        return QString::fromUtf8(id.data(), qsizetype(id.size()));
    }
};

} // namespace

class FindBoxTest : public QObject {
    Q_OBJECT

private slots:
    void returnTakesTheFirstEvenBeforeItIsFound()
    {
        Fixture f;
        const EntityId item = f.data->entity(ItemIndex(7));
        QTest::keyClicks(&f.box, f.idOf(item));
        QTest::keyClick(&f.box, Qt::Key_Return); // the search is still under way
        QTRY_COMPARE(f.chosen.size(), std::size_t(1));
        QCOMPARE(f.idOf(f.chosen[0]), f.idOf(item));
        QVERIFY(!f.box.completer()->popup()->isVisible());
    }

    void whatFitsIsListedAndCanBeChosen()
    {
        Fixture f;
        const QString id = f.idOf(EntityId(0));
        QTest::keyClicks(&f.box, id.left(1));
        QTRY_VERIFY(f.box.completer()->popup()->isVisible());
        QVERIFY(f.box.found().size() > 3 && f.box.found().size() <= FindBox::most);
        QTest::keyClick(f.box.completer()->popup(), Qt::Key_Down);
        QTest::keyClick(f.box.completer()->popup(), Qt::Key_Down);
        const EntityId second = f.box.found()[1];
        QTest::keyClick(f.box.completer()->popup(), Qt::Key_Return);
        QCOMPARE(f.chosen, std::vector{second});
        QCOMPARE(f.box.text(), entityName(*f.data, second));
    }

    void whatIsNotThereIsSaid()
    {
        Fixture f;
        QTest::keyClicks(&f.box, QStringLiteral("no such thing"));
        QTRY_VERIFY(f.box.completer()->popup()->isVisible());
        QVERIFY(f.box.found().empty());
        QCOMPARE(f.box.completer()->popup()->model()->rowCount(), 1);
        QTest::keyClick(&f.box, Qt::Key_Return);
        QVERIFY(f.chosen.empty());
    }

    void otherDataEmptyTheBox()
    {
        Fixture f;
        QTest::keyClicks(&f.box, f.idOf(EntityId(0)));
        f.session.setData(generateDataset({.numUsers = 20, .numItems = 20, .numRatings = 60}), {}, QStringLiteral("other"));
        QVERIFY(f.box.text().isEmpty() && f.box.found().empty());
    }
};

LODESTONE_WINDOW_TEST(FindBoxTest)

} // namespace lodestone::findBoxTest

#include "FindBoxTest.moc"
