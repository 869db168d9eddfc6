// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/ImportDialog.h"
#include "tests/ui/WindowTest.h"

#include "tests/ui/TestSettings.h"
#include "ui/import/CountsRow.h"
#include "ui/import/FilePicker.h"
#include "ui/import/NoticeBox.h"
#include "ui/import/PreviewModel.h"
#include "ui/import/ReadingForm.h"
#include "ui/import/RoleHeader.h"
#include "ui/import/SeparatorBox.h"
#include "ui/session/Workspace.h"

#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace lodestone::importDialogTest {

namespace {
constexpr int timeoutMs = 60000;
enum Figure { Users, Items, Ratings, Positives, BadLines };

/// Ratings of 30 users; user and item are easily taken for each other.
QByteArray someRatings(char separator = ',')
{
    QByteArray lines = "item,user,rating\n";
    for (int item = 0; item < 12; ++item)
        for (int user = 0; user < 30; ++user)
            lines += "i" + QByteArray::number(item) + ",u" + QByteArray::number(user) + ","
                + QByteArray::number(1 + (item + user) % 5) + "\n";
    return lines.replace(',', separator);
}

struct Fixture {
    explicit Fixture(const QByteArray& contents, const LoadOptions& options = {})
    {
        open(write("ratings.csv", contents), options);
    }
    explicit Fixture(const QString& path) { open(path, {}); }

    QString write(const QString& name, const QByteArray& contents) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }
    void open(const QString& path, const LoadOptions& options)
    {
        dialog = std::make_unique<ImportDialog>(workspace, path, options);
        dialog->show();
    }
    QString figure(Figure which) const { return dialog->counts()->figure(which); }
    /// The first look and the count end in any order.
    bool counted() const { return !figure(Users).isEmpty() && dialog->model()->rowCount() > 0; }
    /// As a user does it with the keys: the box is focused and the word typed.
    static void choose(QComboBox* box, const QString& text)
    {
        const int index = box->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        box->setFocus();
        box->setCurrentIndex(index);
        emit box->activated(index);
    }
    void chooseRole(int column, const QString& title) const
    {
        choose(dialog->roles()->boxes()[static_cast<std::size_t>(column)], title);
    }

    TestSettings settings;
    QTemporaryDir folder;
    Workspace workspace;
    std::unique_ptr<ImportDialog> dialog;
};

#define WAIT(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, timeoutMs)
} // namespace

class ImportDialogTest : public QObject {
    Q_OBJECT

private slots:
    void whatWasFoundIsShown()
    {
        Fixture f(someRatings(';'));
        WAIT(f.counted() && f.dialog->model()->rowCount() == 20);
        QCOMPARE(f.dialog->roles()->roles(), (QStringList{"item", "user", "rating"}));
        QCOMPARE(f.dialog->form()->separatorBox()->itemText(0), QStringLiteral("Automatic (semicolon)"));
        QCOMPARE(f.dialog->form()->headerBox()->itemText(0), QStringLiteral("Automatic (yes)"));
        QVERIFY(f.dialog->form()->formatBox()->itemText(0).contains(QStringLiteral("Delimited text")));
        QCOMPARE(f.figure(Users), QStringLiteral("30"));
        QCOMPARE(f.figure(Items), QStringLiteral("12"));
        QCOMPARE(f.figure(Ratings), QStringLiteral("360"));
        QCOMPARE(f.figure(Positives), QStringLiteral("216 (60.0 %)"));
        QCOMPARE(f.figure(BadLines), QStringLiteral("0"));
        QVERIFY(!f.dialog->notices()->isVisible());
        QVERIFY(!f.workspace.session().data());
    }

