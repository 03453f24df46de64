#include "form/word.h"

#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace foreframe::form {

namespace {

class Note : public Editor {
public:
    explicit Note(WordsOf words)
        : m_words(std::move(words)),
          m_label(new QLabel) {
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_label);
        m_label->setFont(theme::font(theme::Type::Small));
        m_label->setProperty("ink", QStringLiteral("text3"));
        m_label->setWordWrap(true);
    }
    void present(const Shown& shown) override {
        const QString text = m_words(*shown.subjects);
        if (m_label->text() != text)
            m_label->setText(text);
        setVisible(!text.isEmpty());
    }

private:
    WordsOf m_words;
    QLabel* m_label;
};

} // namespace

std::function<QWidget*(Session&)> word(const QString& text) {
    return [text](Session&) {
        auto* label = new QLabel(text);
        label->setProperty("ink", QStringLiteral("text2"));
        return label;
    };
}

MakeEditor note(WordsOf words) {
    return [words](Session&) { return new Note(words); };
}

} // namespace foreframe::form
