#include "files/media_search.h"

#include "files/progress.h"
#include "session/strings.h"
#include "test_main.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace foreframe;

class MediaSearchTest : public test::TestCase {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    void put(const QString& path) {
        const QString file = m_folder->filePath(path);
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write("x") == 1);
    }
    QStringList found(const std::vector<std::string>& paths) {
        Progress progress;
        QStringList files;
        for (const FoundMedia& media : searchMedia(m_folder->path(), paths, progress))
            files += media.file.isEmpty() ? QString()
                                          : QDir(m_folder->path()).relativeFilePath(media.file);
        return files;
    }

private slots:
    void init() {
        failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void filesAreFoundByTheirNamesHoweverDeep() {
        put(QStringLiteral("a/b/c/One.PNG"));
        put(QStringLiteral("two.mp3"));
        QCOMPARE(found({"media/one.png", "media/voices/two.mp3", "media/three.png"}),
                 (QStringList{QStringLiteral("a/b/c/One.PNG"), QStringLiteral("two.mp3"), {}}));
    }

    void ofSeveralTheOneInTheLikeliestFolderIsTaken() {
        put(QStringLiteral("old/1a.mp4"));
        put(QStringLiteral("film/takes/1a.mp4"));
        put(QStringLiteral("z/1a.mp4"));
        QCOMPARE(found({"media/takes/1a.mp4"}), QStringList{QStringLiteral("film/takes/1a.mp4")});
    }

    void linksAreNotFollowed() {
        put(QStringLiteral("in/one.png"));
        const QTemporaryDir elsewhere;
        QVERIFY(QFile::link(elsewhere.path(), m_folder->filePath(QStringLiteral("there"))));
        QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("in/one.png")),
                            m_folder->filePath(QStringLiteral("two.png"))));
        QFile out(elsewhere.filePath(QStringLiteral("three.png")));
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(found({"media/two.png", "media/three.png"}), (QStringList{{}, {}}));
    }

    void aCancelledSearchFindsNoMore() {
        put(QStringLiteral("one.png"));
        Progress progress;
        progress.cancelled = true;
        QVERIFY(searchMedia(m_folder->path(), {"media/one.png"}, progress)[0].file.isEmpty());
    }
};

FOREFRAME_TEST(MediaSearchTest)
#include "media_search_test.moc"
