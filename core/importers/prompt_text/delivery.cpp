#include "importers/prompt_text/delivery.h"

#include "base/text.h"
#include "base/word_file.h"
#include "importers/prompt_text/phrase_table.h"
#include "importers/prompt_text/sentences.h"

#include <algorithm>

namespace foreframe::reading {

namespace {

bool tellsPace(std::string_view entry) {
    static const WordList paces = listNamed("speaking pace");
    const std::vector<Word> words = wordsOf(entry);
    if (words.empty())
        return false;
    return entry.find("语速") != std::string_view::npos ||
           paces.matchAt(words, 0).count == words.size();
}

} // namespace

bool tellsTone(std::string_view entry) {
    static const std::vector<std::string_view> english = WordFile::named("tone.en").list("voices");
    static const std::vector<std::string_view> chinese = WordFile::named("tone.zh").list("voices");
    for (const Word& word : wordsOf(entry))
        for (const std::string_view voice : english)
            if (text::equalsIgnoringCase(voice, written(entry, word)))
                return true;
    for (const std::string_view voice : chinese)
        if (entry.find(voice) != std::string_view::npos)
            return true;
    return false;
}

bool isDelivery(std::string_view list) {
    constexpr std::size_t longest = 4; // words of an entry
    const std::vector<std::string_view> entries = itemsOf(withoutStop(list));
    return std::all_of(entries.begin(), entries.end(),
                       [](std::string_view entry) { return wordsOf(entry).size() <= longest; }) &&
           std::any_of(entries.begin(), entries.end(),
                       [](std::string_view entry) { return tellsTone(entry) || tellsPace(entry); });
}

void addDelivery(DialogueLine& line, std::string_view entry) {
    entry = withoutStop(entry);
    if (entry.empty())
        return;
    const bool sung =
        line.kind == kind::singing || line.kind == kind::rap || line.kind == kind::chorus;
    append(sung || tellsTone(entry) ? line.tone
           : tellsPace(entry)       ? line.pace
                                    : line.emotion,
           entry, text::hasHan(entry) ? "，" : ", ");
}

void addDeliveries(DialogueLine& line, std::string_view list) {
    for (const std::string_view entry : itemsOf(list))
        addDelivery(line, entry);
}

} // namespace foreframe::reading
