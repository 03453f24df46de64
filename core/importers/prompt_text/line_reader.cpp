#include "importers/prompt_text/line_reader.h"

#include "base/text.h"
#include "compose/who_acts.h"
#include "importers/prompt_text/antecedent.h"
#include "importers/prompt_text/camera_reader.h"
#include "importers/prompt_text/cast_reader.h"
#include "importers/prompt_text/clause.h"
#include "importers/prompt_text/delivery.h"
#include "importers/prompt_text/phrase_table.h"
#include "importers/prompt_text/sentences.h"
#include "importers/prompt_text/sound_reader.h"
#include "importers/prompt_text/speaker_words.h"

#include <algorithm>

namespace foreframe::reading {

namespace {

/// The label comes back by itself before what is done.
std::string_view withoutOwnLabel(std::string_view sentence) {
    const std::string_view behind = labelledAt(sentence).behind;
    const std::string_view words = withoutStop(behind);
    if (behind.data() == nullptr || behind.starts_with('\'') ||
        clauseOf("x " + std::string(words)).predicate.empty())
        return sentence;
    return words;
}

} // namespace

void LineReader::add(const Turn& turn, const ReadSentence& readOther) {
    DialogueLine line = turn.by.line;
    const bool first = m_shot.dialogue.empty();
    showLabelled(turn.lead, m_shot, m_players);
    for (const std::string& label : turn.by.labels)
        show(m_shot, m_players.character(label), m_players);
    if (turn.goesOn && !first)
        line.kind = m_shot.dialogue.back().kind;
    line.character = turn.goesOn && !first ? m_shot.dialogue.back().character : speakerOf(turn);
    // Words that don't tell by themselves who acts keep the label.
    if (!line.action.empty() && !line.character.empty() && !turn.by.group &&
        whoActs(line.action) == Acting::Itself)
        line.action.insert(0, "[" + m_players[line.character].label + "]" +
                                  (text::hasHan(line.action) ? "" : " "));
    const bool leadsOn = !line.action.empty() && isSubordinate(turn.by.lead) &&
                         !(turn.by.lead[0] >= 'a' && turn.by.lead[0] <= 'z');
    std::string_view lead = turn.lead;
    if (leadsOn) // "As he walks, he turns"
        lead.remove_suffix(turn.by.lead.size());
    std::string anchor = first ? leadOfFirst(lead, turn, line.character, readOther)
                               : leadBetween(lead, turn, line.character);
    if (leadsOn)
        append(anchor, turn.by.lead + ",");
    if (!anchor.empty() && !line.action.empty())
        line.action = joined(anchor, line);
    else if (!anchor.empty())
        line.action = anchor;
    line.line = text::collapse(turn.words);
    if (!turn.by.voice.empty())
        line.voice = VoiceChoice::of(m_players.voice(turn.by.voice));
    if (turn.by.offScreen && line.kind == kind::speech)
        line.kind = kind::narration;
    if (turn.by.group && m_shot.characters.size() > 1)
        line.kind = kind::chorus;
    if (!turn.by.offScreen)
        show(m_shot, line.character, m_players);
    m_shot.dialogue.push_back(std::move(line));
}

/// Before the first line what its speaker is seen doing is the anchor, the rest is the picture.
std::string LineReader::leadOfFirst(std::string_view text, const Turn& turn,
                                    const std::string& speaker, const ReadSentence& readOther) {
    const std::vector<std::string_view> lead = sentencesOf(text);
    std::size_t own = lead.size();
    while (own > 0 && turn.by.bracketed && belongsTo(lead[own - 1], speaker, turn.by.voice))
        --own;
    for (std::size_t i = 0; i < own; ++i)
        readOther(lead[i]);
    std::string anchor;
    for (std::size_t i = own; i < lead.size(); ++i)
        append(anchor, own + 1 == lead.size() ? withoutOwnLabel(lead[i]) : lead[i]);
    return anchor;
}

/// Between two lines everything is the anchor of the second, which keeps the order.
std::string LineReader::leadBetween(std::string_view text, const Turn& turn,
                                    const std::string& speaker) {
    std::vector<std::string_view> lead = sentencesOf(text);
    std::erase_if(lead, [this](std::string_view sentence) {
        return bare(sentence).empty() || readSilence(sentence, m_shot, m_players) ||
               readSound(sentence, m_shot) || readSoundList(sentence, m_shot) ||
               (!sentence.starts_with('[') && readCamera(sentence, false, m_shot.camera));
    });
    std::string anchor;
    for (const std::string_view sentence : lead) {
        const bool own = lead.size() == 1 && belongsTo(sentence, speaker, turn.by.voice);
        append(anchor, own ? std::string(withoutOwnLabel(sentence))
                           : withLabel(sentence, turn.by.pronoun, speaker));
    }
    return anchor;
}

/// "She doesn't look up. "Then leave," she replies": both are the one whom "she" means.
std::string LineReader::withLabel(std::string_view sentence, std::string_view pronoun,
                                  const std::string& speaker) {
    const std::vector<Word> words = wordsOf(sentence.substr(0, 20));
    const bool same = !pronoun.empty() && !speaker.empty() && words.size() > 1 &&
                      text::equalsIgnoringCase(written(sentence, words[0]), pronoun) &&
                      words[0].begin == 0;
    return same
               ? "[" + m_players[speaker].label + "]" + std::string(sentence.substr(pronoun.size()))
               : std::string(sentence);
}

/// An anchor, and what the speaker does in the introduction of the line.
std::string LineReader::joined(std::string anchor, const DialogueLine& line) {
    const bool chinese = text::hasHan(anchor);
    const std::string_view stop = chinese ? "。" : ".";
    if (!anchor.ends_with(stop) && !anchor.ends_with('!') && !anchor.ends_with('?') &&
        !anchor.ends_with(','))
        anchor += stop;
    if (!chinese)
        anchor += ' ';
    if (!line.character.empty() && !line.action.starts_with('['))
        anchor += "[" + m_players[line.character].label + "]" + (chinese ? "" : " ");
    return anchor + line.action;
}

/// Whoever says it; empty for a voice without anybody, a nameless narrator and a group.
std::string LineReader::speakerOf(const Turn& turn) {
    const Introduction& by = turn.by;
    if (!by.label.empty()) {
        if (by.offScreen && (by.label == "Narrator" || by.label == "旁白"))
            return {};
        if (isAnotherOne(by))
            return m_players.character(by.label + " " + by.description);
        std::string id = namedBefore(by);
        if (id.empty())
            id = m_players.character(by.label);
        describe(id, by.description, m_shot, m_players);
        return id;
    }
    if (!by.voice.empty() || by.offScreen || !by.labels.empty() ||
        (by.group && m_shot.characters.size() > 1))
        return {};
    return meantBy(by, turn.lead, m_shot, m_players, text::hasHan(turn.words));
}

/// "The man in the red hat", where somebody else is the man already.
bool LineReader::isAnotherOne(const Introduction& by) const {
    const std::string known = m_players.known(by.label);
    if (by.bracketed || by.description.empty() || known.empty())
        return false;
    const std::string& description = m_players[known].description;
    return !description.empty() && text::key(description) != text::key(by.description);
}

/// "The sailor" is the old sailor, or the sailor with the pipe, who is seen; "Sailor: …" gives them
/// a name. Empty: that is not clear.
std::string LineReader::namedBefore(const Introduction& by) {
    const std::string& label = by.label;
    const bool name = label.empty() || label[0] < 'a' || label[0] > 'z';
    if ((name && by.bracketed) || !m_players.known(label).empty())
        return {};
    constexpr std::size_t crowd = 200; // nobody tells more of them apart by such words
    std::string found;
    for (std::size_t i = m_shot.characters.size() - std::min(crowd, m_shot.characters.size());
         i < m_shot.characters.size(); ++i) {
        const std::string& id = m_shot.characters[i];
        const std::string_view known = m_players[id].label;
        const bool described = !known.empty() && known[0] >= 'a' && known[0] <= 'z';
        if (known.size() <= label.size() + 1 || (name && !described))
            continue;
        const std::size_t rest = known.size() - label.size();
        const bool ends =
            known[rest - 1] == ' ' && text::equalsIgnoringCase(known.substr(rest), label);
        const bool begins = !name && known.starts_with(label) && known[label.size()] == ' ';
        if (!ends && !begins)
            continue;
        if (!found.empty())
            return {};
        found = id;
    }
    if (name && !found.empty())
        m_players.call(found, label);
    return found;
}

/// A sentence about what the speaker does. A voice tag in it is the one of the line.
bool LineReader::belongsTo(std::string_view sentence, const std::string& speaker,
                           std::string_view voice) const {
    const Labelled labelled = labelledAt(sentence);
    const BracketLabel& label = labelled.label;
    static const WordList links = listNamed("and");
    const std::vector<Word> words = wordsOf(labelled.behind.substr(0, 40));
    const bool described = labelled.behind.starts_with(',') || labelled.behind.starts_with("，") ||
                           (!words.empty() && links.matchAt(words, 0));
    return !speaker.empty() && !label.label.empty() && label.delivery.empty() && !described &&
           !bare(labelled.behind).empty() &&
           (label.voice.empty() || text::key(label.voice) == text::key(voice)) &&
           m_players.known(label.label) == speaker;
}

} // namespace foreframe::reading
