#include "compose/speech_clause.h"

#include "base/text.h"
#include "compose/connectors.h"
#include "compose/delivery.h"
#include "compose/tone.h"

#include <algorithm>

namespace foreframe {

namespace {

/// A line with everything that is looked up for it once.
struct Utterance {
    const Reading& shot;
    const DialogueLine& line;
    Person speaker;
    std::vector<Person> singers; ///< of a chorus
    const Voice* voice;
    Delivery delivery;
    Origin kind;
    bool sung;
    bool offScreen;
    bool inBracket; ///< the delivery stands inside the label's bracket

    Utterance(const Reading& reading, const DialogueLine& spoken, LineForm form)
        : shot(reading),
          line(spoken),
          speaker(reading.speakerOf(spoken)),
          voice(reading.voiceOf(spoken)),
          delivery(deliveryOf(reading, spoken, speaker)),
          kind(kindOrigin(reading, spoken)),
          sung(isSung(spoken)) {
        const bool chorus = line.kind == kind::chorus;
        if (chorus && !speaker.label.empty() && !shot.sees(speaker))
            singers.push_back(speaker);
        if (chorus)
            singers.insert(singers.end(), shot.seen().begin(), shot.seen().end());
        offScreen = line.kind == kind::narration || (!chorus && !shot.sees(speaker));
        inBracket = form == LineForm::Labelled && !voice && !sung && !speaker.label.empty();
    }
};

void writeItem(PromptWriter& out, const Words& link, const Delivery::Item& item) {
    out.put(link, item.origin);
    out.put(item.words, item.origin);
}

void writeTone(PromptWriter& out, const TonePhrase& tone, const Origin& origin) {
    out.put(connectors::comma, origin);
    out.put(tone.before, origin);
    out.put(tone.words, origin);
    out.put(tone.after, origin);
}

void writeVoice(const Utterance& said, PromptWriter& out) {
    const Origin origin = said.line.voice.inherited
                              ? Origin::entry("character", said.speaker.character->id, "voice")
                              : Origin::in("dialogue", said.shot.indexOf(said.line), "voice");
    out.put("@", origin);
    out.put(said.voice->name.empty() ? said.voice->id : said.voice->name, origin);
}

/// The bracket closes right after the voice's name.
void writeSpeaker(const Utterance& said, PromptWriter& out) {
    if (!said.singers.empty()) {
        out.labels(said.singers);
        return;
    }
    if (said.speaker.label.empty()) {
        out.put(said.sung ? connectors::everybody : connectors::somebody, said.kind);
        return;
    }
    out.put("[", said.speaker.origin);
    out.put(said.speaker.label, said.speaker.origin);
    if (said.voice)
        writeVoice(said, out);
    if (said.inBracket) {
        for (const Delivery::Item& item : said.delivery.manner)
            writeItem(out, connectors::comma, item);
        if (!said.delivery.tone.empty())
            writeTone(out, toneInBracket(said.delivery.tone, said.shot.language),
                      said.delivery.toneOrigin);
    }
    out.put("]", said.speaker.origin);
}

/// ", angry and fast"
void writeManner(const Utterance& said, PromptWriter& out) {
    const std::vector<Delivery::Item>& manner = said.delivery.manner;
    const bool alreadyAnd =
        std::any_of(manner.begin(), manner.end(), [](const Delivery::Item& item) {
            return item.words.find(" and ") != std::string::npos;
        });
    const bool and_ = said.shot.language == Language::English && !alreadyAnd;
    for (const Delivery::Item& item : manner) {
        const bool last = &item == &manner.back();
        writeItem(out,
                  &item == &manner.front() ? connectors::comma
                  : last && and_           ? connectors::lastListed
                                           : connectors::listed,
                  item);
    }
}

const Words& verbOf(const Utterance& said) {
    if (said.line.kind == kind::singing)
        return connectors::sings;
    if (said.line.kind == kind::rap)
        return connectors::raps;
    if (said.line.kind == kind::chorus)
        return said.singers.size() > 1 ? connectors::singInChorus : connectors::singsInChorus;
    return connectors::says;
}

void writeVerb(const Utterance& said, PromptWriter& out) {
    const bool chinese = said.shot.language == Language::Chinese;
    if (said.offScreen && chinese)
        out.put(connectors::offScreen, said.kind);
    out.put(verbOf(said), said.kind);
    if (said.offScreen && !chinese)
        out.put(connectors::offScreen, said.kind);
}

} // namespace

Origin kindOrigin(const Reading& shot, const DialogueLine& line) {
    return Origin::in("dialogue", shot.indexOf(line), "kind");
}

bool isSpoken(const DialogueLine& line) {
    return !text::trim(line.line).empty();
}

std::vector<SpokenTurn> spokenTurns(const Reading& shot) {
    std::vector<const DialogueLine*> lines;
    for (const DialogueLine& line : shot.shot.dialogue)
        if (isSpoken(line))
            lines.push_back(&line);
    std::vector<SpokenTurn> turns;
    turns.reserve(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i)
        turns.push_back({*lines[i], i > 0 ? lines[i - 1] : nullptr,
                         i + 1 < lines.size() ? lines[i + 1] : nullptr});
    return turns;
}

void writeLine(const Reading& shot, PromptWriter& out, const DialogueLine& line, LineForm form) {
    const Utterance said(shot, line, form);
    const std::string_view gap = shot.language == Language::Chinese ? "" : " ";
    const bool manner = !said.inBracket && !said.delivery.manner.empty();
    const bool tone = !said.inBracket && !said.delivery.tone.empty();
    writeSpeaker(said, out);
    if (said.sung) {
        out.put(gap, said.kind);
        writeVerb(said, out);
        for (const Delivery::Item& item : said.delivery.manner)
            writeItem(out, connectors::comma, item);
    } else {
        if (manner)
            writeManner(said, out);
        if (tone)
            writeTone(out, tonePhrase(said.delivery.tone, shot.language), said.delivery.toneOrigin);
        // 用轻柔的声音说: in Chinese the tone leads straight to the verb.
        const bool comma = tone ? shot.language == Language::English : manner;
        out.put(comma ? connectors::comma.in(shot.language) : gap, said.kind);
        writeVerb(said, out);
    }
    out.put(form == LineForm::Listed ? connectors::comma : connectors::colon, said.kind);
    out.quote(text::trim(line.line), Origin::in("dialogue", shot.indexOf(line), "line"));
}

bool changesSpeaker(const Reading& shot, const SpokenTurn& turn) {
    if (!turn.before)
        return false;
    const bool chorus = turn.line.kind == kind::chorus;
    const bool chorusBefore = turn.before->kind == kind::chorus;
    return chorus != chorusBefore || !(shot.speakerOf(*turn.before) == shot.speakerOf(turn.line));
}

const Person* listener(const Reading& shot, const SpokenTurn& turn) {
    const auto isSpeech = [](const DialogueLine& line) {
        return line.kind != kind::narration && !isSung(line);
    };
    if (shot.seen().size() != 2 || !isSpeech(turn.line))
        return nullptr;
    const Person speaker = shot.speakerOf(turn.line);
    if (!shot.sees(speaker))
        return nullptr;
    if (turn.next && isSpeech(*turn.next) && shot.speakerOf(*turn.next) == speaker)
        return nullptr;
    return &shot.seen()[shot.seen()[0] == speaker ? 1 : 0];
}

} // namespace foreframe
