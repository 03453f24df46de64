#include "window/recovery_bar.h"

#include "dialogs/recovery_dialog.h"
#include "models/moments.h"
#include "theme/signs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace foreframe {

namespace {

constexpr int roomForOneLine = 640;

QString when(const QDateTime& time) {
    return time.date() == QDate::currentDate() ? time.toString(QStringLiteral("HH:mm"))
                                               : words::moment(time);
}

} // namespace

RecoveryBar::RecoveryBar(const CrashedSession& session, QWidget* parent)
    : QFrame(parent),
      m_line(new QHBoxLayout(this)) {
    setObjectName(QStringLiteral("recoveryBar"));
    const QString title = titleOf(session);
    auto* sign = new QLabel;
    const auto draw = [sign] {
        sign->setPixmap(theme::sign(QStringLiteral("warning"), theme::colours().warning, 16,
                                    sign->devicePixelRatioF()));
    };
    draw();
    connect(&theme::notifier(), &theme::Notifier::changed, sign, draw);
    auto* words = new QLabel(tr("<b>%1</b> was not closed properly. The work up to %2 is safe.")
                                 .arg(title.toHtmlEscaped(), when(session.changed)));
    words->setTextFormat(Qt::RichText);
    words->setWordWrap(true);
    auto* restore = new QPushButton(tr("Open the recovered version"));
    restore->setObjectName(QStringLiteral("restore"));
    auto* discard =
        new QPushButton(session.path.isEmpty() ? tr("Discard it") : tr("Keep the saved one"));
    discard->setObjectName(QStringLiteral("discard"));
    discard->setProperty("quiet", true);
    discard->setToolTip(tr("Moves the recovered version to the trash"));
    connect(restore, &QPushButton::clicked, this,
            [this, place = session.place] { emit restoreRequested(place); });
    connect(discard, &QPushButton::clicked, this,
            [this, place = session.place] { emit discardRequested(place); });
    auto* said = new QHBoxLayout;
    said->setSpacing(10);
    said->addWidget(sign);
    said->addWidget(words, 1);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(10);
    acts->addStretch();
    acts->addWidget(restore);
    acts->addWidget(discard);
    m_line->setContentsMargins(12, 6, 8, 6);
    m_line->setSpacing(6);
    m_line->addLayout(said, 1);
    m_line->addLayout(acts);
}

void RecoveryBar::resizeEvent(QResizeEvent*) {
    m_line->setDirection(width() < roomForOneLine ? QBoxLayout::TopToBottom
                                                  : QBoxLayout::LeftToRight);
}

} // namespace foreframe
