#include "compose/speech_clause.h"

#include "base/text.h"
#include "compose/connectors.h"
#include "compose/prose.h"
#include "compose/tone.h"

#include <algorithm>

namespace foreframe {

namespace {

/// How a line is delivered, each word with where it is written.
struct Delivery {
    struct Item {
        std::string words;
        Origin origin;
    };
    std::vector<Item> manner; ///< emotion, then pace
    std::string_view tone;
    Origin toneOrigin;
    bool empty() const { return manner.empty() && tone.empty(); }
};

bool isSung(const DialogueLine& line) {
    return line.kind == kind::singing || line.kind == kind::rap || line.kind == kind::chorus;
}

std::string paceWords(std::string_view pace, Language language) {
    const bool needsName = language == Language::Chinese && pace.find("速") == pace.npos;
    return std::string(needsName ? "语速" : "").append(pace);
}

void addItems(std::vector<Delivery::Item>& out, std::string_view words, const Origin& origin,
              bool pace, Language language) {
    while (!words.empty()) {
        const std::string_view item = prose::nextItem(words);
        if (item.empty())
            continue;
        std::string text = pace ? paceWords(item, language) : std::string(item);
        const bool repeated = std::any_of(out.begin(), out.end(), [&](const Delivery::Item& other) {
            return text::equalsIgnoringCase(other.words, text);
        });
        if (!repeated)
            out.push_back({std::move(text), origin});
    }
}

Delivery deliveryOf(const Reading& shot, const DialogueLine& line, const Person& speaker) {
    const std::size_t index = shot.indexOf(line);
    Delivery delivery;
    delivery.tone = prose::withoutStop(prose::bare(line.tone));
    delivery.toneOrigin = Origin::in("dialogue", index, "tone");
    if (delivery.tone.empty() && speaker.character) {
        delivery.tone = prose::withoutStop(prose::bare(speaker.character->delivery));
        delivery.toneOrigin = Origin::entry("character", speaker.character->id, "delivery");
    }
    const auto bareField = [](const std::string& field) {
        return prose::withoutStop(prose::bare(field));
    };
    const Origin emotion = Origin::in("dialogue", index, "emotion");
    const Origin pace = Origin::in("dialogue", index, "pace");
    if (isSung(line)) { // style and technique first, then the feeling (K-31, K-32)
        addItems(delivery.manner, delivery.tone, delivery.toneOrigin, false, shot.language);
        delivery.tone = {};
        addItems(delivery.manner, bareField(line.pace), pace, true, shot.language);
        addItems(delivery.manner, bareField(line.emotion), emotion, false, shot.language);
    } else {
        addItems(delivery.manner, bareField(line.emotion), emotion, false, shot.language);
        addItems(delivery.manner, bareField(line.pace), pace, true, shot.language);
        if (delivery.manner.size() == 1 &&
            text::equalsIgnoringCase(delivery.manner[0].words, delivery.tone))
            delivery.manner.clear();
    }
    return delivery;
}

void writeTone(PromptWriter& out, const TonePhrase& tone, const Origin& origin) {
    out.put(tone.before + tone.words + tone.after, origin);
}

const Words& verbOf(const DialogueLine& line, std::size_t singers) {
    if (line.kind == kind::singing)
        return connectors::sings;
    if (line.kind == kind::rap)
        return connectors::raps;
    if (line.kind == kind::chorus)
        return singers > 1 ? connectors::singInChorus : connectors::singsInChorus;
    return connectors::says;
}

void writeVerb(const Reading& shot, PromptWriter& out, const DialogueLine& line, bool offScreen,
               std::size_t singers) {
    const Origin origin = Origin::in("dialogue", shot.indexOf(line), "kind");
    const Words& verb = verbOf(line, singers);
    if (offScreen && shot.language == Language::Chinese)
        out.put(connectors::offScreen, origin);
    out.put(verb, origin);
    if (offScreen && shot.language == Language::English)
        out.put(connectors::offScreen, origin);
}

void writeVoice(const Reading& shot, PromptWriter& out, const DialogueLine& line,
                const Voice& voice) {
    const Origin origin =
        line.voice.inherited
            ? Origin::entry("character", shot.speakerOf(line).character->id, "voice")
            : Origin::in("dialogue", shot.indexOf(line), "voice");
    out.put("@", origin);
    out.put(voice.name.empty() ? voice.id : voice.name, origin);
}

std::vector<Person> singersOf(const Reading& shot, const DialogueLine& line,
                              const Person& speaker) {
    std::vector<Person> singers;
    if (line.kind != kind::chorus)
        return singers;
    if (!speaker.label.empty() && !shot.sees(speaker))
        singers.push_back(speaker);
    singers.insert(singers.end(), shot.seen.begin(), shot.seen.end());
    return singers;
}

} // namespace

bool isSpoken(const DialogueLine& line) {
    return !text::trim(line.line).empty();
}

std::vector<const DialogueLine*> spokenLines(const Reading& shot) {
    std::vector<const DialogueLine*> lines;
    lines.reserve(shot.shot.dialogue.size());
    for (const DialogueLine& line : shot.shot.dialogue)
        if (isSpoken(line))
            lines.push_back(&line);
    return lines;
}

void writeLine(const Reading& shot, PromptWriter& out, const DialogueLine& line, LineForm form) {
    const Language language = shot.language;
    const Person speaker = shot.speakerOf(line);
    const Voice* voice = shot.voiceOf(line);
    const Delivery delivery = deliveryOf(shot, line, speaker);
    const std::vector<Person> singers = singersOf(shot, line, speaker);
    const Origin lineOrigin = Origin::in("dialogue", shot.indexOf(line), "line");
    const Origin kindOrigin = Origin::in("dialogue", shot.indexOf(line), "kind");
    const bool sung = isSung(line);
    const bool nameless = speaker.label.empty();
    const bool chorus = line.kind == kind::chorus;
    const bool offScreen = line.kind == kind::narration || (!chorus && !shot.sees(speaker));
    const bool inBracket = form == LineForm::Labelled && !voice && !sung && !nameless;

    if (!singers.empty()) {
        out.labels(singers);
    } else if (nameless) {
        out.put(chorus ? connectors::everybody : connectors::somebody, kindOrigin);
    } else {
        out.put("[", speaker.origin);
        out.put(speaker.label, speaker.origin);
        if (voice)
            writeVoice(shot, out, line, *voice);
        if (inBracket) {
            for (const Delivery::Item& item : delivery.manner) {
                out.put(connectors::comma, item.origin);
                out.put(item.words, item.origin);
            }
            if (!delivery.tone.empty()) {
                out.put(connectors::comma, delivery.toneOrigin);
                writeTone(out, toneInBracket(delivery.tone, language), delivery.toneOrigin);
            }
        }
        out.put("]", speaker.origin);
    }
    const std::string_view gap = language == Language::Chinese ? "" : " ";
    if (sung) {
        out.put(gap, kindOrigin);
        writeVerb(shot, out, line, offScreen, singers.size());
        for (const Delivery::Item& item : delivery.manner) {
            out.put(connectors::comma, item.origin);
            out.put(item.words, item.origin);
        }
    } else {
        bool aside = false; // something stands between label and verb
        if (!inBracket && !delivery.manner.empty()) {
            aside = true;
            const auto& manner = delivery.manner;
            const bool alreadyAnd = std::any_of(manner.begin(), manner.end(), [](const auto& item) {
                return item.words.find(" and ") != std::string::npos;
            });
            for (std::size_t i = 0; i < manner.size(); ++i) {
                const bool last = i > 0 && i + 1 == manner.size() && !alreadyAnd;
                const Words& link = i == 0                          ? connectors::comma
                                    : language == Language::Chinese ? connectors::listed
                                    : last                          ? connectors::lastListed
                                                                    : connectors::listed;
                out.put(link, manner[i].origin);
                out.put(manner[i].words, manner[i].origin);
            }
        }
        bool toneLeads = false; // Chinese: 用…的声音 stands right before the verb
        if (!inBracket && !delivery.tone.empty()) {
            aside = true;
            toneLeads = true;
            out.put(connectors::comma, delivery.toneOrigin);
            writeTone(out, tonePhrase(delivery.tone, language), delivery.toneOrigin);
        }
        if (aside && !(toneLeads && language == Language::Chinese))
            out.put(connectors::comma, kindOrigin);
        else
            out.put(gap, kindOrigin);
        writeVerb(shot, out, line, offScreen, singers.size());
    }
    out.put(form == LineForm::Listed ? connectors::comma : connectors::colon, kindOrigin);
    out.quote(text::trim(line.line), lineOrigin);
}

bool changesSpeaker(const Reading& shot, const DialogueLine* before, const DialogueLine& line) {
    if (!before)
        return false;
    const bool chorus = line.kind == kind::chorus;
    const bool chorusBefore = before->kind == kind::chorus;
    return chorus != chorusBefore || !(shot.speakerOf(*before) == shot.speakerOf(line));
}

const Person* listener(const Reading& shot, const DialogueLine& line, const DialogueLine* next) {
    const auto isSpeech = [](const DialogueLine& l) {
        return l.kind != kind::narration && !isSung(l);
    };
    const Person speaker = shot.speakerOf(line);
    if (shot.seen.size() != 2 || !isSpeech(line) || !shot.sees(speaker))
        return nullptr;
    if (next && isSpeech(*next) && shot.speakerOf(*next) == speaker)
        return nullptr;
    return &shot.seen[shot.seen[0] == speaker ? 1 : 0];
}

} // namespace foreframe
