// A list of short things as chips: negative terms, lenses, who is seen.
#pragma once
#include "form/choice_editor.h"

class QLineEdit;

namespace foreframe::form {

class FlowLayout;
class OfferedList;

struct TermsStyle {
    QString placeholder = {};
    /// What can be chosen: values with the texts that stand for them. Offered as completions.
    ChoicesOf offered = {};
    bool offeredOnly = false; ///< nothing else can be typed
    /// Makes what was typed and is not offered, and adds it. Absent: it can't be.
    std::function<void(Session&, const Subjects&, const QString& name)> create = {};
};

class TermsEditor : public FramedEditor {
    Q_OBJECT
public:
    TermsEditor(TermsStyle style, Session& session);

protected:
    void presentValue(const Shown& shown) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(const QString& typed);
    QStringList with(const QString& typed) const; ///< the terms, and what was typed behind them
    void takeParts(const QString& typed);         ///< divided by commas
    QVariant change(const QStringList& terms) const;
    void sayTyping();
    /// Takes what has been typed as what it stands for; where it stands for nothing that can be
    /// chosen, it stays in sight and a sentence says so.
    void finish(bool firstWillDo);
    /// What is offered with these letters in it and not yet among the terms, in its order.
    Choices matching(const QString& typed) const;
    /// Below what is being typed; none: nothing. Enter and Tab take what is marked.
    void offer(Choices fitting, bool marksFirst = true);
    void remove(int index);
    QString textOf(const QString& value) const;
    QWidget* chip(const QString& text, int index);

    TermsStyle m_style;
    Session& m_session;
    Subjects m_subjects;
    Choices m_offered;
    bool m_mixed = false; ///< m_terms are those that all have
    QStringList m_terms;
    edit::Ids m_of;      ///< whose terms they are
    bool m_said = false; ///< that something is being typed
    bool m_objected = false;
    QStringList m_built; ///< texts of the chips that stand there
    QWidget* m_room;
    FlowLayout* m_flow;
    QLineEdit* m_input;
    OfferedList* m_list;
    Choices m_fitting; ///< what the list shows
};

MakeEditor terms(TermsStyle style);

} // namespace foreframe::form
