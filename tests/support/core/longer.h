// Tests of random courses run as long, and take the course, that somebody asks for.
#pragma once
#include <QtGlobal>

namespace foreframe::test {

/// The number in an environment variable; the usual one where there is none.
inline int numberFrom(const char* variable, int usual) {
    bool given = false;
    const int number = qEnvironmentVariableIntValue(variable, &given);
    return given ? number : usual;
}

inline int seedOfTheCourse() {
    return numberFrom("FOREFRAME_SEED", 1);
}

} // namespace foreframe::test
