#include "check/fixes.h"
#include "check/prose.h"

namespace foreframe::rules::file {

namespace {

/// A kind of field that holds one word of a list.
struct Vocabulary {
    std::span<const std::string_view> words;
    Words message; ///< {0}: the unknown word
};

const Vocabulary qualities{quality::all,
                           {"“{0}” is no quality that this version knows; it stays as it is.",
                            "此版本不认识质量“{0}”，已原样保留。"}};
const Vocabulary languages{words::languages,
                           {"“{0}” is no language that prompts are written in; it stays as it is.",
                            "提示词没有“{0}”这种语言，已原样保留。"}};
const Vocabulary moves{words::moves,
                       {"“{0}” is no camera move that this version knows; it stays as it is.",
                        "此版本不认识运镜“{0}”，已原样保留。"}};
const Vocabulary speeds{words::speeds,
                        {"“{0}” is no camera speed that this version knows; it stays as it is.",
                         "此版本不认识运镜速度“{0}”，已原样保留。"}};
const Vocabulary purposes{
    words::purposes,
    {"“{0}” is no purpose of a move that this version knows; it stays as it is.",
     "此版本不认识运镜目的“{0}”，已原样保留。"}};
const Vocabulary sizes{words::sizes,
                       {"“{0}” is no shot size that this version knows; it stays as it is.",
                        "此版本不认识景别“{0}”，已原样保留。"}};
const Vocabulary angles{words::angles,
                        {"“{0}” is no camera angle that this version knows; it stays as it is.",
                         "此版本不认识机位角度“{0}”，已原样保留。"}};
const Vocabulary orientations{
    orientation::all,
    {"“{0}” is no orientation that this version knows; it stays as it is.",
     "此版本不认识朝向“{0}”，已原样保留。"}};
const Vocabulary statuses{status::all,
                          {"“{0}” is no status that this version knows; it stays as it is.",
                           "此版本不认识状态“{0}”，已原样保留。"}};
const Vocabulary lineKinds{kind::all,
                           {"“{0}” is no kind of line that this version knows; it stays as it is.",
                            "此版本不认识台词类型“{0}”，已原样保留。"}};
const Vocabulary soundKinds{
    sound::all,
    {"“{0}” is no kind of sound that this version knows; it stays as it is.",
     "此版本不认识声音类型“{0}”，已原样保留。"}};
const Vocabulary priorities{priority::all,
                            {"“{0}” is no priority that this version knows; it stays as it is.",
                             "此版本不认识优先级“{0}”，已原样保留。"}};

/// `visit(const FieldPath&, std::string& word, const Vocabulary&)` for every such field of a shot
/// that has one. The mode is not among them: an unknown one can't be generated.
template <class ShotType, class Visit>
void eachWord(ShotType& shot, Visit visit) {
    const auto offer = [&](const FieldPath& place, auto& word, const Vocabulary& vocabulary) {
        if (!word.empty())
            visit(place, word, vocabulary);
    };
    if (shot.quality)
        offer({"quality"}, *shot.quality, qualities);
    offer({"camera.move"}, shot.camera.move, moves);
    offer({"camera.speed"}, shot.camera.speed, speeds);
    offer({"camera.purpose"}, shot.camera.purpose, purposes);
    offer({"camera.size"}, shot.camera.size, sizes);
    offer({"camera.endSize"}, shot.camera.endSize, sizes);
    offer({"camera.angle"}, shot.camera.angle, angles);
    offer({"motion.orientation"}, shot.motion.orientation, orientations);
    offer({"status"}, shot.status, statuses);
    int index = 0;
    for (auto& line : shot.dialogue)
        offer({"dialogue", index++, ".kind"}, line.kind, lineKinds);
    index = 0;
    for (auto& layer : shot.audio) {
        offer({"audio", index, ".kind"}, layer.kind, soundKinds);
        offer({"audio", index++, ".priority"}, layer.priority, priorities);
    }
}

Phrase label(std::string_view known) {
    return say("Make it “{0}”", "改为“{0}”", known);
}

void check(const ShotContext& c, Report& report) {
    eachWord(
        c.shot, [&](const FieldPath& place, const std::string& word, const Vocabulary& vocabulary) {
            if (words::known(vocabulary.words, word))
                return;
            std::vector<Fix> fixes;
            if (const auto known = fixes::nearest(word, vocabulary.words); !known.empty())
                fixes.push_back(fixes::changeShot(
                    c.shot, label(known), [path = place.path(), word, known](Shot& shot) {
                        eachWord(shot,
                                 [&](const FieldPath& other, std::string& text, const Vocabulary&) {
                                     if (text == word && other.path() == path)
                                         text = known;
                                 });
                    }));
            report.add(place.path(), {vocabulary.message, {word}}, std::move(fixes));
        });
}

void checkWord(const std::string& word, std::string_view field, const Vocabulary& vocabulary,
               std::string Storyboard::*member, Report& report) {
    if (word.empty() || words::known(vocabulary.words, word))
        return;
    std::vector<Fix> fixes;
    if (const auto known = fixes::nearest(word, vocabulary.words); !known.empty())
        fixes.push_back({label(known), [member, known](const Storyboard& storyboard) {
                             return edit::changeStoryboard(
                                 storyboard, [&](Storyboard& s) { s.*member = known; });
                         }});
    report.add(std::string(field), {vocabulary.message, {word}}, std::move(fixes));
}

/// The places of the library; none where there are so many that nobody has typed them.
std::vector<std::string_view> placesToOffer(const Storyboard& storyboard) {
    constexpr std::size_t most = 500;
    std::vector<std::string_view> ids;
    if (storyboard.locations.size() <= most)
        for (const Shared<Location>& location : storyboard.locations)
            ids.push_back(location->id);
    return ids;
}

/// A place that is not in the library is as unknown as a move that is not in the list.
void checkPlaces(const StoryboardContext& c, Report& report) {
    const bool known = std::all_of(c.usage.locations.begin(), c.usage.locations.end(),
                                   [&](const auto& used) { return c.cast.location(used.first); });
    if (known)
        return;
    const std::vector<std::string_view> ids = placesToOffer(c.storyboard);
    for (std::size_t i = 0; i < c.storyboard.scenes.size(); ++i) {
        const Scene& scene = *c.storyboard.scenes[i];
        if (scene.location.empty() || c.cast.location(scene.location))
            continue;
        std::vector<Fix> fixes;
        if (const auto near = fixes::nearest(scene.location, ids); !near.empty())
            fixes.push_back({say("Set it in “{0}”", "改为“{0}”", near),
                             [id = scene.id, place = std::string(near)](const Storyboard& s) {
                                 return edit::changeScene(
                                     s, id, [&](Scene& changed) { changed.location = place; });
                             }});
        report.add("scenes[" + std::to_string(i) + "].location",
                   say("The scene is set in “{0}”, a place that is not in the library.",
                       "场景设在“{0}”，但地点库里没有它。", scene.location),
                   std::move(fixes));
    }
}

void checkWhole(const StoryboardContext& c, Report& report) {
    checkWord(c.storyboard.quality, "quality", qualities, &Storyboard::quality, report);
    checkWord(c.storyboard.language, "language", languages, &Storyboard::language, report);
    checkPlaces(c, report);
}

} // namespace

extern const Rule unknown_word{
    .id = "file/unknown-word",
    .severity = Severity::Warning,
    .title = {"Words this version knows", "此版本认识的词"},
    .why = {"Moves, sizes, angles and the like come from fixed lists. An unknown word is kept, but "
            "nothing can be said about it and the prompt may read oddly. Mostly it is a slip of "
            "the keyboard.",
            "运镜、景别、角度等都取自固定词表。不认识的词会保留，但无法检查，提示词也可能不通顺；多"
            "半是打错了。"},
    .bad = {{"A camera move that is misspelled.", "运镜名称拼写有误。"},
            R"({"shot": {"camera": {"move": "push-inn"}}})"},
    .good = {{"The move as the list has it.", "与词表一致的运镜。"},
             R"({"shot": {"camera": {"move": "push-in"}}})"},
    .source = "K-80, K-81",
    .fixes = {{"Use the nearest known word", "改为最接近的已知词"}},
    .checkShot = check,
    .checkStoryboard = checkWhole,
};

} // namespace foreframe::rules::file
