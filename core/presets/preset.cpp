#include "presets/preset.h"

#include "presets/preset_fields.h"

#include <algorithm>

namespace foreframe {

namespace {

/// "size, lens and lighting"
std::string listed(const std::vector<std::string>& fields, Language language) {
    std::string out;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const bool last = i + 1 == fields.size();
        const Words link{last ? " and " : ", ", last ? "和" : "、"};
        if (i > 0)
            out += link.in(language);
        out += findPresetField(fields[i])->name.in(language);
    }
    return out;
}

bool isForLines(const Preset& preset) {
    return std::any_of(preset.fields.begin(), preset.fields.end(),
                       [](const std::string& field) { return field.starts_with("line."); });
}

} // namespace

PresetApplied applied(const Preset& preset, const Shot& shot, Language language) {
    PresetApplied result{shot, {}};
    for (const std::string& id : preset.fields)
        if (findPresetField(id)->put(preset.shot(language), result.shot))
            result.fields.push_back(id);
    return result;
}

std::string saysWhatWasSet(const Preset& preset, const std::vector<std::string>& fields,
                           std::size_t shots, Language language) {
    if (fields.empty() && isForLines(preset))
        return say("“{0}” is for lines: there is none here it would change",
                   "“{0}”用于台词：这里没有可以改变的台词", preset.name.in(language))
            .in(language);
    if (fields.empty())
        return say("Nothing changed: “{0}” is there already", "没有改变：已经是“{0}”",
                   preset.name.in(language))
            .in(language);
    if (shots == 1)
        return say("Set {0}", "已设置{0}", listed(fields, language)).in(language);
    return say("Set {0} on {1} shots", "已为 {1} 个镜头设置{0}", listed(fields, language),
               std::to_string(shots))
        .in(language);
}

} // namespace foreframe
