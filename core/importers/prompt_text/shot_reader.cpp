#include "importers/prompt_text/shot_reader.h"

#include "base/text.h"
#include "compose/prose.h"
#include "importers/prompt_text/camera_reader.h"
#include "importers/prompt_text/clause.h"
#include "importers/prompt_text/delivery.h"
#include "importers/prompt_text/phrase_table.h"
#include "importers/prompt_text/sections.h"
#include "importers/prompt_text/sentences.h"
#include "importers/prompt_text/sound_reader.h"
#include "importers/prompt_text/speech_reader.h"
#include "lookup/voice_tags.h"

#include <algorithm>

namespace foreframe::reading {

namespace {

constexpr auto none = std::string_view::npos;

void addOnce(std::vector<std::string>& list, const std::string& id) {
    if (!id.empty() && std::find(list.begin(), list.end(), id) == list.end())
        list.push_back(id);
}

/// The label that opens a sentence in brackets, and what follows it.
struct Labelled {
    BracketLabel label;
    std::string_view behind;
};

Labelled labelledAt(std::string_view sentence) {
    const bool wide = sentence.starts_with("【");
    if (!wide && !sentence.starts_with('['))
        return {};
    const std::string_view close = wide ? "】" : "]";
    const std::size_t end = sentence.find(close);
    if (end == none)
        return {};
    return {bracketLabelOf(sentence.substr(close.size(), end - close.size())),
            sentence.substr(end + close.size())};
}

/// A bracket may hold a remark: "[pause]", "[0:00-0:03]", "[wide shot]".
bool isLabel(std::string_view label) {
    static const WordList remarks(
        "pause, silence, beat, cut, cut to, fade in, fade out, music, sound, sfx, end, start, "
        "scene, shot, laughs, sighs, off-screen, intro, outro, verse, chorus, transition");
    const std::vector<Word> words = wordsOf(label);
    if (words.empty() || words.size() > 8 || remarks.matchAt(words, 0))
        return false;
    const char first = label.front();
    return (first >= 'A' && first <= 'Z') || static_cast<unsigned char>(first) >= 0x80;
}

class ShotReader {
public:
    ShotReader(const Prompt& prompt, Players& players)
        : m_prompt(prompt),
          m_players(players) {}

    Shot read() {
        m_shot.title = m_prompt.title;
        for (const Section& section : sectionsOf(m_prompt.text))
            readSection(section);
        takeBackLabel();
        findSubject();
        settle();
        return std::move(m_shot);
    }

private:
    // ---- parts ----

    void readSection(const Section& section) {
        const std::string_view part = section.part;
        const std::string_view text = text::trim(section.text);
        if (part.empty() || part == "picture" || part == "action")
            readProse(text, false);
        else if (part == "dialogue")
            readProse(text, true);
        else if (part == "subject")
            readSubject(text);
        else if (part == "cast")
            readCast(text);
        else if (part == "context")
            namesSound(text) && !clauseHolds(text) ? readSounds(text, {}, m_shot)
                                                   : add(m_shot.context, text);
        else if (part == "camera")
            readCameraPart(text);
        else if (part == "style")
            add(m_shot.style, text);
        else if (part == "lighting")
            add(m_shot.lighting, text);
        else if (part == "pacing")
            add(m_shot.pacing, text);
        else if (part == "audio" || part == "ambient" || part == "effect" || part == "music")
            readAudio(text, part == "audio" ? std::string_view() : part);
        else if (part == "negative")
            readNegative(text);
        else if (part == "title" && m_shot.title.empty())
            m_shot.title = text::collapse(text);
        else if (part == "settings")
            readSettings(section);
        else
            addAction(section.heading + ": " + text::collapse(text));
    }

    static bool clauseHolds(std::string_view text) {
        return wordsOf(text).size() > 14 && !clauseOf(text).subject.empty();
    }

    static void add(std::string& field, std::string_view words) {
        append(field, text::collapse(words), " ");
    }

