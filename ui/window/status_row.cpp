#include "window/status_row.h"

#include "files/document.h"
#include "form/one_line.h"
#include "models/film_words.h"
#include "recovery/autosave.h"
#include "session/said.h"
#include "theme/signs.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

namespace foreframe {

namespace {

constexpr int rowHeight = 26;
constexpr auto saidFor = std::chrono::seconds(8);

QToolButton* countButton(const QString& sign, QColor theme::Colours::*ink, const char* inkName) {
    auto* button = new QToolButton;
    button->setIcon(theme::icon(sign, ink));
    button->setIconSize({14, 14});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFont(theme::font(theme::Type::Small));
    button->setProperty("ink", QLatin1String(inkName));
    button->setProperty("count", true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

StatusRow::StatusRow(Session& session, Document& document, const Autosave& autosave)
    : m_session(session),
      m_document(document),
      m_autosave(autosave),
      m_said(new form::OneLine),
      m_forget(new QTimer(this)) {
    setSizeGripEnabled(false);
    setFixedHeight(rowHeight);
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(12, 1, 12, 0);
    row->setSpacing(16);
    for (QLabel** label : {&m_shots, &m_length, &m_credits, &m_dollars}) {
        *label = addLabel(line);
        row->addWidget(*label);
    }
    m_errors = countButton(QStringLiteral("error"), &theme::Colours::error, "error");
    m_warnings = countButton(QStringLiteral("warning"), &theme::Colours::warning, "warning");
    m_advice = countButton(QStringLiteral("advice"), &theme::Colours::advice, "advice");
    // The buttons have room around their words: without it they stand as far apart as the rest.
    m_counts = new QWidget(line);
    auto* counts = new QHBoxLayout(m_counts);
    counts->setContentsMargins(0, 0, 0, 0);
    counts->setSpacing(4);
    for (const auto& [button, severity] : {std::pair{m_errors, Severity::Error},
                                           {m_warnings, Severity::Warning},
                                           {m_advice, Severity::Advice}}) {
        counts->addWidget(button);
        connect(button, &QToolButton::clicked, this,
                [this, severity = severity] { emit findingsRequested(severity); });
    }
    m_checking = addLabel(line);
    m_checking->setText(tr("Checking…"));
    row->addWidget(m_checking);
    row->addWidget(m_counts);
    m_said->setFont(theme::font(theme::Type::Small));
    m_said->setObjectName(QStringLiteral("said"));
    m_said->setProperty("ink", QStringLiteral("text"));
    row->addWidget(m_said, 1);
    m_forget->setSingleShot(true);
    connect(m_forget, &QTimer::timeout, m_said, &QLabel::clear);
    m_selected = addLabel(line);
    m_tick = new QLabel(line);
    m_saved = addLabel(line);
    m_trouble = addLabel(line);
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_trouble->setProperty("ink", QStringLiteral("error"));
    row->addWidget(m_trouble);
    row->addWidget(m_selected);
    row->addWidget(m_tick);
    row->addSpacing(-10);
    row->addWidget(m_saved);
    addWidget(line, 1);

    connect(&saidOf(session), &Said::said, this, [this](const QString& sentence) {
        m_said->setText(sentence);
        m_said->setAccessibleName(sentence);
        m_forget->start(saidFor);
    });
    connect(&session, &Session::mediaChanged, this, [this] { m_cost.forget(); });
    connect(&session, &Session::opened, this, [this] { m_cost.forget(); });
    connect(&session, &Session::findingsChanged, this, &StatusRow::refresh);
    connect(&session, &Session::opened, this, &StatusRow::refresh);
    connect(&session, &Session::selectionChanged, this, &StatusRow::refreshSelection);
    connect(&session, &Session::fileChanged, this, &StatusRow::refreshSaved);
    connect(&document, &Document::saved, this, &StatusRow::refreshSaved);
    connect(&theme::notifier(), &theme::Notifier::changed, this, &StatusRow::refreshSaved);
    connect(&document, &Document::writingChanged, this, &StatusRow::refreshSaved);
    connect(&autosave, &Autosave::failureChanged, this, &StatusRow::refreshSaved);
    refresh();
    refreshSelection();
    refreshSaved();
}

QLabel* StatusRow::addLabel(QWidget* into) {
    auto* label = new QLabel(into);
    label->setFont(theme::font(theme::Type::Small));
    label->setProperty("ink", QStringLiteral("text2"));
    return label;
}

void StatusRow::refresh() {
    const auto shots = shotCount(m_session.storyboard());
    const Cost cost = m_cost.of(m_session.storyboard(), m_session.profile(), m_session.media());
    const QLocale locale;
    m_shots->setText(shots == 1 ? tr("1 shot") : tr("%1 shots").arg(locale.toString(shots)));
    m_length->setText(words::clock(cost.seconds));
    m_credits->setText(tr("%1 credits").arg(locale.toString(cost.credits, 'f', 0)));
    m_dollars->setText(QStringLiteral("$%1").arg(locale.toString(cost.dollars, 'f', 2)));
    const QString unpriced =
        cost.unpriced == 0 ? QString()
        : cost.unpriced == 1
            ? tr("1 shot can't be made as it stands, and has no price.")
            : tr("%1 shots can't be made as they stand, and have no price.").arg(cost.unpriced);
    const QString prices = tr("Prices of %1.").arg(qt(m_session.profile().prices.date)) +
                           (unpriced.isEmpty() ? QString() : QLatin1Char('\n') + unpriced);
    m_credits->setToolTip(prices);
    m_dollars->setToolTip(prices);

    const Count& count = m_session.findings().count;
    const auto show = [](QToolButton* button, int number, const QString& one, const QString& many) {
        button->setText(number == 1 ? one : many.arg(number));
        button->setAccessibleName(button->text());
        button->setVisible(number > 0);
    };
    m_checking->setVisible(!m_session.isChecked());
    m_counts->setVisible(count.total() > 0);
    show(m_errors, count.errors, tr("1 error"), tr("%1 errors"));
    show(m_warnings, count.warnings, tr("1 warning"), tr("%1 warnings"));
    show(m_advice, count.advice, tr("1 advice"), tr("%1 advice"));
}

void StatusRow::refreshSelection() {
    const auto count = m_session.selectedIds().size();
    m_selected->setText(count == 0 ? QString() : tr("%1 selected").arg(count));
}

void StatusRow::refreshSaved() {
    const QDateTime at = m_document.savedAt();
    m_saved->setText(m_document.isEmpty()         ? QString()
                     : m_document.isWriting()     ? tr("Saving…")
                     : m_session.path().isEmpty() ? tr("Not saved yet")
                     : m_session.modified()       ? tr("Changed")
                     : at.isValid() ? tr("Saved %1").arg(at.toString(QStringLiteral("HH:mm")))
                                    : tr("Saved"));
    m_saved->setToolTip(m_session.path());
    m_tick->setVisible(!m_document.isEmpty() && !m_session.path().isEmpty() &&
                       !m_session.modified());
    theme::show(theme::sign(QStringLiteral("ok"), theme::colours().ok, 14, devicePixelRatioF()),
                *m_tick);
    const QString failure = m_autosave.failure();
    const Document::Gone gone = m_document.gone();
    m_trouble->setVisible(!failure.isEmpty() || gone != Document::Gone::Nothing);
    m_trouble->setText(gone == Document::Gone::Folder
                           ? tr("The folder is gone: save the storyboard elsewhere")
                       : gone == Document::Gone::File ? tr("The file is gone: save it again")
                       : failure.isEmpty()            ? QString()
                                                      : tr("Not backed up: %1").arg(failure));
    m_trouble->setToolTip(
        gone != Document::Gone::Nothing
            ? tr("Somebody has moved, renamed or deleted it. What is open here is as it was.")
            : tr("Your latest changes could not be written to the recovery place. Foreframe keeps "
                 "trying; saving does not depend on it."));
}

void StatusRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::colours().panel);
    painter.fillRect(0, 0, width(), 1, theme::colours().line);
    if (!currentMessage().isEmpty()) {
        painter.setFont(theme::font(theme::Type::Small));
        painter.setPen(theme::colours().text);
        painter.drawText(rect().adjusted(12, 1, -12, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         currentMessage());
    }
    if (m_counts->isVisible()) {
        const QPoint at = m_counts->mapTo(this, QPoint(-6, 0));
        painter.fillRect(at.x(), 6, 1, height() - 11, theme::colours().line);
    }
}

} // namespace foreframe
