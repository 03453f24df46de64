// Words in a field that grows with them.
#pragma once
#include "form/editor.h"

class QPlainTextEdit;

namespace foreframe::form {

struct TextStyle {
    QString placeholder = {};
    bool paragraphs = false; ///< Enter begins a new line; else it goes to the next field
    bool heading = false;    ///< in the size of a title
};

class TextEditor : public FramedEditor {
    Q_OBJECT
public:
    explicit TextEditor(TextStyle style);

protected:
    void presentValue(const Shown& shown) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void showHint();

    TextStyle m_style;
    QPlainTextEdit* m_edit;
    QString m_shown;
    QString m_hint; ///< in grey where it is empty; all of it
};

MakeEditor text(TextStyle style = {});
MakeEditor text(const QString& placeholder);

} // namespace foreframe::form
