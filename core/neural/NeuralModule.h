// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/neural/DocumentNetwork.h"

#include <cstdint>
#include <filesystem>
#include <memory>

namespace lodestone {

/// lodestone_neural: what is computed with libtorch. Opened, never linked: libtorch takes a while to load, and its copy in
/// Debian brings Qt 5 along.
class NeuralModule {
public:
    /// Whether it was built with this program (LODESTONE_NEURAL).
    static bool isBuilt();
    /// The module beside the program, else where it was built. Opened at the first call, and kept. From any thread.
    /// Throws Error saying what is missing.
    static const NeuralModule& instance();

    /// Throws Error if it is no such module, or of another version.
    explicit NeuralModule(const std::filesystem::path& file);
    /// @param seed  of the initial weights and of the dropout
    std::unique_ptr<DocumentNetwork> createTextCnn(const TextCnnShape& shape, std::uint64_t seed) const;

private:
    DocumentNetwork* (*m_createTextCnn)(const TextCnnShape&, std::uint64_t) = nullptr;
};

} // namespace lodestone
