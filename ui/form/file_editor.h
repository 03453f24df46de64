// A sound or a clip of the media folder: its name and length, dropped or chosen.
#pragma once
#include "form/editor.h"
#include "media/facts.h"

class QToolButton;

namespace foreframe::form {

struct FileStyle {
    QString name; ///< "Motion video", as the file dialog says it
    MediaKind kind = MediaKind::Video;
    QString placeholder = {};
};

class FileEditor : public FramedEditor {
    Q_OBJECT
public:
    FileEditor(FileStyle style, Session& session);

protected:
    void presentValue(const Shown& shown) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose();
    void showName(); ///< as far as there is room
    void take(const QString& file);

    FileStyle m_style;
    Session& m_session;
    QToolButton* m_name;
    QToolButton* m_remove;
    QString m_path;
    QString m_words;
};

MakeEditor file(FileStyle style);

} // namespace foreframe::form
