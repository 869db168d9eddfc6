// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/ItemAttributes.h"

#include "core/data/DatasetBuilder.h"
#include "core/data/LoadContext.h"
#include "core/data/formats/ByteSource.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <istream>
#include <streambuf>
#include <utility>

namespace lodestone {

namespace {
/// A file as a standard stream that tells progress and hears a stop.
class SourceBuffer : public std::streambuf {
public:
    SourceBuffer(const std::filesystem::path& path, LoadContext& context) : m_context(context), m_source(openBytes(path)) { }

    /// Of the character read last, from 1.
    std::uint64_t lineNumber() const
    {
        return 1 + m_numLinesBefore + static_cast<std::uint64_t>(std::count(eback(), gptr(), '\n'));
    }
    std::string damage() const { return m_source->damage(); }

protected:
    int_type underflow() override
    {
        m_numLinesBefore += static_cast<std::uint64_t>(std::count(eback(), egptr(), '\n'));
        const std::size_t count = m_source->read(m_block);
        m_context.advance(m_source->numFileBytes() - m_numReported);
        m_numReported = m_source->numFileBytes();
        setg(m_block.data(), m_block.data(), m_block.data() + count);
        return count == 0 ? traits_type::eof() : traits_type::to_int_type(m_block.front());
    }

private:
    LoadContext& m_context;
    std::unique_ptr<ByteSource> m_source;
    std::array<char, 1 << 16> m_block;
    std::uint64_t m_numLinesBefore = 0, m_numReported = 0;
};

/// Takes the parts of the JSON text as they come; the whole is never in memory.
class AttributeTaker : public nlohmann::json_sax<nlohmann::json> {
public:
    AttributeTaker(DatasetBuilder& builder, const std::istream& stream) : m_builder(builder), m_stream(stream) { }

    std::size_t numUnrated() const { return m_numUnrated; }
    const std::string& fault() const { return m_fault; }

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t value) override { return takeNumber(std::to_string(value)); }
    bool number_unsigned(number_unsigned_t value) override { return takeNumber(std::to_string(value)); }
    bool number_float(number_float_t, const string_t& text) override { return takeNumber(text); }
    bool string(string_t& text) override { return take("attribute:" + text, text); }
    bool binary(binary_t&) override { return true; }
    bool start_object(std::size_t) override { return enter(m_depth == 0); }
    bool end_object() override { return leave(); }
    bool start_array(std::size_t) override { return enter(m_depth == 1); }
    bool end_array() override { return leave(); }
    bool key(string_t& item) override
    {
        m_item = item;
        m_index = m_builder.findItem(m_item);
        m_numUnrated += !m_index;
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception&) override
    {
        m_fault = m_stream.eof() ? "the JSON text ends too early" : "the JSON text is wrong here";
        return false;
    }

private:
    bool enter(bool expected)
    {
        if (!expected)
            m_fault = "expected an object whose values are lists of attributes, as in {\"1\": [2, 3]}";
        ++m_depth;
        return expected;
    }

    bool leave()
    {
        add();
        --m_depth;
        return true;
    }

    /// Named shortly, so that a string needs no memory beside itself: there may be very many.
    bool takeNumber(const std::string& text) { return take("#" + text, "#" + text); }

    bool take(std::string entity, std::string label)
    {
        if (m_depth == 0) {
            m_fault = "expected an object whose values are lists of attributes, as in {\"1\": [2, 3]}";
            return false;
        }
        add();
        m_entity = std::move(entity);
        m_label = std::move(label);
        return true;
    }

    /// Adds the attribute taken last; not before something follows it, as a number may be cut off with the file.
    void add()
    {
        if (m_label.empty())
            return;
        m_builder.labels().add(m_index, m_label);
        m_builder.addTriple(m_item, m_index, "has_attribute", m_entity, std::nullopt);
        m_label.clear();
    }

    DatasetBuilder& m_builder;
    const std::istream& m_stream;
    std::string m_item, m_entity, m_label, m_fault;
    std::optional<ItemIndex> m_index;
    std::size_t m_numUnrated = 0;
    int m_depth = 0;
};
} // namespace

void readItemAttributes(const std::filesystem::path& path, DatasetBuilder& builder)
{
    SourceBuffer buffer(path, builder.context());
    std::istream stream(&buffer);
    stream.exceptions(std::ios::badbit); // lets a stop and errors of the disk through
    AttributeTaker taker(builder, stream);
    nlohmann::json::sax_parse(stream, &taker);
    if (!taker.fault().empty())
        builder.context().addBadLine(path.string(), buffer.lineNumber(), taker.fault() + "; the rest was left out");
    if (!buffer.damage().empty())
        builder.context().warn(path.string() + ": " + buffer.damage() + "; what came before was kept; get the file again");
    if (taker.numUnrated() > 0)
        builder.context().warn(path.string() + ": " + std::to_string(taker.numUnrated())
                               + " items have no rating; they are in the knowledge graph only");
}

} // namespace lodestone