    /// Sentences stay sentences.
    void addAction(std::string_view words) {
        std::string& action = m_shot.action;
        if (!action.empty() && !prose::endsWithMark(action))
            action += text::hasHan(words) ? "。" : ".";
        add(action, words);
    }

    void readSubject(std::string_view text) {
        const Labelled labelled = labelledAt(text);
        if (isLabel(labelled.label.label))
            readCast(text);
        else
            readSpokenParts(text, false,
                            [this](std::string_view sentence) { add(m_shot.subject, sentence); });
    }

    /// "[Agent]: a tall man", "Agent - a tall man", one a line.
    void readCast(std::string_view text) {
        for (const std::string_view line : text::split(text, '\n')) {
            const Labelled labelled = labelledAt(text::trim(line));
            if (!isLabel(labelled.label.label)) {
                readProse(line, false);
                continue;
            }
            const std::string id = m_players.character(labelled.label.label);
            addOnce(m_shot.characters, id);
            describe(id, labelled.label.delivery);
            describe(id, withoutStop(labelled.behind));
        }
    }

    void describe(const std::string& id, std::string_view words) {
        if (words.empty())
            return;
        std::string& description = m_players[id].description;
        if (description.empty() || text::equalsIgnoringCase(description, words))
            description = text::collapse(words);
        else
            addAction("[" + m_players[id].label + "], " + std::string(words) + ".");
    }

    void readCameraPart(std::string_view text) {
        readSpokenParts(text, false, [this](std::string_view sentence) {
            if (!readCamera(sentence, true, m_shot.camera))
                add(m_shot.camera.motivation, sentence);
        });
    }

    /// In running text the sentences behind the sound may be about the camera or the style again.
    void readAudio(std::string_view text, std::string_view kind) {
        bool first = true;
        readSpokenParts(text, false, [&](std::string_view sentence) {
            const bool more = !std::exchange(first, false);
            if (sentence.find('@') != none || sentence.starts_with('[') || isSilence(sentence))
                readSentence(sentence);
            else if (more && (readCamera(sentence, false, m_shot.camera) || isStyle(sentence)))
                withoutStyle(sentence);
            else
                readSounds(sentence, kind, m_shot);
        });
    }

    static bool isStyle(std::string_view sentence) {
        static const WordList styles = WordList::named("style-words");
        const std::vector<std::string_view> items = itemsOf(withoutStop(sentence));
        return std::all_of(items.begin(), items.end(), [](std::string_view item) {
            const std::vector<Word> words = wordsOf(item);
            return words.size() < 7 && styles.in(words);
        });
    }

    void readNegative(std::string_view text) {
        std::string flat(text);
        std::replace(flat.begin(), flat.end(), '\n', ',');
        for (const std::string_view term : itemsOf(flat))
            if (const std::string_view plain = withoutStop(term); !plain.empty())
                m_shot.negativePrompt.emplace_back(plain);
    }

    /// What the settings decide is set where the model offers it, and noted where not.
    void readSettings(const Section& section) {
        const std::string_view value = text::trim(section.text);
        if (value == "16:9" || value == "9:16" || value == "1:1")
            m_shot.aspectRatio = value;
        else
            append(m_shot.notes, section.heading + ": " + text::collapse(value), "\n");
    }

    // ---- running text ----

    void readProse(std::string_view text, bool inDialogue) {
        readSpokenParts(text, inDialogue,
                        [this](std::string_view sentence) { readSentence(sentence); });
    }

    /// Gives the lines to the dialogue and every other sentence to `readOther`.
    template <class ReadOther>
    void readSpokenParts(std::string_view text, bool inDialogue, ReadOther readOther) {
        const Speech speech = speechIn(text, inDialogue);
        for (const Turn& turn : speech.turns)
            addLine(turn, readOther);
        for (const std::string_view sentence : sentencesOf(speech.tail))
            if (!isSilence(sentence) && !bare(sentence).empty() && sentence != ".")
                readOther(sentence);
    }

