#include "form/form_dialog.h"

#include "form/field_row.h"

#include "form/fit_height.h"
#include "form/scroll_to.h"
#include "form/tab_order.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace foreframe::form {

namespace {

constexpr int bottomGap = 8; ///< between the last row and the buttons

} // namespace

FormDialog::FormDialog(const QString& title, const std::vector<Row>& rows, Session& session,
                       SubjectsOf subjects, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_subjects(std::move(subjects)),
      m_form(new Form(rows, session)),
      m_buttons(new QDialogButtonBox) {
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 12, 8, 12);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget;
    auto* rowsColumn = new QVBoxLayout(page);
    rowsColumn->setContentsMargins(0, 0, 0, 0);
    rowsColumn->addWidget(m_form);
    rowsColumn->addStretch();
    scroll->setWidget(page);
    column->addWidget(scroll, 1);

    auto* done = m_buttons->addButton(tr("Done"), QDialogButtonBox::AcceptRole);
    done->setAutoDefault(false);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    m_buttons->setContentsMargins(12, 4, 12, 0);
    column->addWidget(m_buttons);
    resize(460, 480);

    connect(&session, &Session::findingsChanged, this, &FormDialog::present);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* left) {
        if (m_form->isAncestorOf(left) && FieldRow::hasBeenTypedIn(left))
            present();
    });
    present();
    tabAgain(m_form);
}

FormDialog::~FormDialog() {
    m_session.disconnect(this); // a field that goes still makes its step
    qApp->disconnect(this);
}

void FormDialog::present() {
    const Subjects subjects = m_subjects(m_session);
    if (subjects.empty()) {
        close();
        return;
    }
    m_form->present(subjects, subjects.findings(m_session));
}

void FormDialog::openAt(const QPoint& corner) {
    move(corner);
    open();
}

void FormDialog::openOver(const QWidget& other) {
    m_least = other.size();                                 // all of the one below is covered
    setGeometry(QRect(other.geometry().topLeft(), size())); // whatever frames the desktop draws
    open();
}

void FormDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    // The rows have their width now; their words get as many lines as they need.
    QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    m_form->layout()->activate();
    const int around = height() - m_form->parentWidget()->parentWidget()->height();
    const int wanted = m_form->layout()->hasHeightForWidth()
                           ? m_form->layout()->heightForWidth(m_form->width())
                           : m_form->sizeHint().height();
    resize(size().expandedTo(m_least));
    fitHeight(*this, std::max(around + wanted + bottomGap, m_least.height()));
}

void FormDialog::reveal(const QString& field) {
    m_form->reveal(field);
    if (QWidget* focus = focusWidget())
        scrollTo(focus);
}

void FormDialog::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Undo))
        m_session.undo();
    else if (event->matches(QKeySequence::Redo))
        m_session.redo();
    else
        QDialog::keyPressEvent(event);
}

} // namespace foreframe::form
