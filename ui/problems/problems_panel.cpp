#include "problems/problems_panel.h"

#include "files/questions.h"
#include "form/empty_state.h"
#include "problems/problem_delegate.h"
#include "problems/problems_model.h"
#include "problems/relink.h"
#include "problems/relink_all.h"
#include "theme/panel_header.h"
#include "theme/segments.h"
#include "theme/signs.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QResizeEvent>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace foreframe {

namespace {

constexpr std::array<std::optional<Severity>, 4> filters{std::nullopt, Severity::Error,
                                                         Severity::Warning, Severity::Advice};

constexpr int leastWidth = 280;

const QString floorKey = QStringLiteral("problems/floor");

Severity rememberedFloor() {
    const int floor = QSettings().value(floorKey, int(Severity::Advice)).toInt();
    return floor == int(Severity::Error)     ? Severity::Error
           : floor == int(Severity::Warning) ? Severity::Warning
                                             : Severity::Advice;
}

} // namespace

ProblemsPanel::ProblemsPanel(Session& session, Questions& questions, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_questions(questions),
      m_model(new ProblemsModel(session, this)),
      m_delegate(new ProblemDelegate(*m_model, this)),
      m_header(new theme::PanelHeader(tr("Problems"))),
      m_filters(new theme::Segments),
      m_more(new QToolButton),
      m_list(new QListView),
      m_pages(new QStackedWidget) {
    m_filters->add(tr("All"));
    m_filters->add({}, QStringLiteral("error"), tr("Errors"));
    m_filters->add({}, QStringLiteral("warning"), tr("Warnings"));
    m_filters->add({}, QStringLiteral("advice"), tr("Advice"));
    m_more->setIcon(theme::icon(QStringLiteral("more"), &theme::Colours::text2));
    m_more->setToolTip(tr("What is shown, and what is muted"));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::TabFocus);
    auto* view = new QMenu(m_more);
    connect(view, &QMenu::aboutToShow, this, [this, view] { fillView(*view); });
    m_more->setMenu(view);
    m_model->setFloor(rememberedFloor());
    m_header->setLeastWidth(leastWidth);
    m_header->addRight(m_filters);
    m_header->addRight(m_more);

    m_list->setObjectName(QStringLiteral("problems"));
    m_list->setAccessibleName(tr("Problems"));
    // Before the list itself follows: it moves on to a neighbour of what goes.
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &ProblemsPanel::hold);
    connect(m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, &ProblemsPanel::hold);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);

    m_pages->addWidget(m_list);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_pages, 1);

    connect(m_filters, &theme::Segments::chosen, this, [this](int index) {
        m_model->setFilter(filters[std::size_t(index)]);
        refresh();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProblemsPanel::choose);
    connect(m_delegate, &ProblemDelegate::rowClicked, this,
            [this](const QModelIndex& index) { goTo(m_model->at(index.row())); });
    connect(m_delegate, &ProblemDelegate::actionClicked, this, &ProblemsPanel::act);
    connect(m_delegate, &ProblemDelegate::moreClicked, this,
            [this](const QModelIndex& index, const QPoint& at) {
                auto* menu = new QMenu(this);
                menu->setAttribute(Qt::WA_DeleteOnClose);
                fillMenu(*menu, m_model->at(index.row()));
                menu->popup(at);
            });
    connect(&session, &Session::findingsChanged, this, &ProblemsPanel::refresh);
    connect(&session, &Session::opened, this, &ProblemsPanel::refresh);
    connect(&theme::notifier(), &theme::Notifier::changed, this, &ProblemsPanel::refresh);
    refresh();
}

QWidget* ProblemsPanel::cleanPage(const QString& sentence) const {
    auto* sign = new QLabel;
    theme::show(theme::sign(QStringLiteral("ok"), theme::colours().ok, 16, devicePixelRatioF()),
                *sign);
    auto* headline = new QLabel(tr("This plan generates."));
    headline->setFont(theme::font(theme::Type::Body, 600));
    auto* text = new QLabel(sentence);
    text->setFont(theme::font(theme::Type::Small));
    text->setProperty("ink", QStringLiteral("text2"));
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    auto* page = new QWidget;
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addStretch();
    line->addWidget(sign);
    line->addWidget(headline);
    line->addStretch();
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(16, 0, 16, 16);
    column->setSpacing(6);
    column->addStretch();
    column->addLayout(line);
    column->addWidget(text);
    column->addStretch();
    return page;
}

