// A list within a shot as cards: lines, layers, takes. Add, remove, and order by dragging or by
// keys.
#pragma once
#include "form/form.h"

class QPushButton;
class QVBoxLayout;

namespace foreframe::form {

using EditShots = std::function<Storyboard(const Storyboard&, const edit::Ids&)>;

/// A way to add an entry.
struct Adder {
    QString text; ///< "Add line"
    QString icon = {};
    EditShots add;
};

/// Where the list stands and how one entry of it is edited.
struct ListSpec {
    QString path; ///< "dialogue"
    QString item; ///< "line", as the undo menu says it
    std::function<int(const Shot&)> count;
    std::function<std::vector<Row>(int)> rows; ///< of one entry
    /// The rows of detail of one entry in words; absent: none are folded away.
    std::function<QString(const Subjects&, int)> details = {};
    std::function<Storyboard(const Storyboard&, const edit::Ids&, int)> remove;
    std::function<Storyboard(const Storyboard&, const edit::Ids&, int, int)> move;
    std::vector<Adder> adders;
    QString first = {}; ///< the field of a new entry that gets the focus: "line"
    /// Each entry in a few words: with several shots, entries that read the same are one row.
    std::function<QStringList(const Subject&)> words;
};

/// The parts of a ListSpec that are the same for every list of a shot.
template <class T>
ListSpec listOf(const QString& path, const QString& item, std::vector<T> Shot::*list) {
    ListSpec spec;
    spec.path = path;
    spec.item = item;
    spec.count = [list](const Shot& shot) { return static_cast<int>((shot.*list).size()); };
    spec.remove = [list](const Storyboard& storyboard, const edit::Ids& ids, int index) {
        return edit::changeShots(storyboard, ids, [list, index](Shot& shot) {
            if (index < static_cast<int>((shot.*list).size()))
                (shot.*list).erase((shot.*list).begin() + index);
        });
    };
    spec.move = [list](const Storyboard& storyboard, const edit::Ids& ids, int from, int to) {
        return edit::changeShots(storyboard, ids, [list, from, to](Shot& shot) {
            auto& entries = shot.*list;
            const int size = static_cast<int>(entries.size());
            if (from < 0 || to < 0 || from >= size || to >= size)
                return;
            const auto at = entries.begin();
            if (from < to)
                std::rotate(at + from, at + from + 1, at + to + 1);
            else
                std::rotate(at + to, at + from, at + from + 1);
        });
    };
    return spec;
}

class CardList : public Part {
    Q_OBJECT
public:
    CardList(ListSpec spec, Session& session, QWidget* parent = nullptr);

    void present(const Subjects& subjects, const std::vector<Diagnostic>& findings) override;
    bool reveal(const QString& field) override;

    void remove(int index);
    void move(int from, int to);
    /// The same, with the focus in that field of the entry again.
    void moveKeeping(int from, int to, const QString& field);
    void add(const Adder& adder);

private:
    class Card;
    class Tally;
    friend class Card;

    void build(int count);
    void tally();
    void dragTo(Card* card, int y);
    void drop(Card* card, int y);
    int gapAt(int y) const; ///< before the card of that index
    void paintEvent(QPaintEvent* event) override;

    ListSpec m_spec;
    Session& m_session;
    Subjects m_subjects;
    QVBoxLayout* m_layout;
    QVBoxLayout* m_cardsLayout;
    QPushButton* m_add = nullptr; ///< the first of the adders
    QWidget* m_tally;             ///< instead of cards, with several shots
    std::vector<Card*> m_cards;
    int m_mark = -1; ///< the gap a dragged card would go into
};

} // namespace foreframe::form
