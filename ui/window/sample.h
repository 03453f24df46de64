// Where the sample film lies: beside the program when installed, in the sources otherwise.
#pragma once
#include <QString>

namespace foreframe {

/// Empty where it is not there.
QString sampleFile();

} // namespace foreframe
