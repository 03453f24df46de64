// A storyboard file on a desk, opened and saved as a user would, for tests of the document.
#pragma once
#include "edit/edit.h"
#include "files/document.h"
#include "test_main.h"
#include "ui/scripted_questions.h"

#include <QDir>
#include <QTemporaryDir>

namespace foreframe::test {

inline QByteArray filmFile(const char* title) {
    return QByteArray(R"({"format": "foreframe-storyboard", "version": 1, "title": ")") + title +
           R"(", "scenes": [{"id": "sc1", "shots": [{"id": "sh1"}]}]})";
}

inline void put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s can't be written", qUtf8Printable(path));
}

inline Edit retitle(const std::string& title) {
    return [title](const Storyboard& s) {
        return edit::changeStoryboard(s, [&](Storyboard& next) { next.title = title; });
    };
}

struct Desk {
    QTemporaryDir dir;
    Session session;
    ScriptedQuestions questions;
    Document document{session, questions};

    /// Until what is being written has been written, and what follows from it.
    void settle() const { QTRY_VERIFY_WITH_TIMEOUT(!document.isWriting(), 30'000); }
    QString path(const QString& name) const { return dir.filePath(name); }
    /// Opens a fresh film.foreframe.
    QString open(const char* title = "Dawn") {
        const QString file = path(QStringLiteral("film.foreframe"));
        put(file, filmFile(title));
        document.open(file);
        return file;
    }
    /// The same, with media/pier.png in its shot: not saved yet.
    QString openWithPicture() {
        const QString file = open();
        QDir(dir.path()).mkpath(QStringLiteral("media"));
        put(path(QStringLiteral("media/pier.png")), "a pier");
        put(path(QStringLiteral("media/unused.png")), "unused");
        session.apply(QStringLiteral("Add"), [](const Storyboard& s) {
            return edit::changeShot(s, "sh1",
                                    [](Shot& shot) { shot.startFrame.image = "media/pier.png"; });
        });
        return file;
    }
};

} // namespace foreframe::test
