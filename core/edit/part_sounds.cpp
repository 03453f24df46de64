#include "edit/part_sounds.h"

#include "base/text.h"
#include "base/word_file.h"

#include <algorithm>
#include <set>

namespace foreframe::edit {

namespace {

const WordFile& cueWords() {
    static const WordFile file = WordFile::named("cues");
    return file;
}

bool isOneOf(const std::vector<std::string_view>& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// What two texts have in common where they speak of the same: "door" and "doors", 关门.
using Keys = std::set<std::string, std::less<>>;

void addKeys(std::string_view text, Keys& keys) {
    constexpr std::size_t stem = 4; // letters: "slams" and "slamming"
    std::string word;
    std::string before; // the Chinese character before this one
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t begin = at;
        const char32_t c = at < text.size() ? text::next(text, at) : U' ';
        const std::string letter(text.substr(begin, at - begin));
        if (at == begin)
            ++at; // behind the end
        if (text::isCjk(c)) {
            if (!before.empty())
                keys.insert(before + letter);
            before = letter;
        } else {
            before.clear();
        }
        if (text::isWordPart(c)) {
            word += text::lower(letter);
            continue;
        }
        if (word.size() >= stem && !isOneOf(cueWords().list("fillers"), word))
            keys.insert(word.substr(0, stem));
        word.clear();
    }
}

Keys wordsOf(const Shot& shot) {
    Keys keys;
    addKeys(shot.action, keys);
    addKeys(shot.promptOverride, keys);
    for (const DialogueLine& line : shot.dialogue) {
        addKeys(line.action, keys);
        addKeys(line.line, keys);
    }
    return keys;
}

bool isLast(std::string_view cue) {
    const std::string words = " " + text::lower(cue) + " ";
    const auto& last = cueWords().list("last");
    return std::any_of(last.begin(), last.end(), [&](std::string_view word) {
        return words.find(text::hasHan(word) ? std::string(word) : " " + std::string(word) + " ") !=
               std::string::npos;
    });
}

} // namespace

void partSounds(const std::vector<AudioLayer>& whole, Shot& first, Shot& second) {
    const Keys before = wordsOf(first);
    const Keys behind = wordsOf(second);
    const auto isInSecond = [&](const AudioLayer& layer) {
        Keys cue;
        addKeys(layer.cue.empty() ? layer.description : layer.cue, cue);
        const auto shared = [&](const Keys& words) {
            return std::count_if(cue.begin(), cue.end(),
                                 [&](const std::string& key) { return words.contains(key); });
        };
        const auto here = shared(before);
        const auto there = shared(behind);
        return here == there ? isLast(layer.cue) : there > here;
    };
    first.audio.clear();
    second.audio.clear();
    for (const AudioLayer& layer : whole) {
        const bool effect = layer.kind == sound::effect;
        const bool later = effect && isInSecond(layer);
        if (!later)
            first.audio.push_back(layer);
        if (!effect || later)
            second.audio.push_back(layer);
    }
}

} // namespace foreframe::edit
