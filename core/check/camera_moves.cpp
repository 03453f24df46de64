#include "check/camera_moves.h"

#include "base/text.h"
#include "base/word_text.h"

#include <algorithm>

namespace foreframe {

namespace {

const std::vector<CameraMove>& kinds() {
    static const std::vector<CameraMove> all = [] {
        std::vector<CameraMove> rows;
        for (const std::string_view line : text::split(wordText("camera-moves"), '\n')) {
            const auto columns = text::split(line, '|');
            if (columns.size() != 4 || line.starts_with('#'))
                continue;
            CameraMove row{text::trim(columns[0]), {}, WordList(columns[2]), WordList(columns[3])};
            for (const std::string_view field : text::split(columns[1], ','))
                row.fields.push_back(text::trim(field));
            rows.push_back(std::move(row));
        }
        return rows;
    }();
    return all;
}

/// Every word that begins one of the moves, so that most texts are looked through only once.
const WordList& anyMove() {
    static const WordList all = [] {
        std::string words(wordText("camera-goes"));
        for (const std::string_view line : text::split(wordText("camera-moves"), '\n')) {
            const auto columns = text::split(line, '|');
            if (columns.size() == 4 && !line.starts_with('#'))
                words.append("\n").append(columns[2]).append(",").append(columns[3]);
        }
        return WordList(words);
    }();
    return all;
}

std::string_view family(std::string_view name) {
    return name.substr(0, name.find(' '));
}

bool isLink(const Passage& passage, std::size_t word) {
    static const WordList links = WordList::named("clause-links");
    const std::string_view written =
        passage.text.substr(passage.begin(word), passage.words[word].length);
    return written.ends_with("ly") || links.matchAt(passage.words.subspan(word, 1), 0);
}

/// "..., then pans to the window": behind what moves the camera it goes on to another move, if
/// only a camera does that, and to nothing but a goal ("then pulls back the curtain").
bool cameraGoesOn(const Passage& passage, std::size_t word) {
    static const WordList only = WordList::named("camera-only");
    static const WordList sequence = WordList::named("sequence");
    static const WordList articles = WordList::named("articles");
    const auto& words = passage.words;
    const WordList::Match verb = only.matchAt(words, word);
    if (passage.field != Field::Motivation || !verb)
        return false;
    const std::size_t next = word + verb.count;
    if (next < words.size() && articles.matchAt(words, next))
        return false;
    std::size_t clause = word;
    while (clause > 0 && words[clause].gap < Gap::Mark && isLink(passage, clause - 1))
        --clause;
    return clause < word && words[clause].gap == Gap::Mark &&
           sequence.in(words.subspan(clause, word - clause));
}

SaidMove moveAt(const Passage& passage, std::size_t at) {
    static const WordList along = WordList::named("camera-goes");
    SaidMove best;
    const auto offer = [&](const CameraMove* kind, const WordList::Match& match) {
        if (match.count > best.match.count)
            best = {kind, match};
    };
    for (const CameraMove& kind : kinds())
        offer(&kind, kind.anywhere.matchAt(passage.words, at));
    if (cameraDoes(passage, at) || cameraGoesOn(passage, at)) {
        for (const CameraMove& kind : kinds())
            offer(&kind, kind.byCamera.matchAt(passage.words, at));
        offer(nullptr, along.matchAt(passage.words, at));
    }
    return best;
}

} // namespace

bool CameraMove::mayBe(const CameraMove& other) const {
    return family(name) == family(other.name) &&
           (name == other.name || name == family(name) || other.name == family(name));
}

const CameraMove* cameraMove(std::string_view move) {
    for (const CameraMove& kind : kinds())
        if (std::find(kind.fields.begin(), kind.fields.end(), move) != kind.fields.end())
            return &kind;
    return nullptr;
}

bool impliesCamera(Field field) {
    return field == Field::Motivation || field == Field::Pacing || field == Field::Lens;
}

bool cameraDoes(const Passage& passage, std::size_t word) {
    static const WordList cameras = WordList::named("camera");
    static const WordList others = WordList::named("clause-heads");
    static const WordList articles = WordList::named("articles");
    const auto& words = passage.words;
    bool head = impliesCamera(passage.field);
    for (std::size_t i = word; i > 0 && words[i].gap != Gap::Stop;) {
        const bool clause = words[i].gap == Gap::Mark;
        if (clause && articles.matchAt(words, i) && !cameras.in(words.subspan(i, word - i)))
            return false; // ", the boat tilts"
        --i;
        if (cameras.matchAt(words, i))
            return true;
        if (words[i].label || others.matchAt(words, i))
            return false;
        head = head && isLink(passage, i);
    }
    return head;
}

std::vector<SaidMove> movesIn(const Passage& passage) {
    std::vector<SaidMove> said;
    if (!anyMove().in(passage.words))
        return said;
    for (std::size_t i = 0; i < passage.words.size();) {
        const SaidMove move = moveAt(passage, i);
        if (move.match && !negatedAt(passage.words, i))
            said.push_back(move);
        i += std::max<std::size_t>(move.match.count, 1);
    }
    return said;
}

} // namespace foreframe
