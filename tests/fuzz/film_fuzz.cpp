// Whatever storyboard is opened: it is checked, mended, composed and exported, and what comes out
// is text that can be shown, traced and saved.
#include "base/text.h"
#include "exporters/exporter.h"
#include "exporters/selection.h"
#include "fuzz/expect.h"

#include "format/format.h"

using namespace foreframe;

namespace {

/// Of many findings the first ones are mended: a fix is an edit of the whole storyboard.
constexpr std::size_t mostFixes = 24;

bool finds(const Findings& findings, const Diagnostic& wanted) {
    for (const Diagnostic* d : findings.list())
        if (d->rule == wanted.rule && d->shotId == wanted.shotId && d->field == wanted.field &&
            d->message == wanted.message)
            return true;
    return false;
}

void expectText(const std::string& text, std::string_view what) {
    expect(text::isValidUtf8(text), what);
}

void mend(const Shared<Storyboard>& film, const Shared<MediaFacts>& media, const Diagnostic& d,
          const Fix& fix) {
    const auto expectOfFix = [&](bool holds, const std::string& what) {
        expect(holds, std::string(d.rule->id) + " " + d.shotId + " " + d.field + ": the fix \"" +
                          fix.label.in(Language::English) + "\" " + what);
    };
    const Shared<Storyboard> mended(fix.apply(*film));
    expectOfFix(!(*mended == *film), "changes nothing");
    const Findings all = checkAll(*mended, *media);
    expectOfFix(!finds(all, d), "leaves its finding");
    Checker checker;
    checker.check(film, media);
    expectOfFix(checker.check(mended, media).count == all.count, "is re-checked otherwise");
    const std::string saved = encode(*mended);
    const auto again = decode(saved);
    expectOfFix(again && encode(again->storyboard) == saved, "can't be saved");
}

void check(const Shared<Storyboard>& film) {
    const Shared<MediaFacts> media;
    const Findings findings = checkAll(*film, *media);
    Count count;
    std::size_t fixes = 0;
    for (const Diagnostic* d : findings.list()) {
        count += countOf({*d});
        for (const Language language : {Language::English, Language::Chinese}) {
            const std::string message = d->message.in(language);
            expect(!message.empty(), "a finding without a sentence");
            expectText(message, "a finding that can't be shown");
        }
        expectText(d->field, "a field that can't be shown");
        for (const Fix& fix : d->fixes)
            if (++fixes <= mostFixes)
                mend(film, media, *d, fix);
    }
    count.muted = findings.count.muted;
    expect(count == findings.count, "a wrong count");
}

void composeAndExport(const Storyboard& film) {
    const Cast cast(film);
    const Profile& profile = profileFor(film.model);
    const std::vector<Place> places = allShots(film);
    for (const Place place : places) {
        const Scene& scene = *film.scenes[place.scene];
        const ShotInput input = inputFor(film, scene, shotAt(film, place), cast, profile);
        for (const Dialect* dialect : dialects::all()) {
            const Composed composed = compose(input, *dialect);
            expectText(composed.text, "a prompt that can't be shown");
            expect(compose(input, *dialect, false).text == composed.text,
                   "the trace changes the prompt");
            std::size_t end = 0;
            for (const TraceSpan& span : composed.trace) {
                expect(end <= span.begin && span.begin < span.end, "a trace out of order");
                expect(!span.field.empty(), "words from nowhere");
                end = span.end;
            }
            expect(end <= composed.text.size(), "a trace behind the prompt's end");
        }
    }
    const MediaFacts media;
    const Findings findings = checkAll(film, media);
    const ExportInput input = exportInput(film, profile, media, findings, cast, places, true);
    for (const Exporter* exporter : exporters::all()) {
        for (const OutFile& file : exporter->write(input)) {
            expect(!file.name.empty() && file.name.find_first_of("/\\:") == std::string::npos &&
                       file.name.front() != '.',
                   "an export that leaves its folder");
            expectText(file.name, "a file name that can't be shown");
            expectText(file.bytes, "an export that can't be shown");
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(data, data + size);
    const auto read = decode(bytes);
    if (!read)
        return 0;
    check(Shared<Storyboard>(read->storyboard));
    composeAndExport(read->storyboard);
    return 0;
}
