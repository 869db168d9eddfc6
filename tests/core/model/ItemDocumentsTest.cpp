// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ItemDocuments.h"
#include "tests/TestProgram.h"
#include "tests/core/train/HandMadeData.h"

#include <QTest>

namespace lodestone::itemDocumentsTest {

namespace {
DatasetPtr titled(const std::vector<std::string>& titles, const std::vector<std::string>& texts = {})
{
    auto data = std::make_shared<Dataset>(*handMadeData(1, static_cast<std::uint32_t>(titles.size()),
                                                        {{UserIndex{0}, ItemIndex{0}, 5}},
                                                        std::vector<LabelIndex>(titles.size(), 0)));
    for (const std::string& title : titles)
        data->itemTitles.append(title);
    for (const std::string& text : texts)
        data->itemTexts.append(text);
    return data;
}

std::vector<std::int32_t> rowOf(const ItemDocuments& documents, std::size_t item)
{
    const auto length = static_cast<std::size_t>(documents.length);
    const auto first = documents.words.begin() + static_cast<std::ptrdiff_t>(item * length);
    return {first, first + documents.length};
}
using Words = std::vector<std::string>;
using Row = std::vector<std::int32_t>;
} // namespace

class ItemDocumentsTest : public QObject {
    Q_OBJECT

private slots:
    void wordsAreRunsOfLettersAndDigits()
    {
        QCOMPARE(wordsOf("Toy Story 2 (1995)"), (Words{"toy", "story", "2", "1995"}));
        QCOMPARE(wordsOf("It's--a  dog's life!"), (Words{"it", "s", "a", "dog", "s", "life"}));
        QCOMPARE(wordsOf("Caf\u00e9 \u201eM\u00fcller\u201c\u2014Bar"), (Words{"caf\u00e9", "m\u00fcller", "bar"}));
        QCOMPARE(wordsOf("\u7ea2\u697c\u68a6\uff01abc"), (Words{"\u7ea2", "\u697c", "\u68a6", "abc"}));
        QCOMPARE(wordsOf(" ...() "), Words{});
        QCOMPARE(wordsOf(""), Words{});
    }

    void brokenUtf8IsReadToItsEnd()
    {
        QCOMPARE(wordsOf("abc \xe4").front(), std::string("abc"));
        QCOMPARE(wordsOf("\xf0\x9f").size(), std::size_t(1));
        QVERIFY(wordsOf("\x80\xbf abc").back() == "abc");
    }

    void wordsAreNumberedByUseAndFilledFromTheLeft()
    {
        // "tale" is in all documents and so tells nothing.
        const ItemDocuments documents =
            itemDocuments(*titled({"Red tale red", "Blue tale", "tale", "Of a tale", ""}), 100, 50, 3);
        QCOMPARE(documents.numWords, 5); // the filler, "red", "a", "blue", "of"
        QCOMPARE(documents.length, 3);
        QCOMPARE(rowOf(documents, 0), (Row{0, 1, 1}));
        QCOMPARE(rowOf(documents, 1), (Row{0, 0, 3}));
        QCOMPARE(rowOf(documents, 2), (Row{0, 0, 0}));
        QCOMPARE(rowOf(documents, 3), (Row{0, 4, 2}));
        QCOMPARE(documents.numEmpty, std::size_t(2));
    }

    void textsFollowTitles()
    {
        const ItemDocuments documents =
            itemDocuments(*titled({"one", "two", "three", "six"}, {"four", "", "four five", ""}), 100, 50, 1);
        QCOMPARE(documents.numWords, 7); // the filler, "four", then by name
        QCOMPARE(rowOf(documents, 0), (Row{0, 3, 1}));
        QCOMPARE(rowOf(documents, 2), (Row{5, 1, 2}));
        QCOMPARE(documents.numEmpty, std::size_t(0));
    }

    void whatDoesNotFitIsCounted()
    {
        const ItemDocuments documents = itemDocuments(*titled({"a b c d e f", "a b", "g", "h", "i"}), 3, 2, 2);
        QCOMPARE(documents.numWords, 4);
        QCOMPARE(documents.numRareWords, std::size_t(6));
        QCOMPARE(documents.length, 2);
        QCOMPARE(rowOf(documents, 0), (Row{1, 2}));
        QCOMPARE(documents.numCut, std::size_t(1));
        QCOMPARE(documents.numEmpty, std::size_t(3));
    }

    void documentsAreAtLeastAsLongAsAWindow()
    {
        QCOMPARE(itemDocuments(*titled({"a", "b", "c"}), 10, 50, 5).length, 5);
        QCOMPARE(itemDocuments(*titled({"a b c d e f g", "b", "c"}), 10, 5, 5).length, 5);
    }

    void labelsAreNoText()
    {
        const DatasetPtr data = titled({"", "", ""});
        QVERIFY(!data->labels.empty() && !hasItemTexts(*data));
        QVERIFY(hasItemTexts(*titled({"", "x"})));
        QVERIFY(hasItemTexts(*titled({"", ""}, {"", "y"})));
        QVERIFY(!hasItemTexts(*handMadeData(1, 1, {{UserIndex{0}, ItemIndex{0}, 5}}, {0})));
    }
};

LODESTONE_TEST(ItemDocumentsTest)

} // namespace lodestone::itemDocumentsTest

#include "ItemDocumentsTest.moc"
