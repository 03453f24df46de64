// Words in a field that grows with them.
#pragma once
#include "form/suggestions.h"

class QPlainTextEdit;

namespace foreframe::form {

struct TextStyle {
    QString placeholder = {};
    bool paragraphs = false; ///< Enter begins a new line; else it goes to the next field
    bool heading = false;    ///< in the size of a title
    std::vector<Offer> offers = {};
};

class TextEditor : public FramedEditor {
    Q_OBJECT
public:
    TextEditor(TextStyle style, Session& session);

protected:
    void presentValue(const Shown& shown) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void showHint();
    void say(); ///< what has been typed, unless it is still being looked for

    TextStyle m_style;
    QPlainTextEdit* m_edit;
    Suggestions* m_suggestions = nullptr;
    QString m_shown;
    QString m_hint; ///< in grey where it is empty; all of it
};

MakeEditor text(TextStyle style = {});
MakeEditor text(const QString& placeholder);
/// With words offered while typing.
MakeEditor text(const QString& placeholder, std::vector<Offer> offers);

} // namespace foreframe::form
