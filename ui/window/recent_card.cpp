#include "window/recent_card.h"

#include "jobs/run_in_background.h"
#include "models/film_words.h"
#include "models/moments.h"
#include "theme/signs.h"
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
            emit named();
            if (summary.readable && !m_findings)
                check();
        });
}

/// After the pictures: it looks at every file of the film.
void RecentCard::check() {
    runInBackground(
        this, [path = m_summary.path] { return countFindings(path); },
        [this](const Count& count) {
            m_findings = count;
            setAccessibleDescription(count.errors == 0   ? tr("no errors")
                                     : count.errors == 1 ? tr("1 error")
                                                         : tr("%1 errors").arg(count.errors));
            update();
        });
}

QString RecentCard::folder() const {
    return QFileInfo(m_summary.path).dir().dirName();
}

void RecentCard::showFolder(bool shown) {
    m_folderShown = shown;
    setAccessibleName(shown ? QStringLiteral("%1, %2").arg(title(), folder()) : title());
    update();
}

/// At the right of the line: how many errors there are, or a tick.
void RecentCard::paintMark(QPainter& painter, QRect& line) const {
    if (!m_findings)
        return;
    const theme::Colours& c = theme::colours();
    const bool clean = m_findings->errors == 0;
    if (!clean) {
        const QString number = QString::number(m_findings->errors);
        painter.setFont(theme::font(theme::Type::Small, 600));
        painter.setPen(c.error);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, number);
        line.setRight(line.right() - painter.fontMetrics().horizontalAdvance(number) - 4);
    }
    constexpr int side = 14;
    line.setRight(line.right() - side);
    painter.drawPixmap(
        line.right() + 1, line.center().y() - side / 2 + 1,
        clean ? theme::sign(QStringLiteral("ok"), c.ok, side, devicePixelRatioF())
              : theme::sign(QStringLiteral("error"), c.error, side, devicePixelRatioF()));
    line.setRight(line.right() - 8);
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

    QRect line(pad, frames[0].bottom() + 9, width() - 2 * pad, 18);
    const QRect second = line.translated(0, 18);
    paintMark(painter, line);
    const QFont bold = theme::font(theme::Type::Body, 600);
    painter.setFont(bold);
    painter.setPen(isEnabled() ? c.text : c.text3);
    const QString title =
        painter.fontMetrics().elidedText(m_summary.title, Qt::ElideRight, line.width());
    painter.drawText(line, Qt::AlignVCenter, title);
    if (m_folderShown) {
        line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(title) + 8);
        painter.setFont(theme::font(theme::Type::Small));
        painter.setPen(c.text3);
        painter.drawText(line, Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(folder(), Qt::ElideRight, line.width()));
    }
    painter.setFont(theme::font(theme::Type::Small));
    painter.setPen(c.text3);
    const QString date = when(m_summary.changed);
    const int dateWidth = painter.fontMetrics().horizontalAdvance(date);
    if (m_summary.changed.isValid())
        painter.drawText(second, Qt::AlignVCenter | Qt::AlignRight, date);
    painter.setPen(c.text2);
    const QString size =
        !m_summary.readable
            ? (m_summary.changed.isValid() ? tr("can't be opened") : QString())
            : tr("%1 shots · %2 · %3 credits")
                  .arg(QLocale().toString(m_summary.shots), words::clock(m_summary.cost.seconds),
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
