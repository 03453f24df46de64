#include "test_main.h"

#include <QCoreApplication>
#include <QFile>
#ifdef FOREFRAME_GUI_TESTS
#include <QApplication>
#include <QTemporaryDir>
#endif
#include <memory>

namespace foreframe::test {

namespace {

std::vector<std::function<TestCase*()>>& registry() {
    static std::vector<std::function<TestCase*()>> all;
    return all;
}

} // namespace

Registration::Registration(std::function<TestCase*()> make) {
    registry().push_back(std::move(make));
}

QString fixture(const QString& path) {
    return sourceFile(QStringLiteral("tests/fixtures/") + path);
}

QString sourceFile(const QString& path) {
    return QStringLiteral(FOREFRAME_SOURCE_DIR) + QLatin1Char('/') + path;
}

QByteArray readFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qUtf8Printable(path));
    return file.readAll();
}

} // namespace foreframe::test

int main(int argc, char** argv) {
#ifdef FOREFRAME_GUI_TESTS
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // What the editor remembers between sessions stays out of the user's own settings.
    const QTemporaryDir home;
    for (const char* place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(place, QFile::encodeName(home.filePath(QLatin1String(place))));
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Foreframe"));
#else
    QCoreApplication app(argc, argv);
#endif
    QCoreApplication::setApplicationName(QStringLiteral("foreframe-test"));
    // What may take how long is for ctest to say; run by hand, a test may be asked to take hours.
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "2147483647");
    // A crash ends the test at once; a debugger that is to look at it first may wait for ever.
    if (!qEnvironmentVariableIsSet("QTEST_DISABLE_STACK_DUMP"))
        qputenv("QTEST_DISABLE_STACK_DUMP", "1");
    int failed = 0;
    for (const auto& make : foreframe::test::registry()) {
        const std::unique_ptr<foreframe::test::TestCase> test(make());
        failed += QTest::qExec(test.get(), argc, argv) == 0 ? 0 : 1;
    }
    return failed;
}
