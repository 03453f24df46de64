#include "importers/prompt_text/shot_reader.h"

#include "base/text.h"
#include "importers/prompt_text/camera_reader.h"
#include "importers/prompt_text/cast_reader.h"
#include "importers/prompt_text/clause.h"
#include "importers/prompt_text/conclusions.h"
#include "importers/prompt_text/delivery.h"
#include "importers/prompt_text/framing.h"
#include "importers/prompt_text/line_reader.h"
#include "importers/prompt_text/persons.h"
#include "importers/prompt_text/phrase_table.h"
#include "importers/prompt_text/picture_reader.h"
#include "importers/prompt_text/sections.h"
#include "importers/prompt_text/sentences.h"
#include "importers/prompt_text/settings_reader.h"
#include "importers/prompt_text/sound_reader.h"
#include "importers/prompt_text/speaker_words.h"
#include "importers/prompt_text/speech_reader.h"

#include <algorithm>

namespace foreframe::reading {

namespace {

constexpr auto none = std::string_view::npos;

bool isNothing(std::string_view words) {
    static const WordList nothing = listNamed("nothing");
    const std::vector<Word> list = wordsOf(words.substr(0, 40));
    return !list.empty() && words.size() < 40 && nothing.matchAt(list, 0).count == list.size();
}

class ShotReader {
public:
    ShotReader(const Prompt& prompt, Players& players)
        : m_prompt(prompt),
          m_players(players),
          m_lines(m_shot, players),
          m_settings(m_shot, prompt.seconds) {}

    Shot read() {
        m_players.beginShot();
        m_shot.title = m_prompt.title;
        const std::string prompt = m_settings.takenFrom(m_prompt.text);
        for (const Section& section : sectionsOf(prompt))
            readSection(section);
        findSubject(m_shot);
        conclude(m_prompt.text, m_shot, m_players);
        m_settings.settleLength(m_prompt.length);
        return std::move(m_shot);
    }

private:
    // ---- parts ----

    void readSection(const Section& section) {
        const std::string_view part = section.part;
        const std::string_view text = text::trim(section.text);
        m_visual |= part == "picture";
        if (!part.empty() && isNothing(text))
            readNothing(section);
        else if (part.empty() || part == "picture" || part == "action")
            readProse(text, false);
        else if (part == "dialogue")
            readDialogue(section.heading, text);
        else if (part == "subject" || part == "cast")
            readCast(text, part == "subject");
        else if (part == "context")
            isAboutSound(text) || isHeardBehindLines(section, text)
                ? readSounds(text, {}, m_shot)
                : readRemark(text, m_shot.context);
        else if (part == "camera")
            readCameraPart(text);
        else if (part == "style")
            readStyle(text);
        else if (part == "lighting")
            readRemark(text, m_shot.lighting);
        else if (part == "pacing")
            add(m_shot.pacing, text);
        else if (part == "audio" || part == "ambient" || part == "effect" || part == "music")
            readAudio(text, part == "audio" ? std::string_view() : part);
        else if (part == "negative")
            m_settings.readNegative(text);
        else if (part == "title" && m_shot.title.empty())
            m_shot.title = text::collapse(text);
        else if (part == "settings")
            m_settings.read(section.heading, text);
        else
            addAction(m_shot, section.heading + ": " + text::collapse(text));
    }

    /// "Music: none" keeps the music out.
    void readNothing(const Section& section) {
        const std::string_view part = section.part;
        if (part == "dialogue" || part == "audio" || part == "effect" || part == "music")
            m_shot.negativePrompt.push_back(text::lower(section.heading));
        else if (part != "negative")
            append(m_shot.notes, section.heading + ": " + section.text, "\n");
    }

    static void add(std::string& field, std::string_view words) {
        append(field, text::collapse(words));
    }

    /// "Other: warm light, slow push in, nostalgic."
    void readStyle(std::string_view text) {
        readParts(text, false, [this](std::string_view sentence) {
            std::string style;
            bool camera = false;
            for (const std::string_view item : itemsOf(withoutStop(sentence)))
                if (!isStyle(item) && readCameraItem(item, m_shot.camera))
                    camera = true;
                else
                    append(style, item, text::hasHan(item) ? "，" : ", ");
            add(m_shot.style, camera ? std::string_view(style) : sentence);
        });
    }