    /// "During this, [Ilse] remains silent." comes back by itself.
    bool isSilence(std::string_view sentence) {
        const std::size_t open = sentence.find('[');
        const std::size_t close = sentence.find(']');
        if (open == none || close == none || close < open || open > 40)
            return false;
        static const WordList before(
            "during this, meanwhile, at this time, while, 此时, 与此同时, 这时");
        static const WordList silent(
            "remains silent, stays silent, is silent, keeps silent, 保持沉默, 沉默");
        const std::vector<Word> opening = wordsOf(sentence.substr(0, open));
        const std::vector<Word> rest = wordsOf(sentence.substr(close));
        const bool known = opening.empty() || before.matchAt(opening, 0).count == opening.size();
        if (!known || rest.empty() || silent.matchAt(rest, 0).count != rest.size())
            return false;
        const std::string_view label = sentence.substr(open + 1, close - open - 1);
        addOnce(m_shot.characters, m_players.character(bracketLabelOf(label).label));
        return true;
    }

    template <class ReadOther>
    void addLine(const Turn& turn, ReadOther readOther) {
        DialogueLine line = turn.by.line;
        const bool goesOn = turn.goesOn && !m_shot.dialogue.empty();
        const bool first = m_shot.dialogue.empty();
        std::vector<std::string_view> lead = sentencesOf(turn.lead);
        std::erase_if(lead, [this](std::string_view s) { return isSilence(s) || bare(s).empty(); });
        std::string id;
        if (goesOn) {
            const DialogueLine& before = m_shot.dialogue.back();
            id = before.character;
            line.kind = before.kind;
        } else {
            id = speakerOf(turn, lead);
        }
        std::string anchor;
        if (first) {
            // What the speaker is seen doing right before belongs to the line.
            std::size_t own = lead.size();
            while (own > 0 && turn.by.bracketed && belongsTo(lead[own - 1], id, turn.by.voice))
                --own;
            for (std::size_t i = 0; i < lead.size(); ++i)
                i < own
                    ? readOther(lead[i])
                    : append(anchor, withoutOwnLabel(lead[i], turn, id, own + 1 == lead.size()));
        } else {
            for (const std::string_view sentence : lead)
                if (!readSound(sentence, m_shot) && !readCamera(sentence, false, m_shot.camera))
                    append(anchor, withoutOwnLabel(sentence, turn, id, lead.size() == 1));
        }
        noteLabels(anchor);
        if (!anchor.empty() && !line.action.empty()) {
            if (!anchor.ends_with('.') && !anchor.ends_with("。"))
                anchor += text::hasHan(anchor) ? "。" : ".";
            line.action = anchor + (text::hasHan(anchor) ? "" : " ") +
                          (id.empty() ? "" : "[" + m_players[id].label + "] ") + line.action;
        } else if (!anchor.empty()) {
            line.action = anchor;
        }
        finishLine(turn, std::move(line), id);
    }

    void finishLine(const Turn& turn, DialogueLine line, const std::string& id) {
        const bool narrator = turn.by.offScreen;
        for (const std::string& label : turn.by.labels)
            addOnce(m_shot.characters, m_players.character(label));
        if (turn.by.group && m_shot.characters.size() > 1)
            line.kind = kind::chorus;
        if (narrator && line.kind == kind::speech)
            line.kind = kind::narration;
        line.line = text::collapse(turn.words);
        line.character = id;
        if (!turn.by.voice.empty())
            line.voice = VoiceChoice::of(m_players.voice(turn.by.voice));
        if (!id.empty() && !narrator)
            addOnce(m_shot.characters, id);
        m_shot.dialogue.push_back(std::move(line));
    }