/// `shown`: how many there would be without a filter.
void ProblemsPanel::sayWhyEmpty(int shown) {
    const auto shots = shotCount(m_session.storyboard());
    QWidget* page = nullptr;
    if (shots == 0)
        page = form::emptyState({.sign = QStringLiteral("advice"),
                                 .headline = tr("Nothing to check yet"),
                                 .sentence = tr("Findings appear here while you plan.")});
    else if (!m_session.isChecked())
        page = form::emptyState({.sign = QStringLiteral("clock"),
                                 .headline = tr("Checking…"),
                                 .sentence = tr("Findings appear here while you plan.")});
    else if (m_session.findings().count.total() == 0)
        page = cleanPage(
            shots == 1 ? tr("1 shot checked, nothing held back.")
                       : tr("%1 shots checked, nothing held back.").arg(QLocale().toString(shots)));
    else if (shown == 0)
        page = form::emptyState({.sign = QStringLiteral("filter"),
                                 .headline = tr("None of these"),
                                 .sentence = tr("There are lighter findings."),
                                 .button = tr("Show everything"),
                                 .act = [this] { showFrom(Severity::Advice); },
                                 .buttonSign = {}});
    else
        page = form::emptyState({.sign = QStringLiteral("filter"),
                                 .headline = tr("None of these"),
                                 .sentence = tr("There are other findings."),
                                 .button = tr("Show all"),
                                 .act = [this] { m_filters->button(0)->click(); },
                                 .buttonSign = {}});
    if (QWidget* before = m_pages->widget(1)) {
        m_pages->removeWidget(before);
        before->hide();
        before->deleteLater(); // its button may be what has just been clicked
    }
    m_pages->addWidget(page);
}

void ProblemsPanel::refresh() {
    const Count& count = m_session.findings().count;
    const std::array numbers{count.errors, count.warnings, count.advice};
    int shown = 0;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        auto* button = m_filters->button(int(i) + 1);
        button->setVisible(filters[i + 1] <= m_model->floor());
        shown += button->isHidden() ? 0 : numbers[i];
        button->setAccessibleName(QStringLiteral("%1 %2").arg(button->toolTip()).arg(numbers[i]));
    }
    m_filters->button(0)->setText(tr("All %1").arg(shown));
    m_more->setText(count.muted > 0 ? tr("%1 muted").arg(count.muted) : QString());
    m_more->setAccessibleName(count.muted > 0 ? tr("%1 muted").arg(count.muted)
                                              : tr("What is shown, and what is muted"));
    placeNumbers();
    if (m_model->rowCount() == 0)
        sayWhyEmpty(shown);
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    release();
}

/// The filters say how many there are while there is room, and are signs alone where there is not.
void ProblemsPanel::placeNumbers() {
    const Count& count = m_session.findings().count;
    const std::array numbers{count.errors, count.warnings, count.advice};
    const auto write = [&](bool all) {
        for (std::size_t i = 0; i < numbers.size(); ++i)
            m_filters->setText(int(i) + 1, all ? QString::number(numbers[i]) : QString());
        m_filters->updateGeometry(); // the sizes around it were reckoned with other words
        m_filters->parentWidget()->updateGeometry();
    };
    write(true);
    if (m_header->sizeHint().width() > width())
        write(false);
}

