#include "inspector/add_seen.h"

#include "base/text.h"
#include "form/editor.h"
#include "form/flow_layout.h"
#include "form/tab_order.h"
#include "lookup/labels.h"
#include "theme/signs.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QPushButton>

#include <algorithm>

namespace foreframe {

namespace {

bool isListed(const Shot& shot, const std::string& id) {
    return std::find(shot.characters.begin(), shot.characters.end(), id) != shot.characters.end();
}

/// True where the label stands whole in the text, and is no part of a longer one.
bool names(std::string_view text, const Labels& labels, std::string_view label) {
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = labels.lengthAt(text, i);
        if (length > 0 && text.substr(i, length) == label)
            return true;
        i += std::max<std::size_t>(length, 1);
    }
    return false;
}

bool isNamedUnseen(const Shot& shot, const Labels& labels, const Character& who) {
    return !isListed(shot, who.id) &&
           (names(shot.subject, labels, labelOf(who)) || names(shot.action, labels, labelOf(who)));
}

/// Among who is seen; a subject that was nothing but the name is said by that.
void addTo(Shot& shot, const Character& who) {
    shot.characters.push_back(who.id);
    if (text::trim(shot.subject) == labelOf(who))
        shot.subject.clear();
}

class AddSeen : public form::Editor {
    Q_DECLARE_TR_FUNCTIONS(AddSeen)
public:
    explicit AddSeen(Session& session)
        : m_session(session),
          m_row(new form::FlowLayout(2, this)) {
        m_row->setContentsMargins(0, 0, 0, 0);
        hide();
    }

    void present(const form::Shown& shown) override {
        m_subjects = *shown.subjects;
        std::vector<const Character*> unseen = namedUnseen(m_subjects);
        QStringList ids;
        for (const Character* who : unseen)
            ids.append(qt(who->id) + QLatin1Char(':') + qt(labelOf(*who)));
        if (ids == m_ids)
            return;
        m_ids = ids;
        while (QLayoutItem* item = m_row->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the one that has just been clicked
            delete item;
        }
        for (const Character* who : unseen) {
            QPushButton* added = button(*who);
            m_row->addWidget(added);
            added->show();
        }
        setVisible(!unseen.empty());
        form::tabAgain(this);
    }

private:
    QPushButton* button(const Character& who) {
        const QString text = tr("Add %1 to Seen").arg(qt(labelOf(who)));
        auto* button =
            new QPushButton(theme::icon(QStringLiteral("user"), &theme::Colours::accentText), text);
        button->setProperty("link", true);
        button->setFont(theme::font(theme::Type::Small));
        connect(button, &QPushButton::clicked, this, [this, text, id = who.id] {
            m_session.apply(text, [id, ids = m_subjects.ids()](const Storyboard& storyboard) {
                const Labels labels(storyboard);
                const Cast cast(storyboard);
                return edit::changeShots(storyboard, ids, [&](Shot& shot) {
                    const Character* added = cast.character(id);
                    if (added && isNamedUnseen(shot, labels, *added))
                        addTo(shot, *added);
                });
            });
        });
        return button;
    }

    Session& m_session;
    form::Subjects m_subjects;
    QStringList m_ids; ///< who is offered
    form::FlowLayout* m_row;
};

} // namespace

std::vector<const Character*> namedUnseen(const form::Subjects& subjects) {
    const Labels labels(*subjects.first().storyboard);
    std::vector<const Character*> found;
    for (const auto& who : subjects.first().storyboard->characters)
        if (std::any_of(subjects.list().begin(), subjects.list().end(),
                        [&](const form::Subject& subject) {
                            return isNamedUnseen(*subject.shot, labels, *who);
                        }))
            found.push_back(&*who);
    return found;
}

form::MakeEditor addSeen() {
    return [](Session& session) { return new AddSeen(session); };
}

} // namespace foreframe
