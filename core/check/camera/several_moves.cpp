#include "base/text.h"
#include "check/camera_moves.h"
#include "check/split.h"

namespace foreframe::rules::camera {

namespace {

/// A second move, and the words of the first.
struct Second {
    Passage passage;
    SaidMove move;
    std::string first;
};

/// True where anything says that the camera stands still: that is another rule's business.
bool standsStill(const std::vector<SaidMove>& said) {
    for (const SaidMove& move : said)
        if (move.kind && move.kind->isStatic())
            return true;
    return false;
}

std::optional<Second> secondIn(const ShotContext& c) {
    const std::string& field = c.shot.camera.move;
    const CameraMove* first = c.overridden() ? nullptr : cameraMove(field);
    if (!c.overridden() && field == "static")
        return std::nullopt;
    std::string words = first ? field : std::string();
    std::optional<Second> second;
    bool still = false;
    eachPassage(c, [&](const Passage& passage) {
        const std::vector<SaidMove> said = movesIn(passage);
        still = still || standsStill(said);
        for (const SaidMove& move : said) {
            if (!move.kind || second)
                continue;
            if (!first) {
                first = move.kind;
                words = passage.written(move.match);
            } else if (!move.kind->mayBe(*first)) {
                second = Second{passage, move, words};
            }
        }
    });
    return still ? std::nullopt : second;
}

/// Where the words for the second move begin: with its sentence, or with the "and then" that ties
/// it to the first one.
std::size_t beginOf(const Second& second) {
    static const WordList links = WordList::named("clause-links");
    const auto& words = second.passage.words;
    const std::size_t move = second.move.match.first;
    std::size_t sentence = move;
    while (sentence > 0 && words[sentence].gap != Gap::Stop)
        --sentence;
    for (const SaidMove& said : movesIn(second.passage))
        if (said.match.first >= sentence && said.match.first < move) {
            std::size_t link = move;
            while (link > sentence && links.matchAt(words.subspan(link - 1, 1), 0))
                --link;
            return link;
        }
    return second.passage.field == Field::Override ? sentence : move;
}

/// The second move gets a shot of its own, which leads to what the words go on with.
std::vector<Fix> fixesFor(const ShotContext& c, const Second& second) {
    const Passage& passage = second.passage;
    const std::size_t begin = passage.begin(beginOf(second));
    if (passage.field == Field::Override) {
        if (begin == 0)
            return {};
        return {splitText(c, passage, begin, begin)};
    }
    if (second.move.kind->fields.front().empty())
        return {};
    const auto& match = second.move.match;
    const std::string move(second.move.kind->fields.front());
    const std::string goal(
        text::trim(passage.text.substr(passage.end(match.first + match.count - 1))));
    return {splitText(c, passage, begin, passage.text.size(), [move, goal](Shot& shot) {
        shot.camera.move = move;
        shot.camera.motivation = goal;
    })};
}

void check(const ShotContext& c, Report& report) {
    if (const auto second = secondIn(c))
        report.add(second->passage.path.path(),
                   say("“{0}” and “{1}”: one clip carries one move.",
                       "“{0}”和“{1}”：一个片段只做一个运镜。", second->first,
                       second->passage.written(second->move.match)),
                   fixesFor(c, *second));
}

} // namespace

extern const Rule several_moves{
    .id = "camera/several-moves",
    .severity = Severity::Warning,
    .title = {"More than one camera move", "不止一个运镜"},
    .why = {"In five or ten seconds there is room for one move. A second one is dropped, or the "
            "two melt into a drift that means nothing.",
            "五到十秒只容得下一个运镜。第二个会被丢掉，或者两个混成没有意义的漂移。"},
    .bad =
        {{"A push in that then pans left to the window.", "先推近，再左摇到窗口。"},
         R"({"shot": {"camera": {"motivation": "until she looks up, then pans left to the window"}}})"},
    .good = {{"A push in that ends on her face.", "推近，停在她的脸上。"},
             R"({"shot": {"camera": {"motivation": "until her face fills the frame"}}})"},
    .source = "K-80",
    .fixes = {{"Split it: one move a shot", "拆开，一个镜头一个运镜"}},
    .checkShot = check,
};

} // namespace foreframe::rules::camera
