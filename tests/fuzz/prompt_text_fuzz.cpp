// Whatever the bytes are: a prompt is read or refused with a sentence, and what is read composes,
// is checked, saved and opened again unchanged.
#include "check/checker.h"
#include "compose/compose.h"
#include "fuzz/expect.h"
#include "importers/importer.h"
#include "lookup/cast.h"
#include "profile/profile.h"

using namespace foreframe;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(data, data + size);
    const auto read = importers::forFile({}, "prompt.txt")->read(bytes, "prompt.txt");
    if (!read) {
        expect(!read.error().what.empty(), "an error without a sentence");
        return 0;
    }
    const Storyboard& film = read->storyboard;
    const auto again = decode(encode(film));
    expect(again && again->storyboard == film, "saving lost something");
    const Cast cast(film);
    for (const auto& scene : film.scenes)
        for (const auto& shot : scene->shots)
            composeText(inputFor(film, *scene, *shot, cast, profileFor(film.model)));
    checkAll(film, {}, {});
    return 0;
}
