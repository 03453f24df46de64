// Whatever the bytes are: decode() answers, agrees with another parser on what is JSON, and what it
// opens is saved and opened again unchanged.
#include "format/format.h"
#include "format/tape.h"
#include "fuzz/expect.h"

#include <nlohmann/json.hpp>

using namespace foreframe;

namespace {

/// nlohmann_json's verdict; numbers beyond a double are JSON, though it can't hold them.
bool isJson(const std::string& bytes) {
    try {
        return !nlohmann::json::parse(bytes).is_discarded();
    } catch (const nlohmann::json::out_of_range&) {
        return true;
    } catch (const nlohmann::json::exception&) {
        return false;
    }
}

/// Where nlohmann_json takes more than we do: any nesting, a byte order mark, a NUL as the end.
bool isLaxThere(const std::string& bytes, const Error& error) {
    return error.what.find("nested deeper") != std::string::npos ||
           bytes.starts_with("\xEF\xBB\xBF") || bytes.find('\0') != std::string::npos;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(data, data + size);
    const auto tape = scan(bytes);
    if (tape)
        expect(isJson(bytes), "what is not JSON was read");
    else if (!isLaxThere(bytes, tape.error()))
        expect(!nlohmann::json::accept(bytes), "JSON was refused");

    const auto read = decode(bytes);
    if (!read) {
        expect(!read.error().what.empty(), "an error without a sentence");
        expect(read.error().line > 0 || !read.error().field.empty(), "an error without a place");
        return 0;
    }
    const std::string saved = encode(read->storyboard);
    const auto again = decode(saved);
    expect(again.has_value(), "what was saved can't be opened");
    expect(again->storyboard == read->storyboard, "saving lost something");
    expect(encode(again->storyboard) == saved, "saving twice gives other bytes");
    return 0;
}
