#include "edit/join.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace foreframe::edit {

namespace {

/// The neighbours in film order; none where they are no neighbours.
struct Run {
    Place first;
    std::size_t count = 0;
};

std::optional<Run> runOf(const Storyboard& storyboard, const Ids& shotIds) {
    const std::unordered_set<std::string_view> wanted(shotIds.begin(), shotIds.end());
    for (std::size_t i = 0; i < storyboard.scenes.size(); ++i) {
        const auto& shots = storyboard.scenes[i]->shots;
        const auto isWanted = [&](const Shared<Shot>& shot) { return wanted.contains(shot->id); };
        const auto first = std::find_if(shots.begin(), shots.end(), isWanted);
        if (first == shots.end())
            continue;
        const auto end = std::find_if_not(first, shots.end(), isWanted);
        const auto count = static_cast<std::size_t>(end - first);
        if (count < 2 || count != wanted.size())
            return std::nullopt;
        return Run{{i, static_cast<std::size_t>(first - shots.begin())}, count};
    }
    return std::nullopt;
}

/// What is between two texts so that they read on.
std::string_view jointAfter(std::string_view text) {
    std::size_t pos = text.size();
    while (pos > 0 && (static_cast<unsigned char>(text[--pos]) & 0xC0) == 0x80) {
    }
    const char32_t last = text::next(text, pos);
    constexpr std::u32string_view stops = U".!?,;:…。！？，；：、";
    if (stops.find(last) != std::u32string_view::npos)
        return text::isCjk(last) ? "" : " ";
    return text::isCjk(last) ? "，" : ", ";
}

void joinText(std::string& text, const std::string& more) {
    if (more.empty() || more == text)
        return;
    if (!text.empty())
        text += jointAfter(text);
    text += more;
}

template <class T>
void joinList(std::vector<T>& list, const std::vector<T>& more) {
    for (const T& entry : more)
        if (std::find(list.begin(), list.end(), entry) == list.end())
            list.push_back(entry);
}

/// The words of a shot that can be as long as they like.
constexpr std::array texts{&Shot::subject,  &Shot::action, &Shot::context, &Shot::style,
                           &Shot::lighting, &Shot::pacing, &Shot::notes,   &Shot::promptOverride};

/// How it ends is how the last of them ends.
void joinChange(Change& change, const Change& later) {
    if (change.from.empty() && change.to.empty())
        change.from = later.from;
    if (!later.to.empty())
        change.to = later.to;
    else if (!later.from.empty())
        change.to = later.from == change.from ? std::string() : later.from;
}

void joinCamera(Camera& camera, const Camera& later) {
    if (camera.move.empty()) {
        camera.move = later.move;
        camera.speed = later.speed;
        camera.purpose = later.purpose;
    }
    if (camera.angle.empty())
        camera.angle = later.angle;
    if (camera.size.empty())
        camera.size = later.size;
    if (!later.endSize.empty())
        camera.endSize = later.endSize;
    else if (!later.size.empty())
        camera.endSize = later.size == camera.size ? std::string() : later.size;
    joinText(camera.motivation, later.motivation);
    joinList(camera.lens, later.lens);
}

/// Keys of the file that nobody knows: the first of each.
void joinExtras(Extras& extras, const Extras& more) {
    for (const Extra& extra : more)
        if (std::none_of(extras.begin(), extras.end(),
                         [&](const Extra& known) { return known.key == extra.key; }))
            extras.push_back(extra);
}

void append(Shot& shot, const Shot& next) {
    for (const auto text : texts)
        joinText(shot.*text, next.*text);
    if (shot.title.empty())
        shot.title = next.title;
    shot.endFrame = next.endFrame;
    joinList(shot.characters, next.characters);
    if (shot.references == References{})
        shot.references = next.references;
    if (shot.motion == Motion{})
        shot.motion = next.motion;
    joinCamera(shot.camera, next.camera);
    joinChange(shot.emotion, next.emotion);
    joinChange(shot.physicalState, next.physicalState);
    shot.dialogue.insert(shot.dialogue.end(), next.dialogue.begin(), next.dialogue.end());
    joinList(shot.audio, next.audio);
    joinList(shot.negativePrompt, next.negativePrompt);
    for (const Mute& mute : next.muted)
        if (std::none_of(shot.muted.begin(), shot.muted.end(),
                         [&](const Mute& known) { return known.rule == mute.rule; }))
            shot.muted.push_back(mute);
    for (const Take& take : next.takes) {
        shot.takes.push_back(take);
        shot.takes.back().chosen = false;
    }
    joinExtras(shot.extras, next.extras);
}

/// What `next` says and a shot that ends with it can't: in the words of a sentence "Lost: …".
void noteLosses(const Shot& shot, const Shot& next, std::vector<Words>& lost) {
    const auto note = [&](bool isLost, const Words& what) {
        const auto same = [&](const Words& known) { return known.en == what.en; };
        if (isLost && std::none_of(lost.begin(), lost.end(), same))
            lost.push_back(what);
    };
    const auto other = [](const std::string& a, const std::string& b) {
        return !a.empty() && !b.empty() && a != b;
    };
    note(!shot.endFrame.empty() || (!next.startFrame.empty() && !next.continuesPrevious),
         {"the frames in between", "中间的画面"});
    note(other(shot.title, next.title), {"a title", "一个标题"});
    note(shot.mode != next.mode, {"a mode", "一种模式"});
    note(shot.nativeAudio != next.nativeAudio, {"a sound setting", "一项声音设置"});
    note(shot.quality != next.quality, {"a quality", "一种画质"});
    note(shot.aspectRatio != next.aspectRatio, {"a ratio", "一种画幅"});
    note(shot.outputs != next.outputs, {"a number of videos", "一个视频数量"});
    note(other(shot.camera.move, next.camera.move), {"a camera move", "一种运镜"});
    note(other(shot.camera.angle, next.camera.angle), {"a camera angle", "一个机位角度"});
    note(!(shot.references == References{}) && !(next.references == References{}) &&
             !(shot.references == next.references),
         {"reference pictures", "参考图片"});
    note(!(shot.motion == Motion{}) && !(next.motion == Motion{}) && !(shot.motion == next.motion),
         {"a motion video", "一个动作视频"});
}

} // namespace

Joined joinShots(const Storyboard& storyboard, const Ids& shotIds, double seconds) {
    const auto run = runOf(storyboard, shotIds);
    if (!run)
        return {storyboard, {}, {}};
    const auto& shots = storyboard.scenes[run->first.scene]->shots;
    Shot whole = *shots[run->first.shot];
    Joined joined;
    joined.shot = whole.id;
    Ids gone;
    for (std::size_t i = 1; i < run->count; ++i) {
        const Shot& next = *shots[run->first.shot + i];
        noteLosses(whole, next, joined.lost);
        append(whole, next);
        gone.push_back(next.id);
    }
    whole.duration = seconds;
    whole.status = status::draft;
    for (Take& take : whole.takes)
        take.chosen = false;
    joined.storyboard = changeShot(removeShots(storyboard, gone), joined.shot,
                                   [&](Shot& shot) { shot = std::move(whole); });
    return joined;
}

} // namespace foreframe::edit
