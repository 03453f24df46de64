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

/// In a low panel the sign goes first.
class Panel : public QWidget {
public:
    explicit Panel(const QString& sign)
        : m_sign(new Sign(sign)) {}
    Sign* sign() { return m_sign; }
    QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    void resizeEvent(QResizeEvent*) override {
        m_sign->show();
        m_sign->setVisible(layout()->totalHeightForWidth(width()) <= height());
    }

private:
    Sign* m_sign;
};

} // namespace

QWidget* emptyState(const EmptyState& state) {
    auto* page = new Panel(state.sign);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(6);
    auto* headline = new QLabel(state.headline);
    headline->setFont(theme::font(theme::Type::Body, 600));
    auto* sentence = new QLabel(state.sentence);
    sentence->setFont(theme::font(theme::Type::Small));
    sentence->setProperty("ink", QStringLiteral("text2"));
    column->addStretch();
    column->addWidget(page->sign());
    for (QLabel* label : {headline, sentence}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    if (!state.button.isEmpty()) {
        auto* button = new QPushButton(state.button);
        if (!state.buttonSign.isEmpty())
            theme::putSign(*button, state.buttonSign);
        QObject::connect(button, &QPushButton::clicked, page, state.act);
        column->addWidget(button, 0, Qt::AlignHCenter);
    }
    column->addStretch();
    return page;
}

} // namespace foreframe::form
