#include "own_words.h"

#include "base/text.h"
#include "base/word_text.h"
#include "terminal.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace foreframe {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t mostBytes = 1 << 20; // a list of words; anything larger is a slip

fs::path folder() {
    const auto variable = [](const char* name) {
        const char* value = std::getenv(name);
        return fs::path(value ? value : "");
    };
    const fs::path config = variable("XDG_CONFIG_HOME");
    if (config.is_absolute())
        return config / "foreframe" / "words";
    const fs::path home = variable("HOME");
    return home.empty() ? home : home / ".config" / "foreframe" / "words";
}

void read(const fs::path& file) {
    std::error_code ignored;
    std::string words;
    if (fs::is_regular_file(file, ignored) && fs::file_size(file, ignored) <= mostBytes) {
        std::ifstream stream(file, std::ios::binary);
        words.assign(std::istreambuf_iterator<char>(stream), {});
    }
    if (words.empty() || !text::isValidUtf8(words))
        refuse(file.string(), "These words are left out: this is no text of words in UTF-8.");
    else if (!addOwnWords(file.stem().string(), words))
        refuse(file.string(), "These words are left out: there is no word list of that name.");
}

} // namespace

void readOwnWords() {
    std::error_code none;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder(), none))
        if (entry.path().extension() == ".txt")
            read(entry.path());
}

} // namespace foreframe