    /// "Lighting: one lamp. Shot on 35mm film." Behind the remark the style may follow.
    void readRemark(std::string_view text, std::string& field) {
        readParts(text, false, [&](std::string_view sentence) {
            if (sentence.starts_with('[')) // "Scene: a gate at night. [Father] kneels."
                readSentence(sentence);
            else if (!field.empty() && (isStyle(sentence) || sentence.starts_with("Shot on ")))
                append(m_shot.style, withoutStop(sentence), ", ");
            else
                add(field, sentence);
        });
    }

    /// Under "Lyrics" and "Rap" everything is sung.
    void readDialogue(std::string_view heading, std::string_view text) {
        static const PhraseTable sung = PhraseTable::named("sung-headings");
        const std::size_t before = m_shot.dialogue.size();
        readProse(text, true);
        const std::string_view kind = sung.whole(heading);
        for (std::size_t i = before; i < m_shot.dialogue.size() && !kind.empty(); ++i)
            if (m_shot.dialogue[i].kind == kind::speech)
                m_shot.dialogue[i].kind = kind;
    }

    /// "Background: soft piano" is heard, "Background: a forest" is seen.
    static bool isAboutSound(std::string_view text) {
        constexpr std::size_t brief = 14; // words
        return namesSound(text) && speechIn(text, false).turns.empty() &&
               (wordsOf(text).size() <= brief || clauseOf(text).subject.empty());
    }

    /// Behind what is said under "Visual:" and "Dialog:", "Background:" is the sound.
    bool isHeardBehindLines(const Section& section, std::string_view text) const {
        constexpr std::size_t brief = 14; // words
        return !m_shot.dialogue.empty() &&
               (namesWeather(text) || (m_visual && wordsOf(text).size() <= brief &&
                                       text::equalsIgnoringCase(section.heading, "background")));
    }

    /// Where the colon stands in "Leo: an 8-year-old boy"; none: it is another kind of line.
    static std::size_t describedAt(std::string_view line) {
        const std::size_t colon = line.find(": ");
        constexpr std::size_t longest = 4; // words of a name
        const bool name = colon != none && line[0] >= 'A' && line[0] <= 'Z' &&
                          wordsOf(line.substr(0, colon)).size() <= longest &&
                          line.find_first_of("\"“[@(") == none;
        return name ? colon : none;
    }

    /// "[Agent]: a tall man", one a line; without a label it is the subject or running text.
    void readCast(std::string_view text, bool isSubject) {
        std::string last; // whoever was described last
        for (const std::string_view line : partedAtLabels(text)) {
            const Labelled labelled = labelledAt(line);
            if (isLabel(labelled.label.label) && labelled.label.voice.empty() &&
                clauseOf(labelled.behind).subject.empty()) {
                const std::string id = m_players.character(labelled.label.label);
                show(m_shot, id, m_players);
                describeAll(id, labelled.label.delivery, m_shot, m_players);
                describe(id, withoutStop(labelled.behind), m_shot, m_players);
                last = id;
            } else if (const std::size_t colon = describedAt(line); colon != none && !isSubject) {
                last = m_players.character(line.substr(0, colon));
                show(m_shot, last, m_players);
                describe(last, withoutStop(line.substr(colon + 1)), m_shot, m_players);
            } else if (!last.empty() && labelled.label.label.empty() && line.find('"') == none &&
                       line.find(':') == none) {
                std::string& description = m_players[last].description;
                append(description,
                       description.empty()           ? ""
                       : description.ends_with("。") ? ""
                                                     : ".",
                       "");
                append(description, withoutStop(line));
            } else if (const Name name = nameIn(withoutStop(line));
                       !isSubject && labelled.label.label.empty() && isPerson(name.head) &&
                       clauseOf(line).subject.empty()) { // "Character: an old cook in an apron"
                last = m_players.character(name.head);
                show(m_shot, last, m_players);
                describe(last, name.more, m_shot, m_players);
            } else if (isSubject && labelled.label.label.empty()) {
                readParts(line, false,
                          [this](std::string_view sentence) { add(m_shot.subject, sentence); });
            } else {
                readProse(line, false);
            }
        }
    }

