// Runs the built program as a user does: arguments, standard input, what it prints, how it ends.
#pragma once
#include <QByteArray>
#include <QJsonDocument>
#include <QString>
#include <QStringList>

namespace foreframe::test {

struct Ran {
    int status = -1;
    QString out;
    QString err;
    QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
};

/// In `folder` (empty: a folder of no importance), without a display. Fails the test's process
/// where the program crashes or takes longer than a minute.
Ran run(const QStringList& arguments, const QByteArray& input = {}, const QString& folder = {});

/// A storyboard file from the keys of its top level, given as JSON: title, scenes and the like.
QByteArray storyboard(const QByteArray& keys = {});

/// A storyboard with one scene that holds these shots, given as JSON.
QByteArray film(const QByteArray& shots, const QByteArray& keys = {});

/// A shot that can be made: no finding of severity error.
QByteArray shot(const QByteArray& id, const QByteArray& keys = {});

} // namespace foreframe::test
