// A field that drops down to jump to a shot by its slate or any of its words.
#pragma once
#include "session/session.h"
#include <QFrame>

class QLineEdit;
class QListWidget;

namespace foreframe {

class FindField : public QFrame {
    Q_OBJECT
public:
    FindField(Session& session, QWidget* parent);

    /// Opens below the widget, ready to type.
    void dropFrom(QWidget* anchor);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void jump(); ///< to the chosen match

    Session& m_session;
    QLineEdit* m_words;
    QListWidget* m_matches;
};

} // namespace foreframe
