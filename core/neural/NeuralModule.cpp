// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/NeuralModule.h"

#include "core/Error.h"

#include <dlfcn.h>

#include <string>
#include <system_error>

namespace lodestone {

namespace {
constexpr const char* fileName = "liblodestone_neural.so";

/// Null if it has none.
template <typename Function> Function* functionOf(void* library, const char* name)
{
    return reinterpret_cast<Function*>(dlsym(library, name));
}

std::filesystem::path findModule()
{
#ifdef LODESTONE_NEURAL_MODULE
    std::error_code none;
    const std::filesystem::path folder = std::filesystem::read_symlink("/proc/self/exe", none).parent_path();
    for (const std::filesystem::path& file : {folder / fileName, folder / "../lib/lodestone" / fileName})
        if (std::filesystem::exists(file, none))
            return file;
    if (std::filesystem::exists(LODESTONE_NEURAL_MODULE, none))
        return LODESTONE_NEURAL_MODULE;
    throw Error(std::string(fileName) + ": it is neither beside the program (" + folder.string()
                + ") nor where it was built (" LODESTONE_NEURAL_MODULE "); neural models need it, so build it anew");
#else
    throw Error("neural models are not in this program: it was built with LODESTONE_NEURAL=OFF; build it with libtorch "
                "(Debian: libtorch-dev) and LODESTONE_NEURAL=ON");
#endif
}
} // namespace

bool NeuralModule::isBuilt()
{
#ifdef LODESTONE_NEURAL_MODULE
    return true;
#else
    return false;
#endif
}

const NeuralModule& NeuralModule::instance()
{
    static const NeuralModule module(findModule()); // where it throws the next call tries again
    return module;
}

NeuralModule::NeuralModule(const std::filesystem::path& file)
{
    // Never closed: libtorch keeps threads and what ends with the process.
    void* library = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (!library)
        throw Error("neural models need " + file.string() + ", which cannot be opened: " + dlerror()
                    + "; install libtorch (Debian: libtorch1.13) or build Lodestone anew");
    auto* const form = functionOf<int()>(library, "lodestoneNeuralForm");
    m_createTextCnn = functionOf<DocumentNetwork*(const TextCnnShape&, std::uint64_t)>(library, "lodestoneCreateTextCnn");
    if (!form || !m_createTextCnn || form() != neuralForm)
        throw Error(file.string() + " belongs to another version of Lodestone; build both anew");
}

std::unique_ptr<DocumentNetwork> NeuralModule::createTextCnn(const TextCnnShape& shape, std::uint64_t seed) const
{
    return std::unique_ptr<DocumentNetwork>(m_createTextCnn(shape, seed));
}

} // namespace lodestone
