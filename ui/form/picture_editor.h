// Pictures of the media folder: one in a frame, or a row of references.
#pragma once
#include "form/editor.h"

class QLabel;
class QMenu;

namespace foreframe::form {

class FlowLayout;
class PictureTile;

struct PictureStyle {
    QString name;        ///< "Start frame"
    double ratio = 0;    ///< width over height; 0: as the shot's
    bool wanted = false; ///< stands out while it is empty
    int maxWidth = 10'000;
    /// A word below the picture, after its size.
    std::function<QString(const Subjects&)> note = {};
    /// More for its menu.
    std::function<void(QMenu&, Session&, const Subjects&)> actions = {};
};

class PictureEditor : public Editor {
    Q_OBJECT
public:
    PictureEditor(PictureStyle style, Session& session);
    void present(const Shown& shown) override;

private:
    PictureStyle m_style;
    Session& m_session;
    Subjects m_subjects;
    PictureTile* m_tile;
    QLabel* m_note;
};

/// A list of pictures, each removable, with an empty tile for the next.
class PicturesEditor : public Editor {
    Q_OBJECT
public:
    explicit PicturesEditor(QString name);
    void present(const Shown& shown) override;

private:
    QString m_name;
    QStringList m_paths;
    FlowLayout* m_flow;
};

MakeEditor picture(PictureStyle style);
MakeEditor pictures(const QString& name);

} // namespace foreframe::form