    /// Whoever says it; empty for a voice without anybody, and for a nameless narrator.
    std::string speakerOf(const Turn& turn, const std::vector<std::string_view>& lead) {
        const Introduction& by = turn.by;
        if (!by.label.empty()) {
            const bool plainNarrator =
                by.offScreen && (by.label == "Narrator" || by.label == "旁白");
            if (plainNarrator)
                return {};
            const std::string id = m_players.character(by.label);
            describe(id, by.description);
            return id;
        }
        if (!by.voice.empty() || by.offScreen || !by.labels.empty() ||
            (by.group && m_shot.characters.size() > 1))
            return {};
        if (!m_shot.dialogue.empty() && !m_shot.dialogue.back().character.empty())
            return m_shot.dialogue.back().character;
        if (!m_shot.characters.empty())
            return m_shot.characters.back();
        for (auto sentence = lead.rbegin(); sentence != lead.rend(); ++sentence)
            if (const std::string id = actorIn(*sentence); !id.empty())
                return id;
        if (const std::string id = actorIn(text::trim(m_shot.action)); !id.empty())
            return id;
        if (!text::trim(m_shot.subject).empty())
            return m_players.character(nameIn(withoutStop(m_shot.subject)).head);
        return m_players.character(text::hasHan(turn.words) ? "说话人" : "Speaker");
    }

    /// Whoever acts in a sentence, by the label or the words.
    std::string actorIn(std::string_view sentence) {
        if (const std::size_t open = sentence.find('['); open != none) {
            const Labelled labelled = labelledAt(sentence.substr(open));
            if (isLabel(labelled.label.label))
                return m_players.character(labelled.label.label);
        }
        static const WordList nobody = WordList::named("pronouns");
        std::string_view one = sentence.substr(0, sentenceEnd(sentence, 0));
        Camera framing;
        std::string style;
        one.remove_prefix(readFraming(one, framing, style));
        const std::string_view head = nameIn(clauseOf(one).subject).head;
        const std::vector<Word> words = wordsOf(head);
        if (words.empty() || words.size() > 5 || nobody.matchAt(words, 0))
            return {};
        return m_players.character(head);
    }

    /// A sentence about whoever speaks. A voice tag in it is the one of the line.
    bool belongsTo(std::string_view sentence, const std::string& id, std::string_view voice) const {
        const Labelled labelled = labelledAt(sentence);
        const BracketLabel& label = labelled.label;
        return !id.empty() && !label.label.empty() &&
               (label.voice.empty() || text::key(label.voice) == text::key(voice)) &&
               m_players.known(label.label) == id && isDone(labelled.behind);
    }

    /// What follows a label is something done, not a description.
    static bool isDone(std::string_view behind) {
        return !behind.starts_with(',') && !behind.starts_with("，") && !bare(behind).empty();
    }

    /// The label comes back by itself where the anchor is one sentence that begins with it.
    std::string_view withoutOwnLabel(std::string_view sentence, const Turn& turn,
                                     const std::string& id, bool only) {
        if (!only || !belongsTo(sentence, id, turn.by.voice))
            return sentence;
        const std::string_view behind = labelledAt(sentence).behind;
        const std::string_view words = withoutStop(behind);
        return clauseOf("x " + std::string(words)).predicate.empty() || behind.starts_with('\'')
                   ? sentence
                   : words;
    }

    // ---- sentences of the picture ----

    void readSentence(std::string_view sentence) {
        noteLabels(sentence);
        if (readDefinition(sentence) || readSound(sentence, m_shot) || readPacing(sentence) ||
            readUnwanted(sentence))
            return;
        if (labelledAt(sentence).behind.empty() && readCamera(sentence, false, m_shot.camera))
            return;
        if (m_shot.action.empty())
            if (const std::size_t framing = readFraming(sentence, m_shot.camera, m_shot.style))
                sentence = bare(sentence.substr(framing));
        readPicture(sentence);
    }

