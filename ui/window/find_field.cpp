#include "window/find_field.h"

#include "form/clear_sign.h"
#include "window/shot_search.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace foreframe {

namespace {

constexpr int fieldWidth = 360;
constexpr int rowHeight = 28;
constexpr int mostRows = 10;

} // namespace

FindField::FindField(Session& session, QWidget* parent)
    : QFrame(parent, Qt::Popup),
      m_session(session),
      m_words(new QLineEdit),
      m_matches(new QListWidget) {
    setObjectName(QStringLiteral("popup"));
    m_words->setPlaceholderText(tr("Slate, as 12C, or words"));
    m_words->setAccessibleName(tr("Go to a shot"));
    form::addClearSign(*m_words);
    m_words->setFixedWidth(fieldWidth - 18);
    m_words->installEventFilter(this);
    m_matches->setAccessibleName(tr("Shots found"));
    m_matches->setFocusPolicy(Qt::NoFocus);
    m_matches->setTextElideMode(Qt::ElideRight);
    m_matches->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->setSizeConstraint(QLayout::SetFixedSize); // as high as what was found
    column->addWidget(m_words);
    column->addWidget(m_matches);
    connect(m_words, &QLineEdit::textChanged, this, &FindField::search);
    connect(m_words, &QLineEdit::returnPressed, this, &FindField::jump);
    connect(m_matches, &QListWidget::itemClicked, this, &FindField::jump);
    search();
}

void FindField::dropFrom(QWidget* anchor) {
    const QPoint below = anchor->mapToGlobal(QPoint(anchor->width(), anchor->height() + 4));
    move(below.x() - fieldWidth, below.y());
    show();
    m_words->selectAll();
    m_words->setFocus(Qt::ShortcutFocusReason);
    search();
}

void FindField::search() {
    m_matches->clear();
    for (const ShotMatch& match : searchShots(m_session.storyboard(), m_words->text())) {
        auto* item =
            new QListWidgetItem(QStringLiteral("%1  %2").arg(match.slate, match.text), m_matches);
        item->setData(Qt::UserRole, match.id);
        item->setToolTip(match.text);
        item->setSizeHint({0, rowHeight});
    }
    if (m_matches->count() == 0 && !m_words->text().trimmed().isEmpty()) {
        auto* nothing = new QListWidgetItem(tr("No shot has these words."), m_matches);
        nothing->setFlags(Qt::NoItemFlags);
        nothing->setSizeHint({0, rowHeight});
    }
    m_matches->setCurrentRow(0);
    m_matches->setVisible(m_matches->count() > 0);
    m_matches->setFixedHeight(qMin(int(m_matches->count()), mostRows) * rowHeight);
}

void FindField::jump() {
    const auto* item = m_matches->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const QString id = item->data(Qt::UserRole).toString();
    hide();
    m_session.select({id}, id);
}

bool FindField::eventFilter(QObject*, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (step == 0)
        return false;
    m_matches->setCurrentRow(qBound(0, m_matches->currentRow() + step, m_matches->count() - 1));
    return true;
}

} // namespace foreframe
