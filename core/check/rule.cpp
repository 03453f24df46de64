#include "check/rule.h"

#include <algorithm>
#include <array>

namespace foreframe {

std::string_view name(Severity severity) {
    static constexpr std::array<std::string_view, 3> names{"error", "warning", "advice"};
    return names[static_cast<std::size_t>(severity)];
}

void Report::add(std::string field, Phrase message, std::vector<Fix> fixes) {
    add(m_rule.severity, std::move(field), std::move(message), std::move(fixes));
}

void Report::add(Severity severity, std::string field, Phrase message, std::vector<Fix> fixes) {
    m_out.push_back({&m_rule, severity, std::string(m_shotId), std::move(field), std::move(message),
                     std::move(fixes)});
}

const Rule* rules::find(std::string_view id) {
    const auto list = all();
    const auto found =
        std::find_if(list.begin(), list.end(), [id](const Rule* rule) { return rule->id == id; });
    return found == list.end() ? nullptr : *found;
}

} // namespace foreframe
