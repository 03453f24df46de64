// One of several values, from a list that drops down.
#pragma once
#include "form/editor.h"
#include <QIcon>

namespace foreframe::form {

struct Choice {
    QVariant value; ///< invalid: nothing of its own
    QString text;
    QIcon icon = {};
    QString brief = {}; ///< where there is no room for the text
    QString note = {};  ///< said behind it where it is offered: who uses a voice
};
using Choices = std::vector<Choice>;
using ChoicesOf = std::function<Choices(const Subjects&)>;

class ChoiceBox;

class ChoiceEditor : public FramedEditor {
    Q_OBJECT
public:
    ChoiceEditor(ChoicesOf choices, ChoiceBox* box);

protected:
    void presentValue(const Shown& shown) override;
    QString mixedNote(const Shown&) const override { return {}; } // the box says it itself

private:
    ChoicesOf m_choices;
    ChoiceBox* m_box;
};

/// A value that is in no list is shown as it is, and stays in the list.
MakeEditor choice(ChoicesOf choices);
MakeEditor choice(const Choices& choices);
/// The same with a popup that shows every camera move by its glyph.
MakeEditor moveChoice();

} // namespace foreframe::form
