#include "form/empty_state.h"

#include "theme/sign_button.h"
#include "theme/signs.h"
#include "theme/theme.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace foreframe::form {

namespace {

class Sign : public QWidget {
public:
    explicit Sign(QString name)
        : m_name(std::move(name)) {
        setFixedHeight(24);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter(this).drawPixmap(
            (width() - 24) / 2, 0,
            theme::sign(m_name, theme::colours().text3, 24, devicePixelRatioF()));
    }

private:
    QString m_name;
};

} // namespace

QWidget* emptyState(const EmptyState& state) {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(6);
    auto* headline = new QLabel(state.headline);
    headline->setFont(theme::font(theme::Type::Body, 600));
    auto* sentence = new QLabel(state.sentence);
    sentence->setFont(theme::font(theme::Type::Small));
    sentence->setProperty("ink", QStringLiteral("text2"));
    for (QLabel* label : {headline, sentence}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    auto* button = new QPushButton(state.button);
    theme::putSign(*button, QStringLiteral("plus"));
    QObject::connect(button, &QPushButton::clicked, page, state.act);
    column->addStretch();
    column->addWidget(new Sign(state.sign));
    column->addWidget(headline);
    column->addWidget(sentence);
    column->addWidget(button, 0, Qt::AlignHCenter);
    column->addStretch();
    return page;
}

} // namespace foreframe::form
