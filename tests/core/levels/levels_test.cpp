// The READMEs of core/ and ui/ list the rooms as levels; the includes must agree.
#include "test_main.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>

namespace {

using Levels = QMap<QString, int>;

/// Rows "| 2 | `lookup` | …" of a README.
Levels levelsOf(const QString& readme) {
    Levels levels;
    static const QRegularExpression row(QStringLiteral(R"(^\| (\d+) \| `(\w+)` \|)"));
    const QStringList lines = QString::fromUtf8(foreframe::test::readFile(readme)).split(u'\n');
    for (const QString& line : lines)
        if (const auto match = row.match(line); match.hasMatch())
            levels.insert(match.captured(2), match.captured(1).toInt());
    return levels;
}

QStringList includesOf(const QString& path) {
    static const QRegularExpression include(QStringLiteral("^#include \"([^\"]+)\""),
                                            QRegularExpression::MultilineOption);
    QStringList found;
    auto matches = include.globalMatch(QString::fromUtf8(foreframe::test::readFile(path)));
    while (matches.hasNext())
        found.append(matches.next().captured(1));
    return found;
}

QString roomOf(const QString& path) {
    return path.contains(u'/') ? path.section(u'/', 0, 0) : QString();
}

/// Arrows that point up or sideways, as "file -> include".
QStringList wrongArrows(const QString& tree, const Levels& levels, const Levels& allowedBelow,
                        const QStringList& forbidden) {
    QStringList wrong;
    const QString root = foreframe::test::sourceFile(tree);
    QDirIterator files(root, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString relative = QDir(root).relativeFilePath(path);
        const QString room = roomOf(relative);
        if (!levels.contains(room))
            wrong.append(relative + QStringLiteral(": its room is not in the README"));
        const QStringList includes = includesOf(path);
        for (const QString& include : includes) {
            const QString other = roomOf(include);
            if (other == room || (allowedBelow.contains(other) && !levels.contains(other)))
                continue;
            if (!levels.contains(other) || levels.value(other) >= levels.value(room))
                wrong.append(relative + QStringLiteral(" -> ") + include);
        }
        const QString text = QString::fromUtf8(foreframe::test::readFile(path));
        for (const QString& word : forbidden)
            if (text.contains(word))
                wrong.append(relative + QStringLiteral(" -> ") + word);
    }
    return wrong;
}

} // namespace

class LevelsTest : public foreframe::test::TestCase {
    Q_OBJECT
private slots:
    void coreIncludesOnlyDownwardsAndNoQt() {
        const Levels core = levelsOf(foreframe::test::sourceFile(QStringLiteral("core/README.md")));
        QVERIFY(core.size() > 10);
        QCOMPARE(wrongArrows(QStringLiteral("core"), core, {}, {QStringLiteral("#include <Q")}),
                 QStringList());
    }

    void uiIncludesOnlyDownwards() {
        const Levels core = levelsOf(foreframe::test::sourceFile(QStringLiteral("core/README.md")));
        const Levels ui = levelsOf(foreframe::test::sourceFile(QStringLiteral("ui/README.md")));
        QVERIFY(ui.size() > 8);
        QCOMPARE(wrongArrows(QStringLiteral("ui"), ui, core, {}), QStringList());
    }

    void everyRoomHasARow() {
        for (const QString& tree : {QStringLiteral("core"), QStringLiteral("ui")}) {
            const Levels levels =
                levelsOf(foreframe::test::sourceFile(tree + QStringLiteral("/README.md")));
            const QStringList rooms = QDir(foreframe::test::sourceFile(tree))
                                          .entryList(QDir::Dirs | QDir::NoDotAndDotDot);
            for (const QString& room : rooms)
                QVERIFY2(levels.contains(room), qUtf8Printable(tree + u'/' + room));
        }
    }

    void headersThatManyIncludeKeepJsonOut() {
        QDirIterator files(foreframe::test::sourceFile(QStringLiteral("core")),
                           {QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        QStringList wrong;
        while (files.hasNext())
            if (foreframe::test::readFile(files.next()).contains("#include <nlohmann/json.hpp>"))
                wrong.append(files.filePath());
        QCOMPARE(wrong, QStringList());
    }
};

FOREFRAME_TEST(LevelsTest)
#include "levels_test.moc"
