#include "importers/prompt_text/sound_reader.h"

#include "base/text.h"
#include "importers/prompt_text/phrase_table.h"
#include "importers/prompt_text/sentences.h"

namespace foreframe::reading {

namespace {

constexpr auto none = std::string_view::npos;

const PhraseTable& openings() {
    static const PhraseTable table = PhraseTable::named("sound-openings");
    return table;
}

/// The kind of layer by its words; music wins over places, what is neither is an effect.
std::string_view kindOf(std::string_view words) {
    static const PhraseTable kinds = PhraseTable::named("sound-kinds");
    std::string_view found;
    const std::vector<Word> list = wordsOf(words);
    for (std::size_t i = 0; i < list.size() && found != sound::music; ++i)
        if (const auto match = kinds.longestAt(list, i);
            match && (found.empty() || match.value == sound::music))
            found = match.value;
    return found.empty() ? sound::effect : found;
}

bool isCue(std::string_view entry) {
    static const WordList cues = listNamed("sound cues");
    const std::vector<Word> words = wordsOf(entry);
    return !words.empty() && cues.matchAt(words, 0);
}

/// "no music": what must not be heard, without its "no".
std::string_view negated(std::string_view entry) {
    for (const std::string_view no : {"no ", "No ", "without ", "Without ", "无", "没有"})
        if (entry.starts_with(no))
            return bare(entry.substr(no.size()));
    return {};
}

void addLayer(std::string_view kind, std::string_view words, Shot& shot) {
    words = withoutStop(words);
    if (words.empty())
        return;
    AudioLayer layer;
    layer.kind = kind;
    layer.description = text::collapse(words);
    shot.audio.push_back(std::move(layer));
}

/// Entries of a list, each a layer; one that tells a moment belongs to the one before.
void addList(std::string_view list, std::string_view kind, Shot& shot) {
    const std::size_t before = shot.audio.size();
    for (const std::string_view entry : itemsOf(withoutStop(list))) {
        if (const std::string_view unwanted = negated(entry); !unwanted.empty()) {
            shot.negativePrompt.emplace_back(unwanted);
            continue;
        }
        const bool behind = shot.audio.size() > before;
        if (behind && isCue(entry))
            append(shot.audio.back().cue, entry, ", ");
        else
            addLayer(kind.empty() ? kindOf(entry) : kind, entry, shot);
    }
}

/// "Ambient sound: waves", "Music: strings". Returns the words behind the colon.
std::string_view behindHeading(std::string_view sentence, std::string_view& kind) {
    const std::size_t wide = sentence.find("：");
    const std::size_t colon = std::min(sentence.find(':'), wide);
    if (colon == none || colon > 60)
        return {};
    kind = openings().whole(sentence.substr(0, colon));
    return kind.empty() ? std::string_view()
                        : bare(sentence.substr(colon + (colon == wide ? 3 : 1)));
}

} // namespace

bool namesSound(std::string_view words) {
    static const WordList sounds = WordList::named("sounds");
    static const PhraseTable kinds = PhraseTable::named("sound-kinds");
    const std::vector<Word> list = wordsOf(words);
    for (std::size_t i = 0; i < list.size(); ++i)
        if (kinds.longestAt(list, i).value == sound::music || sounds.matchAt(list, i))
            return true;
    return false;
}

bool readSound(std::string_view sentence, Shot& shot) {
    if (sentence.find('@') != none)
        return false;
    std::string_view kind;
    if (const std::string_view words = behindHeading(sentence, kind); !words.empty()) {
        if (kind == sound::effect || kind == "any")
            addList(words, kind == "any" ? std::string_view() : kind, shot);
        else
            addLayer(kind, words, shot);
        return true;
    }
    const std::vector<Word> words = wordsOf(sentence.substr(0, 400));
    const auto opening = words.empty() ? PhraseTable::Match() : openings().longestAt(words, 0);
    if (!opening || sentence.size() > 400 || sentence.find('[') != none)
        return false;
    addLayer(opening.value == "any" ? kindOf(sentence) : opening.value, sentence, shot);
    return true;
}

void readSounds(std::string_view text, std::string_view kind, Shot& shot) {
    for (const std::string_view sentence : sentencesOf(text)) {
        std::string_view own;
        const std::string_view words = behindHeading(sentence, own);
        if (!words.empty())
            readSound(sentence, shot);
        else if (kind == sound::ambient || kind == sound::music)
            negated(sentence).empty() ? addLayer(kind, sentence, shot)
                                      : addList(sentence, kind, shot);
        else
            addList(sentence, kind, shot);
    }
}

} // namespace foreframe::reading
