// Yes or no, with its words beside the box.
#pragma once
#include "form/editor.h"

class QCheckBox;

namespace foreframe::form {

using TextOf = std::function<QString(const Subjects&)>;

class ToggleEditor : public Editor {
    Q_OBJECT
public:
    explicit ToggleEditor(TextOf words);
    void present(const Shown& shown) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    TextOf m_words;
    QCheckBox* m_box;
};

MakeEditor toggle(TextOf words);
MakeEditor toggle(const QString& words);

} // namespace foreframe::form
