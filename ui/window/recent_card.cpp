#include "window/recent_card.h"

#include "jobs/run_in_background.h"
#include "models/film_words.h"
#include "models/moments.h"
#include "theme/theme.h"

#include <QDir>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace foreframe {

namespace {

constexpr int pad = 8;
constexpr int gap = 2;
constexpr int caption = 46;

QString when(const QDateTime& time) {
    return time.date() == QDate::currentDate() ? words::moment(time) : words::day(time.date());
}

} // namespace

RecentCard::RecentCard(const QString& path, QWidget* parent)
    : QAbstractButton(parent) {
    m_summary.path = path;
    m_summary.title = QFileInfo(path).completeBaseName();
    setAccessibleName(m_summary.title);
    setToolTip(QDir::toNativeSeparators(path));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int RecentCard::heightFor(int width) {
    const int large = (width - 2 * pad - gap) * 2 / 3;
    return pad + large * 9 / 16 + caption + pad;
}

std::array<QRect, 3> RecentCard::places() const {
    const int inner = width() - 2 * pad;
    const int large = (inner - gap) * 2 / 3;
    const int height = large * 9 / 16;
    const int small = inner - gap - large;
    const int half = (height - gap) / 2;
    return {QRect(pad, pad, large, height), QRect(pad + large + gap, pad, small, half),
            QRect(pad + large + gap, pad + half + gap, small, height - half - gap)};
}

void RecentCard::read() {
    if (m_readFor == width())
        return;
    m_readFor = width();
    std::array<QSize, 3> sizes;
    for (std::size_t i = 0; i < sizes.size(); ++i)
        sizes[i] = places()[i].size() * devicePixelRatioF();
    runInBackground(
        this, [path = m_summary.path, sizes] { return summarise(path, sizes); },
        [this](const RecentSummary& summary) {
            m_summary = summary;
            setAccessibleName(summary.title);
            setEnabled(summary.readable);
            update();
        });
}

void RecentCard::resizeEvent(QResizeEvent*) {
    // Within a scroll area layouts forget that a height can follow from a width.
    setFixedHeight(heightFor(width()));
    read();
}

void RecentCard::paintEvent(QPaintEvent*) {
    const theme::Colours& c = theme::colours();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF card = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() ? QPen(c.accent, 2) : QPen(underMouse() ? c.lineStrong : c.line, 1));
    painter.setBrush(c.card);
    painter.drawRoundedRect(hasFocus() ? card.adjusted(0.5, 0.5, -0.5, -0.5) : card, 8, 8);

    const auto frames = places();
    QPainterPath clip;
    clip.addRoundedRect(frames[0].united(frames[2]), 4, 4);
    painter.save();
    painter.setClipPath(clip);
    for (std::size_t i = 0; i < frames.size(); ++i)
        if (m_summary.frames[i].isNull())
            painter.fillRect(frames[i], c.slot);
        else
            painter.drawImage(frames[i], m_summary.frames[i]);
    painter.restore();

    const QRect line(pad, frames[0].bottom() + 9, width() - 2 * pad, 18);
    const QFont bold = theme::font(theme::Type::Body, 600);
    painter.setFont(bold);
    painter.setPen(isEnabled() ? c.text : c.text3);
    painter.drawText(line, Qt::AlignVCenter,
                     QFontMetrics(bold).elidedText(m_summary.title, Qt::ElideRight, line.width()));
    const QRect second = line.translated(0, 18);
    painter.setFont(theme::font(theme::Type::Small));
    painter.setPen(c.text3);
    const QString date = when(m_summary.changed);
    const int dateWidth = painter.fontMetrics().horizontalAdvance(date);
    if (m_summary.changed.isValid())
        painter.drawText(second, Qt::AlignVCenter | Qt::AlignRight, date);
    painter.setPen(c.text2);
    const QString size = !m_summary.readable
                             ? (m_summary.changed.isValid() ? tr("can't be opened") : QString())
                             : tr("%1 shots · %2 · %3 credits")
                                   .arg(m_summary.shots)
                                   .arg(words::clock(m_summary.cost.seconds),
                                        QLocale().toString(m_summary.cost.credits, 'f', 0));
    painter.drawText(
        second, Qt::AlignVCenter,
        painter.fontMetrics().elidedText(size, Qt::ElideRight, second.width() - dateWidth - 12));
}

void RecentCard::enterEvent(QEnterEvent*) {
    update();
}

void RecentCard::leaveEvent(QEvent*) {
    update();
}

} // namespace foreframe