    /// "[Agent], a tall man in a black suit." describes; "[Agent]." shows somebody.
    bool readDefinition(std::string_view sentence) {
        const Labelled labelled = labelledAt(sentence);
        if (!isLabel(labelled.label.label) || !labelled.label.voice.empty())
            return false;
        const std::string_view behind = withoutStop(labelled.behind);
        const bool alone = bare(behind).empty() || behind == ".";
        static const WordList articles("a, an, the, one, 一个, 一位, 一名, 身穿, 穿着");
        const std::vector<Word> words = wordsOf(behind);
        const bool described =
            !words.empty() && articles.matchAt(words, 0) &&
            (labelled.behind.starts_with(',') || labelled.behind.starts_with("，") ||
             labelled.behind.starts_with(':') || labelled.behind.starts_with("：")) &&
            clauseOf(behind).subject.empty();
        if (!alone && !described)
            return false;
        const std::string id = m_players.character(labelled.label.label);
        addOnce(m_shot.characters, id);
        describe(id, labelled.label.delivery);
        if (described)
            describe(id, behind);
        return true;
    }

    bool readPacing(std::string_view sentence) {
        static const WordList pacing = WordList::named("pacing-words");
        const std::vector<Word> words = wordsOf(sentence.substr(0, 100));
        if (words.empty() || sentence.size() > 100 ||
            pacing.matchAt(words, 0).count != words.size())
            return false;
        append(m_shot.pacing, withoutStop(sentence), ", ");
        return true;
    }

    /// "No text, no watermark." belongs to the negative prompt.
    bool readUnwanted(std::string_view sentence) {
        if (sentence.size() > 400)
            return false;
        const std::vector<std::string_view> items = itemsOf(withoutStop(sentence));
        const auto unwanted = [](std::string_view item) {
            return item.starts_with("No ") || item.starts_with("no ");
        };
        if (items.empty() || !std::all_of(items.begin(), items.end(), unwanted))
            return false;
        for (const std::string_view item : items)
            if (wordsOf(item).size() > 5)
                return false;
        for (const std::string_view item : items)
            m_shot.negativePrompt.emplace_back(bare(item.substr(3)));
        return true;
    }

    void readPicture(std::string_view sentence) {
        static const WordList places = WordList::named("place-openings");
        const std::string_view words = withoutStyle(sentence);
        if (text::trim(words).empty())
            return;
        const std::vector<Word> list = wordsOf(words.substr(0, 100));
        const bool place = m_shot.action.empty() && m_shot.context.empty() && !list.empty() &&
                           places.matchAt(list, 0) && clauseOf(words).subject.empty() &&
                           words.find('[') == none && sentence.size() < 300;
        place ? add(m_shot.context, words) : addAction(words);
    }

    /// Takes the list of style words from the end of a sentence.
    std::string_view withoutStyle(std::string_view sentence) {
        static const WordList styles = WordList::named("style-words");
        if (sentence.size() > 1000 || sentence.find('@') != none)
            return sentence;
        const std::vector<std::string_view> items = itemsOf(sentence);
        std::size_t first = items.size();
        constexpr std::size_t longestItem = 6;
        while (first > 0) {
            const std::vector<Word> words = wordsOf(items[first - 1]);
            if (words.size() > longestItem || !styles.in(words) ||
                items[first - 1].find('[') != none)
                break;
            --first;
        }
        if (first == items.size() || items.empty())
            return sentence;
        const auto begin = static_cast<std::size_t>(items[first].data() - sentence.data());
        append(m_shot.style, withoutStop(sentence.substr(begin)), ", ");
        return first == 0 ? std::string_view() : bare(sentence.substr(0, begin));
    }

    /// Labels in brackets are people of the shot.
    void noteLabels(std::string_view sentence) {
        for (std::size_t at = sentence.find('['); at != none; at = sentence.find('[', at + 1)) {
            const Labelled labelled = labelledAt(sentence.substr(at, 200));
            const BracketLabel& label = labelled.label;
            if (label.label.empty())
                continue;
            std::string id = m_players.known(label.label);
            if (id.empty() && isLabel(label.label))
                id = m_players.character(label.label);
            if (!isOffScreen(label.label))
                addOnce(m_shot.characters, id);
            if (!id.empty() && !label.voice.empty())
                m_players.voice(label.voice);
        }
    }

    // ---- at the end ----

