// The prompt of the current shot as it will be pasted, live.
#pragma once
#include "session/session.h"
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace foreframe {

namespace form {
class OneLine;
}
namespace theme {
class PanelHeader;
}
struct Dialect;
class Meter;
class PromptText;

class PromptPanel : public QWidget {
    Q_OBJECT
public:
    explicit PromptPanel(Session& session, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeFooter();
    void showCount(const QString& count, const QString& limit);
    void chooseDialect(const Dialect& dialect);
    void refresh();
    void showHint(const QString& field);
    void goTo(const QString& field);

    Session& m_session;
    const Dialect* m_dialect;
    theme::PanelHeader* m_header;
    Meter* m_meter;
    QLabel* m_count;
    QPushButton* m_copy;
    QPushButton* m_copyNegative;
    QStackedLayout* m_pages; ///< the text; what is said without a shot
    PromptText* m_text;
    form::OneLine* m_negative;
    QLabel* m_pencil;
    QLabel* m_hint;
    QToolButton* m_dialects;
};

} // namespace foreframe
