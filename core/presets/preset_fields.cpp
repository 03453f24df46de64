#include "presets/preset_fields.h"

#include <algorithm>
#include <array>

namespace foreframe {

namespace {

template <auto member>
std::string& ofShot(Shot& shot) {
    return shot.*member;
}
template <auto member>
std::string& ofCamera(Shot& shot) {
    return shot.camera.*member;
}
std::vector<std::string>& lens(Shot& shot) {
    return shot.camera.lens;
}
std::vector<std::string>& negativePrompt(Shot& shot) {
    return shot.negativePrompt;
}

/// In the order in which the sentence on what was set names them.
const std::array fields{
    PresetField{"camera.move", {"camera move", "运镜"}, ofCamera<&Camera::move>, words::moves},
    PresetField{"camera.speed", {"speed", "速度"}, ofCamera<&Camera::speed>, words::speeds},
    PresetField{"camera.size", {"size", "景别"}, ofCamera<&Camera::size>, words::sizes},
    PresetField{"camera.endSize",
                {"size at the end", "结束景别"},
                ofCamera<&Camera::endSize>,
                words::sizes},
    PresetField{"camera.angle", {"angle", "角度"}, ofCamera<&Camera::angle>, words::angles},
    PresetField{"camera.lens", {"lens", "镜头效果"}, lens},
    PresetField{"camera.purpose", {"purpose", "目的"}, ofCamera<&Camera::purpose>, words::purposes},
    PresetField{
        "camera.motivation", {"reason of the move", "运镜理由"}, ofCamera<&Camera::motivation>},
    PresetField{"lighting", {"lighting", "光线"}, ofShot<&Shot::lighting>},
    PresetField{"style", {"style", "风格"}, ofShot<&Shot::style>},
    PresetField{"pacing", {"pacing", "节奏"}, ofShot<&Shot::pacing>},
    PresetField{"context", {"context", "场景"}, ofShot<&Shot::context>},
    PresetField{"subject", {"subject", "主体"}, ofShot<&Shot::subject>},
    PresetField{"line.kind", {"kind of line", "台词类型"}, &DialogueLine::kind, kind::all},
    PresetField{"line.emotion", {"emotion", "情绪"}, &DialogueLine::emotion},
    PresetField{"line.tone", {"tone", "语气"}, &DialogueLine::tone},
    PresetField{"line.pace", {"pace", "语速"}, &DialogueLine::pace},
    PresetField{"audio", {"sound", "声音"}, PresetField::Layers{}},
    PresetField{"negativePrompt", {"negative prompt", "负面提示词"}, negativePrompt},
};

/// The same place of a shot that is only read.
template <class Accessor>
const auto& in(Accessor place, const Shot& shot) {
    return place(const_cast<Shot&>(shot));
}

bool replace(const std::string& from, std::string& to) {
    const bool differs = from != to;
    to = from;
    return differs;
}

bool sameIn(const std::vector<std::string>& list, const std::string& term) {
    return std::find(list.begin(), list.end(), term) != list.end();
}
bool sameIn(const std::vector<AudioLayer>& list, const AudioLayer& layer) {
    return std::any_of(list.begin(), list.end(), [&](const AudioLayer& there) {
        return there.kind == layer.kind && there.description == layer.description;
    });
}

template <class T>
bool addMissing(const std::vector<T>& from, std::vector<T>& to) {
    const std::size_t before = to.size();
    for (const T& each : from)
        if (!sameIn(to, each))
            to.push_back(each);
    return to.size() > before;
}

struct IsSet {
    const Shot& shot;
    bool operator()(PresetField::Text text) const { return !in(text, shot).empty(); }
    bool operator()(PresetField::List list) const { return !in(list, shot).empty(); }
    bool operator()(PresetField::OfLine member) const {
        return !shot.dialogue.empty() && shot.dialogue.front().*member != DialogueLine().*member;
    }
    bool operator()(PresetField::Layers) const { return !shot.audio.empty(); }
};

struct Each {
    using Words = std::vector<std::string>;
    const Shot& shot;
    Words operator()(PresetField::Text text) const { return {in(text, shot)}; }
    Words operator()(PresetField::List list) const { return in(list, shot); }
    Words operator()(PresetField::OfLine member) const {
        return shot.dialogue.empty() ? Words() : Words{shot.dialogue.front().*member};
    }
    Words operator()(PresetField::Layers) const {
        Words sounds;
        for (const AudioLayer& layer : shot.audio)
            sounds.push_back(layer.description);
        return sounds;
    }
};

struct Put {
    const Shot& from;
    Shot& to;
    bool operator()(PresetField::Text text) const { return replace(in(text, from), text(to)); }
    bool operator()(PresetField::List list) const { return addMissing(in(list, from), list(to)); }
    bool operator()(PresetField::OfLine member) const {
        bool changed = false;
        for (DialogueLine& line : to.dialogue)
            changed |= replace(from.dialogue.front().*member, line.*member);
        return changed;
    }
    bool operator()(PresetField::Layers) const { return addMissing(from.audio, to.audio); }
};

} // namespace

bool PresetField::isSet(const Shot& shot) const {
    return std::visit(IsSet{shot}, place);
}

std::vector<std::string> PresetField::each(const Shot& shot) const {
    return std::visit(Each{shot}, place);
}

bool PresetField::put(const Shot& from, Shot& to) const {
    return std::visit(Put{from, to}, place);
}

std::span<const PresetField> presetFields() {
    return fields;
}

const PresetField* findPresetField(std::string_view id) {
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [id](const PresetField& field) { return field.id == id; });
    return found == fields.end() ? nullptr : &*found;
}

} // namespace foreframe
