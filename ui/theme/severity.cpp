#include "theme/severity.h"

namespace foreframe::theme {

SeverityLook look(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return {"error", &Colours::error, &Colours::errorTint};
    case Severity::Warning:
        return {"warning", &Colours::warning, &Colours::warningTint};
    case Severity::Advice:
        break;
    }
    return {"advice", &Colours::advice, &Colours::adviceTint};
}

} // namespace foreframe::theme
