#include "inspector/inspector_panel.h"

#include "form/empty_state.h"
#include "form/field_row.h"
#include "form/scroll_to.h"
#include "inspector/inspector_header.h"
#include "inspector/storyboard_settings.h"
#include "session/shot_commands.h"

#include <QApplication>
#include <QCursor>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace foreframe {

namespace {

/// A section's rows, and its list below them.
class SectionBody : public form::Part {
public:
    SectionBody(const SectionSpec& spec, Session& session) {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        if (!spec.rows.empty()) {
            auto* rows = new form::Form(spec.rows, session);
            if (spec.details)
                rows->foldDetails(spec.details, QStringLiteral("details/") + spec.id);
            m_parts.push_back(rows);
        }
        if (spec.list)
            m_parts.push_back(new form::CardList(*spec.list, session));
        for (form::Part* part : m_parts)
            layout->addWidget(part);
    }
    void present(const form::Subjects& subjects, const std::vector<Diagnostic>& findings) override {
        for (form::Part* part : m_parts)
            part->present(subjects, findings);
    }
    bool reveal(const QString& field) override {
        return std::any_of(m_parts.begin(), m_parts.end(),
                           [&](form::Part* part) { return part->reveal(field); });
    }

private:
    std::vector<form::Part*> m_parts;
};

/// "storyboard:style" as the prompt says it, or a bare name.
QString ofStoryboard(const QString& field) {
    const QString prefix = QStringLiteral("storyboard:");
    return field.startsWith(prefix) ? field.mid(prefix.size()) : field;
}

bool isLibrary(const QString& field) {
    static const QStringList roots{QStringLiteral("characters["), QStringLiteral("voices["),
                                   QStringLiteral("locations["),  QStringLiteral("character:"),
                                   QStringLiteral("voice:"),      QStringLiteral("location:")};
    return std::any_of(roots.begin(), roots.end(),
                       [&](const QString& root) { return field.startsWith(root); });
}

} // namespace