void ProblemsPanel::hold() {
    m_changing = true;
    const QWidget* area = m_list->viewport();
    if (!m_held.empty() || !m_list->isVisible())
        return;
    const auto add = [&](const QModelIndex& index) {
        if (const QRect rect = m_list->visualRect(index);
            index.isValid() && rect.intersects(area->rect()))
            m_held.emplace_back(index, rect.top());
    };
    // What is being read stays above all: the chosen one, what is under the pointer, then the rest.
    add(m_list->currentIndex());
    if (area->underMouse())
        add(m_list->indexAt(area->mapFromGlobal(QCursor::pos())));
    if (m_held.empty() && m_list->verticalScrollBar()->value() == 0)
        return; // from the top on it is the newest that counts
    for (QModelIndex index = m_list->indexAt(QPoint(1, 1)); index.isValid();
         index = index.siblingAtRow(index.row() + 1)) {
        if (m_list->visualRect(index).top() > area->height())
            break;
        add(index);
    }
}

void ProblemsPanel::release() {
    m_changing = false;
    for (const auto& [index, top] : std::exchange(m_held, {}))
        if (index.isValid()) {
            QScrollBar* bar = m_list->verticalScrollBar();
            bar->setValue(bar->value() + m_list->visualRect(index).top() - top);
            return;
        }
}

void ProblemsPanel::showOnly(Severity severity) {
    for (std::size_t i = 0; i < filters.size(); ++i)
        if (filters[i] == severity)
            m_filters->button(int(i))->click();
}

void ProblemsPanel::choose(const QModelIndex& index) {
    if (m_pressed)
        return; // a button stays under the pointer until it lets go
    // Where the chosen one is gone the list goes on to its neighbour. That one opens under the keys
    // only: nobody has asked for it.
    m_delegate->setOpen(m_changing && !m_list->hasFocus() ? QModelIndex() : index);
}

void ProblemsPanel::act(const QModelIndex& index) {
    const Diagnostic& finding = m_model->at(index.row());
    if (!finding.fixes.empty())
        fix(finding, 0);
    else if (isMissingFile(finding) || isOutsideFile(finding))
        relinkFile(finding);
    else
        goTo(finding);
}

void ProblemsPanel::fix(const Diagnostic& finding, std::size_t which) {
    const Fix chosen = finding.fixes[which]; // the finding goes with what it is about
    m_session.apply(qt(chosen.label), chosen.apply);
}

void ProblemsPanel::relinkFile(const Diagnostic& finding) {
    const std::string path = mediaPathAt(m_session.storyboard(), finding);
    const auto arrived = [this] { emit mediaArrived(); };
    if (path.empty())
        goTo(finding);
    else if (isOutsideFile(finding))
        askAndBringIn(m_session, m_questions, path, arrived);
    else
        relinkFrom(m_session, m_questions, window(), path, arrived);
}

void ProblemsPanel::goTo(const Diagnostic& finding) {
    m_session.reveal(qt(finding.shotId), qt(finding.field));
}

Severity ProblemsPanel::floor() const {
    return m_model->floor();
}

void ProblemsPanel::showFrom(Severity floor) {
    QSettings().setValue(floorKey, int(floor));
    m_model->setFloor(floor);
    m_filters->button(0)->click();
    refresh();
    emit floorChanged(floor);
}

void ProblemsPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeNumbers();
}

bool ProblemsPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list->viewport()) {
        if (event->type() == QEvent::MouseButtonPress)
            m_pressed = true;
        if (event->type() == QEvent::MouseButtonRelease && std::exchange(m_pressed, false))
            QTimer::singleShot(0, this, [this] { choose(m_list->currentIndex()); });
        return false;
    }
    const QModelIndex current = m_list->currentIndex();
    if (event->type() == QEvent::KeyPress && current.isValid()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (key->modifiers() & Qt::ControlModifier)
                act(current);
            else
                goTo(m_model->at(current.row()));
            return true;
        }
    }
    if (event->type() == QEvent::ContextMenu) {
        const auto* context = static_cast<QContextMenuEvent*>(event);
        const QModelIndex index = context->reason() == QContextMenuEvent::Keyboard
                                      ? current
                                      : m_list->indexAt(context->pos());
        if (!index.isValid())
            return false;
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu, m_model->at(index.row()));
        menu->popup(context->reason() == QContextMenuEvent::Keyboard
                        ? m_list->viewport()->mapToGlobal(m_list->visualRect(index).bottomLeft())
                        : context->globalPos());
        return true;
    }
    return false;
}

} // namespace foreframe
