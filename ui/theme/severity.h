// How serious a finding is, as a sign and its colours.
#pragma once
#include "check/rule.h"
#include "theme/theme.h"
#include <QBrush>

namespace foreframe::theme {

struct SeverityLook {
    const char* sign;
    QColor Colours::*ink;
    QColor Colours::*tint;
};

SeverityLook look(Severity severity);

/// Slanting lines in that colour: the part of a line that its clip is too short for.
QBrush hatch(const QColor& colour);

} // namespace foreframe::theme
