#include "importers/prompt_text/kept_words.h"

#include "importers/prompt_text/phrase_table.h"
#include "importers/prompt_text/sections.h"

#include <unordered_map>

namespace foreframe::reading {

namespace {

using Counts = std::unordered_map<std::uint64_t, int>;

/// The same for "push" and "pushes", for "slow" and "slowly".
std::uint64_t stemOf(std::string_view word) {
    for (const std::string_view ending : {"ly", "es", "s"})
        if (word.size() > ending.size() + 2 && word.ends_with(ending))
            return wordKey(word.substr(0, word.size() - ending.size()));
    return wordKey(word);
}

void count(std::string_view text, Counts& counts) {
    for (const Word& word : wordsOf(text))
        ++counts[stemOf(written(text, word))];
}

int countOf(const Counts& counts, std::uint64_t key) {
    const auto found = counts.find(key);
    return found == counts.end() ? 0 : found->second;
}

Counts fieldsOf(const Shot& shot) {
    Counts counts;
    for (const std::string* field :
         {&shot.title, &shot.subject, &shot.action, &shot.context, &shot.style, &shot.lighting,
          &shot.pacing, &shot.notes, &shot.camera.motivation})
        count(*field, counts);
    for (const std::string& lens : shot.camera.lens)
        count(lens, counts);
    for (const std::string& term : shot.negativePrompt)
        count(term, counts);
    for (const DialogueLine& line : shot.dialogue)
        for (const std::string* field :
             {&line.action, &line.emotion, &line.tone, &line.pace, &line.line})
            count(*field, counts);
    for (const AudioLayer& layer : shot.audio)
        for (const std::string* field : {&layer.description, &layer.space, &layer.cue})
            count(*field, counts);
    if (shot.aspectRatio)
        count(*shot.aspectRatio, counts);
    return counts;
}

/// Words that may be said more often in the prompt than in the shot: usual headings, labels,
/// voices.
Counts namesOf(std::string_view prompt, const Shot& shot, const Cast& cast) {
    static const WordList usual = listNamed("usual headings");
    Counts counts;
    for (const Section& section : sectionsOf(prompt))
        if (const std::vector<Word> words = wordsOf(section.heading);
            !words.empty() && usual.matchAt(words, 0).count == words.size())
            count(section.heading, counts);
    const auto add = [&](const std::string& id) {
        if (const Character* character = cast.character(id)) {
            count(character->label, counts);
            count(character->description, counts);
        }
    };
    for (const std::string& id : shot.characters)
        add(id);
    for (const DialogueLine& line : shot.dialogue) {
        add(line.character);
        if (const Voice* voice = cast.voiceOf(line))
            count(voice->name, counts);
    }
    return counts;
}

} // namespace

bool keepsWords(std::string_view prompt, std::string_view composed, const Shot& shot,
                const Cast& cast) {
    static const WordList small = listNamed("small words");
    const Counts fields = fieldsOf(shot);
    const Counts names = namesOf(prompt, shot, cast);
    Counts said;
    count(composed, said);
    Counts wanted;
    const std::vector<Word> words = wordsOf(prompt);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::uint64_t key = stemOf(written(prompt, words[i]));
        if (small.matchAt(words, i) || countOf(names, key) > 0)
            continue;
        const int times = ++wanted[key];
        if (times > countOf(fields, key) && times > countOf(said, key))
            return false;
    }
    return true;
}

} // namespace foreframe::reading
