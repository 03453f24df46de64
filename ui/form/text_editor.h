// Words in a field that grows with them.
#pragma once
#include "form/suggestions.h"

class QPlainTextEdit;

namespace foreframe::form {

struct TextStyle {
    QString placeholder = {};
    bool paragraphs = false; ///< Enter begins a new line; else it goes to the next field
    int fewestLines = 1;     ///< room that is there before it is needed
    bool heading = false;    ///< in the size of a title
    /// A name: it is one act, made by Enter or by leaving, and Escape gives the old one back.
    bool isName = false;
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
    void sayName();
    bool isTypingName() const; ///< another one than the storyboard has
    void restore();            ///< shows what the storyboard has

    TextStyle m_style;
    Session& m_session;
    QPlainTextEdit* m_edit;
    Suggestions* m_suggestions = nullptr;
    QString m_shown;
    bool m_entered = false; ///< has had the focus
    QString m_hint;         ///< in grey where it is empty; all of it
};

MakeEditor text(TextStyle style = {});
MakeEditor text(const QString& placeholder);
/// What somebody or something is called.
MakeEditor name(const QString& placeholder);
/// With words offered while typing.
MakeEditor text(const QString& placeholder, std::vector<Offer> offers);

} // namespace foreframe::form
