// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/VectorFile.h"
#include "tests/TestProgram.h"
#include "tests/core/data/TextFiles.h"
#include "tests/core/data/ZipFiles.h"
#include "tests/core/data/formats/NpyBytes.h"

#include <QTest>

#include <functional>

namespace lodestone::changingFilesTest {

namespace {
/// 200,000 lines; more than are read before the first progress.
QByteArray manyRatings()
{
    QByteArray text("user,item,rating\n");
    for (int i = 0; i < 200'000; ++i)
        text += "u" + QByteArray::number(i % 5000) + ",i" + QByteArray::number(i / 5000) + ",4\n";
    return text;
}

/// Does `change` when the first progress is told, in the midst of the reading.
LoadProgress once(std::function<void()> change)
{
    return [change = std::move(change), done = false](double) mutable {
        if (!std::exchange(done, true))
            change();
    };
}
} // namespace

/// Files that somebody writes while they are read.
class ChangingFilesTest : public QObject {
    Q_OBJECT

private slots:
    void aTableThatShrinksIsReadUpToItsEnd()
    {
        TextFiles files;
        const auto path = files.write("a.csv", manyRatings());
        const LoadedData loaded = loadDataset(path, {}, once([&] { std::filesystem::resize_file(path, 1'000'000); }));
        QVERIFY(loaded.dataset->interactions.size() < 200'000);
        QVERIFY(loaded.dataset->interactions.size() > 10'000);
    }

    void aTableThatGrowsIsReadUpToItsEnd()
    {
        TextFiles files;
        const auto path = files.write("a.csv", manyRatings());
        double last = 0;
        const LoadedData loaded = loadDataset(path, {}, [&, grow = once([&] {
                                                                QFile file(path);
                                                                QVERIFY(file.open(QIODevice::Append));
                                                                file.write("late,i1,5\n");
                                                            })](double part) {
            grow(part);
            QVERIFY(part >= last && part <= 1);
            last = part;
        });
        QCOMPARE(loaded.dataset->numUsers(), std::size_t(5001));
    }

    void aTableThatTurnsIntoSomethingElseIsAnErrorOrKeepsWhatWasRead()
    {
        TextFiles files;
        const auto path = files.write("a.csv", manyRatings());
        const LoadedData loaded = loadDataset(path, {}, once([&] {
                                                  QFile file(path);
                                                  QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(0));
                                                  file.write(QByteArray(3'000'000, '\xff'));
                                              }));
        QVERIFY(loaded.dataset->interactions.size() > 10'000);
        QVERIFY(loaded.report.numBadLines > 0);
    }

    void aPackedTableThatIsCutIsTold()
    {
        TextFiles files;
        const auto path = files.writeGzip("a.csv.gz", manyRatings());
        const LoadedData loaded =
            loadDataset(path, {}, once([&] { std::filesystem::resize_file(path, std::filesystem::file_size(path) / 2); }));
        QVERIFY(loaded.dataset->interactions.size() < 200'000);
        QVERIFY(std::any_of(loaded.report.warnings.begin(), loaded.report.warnings.end(), [](const std::string& warning) {
            return warning.find("the gzip file is cut short") != std::string::npos;
        }));
    }

    void aFileThatIsGoneBeforeItIsItsTurnIsAnError()
    {
        TextFiles files;
        files.write("ratings.tsv", "1\t10\t4\n2\t10\t5\n");
        const auto items = files.write("items.tsv", "10\tWar\n");
        const QString text = errorText(
            [&] { loadDataset(files.folder(), {}, once([&] { std::filesystem::remove(items); })); }, files.folder());
        QCOMPARE(text, "items.tsv: cannot be opened: No such file or directory; check the name");
    }

    void vectorsThatAreCutWhileTheyAreReadAreAnError()
    {
        TextFiles files;
        const auto path = files.write("a.npy", npyBytes<float>(RowMatrix::Ones(100'000, 8)));
        const QString text = errorText(
            [&] { loadVectors(path, {}, once([&] { std::filesystem::resize_file(path, 500'000); })); }, files.folder());
        QVERIFY2(text.startsWith("a.npy: the file is cut short"), qPrintable(text));
    }

    void anArchiveThatIsReplacedIsAnErrorOrReadAsItIs()
    {
        TextFiles files;
        const auto path = files.folder() / "a.zip";
        const QList<ZipMember> before{
            {"a/ratings.tsv", "1\t10\t4\n"}, {"a/items.tsv", "10\tWar\n"}, {"a/kg.tsv", "a\tb\tc\n"}};
        for (const QByteArray& after : {QByteArray("no archive"), QByteArray()}) {
            writeZip(path, before);
            const QString text = errorText(
                [&] {
                    loadDataset(path, {}, once([&] {
                                    if (after.isEmpty())
                                        writeZip(path, {{"x", "x"}});
                                    else
                                        files.write("a.zip", after);
                                }));
                },
                files.folder());
            QVERIFY2(text.startsWith("a.zip"), qPrintable(text));
        }
    }
};

LODESTONE_TEST(ChangingFilesTest)

} // namespace lodestone::changingFilesTest

#include "ChangingFilesTest.moc"
