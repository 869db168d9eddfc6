// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace lodestone {

/// What the user can fix. The text says what is wrong, where, and what to do:
/// "ratings.csv:17: expected 3 columns, found 2; check the separator".
/// Programming errors are asserts, never this.
class Error : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Training left the finite numbers. The text names epoch, batch and loss term.
class DivergedError : public Error {
public:
    using Error::Error;
};

} // namespace lodestone
