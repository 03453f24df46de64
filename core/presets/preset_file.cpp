#include "presets/preset_file.h"

#include "base/resource.h"
#include "presets/preset_fields.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace foreframe {

namespace {

// The keys of a preset stay in the order in which somebody wrote them.
using json = nlohmann::ordered_json;

/// Where reading stands, and how it ends: the sentence and the path of the field.
struct Wrong {
    Error error;
};

[[noreturn]] void refuse(const std::string& path, std::string what) {
    throw Wrong{{std::move(what), path}};
}

const json& need(const json& in, const char* key, const std::string& path) {
    const auto found = in.is_object() ? in.find(key) : in.end();
    if (!in.is_object() || found == in.end())
        refuse(path + key, "This is missing.");
    return *found;
}

/// Words: one text, or one of each language.
PresetText readText(const json& value, const std::string& path) {
    if (value.is_string())
        return {value.get<std::string>(), {}};
    if (!value.is_object() || value.size() != 2)
        refuse(path, R"(This must be a text, or {"en": …, "zh": …}.)");
    const auto one = [&](const char* key) {
        const json& text = need(value, key, path + ".");
        if (!text.is_string() || text.get_ref<const std::string&>().empty())
            refuse(path + "." + key, "This must be a text.");
        return text.get<std::string>();
    };
    return {one("en"), one("zh")};
}

const std::string& chinese(const PresetText& text) {
    return text.in(Language::Chinese);
}

constexpr std::array layerTexts{
    std::pair{"description", &AudioLayer::description}, std::pair{"space", &AudioLayer::space},
    std::pair{"cue", &AudioLayer::cue}, std::pair{"priority", &AudioLayer::priority}};

AudioLayer& layerAt(Shot& shot, std::size_t index) {
    if (shot.audio.size() <= index)
        shot.audio.resize(index + 1);
    return shot.audio[index];
}

void readLayer(const json& layer, const std::string& path, std::size_t index, Preset& preset) {
    if (!layer.is_object())
        refuse(path, "This must be a layer of sound.");
    AudioLayer& en = layerAt(preset.en, index);
    AudioLayer& zh = layerAt(preset.zh, index);
    const json& kind = need(layer, "kind", path + ".");
    if (!kind.is_string() || !words::known(sound::all, kind.get_ref<const std::string&>()))
        refuse(path + ".kind", "This must be ambient, effect or music.");
    en.kind = zh.kind = kind.get<std::string>();
    for (const auto& [key, value] : layer.items()) {
        const auto found =
            std::find_if(layerTexts.begin(), layerTexts.end(),
                         [&name = key](const auto& text) { return name == text.first; });
        if (found != layerTexts.end()) {
            const PresetText text = readText(value, path + "." + key);
            en.*found->second = text.en;
            zh.*found->second = chinese(text);
        } else if (key != "kind") {
            refuse(path + "." + key, "A layer of sound has no such field.");
        }
    }
}

/// Reads the value of one field into both shots of the preset.
struct ReadInto {
    const PresetField& field;
    const json& value;
    const std::string& path;
    Preset& preset;

    PresetText one(const json& from, const std::string& where) const {
        const PresetText text = readText(from, where);
        if (!field.known.empty() && !words::known(field.known, text.en))
            refuse(where, "This can't be “" + text.en + "”.");
        return text;
    }
    const json& list() const {
        if (!value.is_array())
            refuse(path, "This must be a list.");
        return value;
    }
    std::string at(std::size_t index) const { return path + "[" + std::to_string(index) + "]"; }

