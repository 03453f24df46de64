#include "base/word_text.h"

#include "base/resource.h"

#include <map>

namespace foreframe {

namespace {

std::map<std::string, std::string, std::less<>>& extended() {
    static std::map<std::string, std::string, std::less<>> texts;
    return texts;
}

} // namespace

std::string_view wordText(std::string_view name) {
    const auto own = extended().find(name);
    return own != extended().end() ? own->second : resource("words/" + std::string(name) + ".txt");
}

bool addOwnWords(const std::string& name, std::string_view words) {
    const std::string known(wordText(name));
    if (known.empty() || known.find("\n[") != std::string::npos)
        return false;
    extended()[name] = known + "\n" + std::string(words);
    return true;
}

} // namespace foreframe
