#include "compose/writer.h"

namespace foreframe {

void PromptWriter::put(std::string_view text, std::string_view field) {
    const std::size_t begin = m_out.text.size();
    m_out.text += text;
    if (m_withTrace && !text.empty())
        m_out.trace.push_back({begin, m_out.text.size(), std::string(field)});
}

} // namespace foreframe
