#include "compose/camera_words.h"

#include <algorithm>
#include <array>

namespace foreframe::camera {

namespace {

using enum Around;

constexpr std::array moves{
    Move{
        "pan-left", false, Nobody, {"The camera", "pans", " left", ""}, {"镜头", "", "", "向左摇"}},
    Move{"pan-right",
         false,
         Nobody,
         {"The camera", "pans", " right", ""},
         {"镜头", "", "", "向右摇"}},
    Move{"whip-pan", false, Nobody, {"The camera", "whip pans", "", ""}, {"镜头", "", "", "甩摇"}},
    Move{"tilt-up", false, Nobody, {"The camera", "tilts", " up", ""}, {"镜头", "", "", "上摇"}},
    Move{
        "tilt-down", false, Nobody, {"The camera", "tilts", " down", ""}, {"镜头", "", "", "下摇"}},
    Move{"push-in", true, Nobody, {"The camera", "pushes", " in", ""}, {"镜头", "", "", "推近"}},
    Move{"pull-out", true, Nobody, {"The camera", "pulls", " out", ""}, {"镜头", "", "", "拉远"}},
    Move{"zoom-in", true, Nobody, {"The camera", "zooms", " in", ""}, {"镜头", "", "", "变焦推近"}},
    Move{"zoom-out",
         true,
         Nobody,
         {"The camera", "zooms", " out", ""},
         {"镜头", "", "", "变焦拉远"}},
    Move{"boom-up", true, Nobody, {"The camera", "booms", " up", ""}, {"镜头", "", "", "升高"}},
    Move{"boom-down", true, Nobody, {"The camera", "booms", " down", ""}, {"镜头", "", "", "降低"}},
    Move{"crane", true, Nobody, {"The camera", "cranes", " up", ""}, {"摇臂镜头", "", "", "升起"}},
    Move{"track-follow",
         false,
         First,
         {"The camera", "tracks", "", " behind "},
         {"镜头", "在", "身后", "跟拍"}},
    Move{"track-lead",
         false,
         First,
         {"The camera", "tracks", " backwards", " ahead of "},
         {"镜头", "在", "前方", "后退跟拍"}},
    Move{"truck-left",
         false,
         First,
         {"The camera", "trucks", " left", ", parallel to "},
         {"镜头", "与", "平行，", "向左横移"}},
    Move{"truck-right",
         false,
         First,
         {"The camera", "trucks", " right", ", parallel to "},
         {"镜头", "与", "平行，", "向右横移"}},
    Move{"arc-left",
         false,
         FirstTwo,
         {"The camera", "arcs", " left", " around "},
         {"镜头", "绕", "", "向左弧形移动"}},
    Move{"arc-right",
         false,
         FirstTwo,
         {"The camera", "arcs", " right", " around "},
         {"镜头", "绕", "", "向右弧形移动"}},
    Move{
        "orbit", false, First, {"The camera", "orbits", "", " "}, {"镜头", "围绕", "", "环绕拍摄"}},
    Move{"fpv", false, Nobody, {"The FPV camera", "flies", "", ""}, {"FPV镜头", "", "", "飞行"}},
    Move{"drone",
         false,
         Nobody,
         {"The drone camera", "flies", "", ""},
         {"无人机镜头", "", "", "飞行"}},
    Move{"rack-focus",
         false,
         Nobody,
         {"The camera", "racks", " focus", ""},
         {"镜头", "", "", "移焦"}},
    Move{"dolly-zoom",
         true,
         Nobody,
         {"The camera", "performs", "", " dolly zoom"},
         {"镜头", "", "", "做滑动变焦"}},
};

struct Named {
    std::string_view id;
    std::string_view article;
    Words words;
};

constexpr std::array sizes{
    Named{"extreme wide", "an", {"extreme wide shot", "大远景"}},
    Named{"wide", "a", {"wide shot", "远景"}},
    Named{"full", "a", {"full shot", "全景"}},
    Named{"medium wide", "a", {"medium wide shot", "中全景"}},
    Named{"medium", "a", {"medium shot", "中景"}},
    Named{"medium close-up", "a", {"medium close-up", "近景"}},
    Named{"close-up", "a", {"close-up", "特写"}},
    Named{"extreme close-up", "an", {"extreme close-up", "大特写"}},
    Named{"insert", "an", {"insert shot", "插入镜头"}},
    Named{"over-the-shoulder", "an", {"over-the-shoulder shot", "过肩镜头"}},
    Named{"pov", "a", {"POV shot", "主观镜头"}},
    Named{"two-shot", "a", {"two-shot", "双人镜头"}},
};

constexpr std::array angles{
    Named{"eye level", "at ", {"eye level", "平视"}},
    Named{"low", "at a ", {"low angle", "低角度"}},
    Named{"high", "at a ", {"high angle", "高角度"}},
    Named{"overhead", "at an ", {"overhead angle", "俯视"}},
    Named{"worm's-eye", "at a ", {"worm's-eye angle", "极低角度仰视"}},
    Named{"dutch", "at a ", {"Dutch angle", "荷兰角"}},
};

struct NamedSpeed {
    std::string_view id;
    Speed speed;
};

constexpr std::array speeds{
    NamedSpeed{"very slow", {"very slowly ", "", "", "非常缓慢地"}},
    NamedSpeed{"slow", {"slowly ", "", "", "缓慢"}},
    NamedSpeed{"moderate", {"", "", " at a moderate pace", "匀速"}},
    NamedSpeed{"fast", {"", " fast", "", "快速"}},
    NamedSpeed{"very fast", {"", " very fast", "", "极快地"}},
};

template <class List>
auto find(const List& list, std::string_view id) {
    const auto found =
        std::find_if(list.begin(), list.end(), [id](const auto& entry) { return entry.id == id; });
    return found == list.end() ? nullptr : &*found;
}

std::string_view article(std::string_view words) {
    return words.empty() || std::string_view("aeiouAEIOU").find(words[0]) == words.npos ? "a"
                                                                                        : "an";
}

bool endsWithOneOf(std::string_view words, std::initializer_list<std::string_view> endings) {
    return std::any_of(endings.begin(), endings.end(),
                       [words](std::string_view ending) { return words.ends_with(ending); });
}

} // namespace

const Move* findMove(std::string_view id) {
    return find(moves, id);
}

Happening happening(std::string_view id) {
    const Move* move = findMove(id);
    if (!move)
        return {"the camera moves", "镜头移动"};
    std::string en = "the";
    en.append(move->en.who.substr(en.size())).append(" ").append(move->en.verb);
    en.append(move->en.particle);
    if (move->around == Nobody && !move->en.object.empty())
        en.append(" a").append(move->en.object);
    return {en, std::string(move->zh.who).append(move->zh.verb)};
}

Size sizeWords(std::string_view size, Language language) {
    if (const Named* known = find(sizes, size))
        return {known->article, known->words.in(language), {}};
    const bool complete =
        language == Language::Chinese || endsWithOneOf(size, {"shot", "close-up", "view"});
    return {article(size), size, complete ? "" : " shot"};
}

Angle angleWords(std::string_view angle, Language language) {
    const bool chinese = language == Language::Chinese;
    if (const Named* known = find(angles, angle))
        return {chinese ? "" : known->article, known->words.in(language), {}};
    if (chinese)
        return {{}, angle, {}};
    if (endsWithOneOf(angle, {"level", "height"}))
        return {"at ", angle, {}};
    const bool complete = endsWithOneOf(angle, {"angle", "view"});
    return {article(angle) == "an" ? "at an " : "at a ", angle, complete ? "" : " angle"};
}

const Speed* findSpeed(std::string_view speed) {
    const NamedSpeed* known = find(speeds, speed);
    return known ? &known->speed : nullptr;
}

} // namespace foreframe::camera