InspectorPanel::InspectorPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_pages(new QStackedLayout),
      m_header(new InspectorHeader(session)),
      m_scroll(new QScrollArea) {
    setObjectName(QStringLiteral("inspectorPanel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(m_pages, 1);
    m_pages->addWidget(form::emptyState(
        {.sign = QStringLiteral("board"),
         .headline = tr("No shot is selected"),
         .sentence = tr("Click a card to see and change "
                        "everything about its shot."),
         .button = tr("New shot"),
         .act = [&session] { insertAfterCurrent(session, tr("New shot"), {Shot{}}); }}));
    m_pages->addWidget(m_scroll);

    auto* body = new QWidget;
    auto* sections = new QVBoxLayout(body);
    sections->setContentsMargins(0, 0, 0, 0);
    sections->setSpacing(0);
    for (SectionSpec& spec : inspectorSections()) {
        auto* section = new form::Section(
            QStringLiteral("inspector/") + spec.id, spec.title, spec.open, spec.paths(),
            [spec, &session] { return new SectionBody(spec, session); });
        if (spec.presets)
            offerPresets(*section, spec);
        sections->addWidget(section);
        m_parts.push_back({std::move(spec), section});
    }
    sections->addStretch();
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // a width that stays
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(body);

    connect(&session, &Session::findingsChanged, this, &InspectorPanel::presentSteadily);
    connect(&session, &Session::selectionChanged, this, [this, body] {
        body->layout()->setContentsMargins(0, 0, 0, 0);
        body->setMinimumHeight(0);
        present();
    });
    connect(&session, &Session::revealRequested, this, &InspectorPanel::reveal);
    connect(qApp, &QApplication::focusChanged, this, [this, body](QWidget* left) {
        if (body->isAncestorOf(left) && form::FieldRow::hasBeenTypedIn(left))
            presentSteadily();
    });
    present();
}

InspectorPanel::~InspectorPanel() {
    m_session.disconnect(this); // a field that goes still makes its step
    qApp->disconnect(this);
}

void InspectorPanel::offerPresets(form::Section& section, const SectionSpec& spec) {
    QToolButton* button =
        section.addButton(QStringLiteral("preset"), tr("Presets for %1").arg(spec.title));
    auto* menu = new QMenu(button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, wanted = spec.presets] {
        menu->clear();
        form::fillPresetMenu(*menu, m_session, wanted, this);
    });
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
}

void InspectorPanel::presentSteadily() {
    QWidget* body = m_scroll->widget();
    QWidget* held = QApplication::focusWidget();
    if (!held || !body->isAncestorOf(held))
        held = body->underMouse() ? body->childAt(body->mapFromGlobal(QCursor::pos())) : nullptr;
    while (held && !qobject_cast<form::FieldRow*>(held))
        held = held->parentWidget();
    const QPointer<QWidget> row = held;
    const auto height = [&] { return row->mapTo(m_scroll->viewport(), QPoint(0, 0)).y(); };
    const int before = row ? height() : 0;
    present();
    if (!row || !row->isVisible())
        return;
    settle();
    if (row && height() != before)
        shiftBack(height() - before);
}

/// From the rows up to the panel, now and not when the events come round to it.
void InspectorPanel::settle() {
    QWidget* body = m_scroll->widget();
    for (QWidget* row : body->findChildren<form::FieldRow*>())
        for (; row != body; row = row->parentWidget())
            if (row->layout())
                row->layout()->activate();
    body->layout()->activate();
    QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

/// `moved`: how far down the field has gone, in px.
void InspectorPanel::shiftBack(int moved) {
    QWidget* body = m_scroll->widget();
    QScrollBar* bar = m_scroll->verticalScrollBar();
    QMargins blank = body->layout()->contentsMargins();
    const int given = moved > 0 ? qMin(moved, blank.top()) : qMin(0, moved + bar->value());
    const int value = bar->value() + moved - given;
    blank.setTop(blank.top() - given);
    body->layout()->setContentsMargins(blank);
    body->setMinimumHeight(value > 0 ? m_scroll->viewport()->height() + value : 0);
    settle();
    bar->setValue(value);
}

void InspectorPanel::present() {
    const auto shots = form::Subjects::ofSelection(m_session);
    m_pages->setCurrentIndex(shots.empty() ? 0 : 1);
    m_header->present(shots);
    if (shots.empty())
        return;
    const auto scenes = form::Subjects::scenesOf(shots);
    const auto ofShot = shots.findings(m_session);
    const auto ofScene = scenes.findings(m_session);
    for (const Part& part : m_parts) {
        const bool scene = part.spec.of == SectionSpec::Of::Scenes;
        const auto& subjects = scene ? scenes : shots;
        const auto say = [&](const auto& words) { return words ? words(subjects) : QString(); };
        part.section->setSummary(say(part.spec.folded), say(part.spec.unfolded));
        part.section->present(subjects, scene ? ofScene : ofShot);
    }
}

void InspectorPanel::reveal(const QString& shotId, const QString& field) {
    const QString sceneOf = QStringLiteral("scene:");
    if (field.startsWith(QStringLiteral("scenes["))) {
        const auto index = field.mid(7).section(QLatin1Char(']'), 0, 0).toULongLong();
        const auto& scenes = m_session.storyboard().scenes;
        if (index < scenes.size() && !scenes[index]->shots.empty())
            m_session.reveal(qt(scenes[index]->shots.front()->id),
                             sceneOf + field.section(QLatin1Char('.'), 1));
        return;
    }
    if (isLibrary(field))
        return;
    if (shotId.isEmpty() || field.startsWith(QStringLiteral("storyboard:"))) {
        if (!field.isEmpty())
            editStoryboardSettings(m_session, window(), ofStoryboard(field));
        return;
    }
    if (field == QStringLiteral("title")) {
        m_header->title().reveal(field);
        return;
    }
    const bool scene = field.startsWith(sceneOf);
    const QString inside = scene ? field.mid(sceneOf.size()) : field;
    for (const Part& part : m_parts)
        if ((part.spec.of == SectionSpec::Of::Scenes) == scene &&
            form::closest(inside, part.spec.paths()) >= 0) {
            focus(*part.section, inside);
            return;
        }
}

void InspectorPanel::focus(form::Section& section, const QString& field) {
    section.reveal(field);
    QWidget* focus = QApplication::focusWidget();
    if (focus && m_scroll->widget()->isAncestorOf(focus))
        form::scrollTo(focus);
}

void InspectorPanel::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Undo))
        m_session.undo();
    else if (event->matches(QKeySequence::Redo))
        m_session.redo();
    else
        QWidget::keyPressEvent(event);
}

} // namespace foreframe
