#include "library/new_voice.h"

#include "form/editor.h"
#include "theme/signs.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace foreframe::library {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(NewVoice)
};

void addVoiceOf(Session& session, const std::string& character) {
    session.apply(Say::tr("Add a voice"), [&](const Storyboard& storyboard) {
        Voice voice;
        const Character* who = Cast(storyboard).character(character);
        voice.name = who && !who->label.empty() ? who->label : utf8(Say::tr("New voice"));
        const Storyboard next = edit::addVoice(storyboard, std::move(voice));
        return edit::changeCharacter(
            next, character, [&](Character& changed) { changed.voice = next.voices.back()->id; });
    });
    session.reveal({},
                   QStringLiteral("voice:%1.name").arg(qt(session.storyboard().voices.back()->id)));
}

class NewVoice : public form::Editor {
public:
    explicit NewVoice(Session& session)
        : m_button(new QPushButton(theme::icon(QStringLiteral("plus")), Say::tr("New voice…"))) {
        m_button->setProperty("link", true);
        m_button->setFont(theme::font(theme::Type::Small));
        m_button->setAutoDefault(false);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_button, 0, Qt::AlignLeft);
        setFocusProxy(m_button);
        connect(m_button, &QPushButton::clicked, this,
                [this, &session] { addVoiceOf(session, m_character); });
    }

    void present(const form::Shown& shown) override { m_character = shown.subjects->first().id; }

private:
    QPushButton* m_button;
    std::string m_character;
};

} // namespace

form::MakeEditor newVoice() {
    return [](Session& session) { return new NewVoice(session); };
}

} // namespace foreframe::library
