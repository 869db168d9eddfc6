// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/ByteSource.h"

#include "tests/TestProgram.h"
#include "tests/core/data/TextFiles.h"

#include <QTest>

namespace lodestone::byteSourceTest {

namespace {
QByteArray readAll(ByteSource& source, std::size_t blockSize)
{
    QByteArray all;
    std::vector<char> block(blockSize);
    while (const std::size_t count = source.read(block))
        all.append(block.data(), qsizetype(count));
    return all;
}

QByteArray someText()
{
    QByteArray text;
    for (int i = 0; i < 20'000; ++i)
        text += QByteArray::number(i * i) + "\n";
    return text;
}
} // namespace

class ByteSourceTest : public QObject {
    Q_OBJECT

private slots:
    void plainAndPackedFilesGiveTheSameText_data()
    {
        QTest::addColumn<bool>("packed");
        QTest::addColumn<int>("block");
        for (const int block : {1000, 1 << 20}) {
            QTest::addRow("plain, blocks of %d", block) << false << block;
            QTest::addRow("packed, blocks of %d", block) << true << block;
        }
    }

    void plainAndPackedFilesGiveTheSameText()
    {
        QFETCH(bool, packed);
        QFETCH(int, block);
        TextFiles files;
        const QByteArray text = someText();
        const QByteArray bytes = packed ? TextFiles::gzip(text) : text;
        const auto source = openBytes(files.write("misleading.gz", bytes));
        QCOMPARE(readAll(*source, std::size_t(block)), text);
        QCOMPARE(source->numFileBytes(), std::uint64_t(bytes.size()));
        QVERIFY(source->damage().empty());
    }

    void gzipMembersFollowOneAnother()
    {
        TextFiles files;
        const auto source = openBytes(files.write("two.gz", TextFiles::gzip("one\n") + TextFiles::gzip("two\n")));
        QCOMPARE(readAll(*source, 100), QByteArray("one\ntwo\n"));
        QVERIFY(source->damage().empty());
    }

    void paddingAfterGzipIsIgnored()
    {
        TextFiles files;
        const auto source = openBytes(files.write("padded.gz", TextFiles::gzip("one\n") + QByteArray(512, '\0')));
        QCOMPARE(readAll(*source, 100), QByteArray("one\n"));
        QVERIFY(source->damage().empty());
    }

    void aGzipFileCutShortKeepsWhatCameBefore()
    {
        TextFiles files;
        const QByteArray text = someText(), packed = TextFiles::gzip(text);
        for (const qsizetype length :
             {qsizetype(2), qsizetype(9), packed.size() / 2, packed.size() - 8, packed.size() - 1}) {
            const auto source = openBytes(files.write("cut.gz", packed.left(length)));
            const QByteArray part = readAll(*source, 4096);
            QVERIFY(text.startsWith(part));
            QVERIFY(part.size() < text.size() || length >= packed.size() - 8);
            QVERIFY(source->damage() == "the gzip file is cut short");
        }
        const auto half = openBytes(files.write("half.gz", packed.left(packed.size() / 2)));
        QVERIFY(readAll(*half, 4096).size() > text.size() / 4);
    }

    void aChangedByteInGzipIsDamage()
    {
        TextFiles files;
        QByteArray packed = TextFiles::gzip(someText());
        packed[packed.size() / 2] = char(~packed[packed.size() / 2]);
        const auto source = openBytes(files.write("bad.gz", packed));
        readAll(*source, 4096);
        QVERIFY(!source->damage().empty());
    }

    void whatCannotBeOpenedSaysWhy()
    {
        TextFiles files;
        QCOMPARE(errorText([&] { openBytes(files.folder() / "no.csv"); }, files.folder()),
                 "no.csv: cannot be opened: No such file or directory; check the name");
        QVERIFY(
            errorText([&] { openBytes(files.folder()); }).endsWith("is not a plain file; save the ratings to a file first"));
        QVERIFY(errorText([&] { openBytes("/dev/null"); }).contains("is not a plain file"));
        std::filesystem::create_symlink("b", files.folder() / "a");
        std::filesystem::create_symlink("a", files.folder() / "b");
        QCOMPARE(errorText([&] { openBytes(files.folder() / "a"); }, files.folder()),
                 "a: cannot be opened: Too many levels of symbolic links; check the name");
    }
};

LODESTONE_TEST(ByteSourceTest)

} // namespace lodestone::byteSourceTest

#include "ByteSourceTest.moc"
