#include "media/place.h"

#include <algorithm>

namespace foreframe {

namespace fs = std::filesystem;
using State = MediaFact::State;

namespace {

std::string_view folderOf(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

std::string_view nameOf(std::string_view path) {
    return path.substr(path.rfind('/') + 1);
}

} // namespace

MediaFolder::MediaFolder(const fs::path& folder) {
    std::error_code error;
    m_root = fs::canonical(folder.empty() ? fs::path(".") : folder, error);
}

bool MediaFolder::holds(const fs::path& resolved) const {
    const auto [end, rest] =
        std::mismatch(m_root.begin(), m_root.end(), resolved.begin(), resolved.end());
    return end == m_root.end();
}

void MediaFolder::expect(std::string_view path) {
    if (!staysInside(path))
        return;
    const auto [entry, isNew] = m_folders.try_emplace(folderOf(path));
    if (!isNew || m_root.empty())
        return;
    std::error_code error;
    const fs::path resolved = fs::canonical(m_root / fs::path(entry->first), error);
    if (error)
        return;
    entry->second = {holds(resolved) ? State::Ok : State::Outside, resolved.string() + '/'};
}

MediaPlace MediaFolder::find(std::string_view path) const {
    if (!staysInside(path))
        return {State::Outside, {}, 0};
    const auto folder = m_folders.find(folderOf(path));
    if (folder == m_folders.end() || folder->second.state != State::Ok)
        return {folder == m_folders.end() ? State::Missing : folder->second.state, {}, 0};
    std::error_code error;
    fs::path file = folder->second.path + std::string(nameOf(path));
    fs::file_status status = fs::symlink_status(file, error);
    if (status.type() == fs::file_type::symlink) {
        file = fs::canonical(file, error);
        if (error)
            return {State::Missing, {}, 0};
        if (!holds(file))
            return {State::Outside, {}, 0};
        status = fs::status(file, error);
    }
    if (!fs::exists(status))
        return {State::Missing, {}, 0};
    if (!fs::is_regular_file(status))
        return {State::Unreadable, {}, 0};
    const auto bytes = fs::file_size(file, error);
    return {State::Ok, file.string(), error ? 0 : bytes};
}

} // namespace foreframe
