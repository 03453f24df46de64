#include "base/text.h"
#include "exporters/exporter.h"

#include <algorithm>
#include <array>

namespace foreframe::exporters {

namespace {

struct Row {
    const ExportInput& input;
    const ExportShot& entry;
    const Shot& shot;
    Cost cost;
};

std::string joined(const std::vector<std::string>& parts, std::string_view separator = "\n") {
    return text::join(parts, separator);
}

std::string speaker(const Row& row, const DialogueLine& line) {
    if (const Character* character = row.input.cast.character(line.character))
        return character->label;
    return line.character.empty() ? line.kind : line.character;
}

std::string dialogue(const Row& row) {
    std::vector<std::string> lines;
    for (const DialogueLine& line : row.shot.dialogue)
        lines.push_back(speaker(row, line) + ": " + line.line);
    return joined(lines);
}

std::string sound(const Row& row) {
    std::vector<std::string> layers;
    for (const AudioLayer& layer : row.shot.audio)
        layers.push_back(layer.kind + ": " + layer.description);
    return joined(layers);
}

std::string findings(const Row& row) {
    std::vector<std::string> lines;
    for (const Diagnostic& d : row.input.problems(row.entry))
        lines.push_back(std::string(name(d.severity)) + ' ' + std::string(d.rule->id) + ": " +
                        d.message.in(Language::English));
    return joined(lines);
}

std::string frame(const Frame& frame) {
    return frame.image.empty() ? frame.description : frame.image;
}

std::string startFrame(const Row& row) {
    const auto before = placeBefore(row.input.storyboard, row.entry.place);
    if (row.shot.startFrame.empty() && row.shot.continuesPrevious && before)
        return "last frame of " + slateOf(row.input.storyboard, *before);
    return frame(row.shot.startFrame);
}

std::string price(const Row& row, double amount) {
    return row.cost.unpriced ? std::string() : number(amount, 4);
}

struct Column {
    std::string_view title;
    std::string (*cell)(const Row& row);
};

constexpr std::array<Column, 24> columns{{
    {"scene", [](const Row& r) { return std::to_string(r.entry.place.scene + 1); }},
    {"slate", [](const Row& r) { return r.entry.slate; }},
    {"title", [](const Row& r) { return r.shot.title; }},
    {"duration", [](const Row& r) { return number(r.cost.seconds, 3); }},
    {"mode", [](const Row& r) { return r.shot.mode; }},
    {"size",
     [](const Row& r) {
         const Camera& c = r.shot.camera;
         return c.endSize.empty() ? c.size : c.size + " to " + c.endSize;
     }},
    {"angle", [](const Row& r) { return r.shot.camera.angle; }},
    {"move", [](const Row& r) { return r.shot.camera.move; }},
    {"speed", [](const Row& r) { return r.shot.camera.speed; }},
    {"lens", [](const Row& r) { return joined(r.shot.camera.lens, ", "); }},
    {"subject", [](const Row& r) { return r.shot.subject; }},
    {"action", [](const Row& r) { return r.shot.action; }},
    {"dialogue", dialogue},
    {"voices", [](const Row& r) { return joined(r.entry.voices, ", "); }},
    {"sound", sound},
    {"start frame", startFrame},
    {"end frame", [](const Row& r) { return frame(r.shot.endFrame); }},
    {"prompt", [](const Row& r) { return r.entry.prompt; }},
    {"negative prompt", [](const Row& r) { return r.entry.negativePrompt; }},
    {"status", [](const Row& r) { return r.shot.status; }},
    {"credits", [](const Row& r) { return price(r, r.cost.credits); }},
    {"dollars", [](const Row& r) { return price(r, r.cost.dollars); }},
    {"notes", [](const Row& r) { return r.shot.notes; }},
    {"findings", findings},
}};

bool isPlainNumber(std::string_view cell) {
    if (cell.starts_with('-') || cell.starts_with('+'))
        cell.remove_prefix(1);
    const auto digits = [](std::string_view s) {
        return !s.empty() && s.find_first_not_of("0123456789") == std::string_view::npos;
    };
    const std::size_t dot = cell.find('.');
    return digits(cell.substr(0, dot)) &&
           (dot == std::string_view::npos || digits(cell.substr(dot + 1)));
}

/// Spreadsheets run a cell that begins like this as a formula.
bool looksLikeFormula(std::string_view cell) {
    const std::size_t first = cell.find_first_not_of(' ');
    return first != std::string_view::npos &&
           std::string_view("=+-@\t\r").find(cell[first]) != std::string_view::npos &&
           !isPlainNumber(cell);
}

/// A cell by RFC 4180.
void append(std::string& out, std::string_view cell) {
    const std::string_view guard = looksLikeFormula(cell) ? "'" : "";
    if (cell.find_first_of(",\"\r\n") == std::string_view::npos) {
        out.append(guard).append(cell);
        return;
    }
    out.append("\"").append(guard);
    for (const char c : cell)
        out.append(c == '"' ? 2 : 1, c);
    out += '"';
}

std::vector<OutFile> write(const ExportInput& input) {
    std::string out;
    for (const Column& column : columns)
        out.append(&column == &columns.front() ? "" : ",").append(column.title);
    out += "\r\n";
    for (const ExportShot& entry : input.shots) {
        const Row row{input, entry, input.shot(entry), input.cost(entry)};
        for (const Column& column : columns) {
            out.append(&column == &columns.front() ? "" : ",");
            append(out, column.cell(row));
        }
        out += "\r\n";
    }
    return {{filmFileName(input.storyboard) + ".csv", std::move(out)}};
}

} // namespace

extern const Exporter csv{
    .id = "csv",
    .name = {"Shot list (CSV)", "镜头表（CSV）"},
    .hint = {"One row per shot, for a spreadsheet.", "每个镜头一行，用于电子表格。"},
    .write = write,
};

} // namespace foreframe::exporters
