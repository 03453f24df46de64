// How serious a finding is, as a sign and its colours.
#pragma once
#include "check/rule.h"
#include "theme/theme.h"

namespace foreframe::theme {

struct SeverityLook {
    const char* sign;
    QColor Colours::*ink;
    QColor Colours::*tint;
};

SeverityLook look(Severity severity);

} // namespace foreframe::theme
