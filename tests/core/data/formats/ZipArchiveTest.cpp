// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/ZipArchive.h"

#include "core/data/formats/FileTree.h"
#include "tests/TestProgram.h"
#include "tests/core/data/TextFiles.h"
#include "tests/core/data/ZipFiles.h"

#include <QTest>

namespace lodestone::zipArchiveTest {

namespace {
QByteArray readAll(const std::filesystem::path& path)
{
    const auto source = openBytes(path);
    QByteArray all;
    std::vector<char> block(1000);
    while (const std::size_t count = source->read(block))
        all.append(block.data(), qsizetype(count));
    return all;
}

QStringList namesOf(const std::vector<std::filesystem::path>& paths)
{
    QStringList names;
    for (const auto& path : paths)
        names.append(QString::fromStdString(path.filename().string()));
    return names;
}
} // namespace

/// Archives as folders: ZipArchive, FileTree and openBytes().
class ZipArchiveTest : public QObject {
    Q_OBJECT

private slots:
    void anArchiveIsAFolderOfItsFiles()
    {
        TextFiles files;
        const auto zip =
            writeZip(files.folder() / "a.data",
                     {{"b.txt", "b"}, {"in/c.txt", "c"}, {"in/deep/d.txt", "d"}, {"in-between", ""}, {"e/", ""}});
        QVERIFY(isArchive(zip) && isFolder(zip) && !isPlainFile(zip));
        QCOMPARE(namesOf(filesIn(zip)), (QStringList{"b.txt", "in-between"}));
        QCOMPARE(namesOf(foldersIn(zip)), QStringList{"in"});
        QVERIFY(isFolder(zip / "in") && isFolder(zip / "in/deep/") && !isFolder(zip / "i") && !isArchive(zip / "in"));
        QCOMPARE(namesOf(filesIn(zip / "in")), QStringList{"c.txt"});
        QCOMPARE(namesOf(foldersIn(zip / "in")), QStringList{"deep"});
        QVERIFY(isPlainFile(zip / "in/deep/d.txt") && !isPlainFile(zip / "in/deep") && !isPlainFile(zip / "in/none"));
        QCOMPARE(readAll(zip / "in/deep/d.txt"), QByteArray("d"));
        QCOMPARE(QString::fromStdString(firstLineOf(zip / "b.txt")), "b");
    }

    void plainFoldersAreListedTheSameWay()
    {
        TextFiles files;
        files.write("b.txt", "b");
        files.write("in/c.txt", "c");
        std::filesystem::create_directory_symlink(files.folder(), files.folder() / "self");
        std::filesystem::create_symlink("gone", files.folder() / "broken");
        QCOMPARE(namesOf(filesIn(files.folder())), QStringList{"b.txt"});
        QCOMPARE(namesOf(foldersIn(files.folder())), (QStringList{"in", "self"}));
        QVERIFY(!isArchive(files.folder() / "b.txt") && !isFolder(files.folder() / "b.txt/x"));
        QVERIFY(filesIn(files.folder() / "none").empty());
        QCOMPARE(storedBytes(files.folder() / "b.txt"), std::uint64_t(1));
    }

    void packedAndStoredFilesUnpackToTheirText()
    {
        QByteArray text;
        for (int i = 0; i < 20'000; ++i)
            text += QByteArray::number(i * i) + "\n";
        TextFiles files;
        const auto zip = writeZip(files.folder() / "a.zip",
                                  {{"packed", text}, {"stored", text, false}, {"gzip.gz", TextFiles::gzip(text), false}});
        for (const char* name : {"packed", "stored", "gzip.gz"}) {
            QCOMPARE(readAll(zip / name), text);
            const auto source = openBytes(zip / name);
            std::vector<char> all(std::size_t(text.size()) + 1);
            while (source->read(all) > 0) { }
            QVERIFY(source->damage().empty());
            QCOMPARE(source->numFileBytes(), storedBytes(zip / name));
        }
        QVERIFY(storedBytes(zip / "packed") < std::uint64_t(text.size()));
    }

    void namesThatLeadOutAndLinksAreRefused()
    {
        TextFiles files;
        files.write("secret.txt", "1,2,3\n");
        const auto zip = writeZip(files.folder() / "a.zip",
                                  {{"../secret.txt", "x"},
                                   {"/etc/passwd", "x"},
                                   {"a/../../b", "x"},
                                   {"C:/b", "x"},
                                   {"..\\b", "x"},
                                   {"link", "/etc/passwd", true, false, true},
                                   {"win\\good.txt", "good"}});
        const ZipListing listing(zip);
        QCOMPARE(listing.numRefused(), std::size_t(6));
        QVERIFY(listing.filesIn("").empty());
        QCOMPARE(readAll(zip / "win/good.txt"), QByteArray("good"));
        for (const char* name : {"../secret.txt", "link", "win/../../secret.txt"})
            QVERIFY(errorText([&] { openBytes(zip / name); }).contains("the archive has no such file"));
    }

    void whatCannotBeUnpackedSaysWhy()
    {
        TextFiles files;
        const QByteArray text(5000, 'x');
        const auto zip = writeZip(files.folder() / "a.zip", {{"open", text}, {"locked", text, true, true}});
        QCOMPARE(errorText([&] { openBytes(zip / "locked"); }, files.folder()),
                 "a.zip/locked: is encrypted; unpack the archive with its password and open what was in it");
        QCOMPARE(errorText([&] { openBytes(zip / "none"); }, files.folder()),
                 "a.zip/none: cannot be opened: the archive has no such file; check the name");
        QCOMPARE(errorText([&] { openBytes(zip); }, files.folder()),
                 "a.zip: this is a zip archive or a spreadsheet; unpack it, or save the sheet as CSV");
        QFile whole(QString::fromStdString(zip.string()));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        for (const qsizetype length : {qsizetype(4), bytes.size() / 2, bytes.size() - 1}) {
            const auto cut = files.write("cut.zip", bytes.left(length));
            QCOMPARE(errorText([&] { openBytes(cut / "open"); }, files.folder()),
                     "cut.zip: the zip archive is cut short or damaged; get the file again");
            QVERIFY(isFolder(cut) == false && filesIn(cut).empty());
        }
    }

    void aChangedByteIsDamage()
    {
        TextFiles files;
        const QByteArray text(50'000, 'x');
        const auto zip = writeZip(files.folder() / "a.zip", {{"stored", text, false}});
        QFile file(QString::fromStdString(zip.string()));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(1000) && file.write("y") == 1);
        file.close();
        const auto source = openBytes(zip / "stored");
        std::vector<char> block(4096);
        while (source->read(block) > 0) { }
        QCOMPARE(QString::fromStdString(source->damage()), "the zip archive is damaged");
    }

    void whatUnpacksBeyondAllMeasureIsAnError()
    {
        TextFiles files;
        const QByteArray text(70 << 20, 'a');
        const auto gzip = files.writeGzip("bomb.gz", text);
        const auto zip = writeZip(files.folder() / "a.zip", {{"bomb", text}, {"bomb.gz", TextFiles::gzip(text), false}});
        for (const auto& path : {gzip, zip / "bomb", zip / "bomb.gz"})
            QVERIFY(errorText([&] {
                        readAll(path);
                    }).endsWith(": unpacks to more than 200 times its size, as no ratings do; get the file again"));
    }
};

LODESTONE_TEST(ZipArchiveTest)

} // namespace lodestone::zipArchiveTest

#include "ZipArchiveTest.moc"
