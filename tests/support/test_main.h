// What every test class stands on: found by its macro, and failing on any unexpected warning.
#pragma once
#include <QObject>
#include <QRegularExpression>
#include <QTest>
#include <functional>

namespace foreframe::test {

class TestCase : public QObject {
    Q_OBJECT
protected:
    /// For a class with an init() of its own to call. What the offscreen platform can't do is
    /// nobody's fault.
    static void failOnWarnings() {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }
private slots:
    void init() { failOnWarnings(); }
};

/// Registers a class for the executable's main().
struct Registration {
    explicit Registration(std::function<TestCase*()> make);
};

/// A file below tests/fixtures, or below the sources, by its path there.
QString fixture(const QString& path);
QString sourceFile(const QString& path);
QByteArray readFile(const QString& path);

} // namespace foreframe::test

/// At the end of name_test.cpp: FOREFRAME_TEST(NameTest), then #include "name_test.moc".
#define FOREFRAME_TEST(Class)                                                                      \
    static const foreframe::test::Registration registration##Class([] { return new Class; });
