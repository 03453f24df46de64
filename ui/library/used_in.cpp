#include "library/used_in.h"

#include "form/editor.h"
#include "theme/theme.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>

namespace foreframe::library {

namespace {

class UsedIn : public form::Editor {
public:
    UsedIn(UsedWords words, Session& session)
        : m_words(std::move(words)),
          m_label(new QLabel) {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 6, 0, 4); // on the line of its label
        row->addWidget(m_label);
        m_label->setFont(theme::font(theme::Type::Small));
        m_label->setProperty("ink", QStringLiteral("text2"));
        m_label->setWordWrap(true);
        m_label->setTextInteractionFlags(Qt::LinksAccessibleByMouse |
                                         Qt::LinksAccessibleByKeyboard);
        setFocusProxy(m_label);
        connect(m_label, &QLabel::linkActivated, this, [this, &session](const QString& shot) {
            // The shot is behind all of them.
            for (auto* dialog = qobject_cast<QDialog*>(window()); dialog;
                 dialog = qobject_cast<QDialog*>(dialog->parentWidget()))
                dialog->accept();
            session.select({shot}, shot);
        });
    }

    void present(const form::Shown& shown) override {
        const form::Subject& subject = shown.subjects->first();
        const Uses uses = usesOf(*subject.storyboard);
        const auto use = uses.find(subject.id);
        const QString text = use == uses.end() ? m_words.nobody : sentence(use->second);
        if (m_label->text() != text)
            m_label->setText(text);
    }

private:
    QString sentence(const Use& use) const {
        QStringList links;
        for (qsizetype i = 0; i < use.slates.size(); ++i)
            links.append(use.shotIds[i].isEmpty()
                             ? use.slates[i]
                             : QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>")
                                   .arg(use.shotIds[i].toHtmlEscaped(),
                                        theme::colours().accentText.name(),
                                        use.slates[i].toHtmlEscaped()));
        QStringList parts;
        if (m_words.before)
            parts.append(m_words.before(use).toHtmlEscaped());
        if (!links.isEmpty())
            parts.append(m_words.where.arg(listed(links)));
        parts.removeAll(QString());
        return parts.isEmpty() ? m_words.nobody : parts.join(QLatin1Char(' '));
    }

    UsedWords m_words;
    QLabel* m_label;
};

} // namespace

form::MakeEditor usedIn(UsedWords words) {
    return [words](Session& session) { return new UsedIn(words, session); };
}

} // namespace foreframe::library