    /// "[A], red jacket; [B], green hat."
    static std::vector<std::string_view> partedAtLabels(std::string_view text) {
        std::vector<std::string_view> parts;
        for (std::string_view sentence : sentencesOf(text)) {
            for (std::size_t at = sentence.find("; ["); at != none; at = sentence.find("; [")) {
                parts.push_back(sentence.substr(0, at));
                sentence.remove_prefix(at + 2);
            }
            parts.push_back(sentence);
        }
        return parts;
    }

    void readCameraPart(std::string_view text) {
        readParts(text, false, [this](std::string_view sentence) {
            if (!readCamera(sentence, true, m_shot.camera))
                append(m_shot.camera.motivation, sentence, ", ");
        });
    }

    /// In running text the sentences behind the sound may be about the camera or the style again.
    void readAudio(std::string_view text, std::string_view kind) {
        bool first = true;
        readParts(text, false, [&](std::string_view sentence) {
            const bool more = !std::exchange(first, false);
            if (sentence.find('@') != none || sentence.starts_with('['))
                readSentence(sentence);
            else if (m_settings.readLength(sentence))
                return;
            else if (more && isStyle(sentence))
                readPicture(sentence, m_shot);
            else if (!more || !readCamera(sentence, false, m_shot.camera))
                readSounds(sentence, kind, m_shot);
        });
    }

    // ---- running text ----

    void readProse(std::string_view text, bool inDialogue) {
        readParts(text, inDialogue, [this](std::string_view sentence) { readSentence(sentence); });
    }

    void readSentence(std::string_view sentence) {
        showLabelled(sentence, m_shot, m_players);
        if (readSilence(sentence, m_shot, m_players) ||
            readDefinition(sentence, m_shot, m_players) || readSound(sentence, m_shot) ||
            readSoundList(sentence, m_shot))
            return;
        if (readCameraWithin(sentence))
            return;
        Camera camera = m_shot.camera;
        std::string style;
        const bool framed = m_shot.action.empty() && readFraming(sentence, camera, style) > 0;
        if (framed || sentence.starts_with('[') || !readCamera(sentence, false, m_shot.camera))
            readPicture(sentence, m_shot);
    }

    /// "Rain falls, the camera drifts past, puddles gleam": the picture around the camera.
    bool readCameraWithin(std::string_view sentence) {
        const std::size_t begin = cameraBeginsIn(sentence);
        const std::string_view before = sentence.substr(0, begin);
        Camera framing;
        std::string style;
        const std::string_view shown = before.substr(readFraming(before, framing, style));
        if (begin == 0 || before.find_first_of("[\"@") != none ||
            (!text::trim(before).ends_with(';') &&
             (clauseOf(shown).subject.empty() || !clauseOf(bare(shown)).lead.empty())))
            return false;
        const std::size_t end = cameraEndsIn(sentence, begin);
        Camera camera = m_shot.camera;
        if (!readCamera(bare(sentence.substr(begin, end - begin)), false, camera))
            return false;
        m_shot.camera = std::move(camera);
        std::string picture(bare(before));
        append(picture, bare(sentence.substr(end)), text::hasHan(before) ? "，" : ", ");
        readPicture(picture, m_shot);
        return true;
    }

    /// Gives the lines to the dialogue and every other sentence to `readOther`.
    template <class ReadOther>
    void readParts(std::string_view text, bool inDialogue, ReadOther readOther) {
        const Speech speech = speechIn(text, inDialogue);
        for (const Turn& turn : speech.turns)
            m_lines.add(turn, readOther);
        for (const std::string_view sentence : sentencesOf(speech.tail))
            if (inDialogue && !speech.turns.empty() && isDelivery(sentence))
                addDeliveries(m_shot.dialogue.back(), withoutStop(sentence));
            else if (!bare(sentence).empty() && sentence != ".")
                readOther(sentence.starts_with("and ") ? withoutLeadingLinks(sentence) : sentence);
    }

    const Prompt& m_prompt;
    Players& m_players;
    Shot m_shot;
    LineReader m_lines;
    SettingsReader m_settings;
    bool m_visual = false; ///< the picture has a heading of its own
};

} // namespace

Shot shotFrom(const Prompt& prompt, Players& players) {
    return ShotReader(prompt, players).read();
}

} // namespace foreframe::reading
