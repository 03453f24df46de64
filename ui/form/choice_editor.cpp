#include "form/choice_editor.h"

#include "form/choice_box.h"
#include "form/move_icon.h"
#include "models/film_words.h"

namespace foreframe::form {

namespace {

Choices moves() {
    Choices all{{{}, words::moveName({}), moveIcon({}), ChoiceEditor::tr("None")}};
    for (const std::string_view move : words::moves)
        all.push_back({qt(move), words::moveName(move), moveIcon(qt(move))});
    return all;
}

} // namespace

ChoiceEditor::ChoiceEditor(ChoicesOf choices, ChoiceBox* box)
    : m_choices(std::move(choices)),
      m_box(box) {
    setControl(m_box, {1, 1, 4, 1});
    connect(m_box, &QComboBox::activated, this,
            [this](int index) { emit edited(m_box->itemData(index)); });
}

void ChoiceEditor::presentValue(const Shown& shown) {
    Choices choices = m_choices(*shown.subjects);
    const auto indexOf = [&choices](const QVariant& value) {
        const auto found = std::find_if(choices.begin(), choices.end(),
                                        [&](const Choice& c) { return c.value == value; });
        return found == choices.end() ? -1 : static_cast<int>(found - choices.begin());
    };
    if (shown.fallback && indexOf(QVariant()) < 0) {
        const int i = indexOf(shown.fallback->value);
        const QString text =
            i < 0 ? shown.fallback->value.toString() : choices[static_cast<std::size_t>(i)].text;
        choices.insert(
            choices.begin(),
            Choice{{},
                   tr("%1 (%2)", "value (where it comes from)").arg(text, shown.fallback->source)});
    }
    for (const auto& [value, count] : shown.values)
        if (value.isValid() && indexOf(value) < 0)
            choices.push_back({value, value.toString()});

    bool same = m_box->count() == static_cast<int>(choices.size());
    for (int i = 0; same && i < m_box->count(); ++i)
        same = m_box->itemData(i) == choices[static_cast<std::size_t>(i)].value &&
               m_box->itemText(i) == choices[static_cast<std::size_t>(i)].text;
    if (!same) {
        m_box->clear();
        for (const Choice& each : choices)
            m_box->add(each.icon, each.text, each.value, each.brief);
    }

    m_box->setCurrentIndex(shown.mixed() ? -1 : indexOf(shown.value()));
    if (shown.mixed()) {
        QList<QIcon> icons;
        for (const auto& [value, count] : shown.values)
            if (const int i = indexOf(value); i >= 0 && icons.size() < 3)
                if (const QIcon icon = choices[static_cast<std::size_t>(i)].icon; !icon.isNull())
                    icons.prepend(icon);
        m_box->setGrey(
            {.text = tr("Mixed"), .note = FramedEditor::mixedNote(shown), .icons = icons});
    } else if (shown.inherited) {
        const int i = indexOf(shown.inherited->value);
        const Choice inherited = i < 0 ? Choice{{}, shown.inherited->value.toString()}
                                       : choices[static_cast<std::size_t>(i)];
        m_box->setGrey({.text = inherited.text, .brief = inherited.brief, .isInherited = true});
    } else if (!shown.value().isValid()) {
        const int i = m_box->currentIndex();
        m_box->setGrey({.text = m_box->currentText(),
                        .brief = i < 0 ? QString() : choices[static_cast<std::size_t>(i)].brief});
    } else {
        m_box->setBlack();
    }
}

MakeEditor choice(ChoicesOf choices) {
    return [choices](Session&) { return new ChoiceEditor(choices, new ChoiceBox); };
}
MakeEditor choice(const Choices& choices) {
    return choice([choices](const Subjects&) { return choices; });
}
MakeEditor moveChoice() {
    return [](Session&) {
        return new ChoiceEditor([](const Subjects&) { return moves(); }, new GlyphBox);
    };
}

} // namespace foreframe::form
