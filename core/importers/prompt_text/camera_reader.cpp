#include "importers/prompt_text/camera_reader.h"

#include "base/text.h"
#include "importers/prompt_text/camera_grammar.h"
#include "importers/prompt_text/phrase_table.h"
#include "importers/prompt_text/sentences.h"

#include <algorithm>

namespace foreframe::reading {

namespace {

const WordList& glue() {
    static const WordList list = listNamed("camera glue");
    return list;
}

/// One sentence, each word taken by a field or left.
class CameraSentence {
public:
    CameraSentence(std::string_view text, bool certain)
        : m_text(text),
          m_words(wordsOf(text)),
          m_taken(m_words.size()),
          m_certain(certain) {
        static const WordList stops = listNamed("camera stops");
        for (std::size_t i = 0; i < m_words.size();) {
            const bool opened = m_who || !m_camera.move.empty();
            if (opened && stops.matchAt(m_words, i) && !glueLeadsOn(i))
                break;
            i += take(i);
        }
        if (isWhole()) // "slow camera push-in" leaves nothing over
            std::fill(m_taken.begin(), m_taken.end(), true);
    }

    /// It speaks of the camera, or opens with one of its moves.
    bool isAboutCamera() const {
        if (m_words.empty())
            return false;
        if (m_certain)
            return true;
        if (m_opensWithCamera)
            return true;
        if (m_who && !m_camera.move.empty() && m_moveBehindWho)
            return true;
        std::size_t first = 0;
        while (first < m_words.size() && !m_taken[first] && isGlue(first))
            ++first;
        const bool opens = first < m_words.size() && m_taken[first];
        return opens && (!m_camera.move.empty() || isWhole());
    }

    /// Nothing but the camera's words.
    bool isWhole() const {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            if (!m_taken[i] && !isGlue(i) && !isNamed(i))
                return false;
        return !m_words.empty();
    }

    bool opensWithCamera() const { return m_opensWithCamera; }
    const Camera& camera() const { return m_camera; }

    /// The words that no field took, without the small ones that led to a field.
    std::string rest() const {
        std::string rest;
        for (std::size_t i = 0; i < m_words.size();) {
            if (m_taken[i] || leadsToTaken(i)) {
                ++i;
                continue;
            }
            std::size_t end = i;
            while (end < m_words.size() && !m_taken[end] && !(end > i && leadsToTaken(end)))
                ++end;
            const std::size_t begin = beginOf(i);
            const std::size_t behind = end < m_words.size() ? beginOf(end) : m_text.size();
            append(rest, withoutStop(m_text.substr(begin, behind - begin)), ", ");
            i = end;
        }
        return rest;
    }

private:
    std::size_t take(std::size_t i) {
        const PhraseTable::Match match = cameraGrammar().longestAt(m_words, i);
        if (!match)
            return 1;
        const CameraTerm term(match.value);
        if (!use(term, i))
            return term.field == "who" ? match.count : 1;
        std::fill_n(m_taken.begin() + static_cast<std::ptrdiff_t>(i), match.count, true);
        return match.count;
    }

    bool use(const CameraTerm& term, std::size_t i) {
        if (term.field == "who") {
            const bool first = i == 0 || (i == 1 && isGlue(0));
            const bool opens = first || m_words[i].gap >= Gap::Mark ||
                               (isGlue(i - 1) && m_words[i - 1].gap >= Gap::Mark);
            m_opensWithCamera |= first;
            m_who |= opens;
            m_whoAt = i;
            return first || m_words[i].gap >= Gap::Mark;
        }
        if (term.field == "verb") {
            constexpr std::size_t reach = 4;
            return (m_certain || (m_who && i - m_whoAt <= reach)) && setMove(term.value);
        }
        if (term.field == "move")
            return setMove(term.value);
        if (term.field == "speed")
            return set(m_camera.speed, term.value);
        if (term.field == "angle")
            return set(m_camera.angle, term.value);
        if (m_camera.size.empty())
            return set(m_camera.size, term.value);
        return (!m_camera.move.empty() || m_certain) && m_camera.size != term.value &&
               set(m_camera.endSize, term.value);
    }

    bool setMove(std::string_view move) {
        m_moveBehindWho |= m_who;
        return set(m_camera.move, move);
    }

    static bool set(std::string& field, std::string_view value) {
        if (!field.empty())
            return false;
        field = value;
        return true;
    }

    /// "as" in "as a slow push in" goes on about the camera.
    bool glueLeadsOn(std::size_t i) const {
        while (i < m_words.size() && isGlue(i))
            ++i;
        return i < m_words.size() && cameraGrammar().longestAt(m_words, i);
    }

    bool isGlue(std::size_t i) const { return glue().matchAt(m_words, i).count > 0; }

    /// "camera" in "slow camera push-in".
    bool isNamed(std::size_t i) const {
        return CameraTerm(cameraGrammar().longestAt(m_words, i).value).field == "who";
    }

    bool leadsToTaken(std::size_t i) const {
        while (i < m_words.size() && !m_taken[i] && isGlue(i))
            ++i;
        return i == m_words.size() || (m_taken[i] && i > 0);
    }

