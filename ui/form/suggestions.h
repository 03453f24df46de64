// Words offered below the caret while typing: what a field is often filled with, or, behind a sign
// such as "@", an entry of the library.
#pragma once
#include "form/choice_editor.h"
#include "form/offered_list.h"

class QPlainTextEdit;

namespace foreframe::form {

struct Offer {
    ChoicesOf choices;
    QChar sign = {}; ///< what calls it up; null: the words since the last comma
    /// What is done with a choice, given the text without the sign and what followed it. Absent:
    /// the choice is written ("[" with its "]").
    std::function<void(Session&, const Subjects&, const QVariant& value, const QString& rest)>
        take = {};
};

class Suggestions : public QObject {
    Q_OBJECT
public:
    Suggestions(std::vector<Offer> offers, QPlainTextEdit* edit, Session& session);

    void setSubjects(const Subjects& subjects) { m_subjects = subjects; }
    /// The text or the caret has changed under the user's hands.
    void follow();
    void close();
    /// A sign has been typed and what it stands for is being looked for: not yet part of the text.
    bool isSearching() const;

signals:
    void closed(); ///< without a choice

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What is being typed: from where, by which offer.
    struct Word {
        const Offer* offer = nullptr;
        int start = 0;
        QString text;
    };
    Word wordBehind(int caret) const;
    void open(const Word& word, bool all);
    void choose(int row);

    std::vector<Offer> m_offers;
    QPlainTextEdit* m_edit;
    Session& m_session;
    Subjects m_subjects;
    OfferedList* m_list;
    Choices m_found;
    Word m_word;
};

} // namespace foreframe::form
