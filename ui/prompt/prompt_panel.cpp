#include "prompt/prompt_panel.h"

#include "base/text.h"
#include "compose/dialect.h"
#include "form/empty_state.h"
#include "form/one_line.h"
#include "prompt/field_names.h"
#include "prompt/meter.h"
#include "prompt/prompt_text.h"
#include "theme/panel_header.h"
#include "theme/sign_button.h"
#include "theme/signs.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QSettings>
#include <QStackedLayout>
#include <QToolButton>

namespace foreframe {

namespace {

constexpr int narrowWidth = 440;
constexpr int tightWidth = 320; ///< there the buttons have signs alone

QString settingsKey() {
    return QStringLiteral("promptDialect");
}

const Dialect& rememberedDialect() {
    const auto* dialect =
        dialects::find(utf8(QSettings().value(settingsKey(), QString()).toString()));
    return dialect ? *dialect : dialects::official;
}

QLabel* quietLabel(theme::Type type) {
    auto* label = new QLabel;
    label->setFont(theme::font(type));
    label->setProperty("ink", QStringLiteral("text3"));
    return label;
}

} // namespace

PromptPanel::PromptPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_dialect(&rememberedDialect()),
      m_header(new theme::PanelHeader(tr("Prompt"))),
      m_meter(new Meter),
      m_count(quietLabel(theme::Type::Caption)),
      m_copy(new QPushButton(tr("Copy"))),
      m_copyNegative(new QPushButton(tr("Copy negative"))),
      m_pages(new QStackedLayout),
      m_text(new PromptText),
      m_negative(new form::OneLine),
      m_pencil(new QLabel),
      m_hint(quietLabel(theme::Type::Caption)),
      m_dialects(new QToolButton) {
    theme::putSign(*m_copy, QStringLiteral("copy"));
    m_copy->setAccessibleName(tr("Copy the prompt"));
    m_copy->setToolTip(m_copy->accessibleName());
    m_copyNegative->setAccessibleName(tr("Copy the negative prompt"));
    m_copyNegative->setToolTip(m_copyNegative->accessibleName());
    m_copy->setObjectName(QStringLiteral("copyPrompt"));
    m_copyNegative->setObjectName(QStringLiteral("copyNegative"));
    m_count->setObjectName(QStringLiteral("promptCount"));
    m_negative->setFont(theme::font(theme::Type::Caption));
    m_negative->setProperty("ink", QStringLiteral("text3"));
    m_negative->setObjectName(QStringLiteral("negativePrompt"));
    m_hint->setObjectName(QStringLiteral("promptField"));
    m_header->addLeft(m_meter);
    m_header->addLeft(m_count);
    m_header->addRight(m_copy);
    m_header->addRight(m_copyNegative);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_header);
    m_pages->addWidget(m_text);
    m_pages->addWidget(form::emptyState({.sign = QStringLiteral("text"),
                                         .headline = tr("No shot is selected"),
                                         .sentence = tr("Click a card to read and copy its "
                                                        "prompt.")}));
    column->addLayout(m_pages, 1);
    column->addWidget(makeFooter());

    connect(m_text, &PromptText::fieldHovered, this, &PromptPanel::showHint);
    connect(m_text, &PromptText::fieldClicked, this, &PromptPanel::goTo);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(m_copyNegative, &QPushButton::clicked, this, [this] {
        if (const Shot* shot = m_session.current())
            QApplication::clipboard()->setText(qt(negativePrompt(m_session.storyboard(), *shot)));
    });
    connect(&session, &Session::changed, this, &PromptPanel::refresh);
    connect(&session, &Session::opened, this, &PromptPanel::refresh);
    connect(&session, &Session::selectionChanged, this, &PromptPanel::refresh);
    refresh();
}

QWidget* PromptPanel::makeFooter() {
    auto* footer = new QWidget;
    footer->setFixedHeight(28);
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(12, 0, 4, 2);
    row->setSpacing(6);
    row->addWidget(m_pencil);
    row->addWidget(m_hint);
    row->addWidget(m_negative, 1);
    row->addWidget(m_dialects);

    m_dialects->setFont(theme::font(theme::Type::Caption));
    m_dialects->setProperty("ink", QStringLiteral("text3"));
    m_dialects->setIcon(theme::icon(QStringLiteral("chevronDown"), &theme::Colours::text3));
    m_dialects->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_dialects->setLayoutDirection(Qt::RightToLeft); // the chevron behind the name
    m_dialects->setPopupMode(QToolButton::InstantPopup);
    m_dialects->setFocusPolicy(Qt::TabFocus);
    m_dialects->setAccessibleName(tr("Order of the prompt"));
    auto* menu = new QMenu(m_dialects);
    menu->setLayoutDirection(Qt::LeftToRight);
    menu->setToolTipsVisible(true);
    auto* group = new QActionGroup(menu);
    for (const Dialect* dialect : dialects::all()) {
        QAction* action =
            menu->addAction(qt(dialect->name), this, [this, dialect] { chooseDialect(*dialect); });
        action->setToolTip(qt(dialect->hint));
        action->setCheckable(true);
        action->setChecked(dialect == m_dialect);
        group->addAction(action);
    }
    m_dialects->setMenu(menu);
    return footer;
}

