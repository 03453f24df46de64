#include "problems/problem_delegate.h"

#include "problems/problems_model.h"
#include "problems/relink.h"
#include "theme/severity.h"
#include "theme/signs.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>

namespace foreframe {

namespace {

constexpr int rowHeight = 32;
constexpr int pad = 12;
constexpr int signSize = 16;
constexpr int slateX = 36;
constexpr int sentenceX = 66;
constexpr int buttonHeight = 24;
constexpr int buttonPad = 10;
constexpr int moreWidth = 22;
constexpr int leastButton = 120; ///< what a long one keeps where the sentence needs the room

QFont sentenceFont() {
    return theme::font(theme::Type::Small);
}
QFont actionFont(bool button) {
    return theme::font(theme::Type::Small, button ? 500 : 400);
}
QFont whyFont() {
    return theme::font(theme::Type::Caption);
}

} // namespace

struct ProblemDelegate::Places {
    QRect sign;
    QRect slate;
    QRect sentence;
    QRect action;
    QRect more; ///< inside `action`, at its right; empty where there is none
    QRect why;
};

ProblemDelegate::ProblemDelegate(const ProblemsModel& model, QObject* parent)
    : QStyledItemDelegate(parent),
      m_model(model) {}

ProblemActions ProblemDelegate::actionsOf(const ProblemsModel& model, int row) {
    const Diagnostic& finding = model.at(row);
    if (!finding.fixes.empty())
        return {qt(finding.fixes.front().label), true, finding.fixes.size() > 1};
    if (isMissingFile(finding))
        return {ProblemsModel::tr("Relink…"), true, false};
    if (isOutsideFile(finding))
        return {ProblemsModel::tr("Copy into media…"), true, false};
    return {ProblemsModel::tr("Go to field"), false, false};
}

void ProblemDelegate::setOpen(const QModelIndex& index) {
    const QModelIndex before = m_open;
    m_open = index;
    if (before.isValid())
        emit sizeHintChanged(before);
    if (index.isValid())
        emit sizeHintChanged(index);
}

ProblemDelegate::Places ProblemDelegate::placesOf(const QStyleOptionViewItem& option,
                                                  const QModelIndex& index) const {
    const QRect row(option.rect.left(), option.rect.top(), option.rect.width(), rowHeight);
    const ProblemActions actions = actionsOf(m_model, index.row());
    const int more = actions.more ? moreWidth : 0;
    const int wanted = QFontMetrics(actionFont(actions.button)).horizontalAdvance(actions.text) +
                       2 * buttonPad + 2 + more;
    // The sentence comes first; in a narrow panel it keeps the greater part.
    const int sentence = QFontMetrics(sentenceFont()).horizontalAdvance(index.data().toString());
    const int left = row.width() - sentenceX - sentence - 2 - 2 * 8;
    const int width = qMin(qMax(left, qMin(wanted, leastButton)), qMin(wanted, row.width() / 2));
    Places p;
    p.sign = QRect(row.left() + pad, row.center().y() - signSize / 2 + 1, signSize, signSize);
    p.action = QRect(row.right() - 8 - width, row.top() + (rowHeight - buttonHeight) / 2, width,
                     buttonHeight);
    p.more =
        more ? QRect(p.action.right() - more + 1, p.action.top(), more, buttonHeight) : QRect();
    p.slate = QRect(row.left() + slateX, row.top(), sentenceX - slateX, rowHeight);
    p.sentence = QRect(row.left() + sentenceX, row.top(),
                       p.action.left() - 8 - sentenceX - row.left(), rowHeight);
    p.why = QRect(row.left() + sentenceX, row.bottom() - 2, row.width() - sentenceX - pad,
                  option.rect.bottom() - row.bottom() - 6);
    return p;
}

QString ProblemDelegate::whyOf(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QString sentence = index.data().toString();
    const QString why = index.data(ProblemsModel::WhyRole).toString();
    const bool cut = QFontMetrics(sentenceFont()).horizontalAdvance(sentence) >
                     placesOf(option, index).sentence.width();
    return cut ? sentence + QLatin1Char('\n') + why : why;
}

QSize ProblemDelegate::sizeHint(const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    if (!isOpen(index))
        return {0, rowHeight};
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    QStyleOptionViewItem placed = option; // the view has not placed it yet
    placed.rect = QRect(0, 0, view ? view->viewport()->width() : 400, rowHeight);
    const int width = placed.rect.width() - sentenceX - pad;
    const QRect why = QFontMetrics(whyFont()).boundingRect(QRect(0, 0, width, 1000),
                                                           Qt::TextWordWrap, whyOf(placed, index));
    return {0, rowHeight + why.height() + theme::lineHeight(theme::Type::Caption) + 8};
}

void ProblemDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const theme::Colours& c = theme::colours();
    const Diagnostic& finding = m_model.at(index.row());
    const Places p = placesOf(option, index);
    const ProblemActions actions = actionsOf(m_model, index.row());
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, isOpen(index) ? c.accentSoft : hovered ? c.hover : c.panel);

    const theme::SeverityLook look = theme::look(finding.severity);
    painter->drawPixmap(p.sign.topLeft(),
                        theme::sign(QLatin1String(look.sign), c.*look.ink, signSize,
                                    painter->device()->devicePixelRatioF()));
    painter->setPen(c.text);
    painter->setFont(theme::font(theme::Type::Small, 600));
    painter->drawText(p.slate, Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(m_model.slateAt(index.row()),
                                                        Qt::ElideRight, p.slate.width()));
    painter->setFont(sentenceFont());
    painter->drawText(p.sentence, Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                        p.sentence.width()));

    if (actions.button) {
        painter->setPen(c.lineStrong);
        painter->setBrush(c.raised);
        painter->drawRoundedRect(QRectF(p.action).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    if (!p.more.isEmpty()) {
        painter->fillRect(p.more.left(), p.more.top() + 1, 1, p.more.height() - 2, c.lineStrong);
        painter->drawPixmap(p.more.center() - QPoint(7, 6),
                            theme::sign(QStringLiteral("chevronDown"), c.text2, 14,
                                        painter->device()->devicePixelRatioF()));
    }
    painter->setFont(actionFont(actions.button));
    painter->setPen(actions.button ? c.text : c.text3);
    const QRect words = p.action.adjusted(buttonPad, 0, -buttonPad - p.more.width(), 0);
    painter->drawText(
        words, Qt::AlignCenter,
        painter->fontMetrics().elidedText(actions.text, Qt::ElideRight, words.width()));

    if (isOpen(index)) {
        const QString why = whyOf(option, index);
        painter->setFont(whyFont());
        painter->setPen(c.text2);
        QRect drawn;
        painter->drawText(p.why, Qt::TextWordWrap, why, &drawn);
        painter->setPen(c.text3);
        painter->drawText(QRect(p.why.left(), drawn.bottom() + 1, p.why.width(),
                                theme::lineHeight(theme::Type::Caption)),
                          Qt::AlignVCenter, index.data(ProblemsModel::RuleRole).toString());
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(c.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
    }
    painter->restore();
}

bool ProblemDelegate::editorEvent(QEvent* event, QAbstractItemModel*,
                                  const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton)
        return false;
    const Places p = placesOf(option, index);
    const QPoint at = mouse->position().toPoint();
    if (p.more.contains(at)) {
        const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
        emit moreClicked(index, view ? view->viewport()->mapToGlobal(p.action.bottomLeft())
                                     : mouse->globalPosition().toPoint());
    } else if (p.action.contains(at)) {
        emit actionClicked(index);
    } else {
        emit rowClicked(index);
    }
    return true;
}

} // namespace foreframe
