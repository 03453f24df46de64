#include "importers/prompt_text/json_prompt.h"

#include "base/text.h"
#include "importers/prompt_text/phrase_table.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace foreframe::reading {

namespace {

using Json = nlohmann::ordered_json;
constexpr int deepest = 20; // what is nested deeper is told as it is written

std::string plain(const Json& value) {
    return value.is_string() ? text::collapse(value.get_ref<const std::string&>())
                             : value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string nameOf(const std::string& key) {
    std::string name = key;
    std::replace(name.begin(), name.end(), '_', ' ');
    return name;
}

bool isHeading(const std::string& name) {
    static const PhraseTable headings = PhraseTable::named("prompt-headings");
    return !headings.whole(name).empty();
}

/// The value of the first key that is there.
template <std::size_t N>
const Json* valueOf(const Json& object, const std::array<const char*, N>& keys) {
    for (const char* key : keys)
        if (const auto found = object.find(key); found != object.end() && found->is_string())
            return &*found;
    return nullptr;
}

/// {"speaker": "Mara", "line": "Stay."}
std::string spokenLine(const Json& object) {
    constexpr std::array speakers{"speaker", "character", "name", "who"};
    constexpr std::array words{"line", "text", "dialogue", "says", "speech"};
    const Json* speaker = valueOf(object, speakers);
    const Json* line = valueOf(object, words);
    return speaker && line ? plain(*speaker) + ": “" + plain(*line) + "”" : std::string();
}

bool isCast(const std::string& name) {
    static const PhraseTable headings = PhraseTable::named("prompt-headings");
    return headings.whole(name) == "cast";
}

/// {"name": "Nok", "appearance": "a young woman", "age": 30}
std::string describedPerson(const Json& object) {
    constexpr std::array names{"name", "label", "character", "id"};
    const Json* name = valueOf(object, names);
    if (!name)
        return {};
    std::string words;
    for (const auto& [key, value] : object.items())
        if (&value != name)
            words.append(words.empty() ? "" : ", ").append(plain(value));
    return words.empty() ? std::string() : plain(*name) + ": " + words;
}

void write(const Json& value, const std::string& name, int depth, std::string& out);

void writeList(const Json& list, const std::string& name, int depth, std::string& out) {
    const bool simple = std::none_of(list.begin(), list.end(),
                                     [](const Json& entry) { return entry.is_structured(); });
    if (simple) {
        std::string entries;
        for (const Json& entry : list)
            entries.append(entries.empty() ? "" : ", ").append(plain(entry));
        out += name + ": " + entries + "\n";
        return;
    }
    for (const Json& entry : list) {
        std::string line = entry.is_object() ? spokenLine(entry) : std::string();
        if (line.empty() && entry.is_object() && isCast(name))
            line = describedPerson(entry);
        if (!line.empty())
            out += name + ": " + line + "\n";
        else if (depth < 2 && entry.is_object() && !isCast(name)) {
            out += "---\n";
            write(entry, {}, depth + 1, out);
        } else
            write(entry, name, depth + 1, out);
    }
}

void write(const Json& value, const std::string& name, int depth, std::string& out) {
    if (value.is_object() && depth < deepest) {
        for (const auto& [key, inner] : value.items()) {
            const std::string own = nameOf(key);
            const bool known = isHeading(own) || inner.is_structured() || name.empty();
            if (known)
                write(inner, own, depth + 1, out);
            else
                out += name + ": " + own + " " + plain(inner) + "\n";
        }
    } else if (value.is_array() && depth < deepest) {
        writeList(value, name, depth, out);
    } else if (!value.is_null()) {
        out += (name.empty() ? "" : name + ": ") + plain(value) + "\n";
    }
}

} // namespace

std::string withoutJson(std::string_view typed) {
    const std::string_view text = text::trim(typed);
    const bool enclosed = (text.starts_with('{') && text.ends_with('}')) ||
                          (text.starts_with('[') && text.ends_with(']'));
    if (!enclosed)
        return std::string(typed);
    // The keys of an ordered object are looked through one by one: a prompt has a few dozen.
    constexpr std::size_t mostKeys = 2000;
    std::vector<std::size_t> keys; // of the objects that are open
    bool endless = false;
    const auto count = [&](int, Json::parse_event_t event, Json&) {
        if (event == Json::parse_event_t::object_start)
            keys.push_back(0);
        else if (event == Json::parse_event_t::object_end)
            keys.pop_back();
        else if (event == Json::parse_event_t::key)
            endless |= ++keys.back() > mostKeys;
        return !endless;
    };
    const Json json = Json::parse(text, count, false);
    if (json.is_discarded() || endless)
        return std::string(typed);
    std::string out;
    write(json, {}, 0, out);
    return out;
}

} // namespace foreframe::reading
