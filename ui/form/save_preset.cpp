#include "form/save_preset.h"

#include "models/film_words.h"
#include "presets/own_presets.h"
#include "presets/preset_fields.h"
#include "presets/preset_file.h"
#include "session/said.h"
#include "session/session.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <map>

namespace foreframe::form {

namespace {

constexpr int widest = 316;   ///< of a field and its value
constexpr int captionGap = 4; ///< between a caption and what it stands over
constexpr int fieldGap = 12;  ///< between that and the next caption

class SavePreset : public QDialog {
public:
    SavePreset(Session& session, QWidget* parent);

private:
    std::vector<std::string> chosen() const;
    void refresh();
    void save();

    Session& m_session;
    Shot m_shot;
    QLineEdit* m_name;
    QLineEdit* m_use;
    QLabel* m_wrong;
    QPushButton* m_save;
    std::vector<std::pair<const PresetField*, QCheckBox*>> m_fields;
};

struct Say {
    Q_DECLARE_TR_FUNCTIONS(SavePreset)
};

/// What the shot has there, in the words that the inspector has for it.
QString valueOf(const PresetField& field, const Shot& shot) {
    using Name = QString (*)(std::string_view);
    static const std::map<std::string_view, Name> names{
        {"camera.move", words::moveName},   {"camera.speed", words::speedName},
        {"camera.size", words::sizeName},   {"camera.endSize", words::sizeName},
        {"camera.angle", words::angleName}, {"camera.purpose", words::purposeName},
        {"line.kind", words::lineKindName},
    };
    const auto name = names.find(field.id);
    QStringList values;
    for (const std::string& each : field.each(shot))
        values.append(name == names.end() ? qt(each) : name->second(each));
    return values.join(QStringLiteral(", "));
}

QString capitalised(const QString& words) {
    return words.left(1).toUpper() + words.mid(1);
}

/// What a look is made of; what the shot is about is seldom wanted again.
bool usuallyKept(const PresetField& field) {
    return field.id != "subject" && field.id != "context";
}

QLabel* caption(const QString& text) {
    auto* label = new QLabel(text);
    label->setProperty("ink", QStringLiteral("text2"));
    label->setFont(theme::font(theme::Type::Small));
    return label;
}

SavePreset::SavePreset(Session& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_shot(*session.current()),
      m_name(new QLineEdit),
      m_use(new QLineEdit),
      m_wrong(new QLabel),
      m_save(new QPushButton(Say::tr("Save the preset"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("savePreset"));
    setWindowTitle(Say::tr("Save as Preset"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(captionGap);
    m_name->setPlaceholderText(Say::tr("Night on the pier"));
    m_name->setAccessibleName(Say::tr("Name of the preset"));
    m_use->setPlaceholderText(Say::tr("When to use it, in a few words"));
    m_use->setAccessibleName(Say::tr("What it is for"));
    column->addWidget(caption(Say::tr("Name")));
    column->addWidget(m_name);
    column->addSpacing(fieldGap - captionGap);
    column->addWidget(caption(Say::tr("What it is for")));
    column->addWidget(m_use);
    column->addSpacing(fieldGap - captionGap);
    column->addWidget(caption(Say::tr("What it sets, taken from this shot")));

    auto* list = new QWidget;
    auto* rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    for (const PresetField& field : presetFields()) {
        if (!field.isSet(m_shot))
            continue;
        const QString value = valueOf(field, m_shot);
        const QString words =
            Say::tr("%1: %2", "field: its value")
                .arg(capitalised(qt(field.name.in(language()))), value.simplified());
        auto* box = new QCheckBox(fontMetrics().elidedText(words, Qt::ElideRight, widest));
        box->setObjectName(qt(field.id));
        box->setToolTip(value);
        box->setChecked(usuallyKept(field));
        connect(box, &QCheckBox::toggled, this, &SavePreset::refresh);
        m_fields.emplace_back(&field, box);
        rows->addWidget(box);
    }
    if (m_fields.empty())
        rows->addWidget(caption(Say::tr("This shot sets nothing yet that a preset could keep.")));
    rows->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(list);
    column->addWidget(scroll, 1);

    m_wrong->setWordWrap(true);
    m_wrong->setProperty("ink", QStringLiteral("error"));
    m_wrong->hide();
    column->addWidget(m_wrong);
    auto* cancel = new QPushButton(Say::tr("Cancel"));
    cancel->setAutoDefault(false);
    m_save->setProperty("filled", true);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &SavePreset::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column->addSpacing(8);
    column->addLayout(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &SavePreset::refresh);
    resize(400, 190 + 24 * static_cast<int>(std::min<std::size_t>(m_fields.size() + 2, 14)));
    m_name->setFocus();
    refresh();
}

std::vector<std::string> SavePreset::chosen() const {
    std::vector<std::string> fields;
    for (const auto& [field, box] : m_fields)
        if (box->isChecked())
            fields.emplace_back(field->id);
    return fields;
}

void SavePreset::refresh() {
    m_save->setEnabled(!m_name->text().trimmed().isEmpty() && !chosen().empty());
}

void SavePreset::save() {
    const QString name = m_name->text().trimmed();
    Preset preset = presetOf(m_shot, chosen(), {}, utf8(name));
    preset.use.en = utf8(m_use->text().trimmed());
    const auto saved = ownPresets().save(std::move(preset));
    if (!saved) {
        m_wrong->setText(qt(saved.error().what));
        m_wrong->show();
        return;
    }
    say(m_session, Say::tr("Saved the preset “%1”").arg(name));
    accept();
}

} // namespace

void savePreset(Session& session, QWidget* parent) {
    if (session.current())
        (new SavePreset(session, parent))->open();
}

} // namespace foreframe::form
