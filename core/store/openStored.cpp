// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openStored.h"

#include "core/Error.h"

#include <cstdlib>

namespace lodestone {

namespace {
/// A new folder for temporary files, gone with this.
class TemporaryFolder {
public:
    TemporaryFolder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "lodestone-XXXXXX").string();
        if (!mkdtemp(name.data()))
            throw Error(name + ": this folder cannot be made; make room for temporary files");
        m_path = name;
    }
    ~TemporaryFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};
} // namespace

LoadedData openStored(Project& project, DataId id, const LoadProgress& progress, std::stop_token stop)
{
    try {
        return openReferenced(project.data(id), progress, stop);
    } catch (const Error&) {
        if (!project.dataCopyBytes(id))
            throw;
    }
    const TemporaryFolder folder;
    return openReferenced(project.extractDataCopy(id, folder.path()), progress, stop);
}

} // namespace lodestone
