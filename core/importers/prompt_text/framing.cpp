#include "importers/prompt_text/framing.h"

#include "base/text.h"
#include "importers/prompt_text/camera_grammar.h"
#include "importers/prompt_text/camera_reader.h"
#include "importers/prompt_text/sentences.h"

namespace foreframe::reading {

std::size_t readFraming(std::string_view sentence, Camera& camera, std::string& style) {
    static const WordList styles = listNamed("style");
    static const WordList ends = listNamed("framing ends");
    static const WordList small = listNamed("framing glue");
    const std::string_view opening = sentence.substr(0, 200);
    const std::vector<Word> words = wordsOf(opening);
    Camera said;
    std::string stylish;
    const auto something = [&] {
        return !said.move.empty() || !said.size.empty() || !said.angle.empty();
    };
    const auto frame = [&](std::size_t end, std::string_view purpose) -> std::size_t {
        if (!something() || !camera.size.empty() || !camera.angle.empty())
            return 0;
        if (camera.move.empty()) {
            camera.move = said.move;
            camera.speed = said.move.empty() ? "" : said.speed;
            camera.purpose = said.move.empty() ? "" : purpose;
        }
        camera.size = said.size;
        camera.angle = said.angle;
        append(style, stylish, ", ");
        return end;
    };
    std::size_t behind = 0; // the last word about the framing
    for (std::size_t i = 0; i < words.size();) {
        if (words[i].gap == Gap::Stop && i > 0)
            return 0;
        if (ends.matchAt(words, i)) // it is there to show this
            return frame(endOf(words[i]), goesAlong(said.move) ? "action" : "reveal");
        const auto match = cameraGrammar().longestAt(words, i);
        const CameraTerm term(match ? match.value : std::string_view());
        std::string* field = term.field == "move"    ? &said.move
                             : term.field == "speed" ? &said.speed
                             : term.field == "size"  ? &said.size
                             : term.field == "angle" ? &said.angle
                                                     : nullptr;
        const auto styled = styles.matchAt(words, i);
        if (field && field->empty() && match.count >= styled.count) {
            *field = term.value;
            behind = i += match.count;
        } else if (styled) {
            append(
                stylish,
                opening.substr(words[i].begin, endOf(words[i + styled.count - 1]) - words[i].begin),
                ", ");
            behind = i += styled.count;
        } else if (small.matchAt(words, i)) {
            ++i;
        } else { // "Low angle, a runner leaps over the cart"
            const bool eastern = text::hasHan(opening.substr(words[i].begin, 3)) && i == behind;
            const bool parted =
                behind > 0 && behind < words.size() && said.move.empty() &&
                (words[behind].gap == Gap::Mark || eastern) &&
                opening.substr(0, words[behind].begin).find_first_of("([\"") == opening.npos;
            return parted ? frame(words[behind].begin, {}) : 0;
        }
    }
    return 0;
}

} // namespace foreframe::reading
