#include "cost/cost.h"
#include "command.h"
#include "exporters/wording.h"
#include "format/writer.h"
#include "input.h"
#include "lookup/slate.h"
#include "terminal.h"

namespace foreframe::commands {

namespace {

struct ShotCost {
    Place place;
    Cost cost;
};

struct SceneCost {
    std::vector<ShotCost> shots;
    Cost cost;
};

std::vector<SceneCost> costs(const Input& input, const MediaFacts& media) {
    std::vector<SceneCost> scenes;
    const Storyboard& film = input.storyboard;
    for (std::size_t i = 0; i < film.scenes.size(); ++i) {
        SceneCost& scene = scenes.emplace_back();
        for (std::size_t j = 0; j < film.scenes[i]->shots.size(); ++j) {
            const Shot& shot = *film.scenes[i]->shots[j];
            const Settings settings = settingsOf(film, *film.scenes[i], shot, input.cast);
            scene.shots.push_back(
                {{i, j}, costOfShot(shot, settings, input.cast, input.profile, media)});
            scene.cost += scene.shots.back().cost;
        }
    }
    return scenes;
}

Cost total(const std::vector<SceneCost>& scenes) {
    Cost sum;
    for (const SceneCost& scene : scenes)
        sum += scene.cost;
    return sum;
}

struct Line {
    std::string label;
    Cost cost;
    bool shot = false;
};

std::string asText(const Input& input, const std::vector<SceneCost>& scenes) {
    const Storyboard& film = input.storyboard;
    std::vector<Line> lines;
    for (std::size_t i = 0; i < scenes.size(); ++i) {
        lines.push_back(
            {"Scene " + std::to_string(i + 1) + "  " + printable(film.scenes[i]->heading),
             scenes[i].cost});
        for (const ShotCost& shot : scenes[i].shots)
            lines.push_back({"  " + printable(slateOf(film, shot.place) + "  " +
                                              shotAt(film, shot.place).title),
                             shot.cost, true});
    }
    lines.push_back({"Total", total(scenes)});
    std::size_t width = 0;
    for (const Line& line : lines)
        width = std::max(width, columns(line.label));
    std::string out;
    for (const Line& line : lines) {
        const bool unknown = line.shot && line.cost.unpriced > 0;
        out += padded(line.label, width) + rightAligned(number(line.cost.seconds) + " s", 11) +
               rightAligned(unknown ? "no price" : counted(line.cost.credits, "credit"), 17) +
               rightAligned(unknown ? "" : dollars(line.cost.dollars), 12) + '\n';
    }
    const Prices& prices = input.profile.prices;
    if (const int unpriced = total(scenes).unpriced; unpriced > 0)
        out += counted(unpriced, "shot") + " can't be made like this and " +
               (unpriced == 1 ? "has" : "have") + " no price.\n";
    return out + "Prices of " + prices.date + ", " + prices.source + "\n";
}

void open(Writer& out) {
    out.element();
    out.open('{');
}

std::string asJson(const Input& input, const std::vector<SceneCost>& scenes) {
    const Storyboard& film = input.storyboard;
    Writer out;
    const auto text = [&out](std::string_view key, std::string_view value) {
        out.key(key);
        out.text(value);
    };
    out.open('{');
    text("file", input.file);
    out.key("shots");
    out.number(static_cast<double>(shotCount(film)));
    writeCost(out, total(scenes));
    out.key("scenes");
    out.open('[');
    for (std::size_t i = 0; i < scenes.size(); ++i) {
        open(out);
        out.key("scene");
        out.number(static_cast<double>(i + 1));
        text("heading", film.scenes[i]->heading);
        writeCost(out, scenes[i].cost);
        out.key("shots");
        out.open('[');
        for (const ShotCost& shot : scenes[i].shots) {
            open(out);
            text("shot", slateOf(film, shot.place));
            text("shotId", shotAt(film, shot.place).id);
            writeCost(out, shot.cost);
            out.close('}');
        }
        out.close(']');
        out.close('}');
    }
    out.close(']');
    out.key("prices");
    out.open('{');
    text("date", input.profile.prices.date);
    text("source", input.profile.prices.source);
    out.close('}');
    out.close('}');
    return out.take() + '\n';
}

int run(const Arguments& arguments) {
    const auto input = openInput(arguments.operand());
    if (!input)
        return Unusable;
    const auto scenes = costs(*input, motionFacts(*input));
    const bool json = arguments.value("--format") == "json";
    return print(json ? asJson(*input, scenes) : asText(*input, scenes), Done);
}

} // namespace

extern const Command cost{
    .name = "cost",
    .operand = "FILE",
    .summary = "add up seconds, credits and dollars: per shot, scene, film",
    .details = "Seconds count each shot once, credits and dollars every output.",
    .options = {{"--format", "FORMAT", "text (default) or json", {"text", "json"}}},
    .run = run,
};

} // namespace foreframe::commands
