// Whatever the bytes are: every importer answers, and what it makes of them can be saved.
#include "fuzz/expect.h"
#include "importers/importer.h"

using namespace foreframe;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(data, data + size);
    for (const Importer* importer : importers::all()) {
        importer->recognises(bytes);
        const auto read = importer->read(bytes, "film.txt");
        if (!read) {
            expect(!read.error().what.empty(), "an error without a sentence");
            continue;
        }
        const std::string saved = encode(read->storyboard);
        const auto again = decode(saved);
        expect(again.has_value(), "what was imported can't be opened");
        expect(encode(again->storyboard) == saved, "what was imported can't be saved");
    }
    return 0;
}
