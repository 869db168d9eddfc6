// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ReplaceQuestion.h"
#include "tests/ui/TestSettings.h"
#include "tests/ui/WindowTest.h"
#include "ui/forms/ParamForm.h"
#include "ui/forms/RunPanel.h"
#include "ui/session/Workspace.h"
#include "ui/window/MainWindow.h"
#include "ui/window/WindowActions.h"

#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace lodestone::replaceQuestionTest {

namespace {
constexpr int timeoutMs = 180000;
constexpr std::size_t otherUsers = 30;

/// A window whose training of the sample goes on, and a file with other data.
struct Fixture {
    explicit Fixture(const char* epochs = "100000") : window(workspace)
    {
        window.show();
        window.runPanel()->runForm()->apply({{"epochs", epochs}});
        workspace.open(DataLoader::sampleSource, true);
        QFile file(other());
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(file.fileName()));
        file.write("user,item,rating\n");
        for (std::size_t user = 0; user < otherUsers; ++user)
            for (std::size_t item = 0; item < 12; ++item)
                file.write(QStringLiteral("%1,i%2,4\n").arg(user).arg((user * 5 + item * 7) % 40).toUtf8());
    }
    QString other() const { return folder.filePath(QStringLiteral("other.csv")); }
    Session& session() { return workspace.session(); }
    int epoch() { return session().latest() ? session().latest()->epoch : -1; }
    QMessageBox* box() const { return window.replaceQuestion()->box(); }
    bool otherIsOpen() { return session().data() && session().data()->numUsers() == otherUsers; }
    void answer(QMessageBox::ButtonRole role)
    {
        for (QAbstractButton* button : box()->buttons())
            if (box()->buttonRole(button) == role)
                return QTest::mouseClick(button, Qt::LeftButton);
    }

    TestSettings settings;
    QTemporaryDir folder;
    Workspace workspace;
    MainWindow window;
};
} // namespace

class ReplaceQuestionTest : public QObject {
    Q_OBJECT

private slots:
    void keepTrainingKeepsTheRun()
    {
        Fixture fixture;
        QTRY_VERIFY_WITH_TIMEOUT(fixture.epoch() >= 1, timeoutMs);
        fixture.window.openSource(fixture.other());
        QTRY_VERIFY_WITH_TIMEOUT(fixture.box() != nullptr, timeoutMs);
        QVERIFY(fixture.box()->text().contains(QStringLiteral("other.csv")));
        QCOMPARE(fixture.session().runState(), RunState::Running); // it goes on while the question is open
        const int epoch = fixture.epoch();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.epoch() > epoch, timeoutMs);
        fixture.answer(QMessageBox::RejectRole);
        QTRY_VERIFY(fixture.box() == nullptr);
        const int later = fixture.epoch();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.epoch() > later, timeoutMs);
        fixture.workspace.stop();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session().runState(), RunState::Finished, timeoutMs);
        QVERIFY(!fixture.otherIsOpen()); // the answer was no for good
        QVERIFY(fixture.epoch() > 0);
    }

    void stopAndOpenStopsCleanlyAndOpens()
    {
        Fixture fixture;
        QTRY_VERIFY_WITH_TIMEOUT(fixture.epoch() >= 1, timeoutMs);
        fixture.window.openSource(fixture.other());
        QTRY_VERIFY_WITH_TIMEOUT(fixture.box() != nullptr, timeoutMs);
        fixture.answer(QMessageBox::AcceptRole);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.otherIsOpen(), timeoutMs);
        QCOMPARE(fixture.session().runState(), RunState::Idle);
        QVERIFY(!fixture.session().shown());
        QVERIFY(fixture.window.commands().train->isEnabled());
        fixture.window.runPanel()->runForm()->apply({{"epochs", "2"}});
        fixture.window.commands().train->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session().runState(), RunState::Finished, timeoutMs);
        QCOMPARE(fixture.epoch(), 2);
    }

    void escKeepsTraining()
    {
        Fixture fixture;
        QTRY_VERIFY_WITH_TIMEOUT(fixture.epoch() >= 1, timeoutMs);
        fixture.window.openSource(fixture.other());
        QTRY_VERIFY_WITH_TIMEOUT(fixture.box() != nullptr, timeoutMs);
        QTest::keyClick(fixture.box(), Qt::Key_Escape);
        QTRY_VERIFY(fixture.box() == nullptr);
        QCOMPARE(fixture.session().runState(), RunState::Running);
        QVERIFY(!fixture.otherIsOpen());
    }

    void aRunThatEndsMeanwhileStaysUntilTheAnswer_data()
    {
        QTest::addColumn<bool>("opens");
        QTest::newRow("opened") << true;
        QTest::newRow("kept") << false;
    }

    void aRunThatEndsMeanwhileStaysUntilTheAnswer()
    {
        QFETCH(bool, opens);
        Fixture fixture;
        QTRY_VERIFY_WITH_TIMEOUT(fixture.epoch() >= 1, timeoutMs);
        fixture.window.openSource(fixture.other());
        QTRY_VERIFY_WITH_TIMEOUT(fixture.box() != nullptr, timeoutMs);
        fixture.workspace.stop();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session().runState(), RunState::Finished, timeoutMs);
        QVERIFY(!fixture.otherIsOpen());
        fixture.answer(opens ? QMessageBox::AcceptRole : QMessageBox::RejectRole);
        QCOMPARE(fixture.otherIsOpen(), opens);
    }

    void aPausedRunIsAskedForToo()
    {
        Fixture fixture;
        QTRY_VERIFY_WITH_TIMEOUT(fixture.epoch() >= 1, timeoutMs);
        fixture.workspace.pause();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session().runState(), RunState::Paused, timeoutMs);
        fixture.window.openSource(fixture.other());
        QTRY_VERIFY_WITH_TIMEOUT(fixture.box() != nullptr, timeoutMs);
        fixture.answer(QMessageBox::AcceptRole);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.otherIsOpen(), timeoutMs);
    }
};

LODESTONE_WINDOW_TEST(ReplaceQuestionTest)

} // namespace lodestone::replaceQuestionTest

#include "ReplaceQuestionTest.moc"
