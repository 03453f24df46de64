#include "importers/prompt_text/sound_reader.h"

#include "base/text.h"
#include "importers/prompt_text/clause.h"
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

/// True where an entry is something to be heard: an act of sounding, or an instrument or the
/// weather that it ends with. "A jazz cellar" and "smoke above the piano" are to be seen.
bool isHeard(std::string_view entry) {
    static const WordList sounds = WordList::named("sounds");
    static const WordList outdoors = listNamed("heard");
    static const WordList places = listNamed("place openings");
    static const PhraseTable kinds = PhraseTable::named("sound-kinds");
    std::vector<Word> words = wordsOf(entry);
    for (std::size_t i = 1; i < words.size(); ++i)
        if (places.matchAt(words, i))
            words.resize(i);
    if (words.empty())
        return false;
    const std::size_t last = words.size() - 1;
    return sounds.in(words) || outdoors.matchAt(words, last) ||
           (last > 0 && outdoors.matchAt(words, last - 1).count == 2) ||
           kinds.longestAt(words, last).value == sound::music;
}

bool endsWithSound(std::string_view entry) {
    const std::vector<Word> words = wordsOf(entry);
    return !words.empty() && isHeard(entry.substr(words[words.size() - 1].begin));
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

bool namesWeather(std::string_view words) {
    static const WordList heard = listNamed("heard");
    return heard.in(wordsOf(words));
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

bool readSoundList(std::string_view sentence, Shot& shot) {
    constexpr std::size_t longestItem = 6; // in words
    if (sentence.size() > 300 || sentence.find_first_of("[\"@:(") != none)
        return false;
    const std::vector<std::string_view> items = itemsOf(withoutStop(sentence));
    // A picture of two words may name a sound too: "Interview setup."
    const bool described = startsWithAny(sentence, {"A ", "An ", "The "});
    if (described || (items.size() == 1 && !endsWithSound(items[0])))
        return false;
    std::size_t heard = 0;
    for (const std::string_view item : items) {
        const std::string_view thing = negated(item).empty() ? item : negated(item);
        const Clause clause = clauseOf(thing);
        const std::vector<Word> words = wordsOf(clause.predicate);
        const bool acts = !words.empty() && !written(clause.predicate, words[0]).ends_with("ing");
        if (acts || wordsOf(thing).size() > longestItem)
            return false;
        heard += isHeard(thing) ? 1 : 0;
    }
    if (items.empty() || !isHeard(items[0]) || heard * 2 <= items.size())
        return false;
    addList(sentence, {}, shot);
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
