// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/BlockReader.h"

#include "core/data/LoadContext.h"
#include "core/sample/RandomStream.h"
#include "tests/TestProgram.h"
#include "tests/core/data/TextFiles.h"

#include <QTest>

namespace lodestone::blockReaderTest {

namespace {
/// All blocks of a file, one after another.
QList<QByteArray> blocksOf(const std::filesystem::path& path)
{
    BlockReader reader(path, nullptr);
    QList<QByteArray> blocks;
    for (TextBlock block; reader.read(block); block.clear())
        blocks.append(QByteArray(block.text().data(), qsizetype(block.size)));
    return blocks;
}

/// One line of two gigabytes between two short ones, which no disk has to hold.
class HugeLine : public ByteSource {
public:
    std::size_t read(std::span<char> buffer) override
    {
        static constexpr std::uint64_t end = std::uint64_t(2) << 30;
        if (m_place == end)
            return std::exchange(m_hasTail, false) ? put(buffer, "\nb\n") : 0;
        if (m_place == 0)
            return m_place += put(buffer, "a\n");
        const auto count = std::size_t(std::min<std::uint64_t>(buffer.size(), end - m_place));
        std::fill_n(buffer.begin(), count, 'x');
        m_place += count;
        return count;
    }
    std::uint64_t numFileBytes() const override { return m_place; }

private:
    static std::size_t put(std::span<char> buffer, std::string_view text)
    {
        std::copy(text.begin(), text.end(), buffer.begin());
        return text.size();
    }

    std::uint64_t m_place = 0;
    bool m_hasTail = true;
};

QByteArray randomLines(std::uint64_t seed, int numBytes)
{
    RandomStream random(seed, Purpose::Generator);
    QByteArray text;
    while (text.size() < numBytes)
        text += QByteArray(int(random.below(random.below(100) == 0 ? 400'000 : 200)), 'x') + "\n";
    return text;
}
} // namespace

class BlockReaderTest : public QObject {
    Q_OBJECT

private slots:
    void blocksEndWithLinesAndMakeUpTheFile()
    {
        TextFiles files;
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            const QByteArray text = randomLines(seed, 5'000'000) + "no end";
            for (const auto& path : {files.write("a", text), files.writeGzip("b", text)}) {
                const QList<QByteArray> blocks = blocksOf(path);
                QVERIFY(blocks.size() > 4);
                for (qsizetype i = 0; i + 1 < blocks.size(); ++i)
                    QVERIFY(blocks[i].endsWith('\n') && blocks[i].size() <= (3 << 20));
                QVERIFY(blocks.join() == text);
            }
        }
    }

    void ofALineThatIsTooLongOnlyTheStartIsKept()
    {
        const QByteArray line(9'000'000, 'x'), start = line.left(qsizetype(maxLineBytes) + 1);
        TextFiles files;
        QVERIFY(blocksOf(files.write("a", "a\n" + line + "\nb\n")).join() == "a\n" + start + "\nb\n");
        QVERIFY(blocksOf(files.write("b", line)).join() == start + "\n");
        for (const QByteArray& block : blocksOf(files.write("c", line + "\n" + line + "\n")))
            QVERIFY(block.size() <= (3 << 20));
    }

    void theEndOfALongLineFitsIntoAFullBlock()
    {
        // One byte of the long line is left of the first block, so that the second is full with maxLineBytes + 1.
        TextFiles files;
        const QByteArray first((1 << 18) - 2, 'a'), line(qsizetype(maxLineBytes) + 100, 'x');
        BlockReader reader(files.write("a", first + "\n" + line + "\nb\n"), nullptr);
        QByteArray text;
        for (TextBlock block; reader.read(block); block.clear()) {
            QVERIFY(block.size <= block.buffer.size());
            text += QByteArray(block.buffer.data(), qsizetype(block.size));
        }
        QVERIFY(text == first + "\n" + line.left(qsizetype(maxLineBytes) + 1) + "\nb\n");
    }

    void aLineOfTwoGigabytesTakesLittleMemory()
    {
        BlockReader reader("huge", std::make_unique<HugeLine>(), nullptr);
        std::vector<std::size_t> lengths;
        for (TextBlock block; reader.read(block); block.clear()) {
            QVERIFY(block.buffer.size() <= (4 << 20));
            for (std::size_t begin = 0, end; begin < block.size; begin = end + 1) {
                end = block.text().find('\n', begin);
                lengths.push_back(end - begin);
            }
        }
        QCOMPARE(lengths, (std::vector<std::size_t>{1, maxLineBytes + 1, 1}));
    }

    void theLastBlockIsKnown()
    {
        TextFiles files;
        TextBlock block;
        BlockReader open(files.write("a", "a\nb"), nullptr);
        QVERIFY(open.read(block) && !block.isLast && block.text() == "a\n");
        QVERIFY(open.read(block) && block.isLast && block.text() == "a\nb");
        QVERIFY(!open.read(block) && block.text() == "a\nb");
    }

    void textCanBePutBeforeAndTakenAway()
    {
        TextBlock block;
        block.append("cd");
        block.insertFront("ab");
        QVERIFY(block.text() == "abcd");
        block.removeFront(3);
        QVERIFY(block.text() == "d");
        block.insertFront({});
        QVERIFY(block.text() == "d");
    }

    void aFileThatShrinksWhileItIsReadEnds()
    {
        TextFiles files;
        const auto path = files.write("a", randomLines(4, 4'000'000));
        LoadContext context({}, {}, {});
        BlockReader reader(path, &context);
        TextBlock block;
        QVERIFY(reader.read(block));
        std::filesystem::resize_file(path, 10);
        while (reader.read(block))
            block.clear();
        QVERIFY(block.size < 1'000'000);
    }
};

LODESTONE_TEST(BlockReaderTest)

} // namespace lodestone::blockReaderTest

#include "BlockReaderTest.moc"
