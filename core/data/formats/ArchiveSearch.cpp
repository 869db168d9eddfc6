// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/ArchiveSearch.h"

#include "core/Error.h"
#include "core/data/LoadContext.h"
#include "core/data/formats/FileTree.h"
#include "core/data/formats/ZipArchive.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace lodestone {

namespace {
using Paths = std::vector<std::filesystem::path>;

std::string lowerCase(std::string text)
{
    for (char& character : text)
        character = static_cast<char>(std::tolower(static_cast<unsigned char>(character)));
    return text;
}

/// Read-me files, pictures, programs and what systems leave in archives.
bool isDocumentation(const std::filesystem::path& file)
{
    static constexpr std::array starts{"readme",    "read_me",  "license", "licence",   "copying",
                                       "changelog", "citation", ".",       "thumbs.db", "__macosx"};
    static constexpr std::array endings{".md",  ".rst", ".pdf", ".html", ".htm", ".doc", ".docx", ".bib",
                                        ".png", ".jpg", ".sh",  ".pl",   ".py",  ".r",   ".m",    ".ipynb"};
    const std::string name = lowerCase(file.filename().string()), ending = lowerCase(file.extension().string());
    return std::any_of(starts.begin(), starts.end(), [&](std::string_view start) { return name.rfind(start, 0) == 0; })
        || std::find(endings.begin(), endings.end(), ending) != endings.end();
}

class ArchiveSearch {
public:
    /// Of more folders or files none is tried: the archive is opened anew for each, which would take minutes.
    static constexpr std::size_t maxTried = 1000;

    ArchiveSearch(const std::filesystem::path& path, LoadContext& context,
                  const std::function<Match(const std::filesystem::path&)>& match)
        : m_path(path), m_context(context), m_match(match)
    {
    }

    std::filesystem::path find()
    {
        checkSpreadsheet();
        Paths files;
        std::size_t numFolders = 0;
        for (Paths level{m_path}; !level.empty(); level = below(level)) {
            Paths known;
            if (numFolders += level.size(); numFolders > maxTried)
                throw Error(m_path.string() + ": the archive holds more than " + std::to_string(maxTried)
                            + " folders; name the one to read, such as " + level.back().string());
            for (const std::filesystem::path& folder : level) {
                m_context.advance(0);
                const Paths here = dataFilesIn(folder);
                files.insert(files.end(), here.begin(), here.end());
                if (!here.empty() && m_match(folder) == Match::Special)
                    known.push_back(folder);
            }
            if (!known.empty())
                return onlyOne(known, "data sets");
        }
        return findFile(files);
    }

private:
    void checkSpreadsheet() const
    {
        if (isPlainFile(m_path / "[Content_Types].xml")
            || (isPlainFile(m_path / "mimetype") && isPlainFile(m_path / "content.xml")))
            throw Error(m_path.string() + ": this is a spreadsheet or another document; save the sheet as CSV");
    }

    static Paths dataFilesIn(const std::filesystem::path& folder)
    {
        Paths files = filesIn(folder);
        std::erase_if(files, isDocumentation);
        return files;
    }

    static Paths below(const Paths& level)
    {
        Paths folders;
        for (const std::filesystem::path& folder : level)
            for (const std::filesystem::path& child : foldersIn(folder))
                if (!isDocumentation(child))
                    folders.push_back(child);
        return folders;
    }

    std::filesystem::path findFile(const Paths& files)
    {
        Paths special, general;
        if (files.size() > maxTried)
            onlyOne(files, "files");
        for (const std::filesystem::path& file : files) {
            m_context.advance(0);
            const Match match = m_match(file);
            if (match != Match::None)
                (match == Match::Special ? special : general).push_back(file);
        }
        if (!special.empty())
            return onlyOne(special, "files with ratings");
        if (general.empty())
            throw Error(m_path.string() + ": the archive holds no data set; choose another one");
        if (general.size() == 1)
            return general.front();
        Paths named = general;
        std::erase_if(
            named, [](const auto& file) { return lowerCase(file.filename().string()).find("rating") == std::string::npos; });
        if (named.size() != 1)
            return onlyOne(general, "files");
        m_context.warn(m_path.string() + ": of the " + std::to_string(general.size()) + " files in the archive "
                       + shown(named.front()) + " was read");
        return named.front();
    }

    std::filesystem::path onlyOne(const Paths& paths, const char* what) const
    {
        if (paths.size() == 1)
            return paths.front();
        constexpr std::size_t maxShown = 5;
        std::string names;
        for (std::size_t i = 0; i < std::min(paths.size(), maxShown); ++i)
            names += (i > 0 ? ", " : "") + shown(paths[i]);
        throw Error(m_path.string() + ": the archive holds " + std::to_string(paths.size()) + " " + what + ": " + names
                    + (paths.size() > maxShown ? " and more" : "") + "; name one of them, such as "
                    + paths.front().string());
    }

    std::string shown(const std::filesystem::path& path) const { return path.lexically_relative(m_path).string(); }

    const std::filesystem::path& m_path;
    LoadContext& m_context;
    const std::function<Match(const std::filesystem::path&)>& m_match;
};

void checkListing(const ZipPlace& place, LoadContext& context)
{
    const std::shared_ptr<const ZipListing> listing = zipListing(place.archive);
    if (!listing->hasFolder(place.inner))
        throw Error((place.archive / place.inner).string()
                    + ": cannot be opened: the archive has no such file or folder; check the name");
    if (listing->hasEncrypted())
        throw Error(place.archive.string()
                    + ": the archive is encrypted; unpack it with its password and open what was in it");
    if (listing->numRefused() > 0)
        context.warn(place.archive.string() + ": " + std::to_string(listing->numRefused())
                     + " entries were left out: links, or names that lead out of the archive or too deep into it");
}
} // namespace

std::filesystem::path findInArchive(const std::filesystem::path& path, LoadContext& context,
                                    const std::function<Match(const std::filesystem::path&)>& match)
{
    const std::optional<ZipPlace> place = zipPlace(path);
    if (!place)
        return path;
    const std::shared_ptr<const ZipListing> listing = zipListing(place->archive);
    if (listing->find(place->inner))
        return path;
    checkListing(*place, context);
    return ArchiveSearch(path, context, match).find();
}

} // namespace lodestone
