// Yes or no, with its words beside the box.
#pragma once
#include "form/editor.h"

class QCheckBox;

namespace foreframe::form {

class ToggleEditor : public Editor {
    Q_OBJECT
public:
    explicit ToggleEditor(WordsOf words);
    void present(const Shown& shown) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    WordsOf m_words;
    QCheckBox* m_box;
};

MakeEditor toggle(WordsOf words);
MakeEditor toggle(const QString& words);

} // namespace foreframe::form
