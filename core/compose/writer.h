// Collects a prompt and remembers which field each piece came from.
#pragma once
#include "compose/compose.h"

namespace foreframe {

class PromptWriter {
public:
    explicit PromptWriter(bool withTrace)
        : m_withTrace(withTrace) {}

    void put(std::string_view text, std::string_view field);
    Composed take() { return std::move(m_out); }

private:
    bool m_withTrace;
    Composed m_out;
};

} // namespace foreframe
