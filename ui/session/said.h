// What has just been done, in a sentence for the status line.
#pragma once
#include <QObject>
#include <QString>

namespace foreframe {

class Session;

class Said : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
signals:
    void said(const QString& sentence);
};

/// Where the window listens.
Said& saidOf(Session& session);
void say(Session& session, const QString& sentence);

} // namespace foreframe
