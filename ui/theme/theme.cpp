#include "theme/theme.h"

#include "theme/style_sheet.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QPushButton>

#include <array>
#include <utility>

namespace foreframe::theme {

namespace {

Colours readColours(const QJsonObject& scheme) {
    Colours c;
    const std::pair<const char*, QColor Colours::*> names[] = {
        {"canvas", &Colours::canvas},
        {"panel", &Colours::panel},
        {"card", &Colours::card},
        {"raised", &Colours::raised},
        {"field", &Colours::field},
        {"slot", &Colours::slot},
        {"line", &Colours::line},
        {"lineSlot", &Colours::lineSlot},
        {"lineStrong", &Colours::lineStrong},
        {"lineField", &Colours::lineField},
        {"text", &Colours::text},
        {"text2", &Colours::text2},
        {"text3", &Colours::text3},
        {"accent", &Colours::accent},
        {"accentHover", &Colours::accentHover},
        {"onAccent", &Colours::onAccent},
        {"accentSoft", &Colours::accentSoft},
        {"accentText", &Colours::accentText},
        {"hover", &Colours::hover},
        {"pressed", &Colours::pressed},
        {"error", &Colours::error},
        {"errorTint", &Colours::errorTint},
        {"warning", &Colours::warning},
        {"warningTint", &Colours::warningTint},
        {"advice", &Colours::advice},
        {"adviceTint", &Colours::adviceTint},
        {"ok", &Colours::ok},
        {"okTint", &Colours::okTint},
        {"dialogue", &Colours::dialogue},
        {"dialogueTint", &Colours::dialogueTint},
        {"ambient", &Colours::ambient},
        {"ambientTint", &Colours::ambientTint},
        {"effect", &Colours::effect},
        {"effectTint", &Colours::effectTint},
        {"music", &Colours::music},
        {"musicTint", &Colours::musicTint},
        {"t2v", &Colours::t2v},
        {"i2v", &Colours::i2v},
        {"motion", &Colours::motion},
        {"statusDraft", &Colours::statusDraft},
        {"statusReady", &Colours::statusReady},
        {"statusGenerated", &Colours::statusGenerated},
        {"statusApproved", &Colours::statusApproved},
        {"playhead", &Colours::playhead},
        {"scrim", &Colours::scrim},
        {"onScrim", &Colours::onScrim}};
    for (const auto& [name, member] : names)
        c.*member = QColor(scheme.value(QLatin1String(name)).toString());
    return c;
}

struct OneScheme {
    Colours colours;
    QString styleSheet;
};

struct Tokens {
    OneScheme light;
    OneScheme dark;
};

const Tokens& tokens() {
    static const Tokens all = [] {
        QFile file(QStringLiteral(":/tokens.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("tokens.json is missing from the program");
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        const auto read = [&](const QString& name) {
            const QJsonObject scheme = root.value(name).toObject();
            return OneScheme{readColours(scheme), styleSheet(scheme, name)};
        };
        return Tokens{read(QStringLiteral("light")), read(QStringLiteral("dark"))};
    }();
    return all;
}

struct State {
    Scheme scheme = Scheme::System;
    bool dark = false;
    bool applying = false;
};

State& state() {
    static State s;
    return s;
}

/// The one role that our palette leaves to the system, which shows through it light or dark.
constexpr auto systemsOwn = QPalette::AlternateBase;

bool systemIsDark() {
    return QGuiApplication::palette().color(systemsOwn).lightness() < 128;
}

QPalette paletteOf(const Colours& c) {
    QPalette p;
    p.setColor(QPalette::Window, c.panel);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.field);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::Button, c.raised);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.onAccent);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.onAccent);
    p.setColor(QPalette::ToolTipBase, c.raised);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::PlaceholderText, c.text3);
    p.setColor(QPalette::Link, c.accentText);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Dark, c.lineStrong);
    p.setColor(QPalette::Light, c.raised);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.text3);
    return p;
}

class Style : public QProxyStyle {
public:
    Style()
        : QProxyStyle(QStringLiteral("Fusion")) {}
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* result) const override {
        return hint == SH_UnderlineShortcut ? 0
                                            : QProxyStyle::styleHint(hint, option, widget, result);
    }
    /// Buttons show the focus by their edge. A gap sets that of a filled one off as a ring.
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override {
        if (element != PE_FrameFocusRect || !qobject_cast<const QPushButton*>(widget)) {
            QProxyStyle::drawPrimitive(element, option, painter, widget);
            return;
        }
        if (!widget->property("filled").toBool() && !widget->property("danger").toBool())
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme::colours().panel, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(widget->rect()).adjusted(3, 3, -3, -3), 3, 3);
        painter->restore();
    }
};

constexpr std::array<int, 6> sizes{11, 12, 13, 15, 20, 28};
constexpr std::array<int, 6> heights{14, 17, 18, 20, 26, 34};

const OneScheme& current() {
    return state().dark ? tokens().dark : tokens().light;
}

} // namespace

const Colours& colours() {
    return current().colours;
}
bool isDark() {
    return state().dark;
}
Scheme scheme() {
    return state().scheme;
}

void use(Scheme wanted) {
    if (state().applying)
        return;
    const bool dark = wanted == Scheme::System ? systemIsDark() : wanted == Scheme::Dark;
    state() = {wanted, dark, true};
    QApplication::setPalette(paletteOf(colours()));
    QApplication::setFont(font(Type::Body));
    qApp->setStyleSheet(current().styleSheet);
    state().applying = false;
    qApp->installEventFilter(&notifier());
    emit notifier().changed();
}

bool Notifier::eventFilter(QObject* watched, QEvent* event) {
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange &&
        state().scheme == Scheme::System && systemIsDark() != isDark())
        use(Scheme::System);
    return false;
}

QStyle* makeStyle() {
    return new Style;
}

Notifier& notifier() {
    static Notifier n;
    return n;
}

QFont font(Type type, int weight) {
    QFont f = QGuiApplication::font();
    f.setPixelSize(sizes[static_cast<std::size_t>(type)]);
    f.setWeight(static_cast<QFont::Weight>(weight));
    f.setItalic(false);
    return f;
}

int lineHeight(Type type) {
    return heights[static_cast<std::size_t>(type)];
}

} // namespace foreframe::theme
