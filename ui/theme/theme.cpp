#include "theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>

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

struct Tokens {
    Colours light;
    Colours dark;
};

const Tokens& tokens() {
    static const Tokens all = [] {
        QFile file(QStringLiteral(":/tokens.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("tokens.json is missing from the program");
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        return Tokens{readColours(root.value(QLatin1String("light")).toObject()),
                      readColours(root.value(QLatin1String("dark")).toObject())};
    }();
    return all;
}

struct State {
    Scheme scheme = Scheme::System;
    bool dark = false;
};

State& state() {
    static State s;
    return s;
}

/// The system says light or dark through its palette; ours must not be asked, it would answer with
/// itself.
bool systemIsDark() {
    static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

QPalette paletteOf(const Colours& c) {
    QPalette p;
    p.setColor(QPalette::Window, c.panel);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.field);
    p.setColor(QPalette::AlternateBase, c.slot);
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

constexpr std::array<int, 6> sizes{11, 12, 13, 15, 20, 28};
constexpr std::array<int, 6> heights{14, 17, 18, 20, 26, 34};

} // namespace

const Colours& colours() {
    return state().dark ? tokens().dark : tokens().light;
}
bool isDark() {
    return state().dark;
}
Scheme scheme() {
    return state().scheme;
}

void use(Scheme wanted) {
    const bool system = systemIsDark();
    state() = {wanted, wanted == Scheme::System ? system : wanted == Scheme::Dark};
    QApplication::setPalette(paletteOf(colours()));
    QApplication::setFont(font(Type::Body));
    emit notifier().changed();
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