    /// Where a word begins, with the bracket or quote before it.
    std::size_t beginOf(std::size_t i) const {
        const std::size_t from = i == 0 ? 0 : endOf(m_words[i - 1]);
        const std::size_t mark = m_text.substr(0, m_words[i].begin).find_last_of(" ,.;:");
        const std::size_t begin = mark == std::string_view::npos ? 0 : mark + 1;
        return i == 0 ? 0 : std::max(from, std::min<std::size_t>(begin, m_words[i].begin));
    }

    std::string_view m_text;
    std::vector<Word> m_words;
    std::vector<bool> m_taken;
    bool m_certain;
    bool m_who = false;
    bool m_opensWithCamera = false;
    bool m_moveBehindWho = false;
    std::size_t m_whoAt = 0;
    Camera m_camera;
};

bool tellsLens(std::string_view entry) {
    static const WordList lens = listNamed("lens");
    return lens.in(wordsOf(entry));
}

/// Parts what remains of a sentence into lens words and motivation.
void addRest(std::string_view rest, Camera& camera) {
    std::string motivation;
    for (std::string_view entry : itemsOf(rest)) {
        if (tellsLens(entry))
            camera.lens.emplace_back(entry.starts_with("with ") ? entry.substr(5) : entry);
        else
            append(motivation, entry, text::hasHan(entry) ? "，" : ", ");
    }
    append(camera.motivation, motivation, ", ");
}

void addSentence(std::string_view sentence, Camera& camera) {
    const bool behind = !camera.motivation.empty();
    if (behind && !camera.motivation.ends_with('.') && !camera.motivation.ends_with("。"))
        camera.motivation += text::hasHan(sentence) ? "。" : ".";
    append(camera.motivation, sentence);
}

bool isBlank(const Camera& camera) {
    return camera.move.empty() && camera.size.empty() && camera.angle.empty() &&
           camera.motivation.empty();
}

} // namespace

bool readCamera(std::string_view sentence, bool certain, Camera& camera) {
    const CameraSentence read(sentence.substr(0, 2000), certain);
    if (sentence.size() > 2000 || !read.isAboutCamera())
        return false;
    const Camera& said = read.camera();
    if (said.move.empty() && said.size.empty() && said.angle.empty() && !certain &&
        !read.opensWithCamera())
        return false;
    const bool fillsGap = !camera.move.empty() && said.move.empty() && read.isWhole();
    const bool opensUp = camera.move.empty() && (camera.motivation.empty() || !said.move.empty());
    if (!isBlank(camera) && !fillsGap && !opensUp) {
        addSentence(sentence, camera); // one move is a field, the others are told
        return true;
    }
    if (said.move.empty() && read.opensWithCamera() && said.size.empty() && said.angle.empty()) {
        if (camera.move.empty())
            camera.move = "custom";
        addSentence(sentence, camera);
        return true;
    }
    const auto fill = [](std::string& field, const std::string& with) {
        if (field.empty())
            field = with;
    };
    fill(camera.move, said.move);
    if (camera.move == said.move)
        fill(camera.speed, said.speed);
    if (!camera.size.empty() && !said.size.empty() && said.endSize.empty())
        fill(camera.endSize, said.size);
    fill(camera.size, said.size);
    fill(camera.endSize, said.endSize);
    fill(camera.angle, said.angle);
    if (camera.endSize == camera.size)
        camera.endSize.clear();
    addRest(read.rest(), camera);
    return true;
}

bool readCameraItem(std::string_view item, Camera& camera) {
    const CameraSentence read(item.substr(0, 200), false);
    const Camera& said = read.camera();
    const bool something = !said.move.empty() || !said.size.empty() || !said.angle.empty();
    const bool free = (said.move.empty() || camera.move.empty()) &&
                      (said.size.empty() || camera.size.empty()) &&
                      (said.angle.empty() || camera.angle.empty());
    return item.size() <= 200 && something && free && read.isWhole() &&
           readCamera(item, true, camera);
}

std::size_t cameraEndsIn(std::string_view sentence, std::size_t begin) {
    static const WordList goesOn = listNamed("camera goes on");
    const std::vector<Word> words = wordsOf(sentence);
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (words[i].begin <= begin || words[i].gap != Gap::Mark)
            continue;
        const std::string_view first = written(sentence, words[i]);
        const bool more = goesOn.matchAt(words, i) || first.ends_with("ing") ||
                          first.ends_with("ly") || cameraGrammar().longestAt(words, i);
        if (!more)
            return words[i].begin;
    }
    return sentence.size();
}

bool goesAlong(std::string_view move) {
    static const WordList along = listNamed("moves along");
    return along.in(wordsOf(move));
}

bool isCamera(std::string_view words) {
    return cameraGrammar().whole(words) == "who";
}

std::size_t cameraBeginsIn(std::string_view sentence) {
    if (sentence.size() > 2000)
        return 0;
    const std::vector<Word> words = wordsOf(sentence);
    for (std::size_t i = 1; i < words.size(); ++i) {
        const std::size_t first = words[i].gap >= Gap::Mark ? i : 0;
        const std::size_t article = first > 0 && glue().matchAt(words, first) ? 1 : 0;
        if (first == 0 || first + article >= words.size())
            continue;
        const auto who = cameraGrammar().longestAt(words, first + article);
        if (who && CameraTerm(who.value).field == "who")
            return words[first].begin;
    }
    return 0;
}

} // namespace foreframe::reading