    void operator()(PresetField::Text text) const {
        const PresetText read = one(value, path);
        text(preset.en) = read.en;
        text(preset.zh) = chinese(read);
    }
    void operator()(PresetField::List terms) const {
        for (const json& each : list()) {
            const PresetText read = one(each, at(terms(preset.en).size()));
            terms(preset.en).push_back(read.en);
            terms(preset.zh).push_back(chinese(read));
        }
    }
    void operator()(PresetField::OfLine member) const {
        const PresetText read = one(value, path);
        preset.en.dialogue.resize(1);
        preset.zh.dialogue.resize(1);
        preset.en.dialogue.front().*member = read.en;
        preset.zh.dialogue.front().*member = chinese(read);
    }
    void operator()(PresetField::Layers) const {
        for (std::size_t i = 0; i < list().size(); ++i)
            readLayer(value[i], at(i), i, preset);
    }
};

void readSets(const json& sets, const std::string& path, Preset& preset) {
    if (!sets.is_object() || sets.empty())
        refuse(path, "This must name at least one field.");
    for (const auto& [key, value] : sets.items()) {
        const PresetField* field = findPresetField(key);
        if (!field)
            refuse(path + "." + key, "A preset can't set this.");
        std::visit(ReadInto{*field, value, path + "." + key, preset}, field->place);
    }
    for (const PresetField& field : presetFields())
        if (sets.contains(field.id))
            preset.fields.emplace_back(field.id);
}

Preset readPreset(const json& from, const std::string& path) {
    Preset preset;
    preset.name = readText(need(from, "name", path), path + "name");
    if (preset.name.en.empty())
        refuse(path + "name", "This must be a text.");
    preset.use = readText(need(from, "for", path), path + "for");
    readSets(need(from, "sets", path), path + "sets", preset);
    return preset;
}

void readGroup(const json& group, const std::string& path, const std::string& kind,
               std::vector<Preset>& presets) {
    const PresetText name = readText(need(group, "name", path), path + "name");
    std::size_t index = 0;
    for (const json& each : need(group, "presets", path)) {
        const std::string here = path + "presets[" + std::to_string(index++) + "].";
        Preset preset = readPreset(each, here);
        const json& id = need(each, "id", here);
        if (!id.is_string())
            refuse(here + "id", "This must be a text.");
        preset.id = kind + "/" + id.get<std::string>();
        if (std::any_of(presets.begin(), presets.end(),
                        [&](const Preset& other) { return other.id == preset.id; }))
            refuse(here + "id", "Two presets have this id.");
        preset.kind = kind;
        preset.group = name;
        presets.push_back(std::move(preset));
    }
}

/// Runs `read` on the parsed text, and turns what it refuses into the one sentence.
template <class Read>
auto reading(std::string_view text, Read read) -> Result<decltype(read(json()))> {
    try {
        return read(json::parse(text));
    } catch (const Wrong& wrong) {
        return tl::unexpected(wrong.error);
    } catch (const json::exception&) {
        return fail("This is no JSON, or not all of it.");
    }
}

json bilingual(const std::string& en, const std::string& zh) {
    return en == zh ? json(en) : json{{"en", en}, {"zh", zh}};
}

/// The value of one field, as ReadInto reads it.
struct Write {
    Shot en;
    Shot zh;

    json operator()(PresetField::Text of) { return bilingual(of(en), of(zh)); }
    json operator()(PresetField::OfLine member) {
        return bilingual(en.dialogue.front().*member, zh.dialogue.front().*member);
    }
    json operator()(PresetField::List of) {
        json terms = json::array();
        for (std::size_t i = 0; i < of(en).size(); ++i)
            terms.push_back(bilingual(of(en)[i], of(zh)[i]));
        return terms;
    }
    json operator()(PresetField::Layers) {
        json layers = json::array();
        for (std::size_t i = 0; i < en.audio.size(); ++i) {
            json layer{{"kind", en.audio[i].kind}};
            for (const auto& [key, member] : layerTexts)
                if (!(en.audio[i].*member).empty())
                    layer[key] = bilingual(en.audio[i].*member, zh.audio[i].*member);
            layers.push_back(std::move(layer));
        }
        return layers;
    }
};

} // namespace

Result<std::vector<Preset>> readPresets(std::string_view text) {
    return reading(text, [](const json& file) {
        const json& kind = need(file, "kind", {});
        if (!kind.is_string() ||
            !words::known(preset_kind::all, kind.get_ref<const std::string&>()))
            refuse("kind", "There is no such kind of preset.");
        std::vector<Preset> presets;
        std::size_t index = 0;
        for (const json& group : need(file, "groups", {}))
            readGroup(group, "groups[" + std::to_string(index++) + "].", kind, presets);
        return presets;
    });
}

Result<Preset> readOwnPreset(std::string_view text, std::string_view id) {
    return reading(text, [id](const json& file) {
        Preset preset = readPreset(file, {});
        preset.id = id;
        preset.kind = preset_kind::own;
        return preset;
    });
}

std::string writeOwnPreset(const Preset& preset) {
    json sets = json::object();
    for (const std::string& id : preset.fields)
        sets[id] = std::visit(Write{preset.en, preset.zh}, findPresetField(id)->place);
    const json file{{"name", bilingual(preset.name.en, chinese(preset.name))},
                    {"for", bilingual(preset.use.en, chinese(preset.use))},
                    {"sets", std::move(sets)}};
    return file.dump(2, ' ', false, json::error_handler_t::replace) + "\n";
}

Preset presetOf(const Shot& shot, std::vector<std::string> fields, std::string_view id,
                std::string name) {
    Preset preset;
    preset.id = id;
    preset.kind = preset_kind::own;
    preset.name.en = std::move(name);
    preset.en.dialogue.resize(1); // takes how the shot's first line is said
    for (const std::string& field : fields)
        findPresetField(field)->put(shot, preset.en);
    for (AudioLayer& layer : preset.en.audio)
        layer.file.clear(); // it lies in the folder of one storyboard
    preset.zh = preset.en;
    preset.fields = std::move(fields);
    return preset;
}

const std::vector<Preset>& presets() {
    static const std::vector<Preset> all = [] {
        std::vector<Preset> found;
        for (const std::string_view kind : preset_kind::all) {
            // A file that can't be read is a broken build, not a condition of the user's machine.
            const std::string file = "presets/" + std::string(kind) + ".json";
            const auto read = readPresets(resource(file));
            found.insert(found.end(), read->begin(), read->end());
        }
        return found;
    }();
    return all;
}

} // namespace foreframe
