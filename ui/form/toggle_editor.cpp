#include "form/toggle_editor.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>

namespace foreframe::form {

ToggleEditor::ToggleEditor(WordsOf words)
    : m_words(std::move(words)),
      m_box(new QCheckBox) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    layout->addStretch();
    setMinimumHeight(24);
    setFocusProxy(m_box);
    m_box->installEventFilter(this);
    connect(m_box, &QCheckBox::clicked, this,
            [this] { emit edited(m_box->checkState() != Qt::Unchecked); });
}

void ToggleEditor::present(const Shown& shown) {
    m_box->setText(m_words(*shown.subjects));
    setEnabled(shown.refusal.isEmpty());
    m_box->setToolTip(shown.refusal);
    m_box->setTristate(shown.mixed()); // a click decides for all
    const Qt::CheckState state = shown.mixed()                ? Qt::PartiallyChecked
                                 : shown.effective().toBool() ? Qt::Checked
                                                              : Qt::Unchecked;
    if (m_box->checkState() != state)
        m_box->setCheckState(state);
}

bool ToggleEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut)
        emit done();
    return Editor::eventFilter(watched, event);
}

MakeEditor toggle(WordsOf words) {
    return [words](Session&) { return new ToggleEditor(words); };
}
MakeEditor toggle(const QString& words) {
    return toggle([words](const Subjects&) { return words; });
}

} // namespace foreframe::form
