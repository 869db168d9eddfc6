// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ItemDocuments.h"

#include <algorithm>
#include <unordered_map>

namespace lodestone {

namespace {
constexpr double mostDocuments = 0.5; ///< share of the documents that a word may be in

bool hasText(const StringTable& table)
{
    for (std::size_t i = 0; i < table.size(); ++i)
        if (!table[i].empty())
            return true;
    return false;
}

std::size_t lengthOf(char lead)
{
    const auto byte = static_cast<unsigned char>(lead);
    return byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/// Code point of a character of UTF-8 that has `text.size()` bytes.
std::uint32_t codeOf(std::string_view text)
{
    if (text.size() == 1)
        return static_cast<unsigned char>(text[0]);
    std::uint32_t code = static_cast<unsigned char>(text[0]) & (0xFFU >> (text.size() + 1));
    for (const char c : text.substr(1))
        code = code << 6 | (static_cast<unsigned char>(c) & 0x3FU);
    return code;
}

bool isBetween(std::uint32_t code, std::uint32_t first, std::uint32_t last)
{
    return first <= code && code <= last;
}

bool isIdeograph(std::uint32_t code)
{
    return isBetween(code, 0x3040, 0x30FF) || isBetween(code, 0x3400, 0x9FFF) || isBetween(code, 0xF900, 0xFAFF)
        || isBetween(code, 0x20000, 0x3FFFF);
}

/// Blanks, dashes, quotation marks and the like outside ASCII.
bool isMark(std::uint32_t code)
{
    return isBetween(code, 0x80, 0xBF) || isBetween(code, 0x2000, 0x206F) || isBetween(code, 0x3000, 0x303F)
        || isBetween(code, 0xFF00, 0xFF0F);
}

/// Word numbers of every item, before the vocabulary is chosen.
struct Reading {
    explicit Reading(const Dataset& data) : items(data.numItems())
    {
        for (std::size_t item = 0; item < items.size(); ++item)
            for (const StringTable* table : {&data.itemTitles, &data.itemTexts})
                if (!table->empty())
                    add(item, wordsOf((*table)[item]));
        countItems();
    }

    std::vector<std::vector<std::uint32_t>> items;
    std::vector<std::string_view> words;
    std::vector<std::size_t> uses, numItems; ///< per word
    std::size_t numFilled = 0; ///< items with words

private:
    void add(std::size_t item, const std::vector<std::string>& texts)
    {
        for (const std::string& text : texts) {
            const auto [place, isNew] = m_numbers.emplace(text, static_cast<std::uint32_t>(words.size()));
            if (isNew) {
                words.push_back(place->first); // keys stay where they are
                uses.push_back(0);
            }
            ++uses[place->second];
            items[item].push_back(place->second);
        }
    }

    void countItems()
    {
        numItems.assign(words.size(), 0);
        for (std::vector<std::uint32_t> own : items) {
            numFilled += !own.empty();
            std::sort(own.begin(), own.end());
            own.erase(std::unique(own.begin(), own.end()), own.end());
            for (const std::uint32_t word : own)
                ++numItems[word];
        }
    }

    std::unordered_map<std::string, std::uint32_t> m_numbers;
};

/// Number of every word in the vocabulary; 0 where it is not in it.
std::vector<std::int32_t> vocabularyOf(const Reading& reading, int mostWords, ItemDocuments& documents)
{
    std::vector<std::uint32_t> order;
    for (std::uint32_t word = 0; word < reading.words.size(); ++word)
        if (static_cast<double>(reading.numItems[word]) <= mostDocuments * static_cast<double>(reading.numFilled))
            order.push_back(word);
    std::ranges::sort(order, [&](std::uint32_t x, std::uint32_t y) {
        return reading.uses[x] != reading.uses[y] ? reading.uses[x] > reading.uses[y] : reading.words[x] < reading.words[y];
    });
    if (order.size() > static_cast<std::size_t>(mostWords)) {
        documents.numRareWords = order.size() - static_cast<std::size_t>(mostWords);
        order.resize(static_cast<std::size_t>(mostWords));
    }
    std::vector<std::int32_t> numbers(reading.words.size(), 0);
    for (const std::uint32_t word : order)
        numbers[word] = documents.numWords++;
    return numbers;
}
} // namespace

bool hasItemTexts(const Dataset& data)
{
    return hasText(data.itemTitles) || hasText(data.itemTexts);
}

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    const auto end = [&] {
        if (!word.empty())
            words.push_back(std::move(word));
        word.clear();
    };
    for (std::size_t i = 0; i < text.size();) {
        const std::string_view character = text.substr(i, lengthOf(text[i]));
        i += character.size();
        const std::uint32_t code = codeOf(character);
        if (isBetween(code, 'A', 'Z'))
            word += static_cast<char>(code - 'A' + 'a');
        else if (isBetween(code, 'a', 'z') || isBetween(code, '0', '9'))
            word += character;
        else if (code < 0x80 || isMark(code))
            end();
        else if (isIdeograph(code)) {
            end();
            words.emplace_back(character);
        } else {
            word += character;
        }
    }
    end();
    return words;
}

ItemDocuments itemDocuments(const Dataset& data, int mostWords, int mostLength, int leastLength)
{
    const Reading reading(data);
    ItemDocuments documents;
    const std::vector<std::int32_t> numbers = vocabularyOf(reading, mostWords, documents);
    std::vector<std::vector<std::int32_t>> items(reading.items.size());
    std::size_t longest = 0;
    for (std::size_t item = 0; item < items.size(); ++item) {
        for (const std::uint32_t word : reading.items[item])
            if (numbers[word] > 0)
                items[item].push_back(numbers[word]);
        longest = std::max(longest, items[item].size());
    }
    const std::size_t length =
        std::max(std::min(longest, static_cast<std::size_t>(mostLength)), static_cast<std::size_t>(leastLength));
    documents.length = static_cast<int>(length);
    documents.words.assign(items.size() * length, 0);
    for (std::size_t item = 0; item < items.size(); ++item) {
        const std::size_t count = std::min(length, items[item].size());
        documents.numEmpty += count == 0;
        documents.numCut += items[item].size() > length;
        std::copy_n(items[item].begin(), count,
                    documents.words.begin() + static_cast<std::ptrdiff_t>((item + 1) * length - count));
    }
    return documents;
}

} // namespace lodestone
