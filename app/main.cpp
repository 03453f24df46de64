#include "window/run_editor.h"

#include <QString>

int main(int argc, char** argv) {
    return foreframe::runEditor(argc, argv, argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
}
