#include "compose/camera_sentence.h"

#include "base/text.h"
#include "compose/camera_words.h"
#include "compose/connectors.h"
#include "compose/prose.h"

namespace foreframe {

namespace {

const Origin moveOrigin = Origin::of("camera.move");
const Origin speedOrigin = Origin::of("camera.speed");
const Origin sizeOrigin = Origin::of("camera.size");
const Origin endSizeOrigin = Origin::of("camera.endSize");
const Origin angleOrigin = Origin::of("camera.angle");
const Origin motivationOrigin = Origin::of("camera.motivation");

/// The camera's words without white space, and what kind of move it is.
struct Setup {
    std::string_view move, speed, size, endSize, angle;
    const camera::Move* known;
    bool isStatic, isHandheld;

    explicit Setup(const Camera& camera)
        : move(text::trim(camera.move)),
          speed(text::trim(camera.speed)),
          size(text::trim(camera.size)),
          endSize(text::trim(camera.endSize)),
          angle(text::trim(camera.angle)),
          known(camera::findMove(move)),
          isStatic(move == "static"),
          isHandheld(move == "handheld") {
        if (move == "custom")
            move = {}; // its words are a sentence of their own
        if (endSize == size)
            endSize = {};
        if (move.empty() && size.empty())
            std::swap(size, endSize);
    }
    bool moves() const { return !move.empty(); }
};

// ---- English ----

void writeSize(PromptWriter& out, std::string_view size, const Origin& origin, bool article) {
    const camera::Size words = camera::sizeWords(size, out.language());
    if (article && out.language() == Language::English) {
        out.put(words.article, origin);
        out.put(" ", origin);
    }
    out.put(words.words, origin);
    out.put(words.more, origin);
}

void writeAngle(PromptWriter& out, std::string_view angle) {
    const camera::Angle words = camera::angleWords(angle, out.language());
    out.put(words.before, angleOrigin);
    out.put(words.words, angleOrigin);
    out.put(words.more, angleOrigin);
}

void writePeople(const Reading& shot, PromptWriter& out, camera::Around around) {
    const std::size_t wanted = around == camera::Around::FirstTwo ? 2 : 1;
    if (shot.seen().empty())
        out.put(connectors::theSubject, moveOrigin);
    else
        out.labels(std::span(shot.seen()).first(std::min(wanted, shot.seen().size())));
}

void writeMove(const Reading& shot, PromptWriter& out, const Setup& setup) {
    static constexpr camera::Speed none{};
    const camera::Speed* found = camera::findSpeed(setup.speed);
    const camera::Speed& speed = found ? *found : none;
    if (!setup.known) { // a word this version does not know: kept as it is
        out.put("The camera moves", moveOrigin);
        if (!speed.beforeVerb.empty()) {
            out.put(" ", speedOrigin);
            out.put(speed.beforeVerb.substr(0, speed.beforeVerb.size() - 1), speedOrigin);
        }
        out.put(speed.afterVerb, speedOrigin);
        out.put(speed.atEnd, speedOrigin);
    } else {
        const auto& words = setup.known->en;
        const bool dollyZoom = setup.known->id == "dolly-zoom";
        out.put(words.who, moveOrigin);
        out.put(" ", moveOrigin);
        out.put(speed.beforeVerb, speedOrigin);
        out.put(words.verb, moveOrigin);
        if (dollyZoom)
            out.put(" a", moveOrigin);
        out.put(words.particle, moveOrigin);
        out.put(speed.afterVerb, speedOrigin);
        out.put(words.object, moveOrigin);
        if (setup.known->around != camera::Around::Nobody)
            writePeople(shot, out, setup.known->around);
        out.put(speed.atEnd, speedOrigin);
    }
    if (!found && !setup.speed.empty()) {
        out.put(" at a ", speedOrigin);
        out.put(setup.speed, speedOrigin);
        out.put(" pace", speedOrigin);
    }
    if (!setup.known) {
        out.put(": ", moveOrigin);
        out.put(setup.move, moveOrigin);
    }
}

/// Returns true where a sentence has begun.
bool writeFramingEnglish(const Reading& shot, PromptWriter& out, const Setup& setup) {
    const bool sizeLeads =
        !setup.moves() || (setup.isStatic && !setup.size.empty() && setup.endSize.empty());
    if (setup.isStatic && sizeLeads)
        out.put("A static, locked-off ", moveOrigin);
    else if (setup.isStatic)
        out.put("The shot is static, locked off", moveOrigin);
    else if (setup.isHandheld)
        out.put("The camera is handheld with a slight shake", moveOrigin);
    else if (setup.moves())
        writeMove(shot, out, setup);

    const bool begun = setup.moves();
    const std::string_view gap = begun ? " " : "";
    if (!setup.size.empty() && !setup.endSize.empty()) {
        out.put(gap, sizeOrigin);
        out.put("from ", sizeOrigin);
        writeSize(out, setup.size, sizeOrigin, true);
        out.put(" to ", endSizeOrigin);
        writeSize(out, setup.endSize, endSizeOrigin, true);
    } else if (!setup.endSize.empty()) {
        out.put(gap, endSizeOrigin);
        out.put("to ", endSizeOrigin);
        writeSize(out, setup.endSize, endSizeOrigin, true);
    } else if (!setup.size.empty() && sizeLeads) {
        writeSize(out, setup.size, sizeOrigin, !setup.moves());
    } else if (!setup.size.empty()) {
        out.put(setup.known && setup.known->fromSize ? " from " : ", in ", sizeOrigin);
        writeSize(out, setup.size, sizeOrigin, true);
    }
    const bool sized = !setup.size.empty() || !setup.endSize.empty();
    if (!setup.angle.empty()) {
        const bool aside = setup.moves() && !sized && (setup.isStatic || setup.isHandheld);
        out.put(aside ? ", " : begun || sized ? " " : "", angleOrigin);
        writeAngle(out, setup.angle);
    }
    return begun || sized || !setup.angle.empty();
}

// ---- Chinese ----

bool writeFramingChinese(const Reading& shot, PromptWriter& out, const Setup& setup) {
    const bool begun = setup.moves();
    const camera::Speed* speed = camera::findSpeed(setup.speed);
    bool sizeSaid = false;
    const auto writeSpeed = [&] { out.put(speed ? speed->zh : setup.speed, speedOrigin); };
    const auto writeFrom = [&] {
        sizeSaid = !setup.size.empty() &&
                   (!setup.endSize.empty() || (setup.known && setup.known->fromSize));
        if (!sizeSaid)
            return;
        out.put("从", sizeOrigin);
        writeSize(out, setup.size, sizeOrigin, false);
    };
    if (setup.isStatic || setup.isHandheld) {
        out.put(setup.isStatic ? "固定镜头" : "手持镜头，轻微晃动", moveOrigin);
        if (!setup.endSize.empty())
            out.put("，", sizeOrigin);
        writeFrom();
    } else if (setup.known) {
        const auto& words = setup.known->zh;
        out.put(words.who, moveOrigin);
        writeFrom();
        if (setup.known->around != camera::Around::Nobody) {
            out.put(words.beforePerson, moveOrigin);
            writePeople(shot, out, setup.known->around);
            out.put(words.afterPerson, moveOrigin);
        }
        writeSpeed();
        out.put(words.verb, moveOrigin);
    } else if (setup.moves()) {
        out.put("镜头", moveOrigin);
        writeFrom();
        writeSpeed();
        out.put("移动：", moveOrigin);
        out.put(setup.move, moveOrigin);
    } else {
        writeFrom();
    }
    if (!setup.endSize.empty()) {
        out.put("至", endSizeOrigin);
        writeSize(out, setup.endSize, endSizeOrigin, false);
    } else if (!setup.size.empty() && !sizeSaid) {
        out.put(begun ? "，" : "", sizeOrigin);
        writeSize(out, setup.size, sizeOrigin, false);
    }
    const bool sized = !setup.size.empty() || !setup.endSize.empty();
    if (!setup.angle.empty()) {
        out.put(begun || sized ? "，" : "", angleOrigin);
        writeAngle(out, setup.angle);
    }
    return begun || sized || !setup.angle.empty();
}

// ---- both ----

std::string_view lensWords(std::string_view typed) {
    std::string_view words = prose::withoutStop(prose::bare(typed));
    if (words.size() > 5 && text::equalsIgnoringCase(words.substr(0, 5), "with "))
        words = prose::bare(words.substr(5)); // "with" is said already
    return words;
}

/// ", with shallow depth of field and anamorphic flares"
void writeLens(const Reading& shot, PromptWriter& out, bool begun) {
    struct Entry {
        std::string_view words;
        std::size_t index;
    };
    std::vector<Entry> entries;
    std::string unused;
    for (std::size_t i = 0; i < shot.shot.camera.lens.size(); ++i) {
        const std::string_view words = lensWords(shot.shot.camera.lens[i]);
        if (!out.fresh(words, unused).empty())
            entries.push_back({words, i});
    }
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Origin origin = Origin::in("camera.lens", entries[i].index);
        if (i == 0)
            out.put(begun ? connectors::withLens : connectors::onlyLens, origin);
        else
            out.put(i + 1 < entries.size() ? connectors::listed : connectors::lastListed, origin);
        out.words(entries[i].words, origin, PromptWriter::First::Inside);
    }
}

} // namespace

void writeCamera(const Reading& shot, PromptWriter& out, std::string_view motivation) {
    const Setup setup(shot.shot.camera);
    out.begin();
    bool begun = shot.language == Language::Chinese ? writeFramingChinese(shot, out, setup)
                                                    : writeFramingEnglish(shot, out, setup);
    if (!motivation.empty()) {
        out.andWords(motivation, motivationOrigin);
        begun = true;
    }
    writeLens(shot, out, begun);
    out.end(moveOrigin);
}

} // namespace foreframe
