// The editor from the outside: start it, wait until its windows are closed.
#pragma once

class QString;

namespace foreframe {

/// Opens a window with the file, or with the start page where it is empty. Returns the exit status.
int runEditor(int& argc, char** argv, const QString& file);

} // namespace foreframe