    void trainIsTheDefaultAndOpensWithTraining()
    {
        Fixture f(someRatings());
        QSignalSpy opened(&f.workspace, &Workspace::dataOpened);
        WAIT(f.counted());
        QVERIFY(f.dialog->trainButton()->isDefault());
        QTest::keyClick(f.dialog.get(), Qt::Key_Return);
        QVERIFY(!f.dialog->isVisible());
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toBool(), true);
        QCOMPARE(f.workspace.session().data()->numUsers(), std::size_t(30));
        QCOMPARE(f.workspace.preferences().recentSources().size(), 1);
    }

    void openOpensWithoutTraining()
    {
        Fixture f(someRatings());
        QSignalSpy opened(&f.workspace, &Workspace::dataOpened);
        WAIT(f.counted());
        QTest::mouseClick(f.dialog->openButton(), Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toBool(), false);
    }

    void anAnswerBeforeTheEndOfTheReadIsKept()
    {
        Fixture f(someRatings());
        QSignalSpy opened(&f.workspace, &Workspace::dataOpened), started(&f.workspace, &Workspace::openingStarted);
        f.dialog->trainButton()->click(); // nothing was delivered yet
        QVERIFY(!f.dialog->isVisible());
        QCOMPARE(started.size(), 1);
        WAIT(opened.size() == 1);
        QCOMPARE(opened.first().first().toBool(), true);
    }

    void cancelLeavesEverythingAsItIs()
    {
        Fixture f(someRatings());
        QSignalSpy opened(&f.workspace, &Workspace::dataOpened);
        WAIT(f.counted());
        QTest::keyClick(f.dialog.get(), Qt::Key_Escape);
        QVERIFY(!f.dialog->isVisible());
        f.workspace.openRead(true); // there is nothing that it could open
        QVERIFY(opened.isEmpty());
        QVERIFY(!f.workspace.session().data());
    }

    void chosenRolesAreUsed()
    {
        Fixture f(someRatings());
        WAIT(f.counted());
        f.chooseRole(0, QStringLiteral("User"));
        QCOMPARE(f.dialog->roles()->roles(), (QStringList{"user", "item", "rating"})); // they changed places
        WAIT(f.figure(Users) == QStringLiteral("12") && f.figure(Items) == QStringLiteral("30"));
        f.chooseRole(2, QStringLiteral("Skip"));
        WAIT(f.figure(Positives) == QStringLiteral("360 (100.0 %)"));
        QVERIFY(f.dialog->notices()->isVisible());
        QVERIFY(f.dialog->notices()->text().contains(QStringLiteral("there are no ratings in it")));
        f.dialog->openButton()->click();
        QCOMPARE(f.workspace.session().data()->numUsers(), std::size_t(12));
        QCOMPARE(f.workspace.session().reading().columns, (std::vector<std::string>{"user", "item", "skip"}));
    }

    void aMissingRoleIsAnErrorThatSaysWhatToDo()
    {
        Fixture f(someRatings());
        WAIT(f.counted());
        f.chooseRole(1, QStringLiteral("Skip"));
        WAIT(f.dialog->notices()->hasError());
        QVERIFY(f.dialog->notices()->text().contains(QStringLiteral("must name both user and item")));
        QVERIFY(!f.dialog->trainButton()->isEnabled() && !f.dialog->openButton()->isEnabled());
        QCOMPARE(f.dialog->model()->rowCount(), 20); // the rows stay, to choose from
        f.dialog->notices()->findChild<QToolButton*>()->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("both user and item")));
        f.chooseRole(1, QStringLiteral("User"));
        WAIT(f.counted());
        QVERIFY(!f.dialog->notices()->isVisible());
        QVERIFY(f.dialog->trainButton()->isEnabled());
    }

    void optionsAreCountedAtOnce()
    {
        Fixture f(someRatings());
        WAIT(f.counted());
        ReadingForm& form = *f.dialog->form();
        form.thresholdBox()->setValue(5);
        WAIT(f.figure(Positives) == QStringLiteral("72 (20.0 %)"));
        form.coreBox()->setValue(13); // users have 12 ratings
        WAIT(f.dialog->notices()->hasError());
        form.coreBox()->setValue(0);
        WAIT(f.counted());
        f.choose(form.headerBox(), QStringLiteral("No"));
        WAIT(f.figure(BadLines) == QStringLiteral("1"));
        QVERIFY(f.dialog->notices()->text().contains(QStringLiteral("ratings.csv:1:")));
        f.choose(form.separatorBox(), QStringLiteral("semicolon"));
        WAIT(f.dialog->notices()->hasError());
    }

    void aSeparatorOfOnesOwnCanBeTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("separator");
        QTest::addColumn<QString>("shown");
        QTest::newRow("one character") << "~" << QByteArray("~") << QStringLiteral("\u201c~\u201d");
        QTest::newRow("several") << "%%" << QByteArray("%%") << QStringLiteral("\u201c%%\u201d");
        QTest::newRow("tab") << "\\t" << QByteArray("\t") << "tab";
        QTest::newRow("name") << "Semicolon" << QByteArray(";") << "semicolon";
    }

    void aSeparatorOfOnesOwnCanBeTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QByteArray, separator);
        QFETCH(QString, shown);
        LoadOptions options;
        options.separator.emplace("!"); // which the file does not hold, so that all is one column
        Fixture f(someRatings().replace(",", separator), options);
        WAIT(f.dialog->notices()->hasError());
        QVERIFY(f.dialog->model()->columnCount() < 3);
        SeparatorBox& box = *f.dialog->form()->separatorBox();
        QSignalSpy opened(&f.workspace, &Workspace::openingStarted);
        box.setFocus();
        box.lineEdit()->selectAll();
        QTest::keyClicks(&box, typed);
        QTest::keyClick(&box, Qt::Key_Return);
        WAIT(f.counted() && f.dialog->model()->columnCount() == 3);
        QVERIFY(f.dialog->isVisible() && opened.isEmpty()); // Enter takes the text, and not yet the whole
        QCOMPARE(box.currentText(), shown);
        QCOMPARE(f.dialog->model()->index(0, 1).data().toString(), QStringLiteral("u0"));
        QCOMPARE(f.figure(Ratings), QStringLiteral("360"));
        QVERIFY(*f.dialog->options().separator == separator.toStdString());
        box.lineEdit()->clear();
        QTest::keyClick(&box, Qt::Key_Return);
        QVERIFY(!f.dialog->options().separator);
    }

    void aSeparatorThatCannotBeOneIsAnError()
    {
        Fixture f(someRatings());
        WAIT(f.counted());
        SeparatorBox& box = *f.dialog->form()->separatorBox();
        box.setFocus();
        box.lineEdit()->selectAll();
        QTest::keyClicks(&box, QStringLiteral("\""));
        QTest::keyClick(&box, Qt::Key_Return);
        WAIT(f.dialog->notices()->hasError());
        QVERIFY(f.dialog->notices()->text().contains(QStringLiteral("a separator cannot hold a quote")));
        QVERIFY(!f.dialog->trainButton()->isEnabled());
        box.lineEdit()->selectAll();
        QTest::keyClicks(&box, QStringLiteral(","));
        f.dialog->form()->headerBox()->setFocus(); // leaving the box does as well
        emit box.lineEdit()->editingFinished();
        WAIT(f.counted());
        QCOMPARE(f.figure(BadLines), QStringLiteral("0"));
        QCOMPARE(box.currentText(), QStringLiteral("comma"));
    }

    void theLastOfManyChangesWins()
    {
        QByteArray lines;
        for (int i = 0; i < 200'000; ++i)
            lines +=
                QByteArray::number(i / 20) + "," + QByteArray::number(i % 977) + "," + QByteArray::number(1 + i % 5) + "\n";
        Fixture f(lines);
        for (const double threshold : {1.0, 2.0, 3.0, 4.0, 5.0, 4.0})
            f.dialog->form()->thresholdBox()->setValue(threshold);
        WAIT(f.counted());
        QCOMPARE(f.figure(Positives), QStringLiteral("80,000 (40.0 %)"));
        f.dialog->openButton()->click();
        QCOMPARE(f.workspace.session().data()->positiveThreshold, 4.0);
    }

    void readingCanBeStoppedAndTakenUpAgain()
    {
        QByteArray lines;
        for (int i = 0; i < 400'000; ++i)
            lines += QByteArray::number(i / 20) + "," + QByteArray::number(i % 977) + ",4\n";
        Fixture f(lines);
        QVERIFY(f.dialog->counts()->bar()->isVisible());
        f.dialog->counts()->cancelButton()->click();
        WAIT(f.dialog->counts()->againButton()->isVisible());
        QVERIFY(!f.dialog->counts()->bar()->isVisible());
        QVERIFY(!f.counted());
        f.dialog->counts()->againButton()->click();
        WAIT(f.counted());
        QCOMPARE(f.figure(Ratings), QStringLiteral("400,000"));
    }

    void labelsComeFromAFileBesideTheRatings()
    {
        Fixture f(someRatings());
        QByteArray labels;
        for (int item = 0; item < 12; ++item)
            labels += "i" + QByteArray::number(item) + "," + (item % 2 ? "odd" : "even") + "\n";
        WAIT(f.counted());
        f.dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(f.dialog.get()));
        for (QToolButton* button : f.dialog->form()->findChildren<QToolButton*>())
            if (button->text().contains(QStringLiteral("Labels")))
                button->click(); // unfolds the section
        QLineEdit& edit = *f.dialog->form()->labelsFile()->edit();
        QVERIFY(edit.isVisible());
        edit.setFocus();
        edit.setText(f.write("labels.csv", labels));
        QTest::keyClick(&edit, Qt::Key_Tab);
        WAIT(f.counted());
        f.dialog->openButton()->click();
        QCOMPARE(f.workspace.session().data()->labels.names, (std::vector<std::string>{"even", "odd"}));
        QVERIFY(!f.workspace.session().reading().labelsFile.empty());
    }

    void aLabelsFileThatIsNotThereIsAnError()
    {
        LoadOptions options;
        options.labelsFile = "/nowhere/labels.csv";
        Fixture f(someRatings(), options);
        WAIT(f.dialog->notices()->hasError());
        QVERIFY(f.dialog->notices()->text().contains(QStringLiteral("/nowhere/labels.csv")));
        QVERIFY(!f.dialog->trainButton()->isEnabled());
    }

    void formsWithoutColumnsHaveNoRoles_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("format");
        QTest::newRow("movielens") << "movielens"
                                   << "MovieLens 100K";
        QTest::newRow("recbole") << "recbole/tiny.inter"
                                 << "RecBole atomic files";
        QTest::newRow("folder") << "folder"
                                << "Folder of tables";
    }

    void formsWithoutColumnsHaveNoRoles()
    {
        QFETCH(QString, path);
        QFETCH(QString, format);
        Fixture f(LODESTONE_TEST_FILES "/" + path);
        WAIT(f.counted() && f.dialog->model()->rowCount() > 0);
        QVERIFY(f.dialog->roles()->boxes().empty());
        QVERIFY(!f.dialog->form()->separatorBox()->isEnabled());
        QVERIFY(f.dialog->form()->formatBox()->itemText(0).contains(format));
        QCOMPARE(f.dialog->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("User"));
        f.dialog->trainButton()->click();
        QVERIFY(f.workspace.session().data());
    }

    void theFormatCanBeForced()
    {
        Fixture f(QStringLiteral(LODESTONE_TEST_FILES "/movielens/u.data"));
        WAIT(f.counted());
        f.choose(f.dialog->form()->formatBox(), QStringLiteral("Delimited text"));
        WAIT(f.counted() && !f.dialog->roles()->boxes().empty());
        QVERIFY(f.dialog->form()->separatorBox()->isEnabled());
        f.choose(f.dialog->form()->formatBox(), f.dialog->form()->formatBox()->itemText(0));
        WAIT(f.counted() && f.dialog->roles()->boxes().empty());
    }

    void aFileThatIsNoDataIsAnError()
    {
        Fixture f(QByteArray(300, '\1'));
        WAIT(f.dialog->notices()->hasError());
        QVERIFY(f.dialog->notices()->text().contains(QStringLiteral("ratings.csv: this is not a text file")));
        QVERIFY(!f.dialog->trainButton()->isEnabled());
        QVERIFY(!f.dialog->trainButton()->toolTip().isEmpty());
        QVERIFY(f.workspace.messages().messages().empty());
    }

    void whatWasChosenIsThereTheNextTime()
    {
        LoadOptions options;
        options.separator = std::string(",");
        options.header = true;
        options.columns = {"user", "item", "skip"};
        options.positiveThreshold = 2;
        options.kCore = 3;
        options.duplicates = Duplicates::Mean;
        options.labelRules = {LabelChoice::First, 3, 7};
        options.splitFiles = {"a", "b", "c"};
        Fixture f(someRatings(), options);
        QVERIFY(f.dialog->options() == options);
    }

    void everyControlHasANameAndAWayByKeys()
    {
        Fixture f(someRatings());
        WAIT(f.counted() && !f.dialog->roles()->boxes().empty());
        QSet<QChar> mnemonics;
        for (const QWidget* widget : f.dialog->findChildren<QWidget*>()) {
            const bool isControl = qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget)
                || qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QAbstractItemView*>(widget);
            if (!isControl || widget->objectName().startsWith(QStringLiteral("qt_")) || !widget->isVisible()
                || widget->focusPolicy() == Qt::NoFocus)
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const QString which = QString::fromLatin1(widget->metaObject()->className()) + widget->objectName();
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), qPrintable(which));
        }
        QStringList texts;
        for (const auto* label : f.dialog->findChildren<QLabel*>())
            if (label->buddy())
                texts << label->text();
        for (const auto* button : f.dialog->findChildren<QPushButton*>())
            texts << button->text();
        for (const QString& text : texts) {
            const qsizetype mark = text.indexOf(u'&');
            QVERIFY2(mark >= 0, qPrintable(text));
            QVERIFY2(!mnemonics.contains(text[mark + 1].toLower()), qPrintable(text));
            mnemonics.insert(text[mark + 1].toLower());
        }
    }
};

LODESTONE_WINDOW_TEST(ImportDialogTest)

} // namespace lodestone::importDialogTest

#include "ImportDialogTest.moc"
