#include "importers/prompt_text/json_prompt.h"

#include "base/text.h"
#include "importers/prompt_text/phrase_table.h"

#include <algorithm>
#include <array>
#include <initializer_list>
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

/// The part of a prompt that a key is about; empty: none that is known.
std::string_view partOf(const std::string& name) {
    static const PhraseTable headings = PhraseTable::named("prompt-headings");
    return headings.whole(name);
}

/// "shots", "scenes": their entries are numbered.
bool listsShots(std::string_view name) {
    static const WordList names = listNamed("shot names");
    if (name.ends_with('s'))
        name.remove_suffix(1);
    const std::vector<Word> words = wordsOf(name);
    return !words.empty() && names.matchAt(words, 0).count == words.size();
}

/// The value of the first key that is there.
template <std::size_t N>
const Json* valueOf(const Json& object, const std::array<const char*, N>& keys) {
    for (const char* key : keys)
        if (const auto found = object.find(key); found != object.end() && found->is_string())
            return &*found;
    return nullptr;
}

bool isOneOf(const std::string& key, std::initializer_list<std::string_view> keys) {
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

/// {"speaker": "Mara", "emotion": "calm", "line": "Stay."} as `Mara (calm): “Stay.”`, and what else
/// it says below.
std::string spokenLine(const Json& object, const std::string& name) {
    constexpr std::array speakers{"speaker", "character", "name", "who"};
    constexpr std::array words{"line", "text", "dialogue", "says", "speech", "words"};
    const Json* speaker = valueOf(object, speakers);
    const Json* line = valueOf(object, words);
    if (!speaker || !line)
        return {};
    std::string manner;
    std::string more;
    for (const auto& [key, value] : object.items()) {
        if (&value == speaker || &value == line || value.is_null())
            continue;
        if (isOneOf(key, {"emotion", "tone", "delivery", "manner", "voice", "pace", "mood"}))
            manner += (manner.empty() ? "" : ", ") + plain(value);
        else
            more += nameOf(key) + ": " + plain(value) + "\n";
    }
    return name + ": " + plain(*speaker) + (manner.empty() ? "" : " (" + manner + ")") + ": “" +
           plain(*line) + "”\n" + more;
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
    const bool cast = partOf(name) == "cast";
    std::size_t number = 0;
    for (const Json& entry : list) {
        const bool object = entry.is_object();
        const std::string person = object && cast ? describedPerson(entry) : std::string();
        const std::string spoken = object ? spokenLine(entry, name) : std::string();
        if (!spoken.empty()) {
            out += spoken;
        } else if (!person.empty()) {
            out += name + ": " + person + "\n";
        } else if (depth < 2 && object && !cast) {
            out += listsShots(name) ? "Shot " + std::to_string(++number) + ":\n" : "---\n";
            write(entry, {}, depth + 1, out);
        } else {
            write(entry, name, depth + 1, out);
        }
    }
}

void write(const Json& value, const std::string& name, int depth, std::string& out) {
    const std::string spoken =
        value.is_object() && partOf(name) == "dialogue" ? spokenLine(value, name) : std::string();
    if (!spoken.empty()) {
        out += spoken;
    } else if (value.is_object() && depth < deepest) {
        for (const auto& [key, inner] : value.items()) {
            const std::string own = nameOf(key);
            const bool known = !partOf(own).empty() || inner.is_structured() || name.empty();
            if (known)
                write(inner, own, depth + 1, out);
            else
                out += name + ": " + own + " " + plain(inner) + "\n";
        }
    } else if (value.is_array() && depth < deepest) {
        writeList(value, name, depth, out);
    } else if (!value.is_null()) {
        const bool seconds = value.is_number() && (name == "duration" || name == "length" ||
                                                   name == "seconds" || name == "duration seconds");
        out += (name.empty() ? "" : name + ": ") + plain(value) + (seconds ? "s" : "") + "\n";
    }
}

/// The text between the fences of Markdown: "```json".
std::string_view withoutFence(std::string_view text) {
    constexpr std::string_view fence = "```";
    text = text::trim(text);
    if (!text.starts_with(fence) || !text.ends_with(fence))
        return text;
    const std::size_t line = text.find('\n');
    return line == text.npos ? text
                             : text::trim(text.substr(line, text.size() - line - fence.size()));
}

/// No prompt is; reading and writing such a thing would take all of the stack.
bool isNestedDeeply(std::string_view text) {
    constexpr int deepestRead = 200;
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size() && depth <= deepestRead; ++i) {
        const char c = text[i];
        if (quoted && c == '\\')
            ++i;
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted)
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
    }
    return depth > deepestRead;
}

} // namespace

std::string withoutJson(std::string_view typed) {
    const std::string_view text = withoutFence(typed);
    const bool enclosed = (text.starts_with('{') && text.ends_with('}')) ||
                          (text.starts_with('[') && text.ends_with(']'));
    if (!enclosed || isNestedDeeply(text))
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
