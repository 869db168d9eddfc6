// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <cstdint>
#include <istream>
#include <ostream>
#include <type_traits>

namespace lodestone {

/// Plain values in native byte order, for training states that stay on one kind of machine.
template <typename Value> void writeValue(std::ostream& out, const Value& value)
{
    static_assert(std::is_trivially_copyable_v<Value>);
    out.write(reinterpret_cast<const char*>(&value), sizeof value);
}

/// Throws Error at the end of the stream.
template <typename Value> Value readValue(std::istream& in)
{
    static_assert(std::is_trivially_copyable_v<Value>);
    Value value;
    if (!in.read(reinterpret_cast<char*>(&value), sizeof value))
        throw Error("the saved training state ends too early");
    return value;
}

/// Count and bytes of a vector.
template <typename Vector> void writeValues(std::ostream& out, const Vector& values)
{
    static_assert(std::is_trivially_copyable_v<typename Vector::value_type>);
    writeValue<std::uint64_t>(out, values.size());
    out.write(reinterpret_cast<const char*>(values.data()),
              static_cast<std::streamsize>(values.size() * sizeof(typename Vector::value_type)));
}

/// Reads into `values`, which must have the saved size already. Throws Error if it differs.
template <typename Vector> void readValues(std::istream& in, Vector& values)
{
    if (readValue<std::uint64_t>(in) != values.size())
        throw Error("the saved training state belongs to other data or options");
    if (!in.read(reinterpret_cast<char*>(values.data()),
                 static_cast<std::streamsize>(values.size() * sizeof(typename Vector::value_type))))
        throw Error("the saved training state ends too early");
}

} // namespace lodestone
