// Words in a field that grows with them.
#pragma once
#include "form/editor.h"

class QPlainTextEdit;

namespace foreframe::form {

struct TextStyle {
    QString placeholder = {};
    bool paragraphs = false; ///< Enter begins a new line; else it goes to the next field
    bool heading = false;    ///< in the size of a title
    bool quoted = false;     ///< speech
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

    TextStyle m_style;
    QPlainTextEdit* m_edit;
    QString m_shown;
};

MakeEditor text(TextStyle style = {});
MakeEditor text(const QString& placeholder);

} // namespace foreframe::form
