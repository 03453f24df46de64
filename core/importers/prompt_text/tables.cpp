#include "importers/prompt_text/tables.h"

#include "base/text.h"
#include "importers/prompt_text/clip_length.h"
#include "importers/prompt_text/phrase_table.h"

#include <algorithm>
#include <vector>

namespace foreframe::reading {

namespace {

using Cells = std::vector<std::string_view>;

bool isRow(std::string_view line) {
    return line.size() > 2 && line.starts_with('|') && line.find('|', 1) != line.npos;
}

/// "|---|:---:|"
bool isRuler(std::string_view line) {
    return isRow(line) && line.find('-') != line.npos &&
           line.find_first_not_of("|-: \t") == line.npos;
}

Cells cellsOf(std::string_view line) {
    line.remove_prefix(1);
    if (line.ends_with('|'))
        line.remove_suffix(1);
    Cells cells = text::split(line, '|');
    for (std::string_view& cell : cells) {
        cell = text::trim(cell);
        while (cell.starts_with('*'))
            cell.remove_prefix(1);
        while (cell.ends_with('*'))
            cell.remove_suffix(1);
    }
    return cells;
}

bool isHeading(std::string_view cell) {
    static const PhraseTable headings = PhraseTable::named("prompt-headings");
    return !headings.whole(cell).empty();
}

/// "Shot", "#", 镜号: the column that counts the shots.
bool counts(std::string_view cell) {
    static const WordList names = listNamed("shot names");
    static const WordList columns = listNamed("shot columns");
    const std::vector<Word> words = wordsOf(cell);
    return cell == "#" || (!words.empty() && (names.matchAt(words, 0).count == words.size() ||
                                              columns.matchAt(words, 0)));
}

void writeCell(std::string_view heading, std::string_view cell, std::string& out) {
    if (cell.empty() || cell == "-" || cell == "—" || cell == "–")
        return;
    if (!heading.empty())
        out.append(heading).append(": ");
    out.append(cell).append("\n");
}

/// A row of a table in which every row is a shot.
void writeShot(const Cells& headings, const Cells& row, std::size_t number, std::string& out) {
    out += "Shot " + std::to_string(number);
    const auto length = std::find_if(row.begin(), row.end(),
                                     [](std::string_view cell) { return secondsIn(cell) > 0; });
    if (length != row.end())
        out.append(" (").append(*length).append(")");
    out += ":\n";
    for (std::size_t i = 0; i < row.size(); ++i)
        if (row.begin() + static_cast<std::ptrdiff_t>(i) != length &&
            !(i < headings.size() && counts(headings[i])))
            writeCell(i < headings.size() ? headings[i] : std::string_view(), row[i], out);
    out += "\n";
}

/// "| Camera | slow push in |"
void writePart(const Cells& row, std::string& out) {
    for (std::size_t i = 1; i < row.size(); ++i)
        writeCell(row[0], row[i], out);
}

} // namespace

std::string withoutTables(std::string_view text) {
    const std::vector<std::string_view> lines = text::split(text, '\n');
    const auto lineAt = [&](std::size_t i) {
        return i < lines.size() ? text::trim(lines[i]) : std::string_view();
    };
    std::string out;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!isRow(lineAt(i)) || !isRuler(lineAt(i + 1))) {
            out.append(lines[i]).append(i + 1 < lines.size() ? "\n" : "");
            continue;
        }
        const Cells headings = cellsOf(lineAt(i));
        const auto known = std::count_if(headings.begin(), headings.end(), isHeading);
        const bool shots = (!headings.empty() && counts(headings[0])) || known > 1;
        std::size_t number = 0;
        for (i += 2; isRow(lineAt(i)); ++i)
            shots ? writeShot(headings, cellsOf(lineAt(i)), ++number, out)
                  : writePart(cellsOf(lineAt(i)), out);
        --i;
    }
    return out;
}

} // namespace foreframe::reading
