#include "base/word_file.h"

#include "base/resource.h"
#include "base/text.h"

#include <string>

namespace foreframe {

WordFile::WordFile(std::string_view file) {
    std::vector<std::string_view>* list = &m_lists[{}];
    for (std::string_view line : text::split(file, '\n')) {
        line = text::trim(line.substr(0, line.find('#')));
        if (line.starts_with('[') && line.ends_with(']')) {
            list = &m_lists[line.substr(1, line.size() - 2)];
            continue;
        }
        for (const std::string_view word : text::split(line, ' '))
            if (!word.empty())
                list->push_back(word);
    }
}

WordFile WordFile::named(std::string_view name) {
    return WordFile(resource("words/" + std::string(name) + ".txt"));
}

const std::vector<std::string_view>& WordFile::list(std::string_view heading) const {
    static const std::vector<std::string_view> none;
    const auto found = m_lists.find(heading);
    return found == m_lists.end() ? none : found->second;
}

std::vector<std::string_view> WordFile::headings() const {
    std::vector<std::string_view> all;
    for (const auto& [heading, words] : m_lists)
        if (!heading.empty())
            all.push_back(heading);
    return all;
}

} // namespace foreframe
