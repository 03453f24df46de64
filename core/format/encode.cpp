#include "format/fields.h"
#include "format/format.h"

namespace foreframe {

std::string encode(const Storyboard& storyboard) {
    Writer writer;
    write(writer, storyboard);
    std::string out = writer.take();
    out += '\n';
    return out;
}

} // namespace foreframe