/// The count is worth more than the words of the buttons.
void PromptPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const auto room = [](int wide) { return wide < tightWidth ? 0 : wide < narrowWidth ? 1 : 2; };
    const int now = room(width());
    m_copy->setText(now < 2 ? QString() : tr("Copy"));
    m_copyNegative->setText(now == 0 ? QString() : now == 1 ? tr("Negative") : tr("Copy negative"));
    m_copyNegative->setIcon(now == 0 ? theme::icon(QStringLiteral("minus")) : QIcon());
    refresh();
}

/// Where the head is narrow the bar goes, then the words between the numbers; never the count.
void PromptPanel::showCount(const QString& count, const QString& limit) {
    constexpr int gap = 8;
    const QString words = tr("%1 of %2").arg(count, limit);
    const int wanted = m_count->fontMetrics().horizontalAdvance(words) + 2 * gap;
    const int room = m_header->roomForLeft();
    m_meter->setVisible(wanted + m_meter->width() + gap <= room);
    m_count->setText(wanted <= room ? words : count + QLatin1Char('/') + limit);
}

void PromptPanel::chooseDialect(const Dialect& dialect) {
    m_dialect = &dialect;
    QSettings().setValue(settingsKey(), qt(dialect.id));
    refresh();
}

void PromptPanel::refresh() {
    const Shot* shot = m_session.current();
    const Scene* scene = m_session.currentScene();
    m_dialects->setText(qt(m_dialect->name));
    m_dialects->setToolTip(qt(m_dialect->hint));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_count, m_copy, m_copyNegative})
        widget->setVisible(shot);
    m_meter->setVisible(shot);
    m_pages->setCurrentIndex(shot ? 0 : 1);
    if (!shot) {
        m_header->setTitle(tr("Prompt"));
        m_text->show({});
        m_negative->setText({});
        showHint({});
        return;
    }
    const Storyboard& film = m_session.storyboard();
    const Profile& profile = m_session.profile();
    const Cast cast(film);
    const Composed prompt = compose(inputFor(film, *scene, *shot, cast, profile), *m_dialect);
    const QString negative = qt(negativePrompt(film, *shot));
    const auto count = text::codePoints(prompt.text);
    const QLocale locale;

    m_header->setTitle(tr("Prompt %1").arg(qt(slateOf(film, *m_session.currentPlace()))));
    m_text->setPlaceholderText(tr("Nothing to say yet: give the shot an action or a camera move."));
    m_text->show(prompt);
    m_meter->set(profile.maxPrompt > 0 ? double(count) / profile.maxPrompt : 0,
                 profile.promptWarning);
    showCount(locale.toString(qulonglong(count)), locale.toString(profile.maxPrompt));
    m_count->setToolTip(tr("Characters of the prompt, and how many the model takes"));
    m_copy->setEnabled(!prompt.text.empty());
    m_copyNegative->setEnabled(!negative.isEmpty());
    m_negative->setText(negative.isEmpty() ? QString() : tr("Negative: %1").arg(negative));
    showHint({});
}

void PromptPanel::showHint(const QString& field) {
    // One line has room for both: the field while the pointer is on its words.
    m_hint->setVisible(!field.isEmpty());
    m_pencil->setVisible(!field.isEmpty());
    m_negative->setVisible(field.isEmpty());
    m_hint->setText(
        field.isEmpty()
            ? QString()
            : tr("%1 · click to edit").arg(fieldName(m_session.storyboard(), utf8(field))));
    theme::show(field.isEmpty() ? QPixmap()
                                : theme::sign(QStringLiteral("pencil"), theme::colours().text3, 12,
                                              devicePixelRatioF()),
                *m_pencil);
}

void PromptPanel::goTo(const QString& field) {
    const FieldPlace place =
        fieldPlace(m_session.storyboard(), m_session.currentShot(), utf8(field));
    m_session.reveal(place.shotId, place.field);
}

} // namespace foreframe