    /// "tracks behind [Guard]": the label comes back where the camera goes along with whoever is
    /// seen first.
    void takeBackLabel() {
        static const WordList along(
            "track-follow, track-lead, orbit, arc-left, arc-right, truck-left, truck-right");
        std::string& motivation = m_shot.camera.motivation;
        if (m_shot.characters.empty() || along.find(wordsOf(m_shot.camera.move)).count == 0)
            return;
        const Labelled labelled = labelledAt(motivation);
        if (labelled.behind.data() && labelled.label.voice.empty() &&
            m_players.known(labelled.label.label) == m_shot.characters.front())
            motivation = std::string(bare(labelled.behind));
    }

    /// Without anybody seen, who or what the first sentence is about is the subject.
    void findSubject() {
        if (!m_shot.characters.empty() || !m_shot.subject.empty() || m_shot.action.empty())
            return;
        const std::string action = std::move(m_shot.action);
        const std::size_t end = sentenceEnd(action, 0);
        const std::string_view first = std::string_view(action).substr(0, end);
        const std::string_view predicate = predicateOf(first);
        const std::size_t length = first.size() - predicate.size();
        m_shot.subject = predicate.empty() ? text::trim(first) : bare(first.substr(0, length));
        m_shot.action = predicate.empty() ? text::trim(std::string_view(action).substr(end))
                                          : text::trim(std::string_view(action).substr(length));
    }

    /// What is done in a sentence, from the verb on; "the bow as she tightens it" is done from
    /// "as" on. Empty where nothing is.
    static std::string_view predicateOf(std::string_view sentence) {
        static const WordList links("as, while, when, who, that, which, where");
        const Clause clause = clauseOf(sentence);
        if (clause.subject.empty())
            return {};
        const std::vector<Word> words = wordsOf(clause.subject);
        for (std::size_t i = 1; i < words.size(); ++i)
            if (links.matchAt(words, i))
                return sentence.substr(
                    static_cast<std::size_t>(clause.subject.data() - sentence.data()) +
                    words[i].begin);
        return clause.predicate;
    }

    /// Duration, mode and sound follow from what was read.
    void settle() {
        m_shot.duration = isBrief() ? 5 : 10;
        const bool voiced =
            std::any_of(m_shot.dialogue.begin(), m_shot.dialogue.end(),
                        [](const DialogueLine& line) { return !line.voice.inherited; });
        if (voiced || !voiceTags(m_prompt.text, {}).empty()) {
            m_shot.mode = mode::imageToVideo;
            m_shot.startFrame.description = startFrame();
        }
        if (m_shot.dialogue.empty() && m_shot.audio.empty() && !namesSound(m_shot.action) &&
            !namesSound(m_shot.subject) && !namesSound(m_shot.context) &&
            !namesSound(m_shot.camera.motivation))
            m_shot.nativeAudio = false;
    }

    /// One speaker with at most ten words.
    bool isBrief() const {
        constexpr std::size_t most = 10;
        std::size_t words = 0;
        for (const DialogueLine& line : m_shot.dialogue) {
            if (line.character != m_shot.dialogue.front().character ||
                (line.kind != kind::speech && line.kind != kind::narration))
                return false;
            for (const Word& word : wordsOf(line.line))
                words += text::hasHan(written(line.line, word)) ? 1 : 2;
        }
        return !m_shot.dialogue.empty() && words <= 2 * most;
    }

    /// The picture that is still to be made: where, and who is in it.
    std::string startFrame() const {
        if (!m_shot.context.empty())
            return m_shot.context;
        if (!m_shot.subject.empty())
            return m_shot.subject;
        std::string people;
        for (const std::string& id : m_shot.characters)
            append(people, m_players[id].label, ", ");
        if (people.empty())
            people = m_shot.action;
        return people.empty() ? text::collapse(m_prompt.text) : people;
    }

    const Prompt& m_prompt;
    Players& m_players;
    Shot m_shot;
};

} // namespace

Shot shotFrom(const Prompt& prompt, Players& players) {
    return ShotReader(prompt, players).read();
}

} // namespace foreframe::reading
