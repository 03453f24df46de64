#include "player/player_panel.h"

#include "lookup/slate.h"
#include "models/shot_card.h"
#include "player/seek_bar.h"
#include "theme/panel_header.h"
#include "theme/sign_button.h"
#include "theme/signs.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

#include <cmath>

namespace foreframe {

namespace {

constexpr int perSecond = 100; ///< steps of the bar

/// "0:12.4"; "1:02:05.0" for a long film.
QString runningTime(double seconds) {
    const auto tenths = qint64(std::floor(seconds * 10 + 1e-6));
    const auto whole = tenths / 10;
    const QString hours = whole >= 3600 ? QStringLiteral("%1:").arg(whole / 3600) : QString();
    return hours + QStringLiteral("%1:%2.%3")
                       .arg(whole / 60 % 60, hours.isEmpty() ? 1 : 2, 10, QLatin1Char('0'))
                       .arg(whole % 60, 2, 10, QLatin1Char('0'))
                       .arg(tenths % 10);
}

} // namespace

PlayerPanel::PlayerPanel(Session& session, Thumbnails& thumbnails, std::unique_ptr<Clock> clock,
                         QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_playback(session, std::move(clock)),
      m_voices(m_playback),
      m_header(new theme::PanelHeader(tr("Player"))),
      m_screen(new Screen(thumbnails)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(12, 0, 12, 0);
    inset->addWidget(m_screen);
    column->addLayout(inset, 1);
    column->addWidget(makeTransport());

    connect(m_screen, &Screen::clicked, &m_playback, &Playback::toggle);
    connect(m_bar, &SeekBar::sought, this,
            [this](int value) { m_playback.seek(double(value) / perSecond); });
    connect(&m_playback, &Playback::moved, this, &PlayerPanel::follow);
    connect(&m_playback, &Playback::stateChanged, this, &PlayerPanel::refreshState);
    connect(&m_playback, &Playback::stateChanged, this, &PlayerPanel::follow);
    connect(&m_voices, &VoiceOver::silenceChanged, this, &PlayerPanel::refreshState);
    refreshState();
    follow();
}

QToolButton* PlayerPanel::addButton(const QString& sign, const QString& name,
                                    const QString& words) {
    QToolButton* button = theme::signButton(sign, words); // a click leaves the keys where they are
    button->setObjectName(name);
    return button;
}

QWidget* PlayerPanel::makeTransport() {
    auto* back = addButton(QStringLiteral("prev"), QStringLiteral("playerBack"), tr("Shot before"));
    m_play = addButton(QStringLiteral("play"), QStringLiteral("playerPlay"), tr("Play"));
    m_play->setFocusPolicy(Qt::StrongFocus); // the space bar stops what a click has started
    auto* on = addButton(QStringLiteral("next"), QStringLiteral("playerNext"), tr("Next shot"));
    m_loop =
        addButton(QStringLiteral("loop"), QStringLiteral("playerLoop"), tr("Play over and over"));
    m_loop->setCheckable(true);
    m_header->addRight(m_loop);
    m_bar = new SeekBar;
    m_bar->setObjectName(QStringLiteral("playerBar"));
    m_bar->setAccessibleName(tr("Place in the film"));
    m_time = new QLabel;
    m_time->setObjectName(QStringLiteral("playerTime"));
    m_time->setFont(theme::font(theme::Type::Small));
    m_time->setAccessibleName(tr("Running time"));

    auto* transport = new QWidget;
    transport->setFixedHeight(36);
    auto* row = new QHBoxLayout(transport);
    row->setContentsMargins(8, 0, 12, 0);
    row->setSpacing(2);
    for (QWidget* widget : std::initializer_list<QWidget*>{back, m_play, on})
        row->addWidget(widget);
    row->addWidget(m_bar, 1);
    row->addSpacing(4);
    row->addWidget(m_time);

    connect(back, &QToolButton::clicked, this, [this] { m_playback.step(-1); });
    connect(on, &QToolButton::clicked, this, [this] { m_playback.step(+1); });
    connect(m_play, &QToolButton::clicked, &m_playback, &Playback::toggle);
    connect(m_loop, &QToolButton::clicked, &m_playback, &Playback::setLoops);
    return transport;
}

// -- following the film ---------------------------------------------------------------------------

void PlayerPanel::follow() {
    const Reel& reel = m_playback.reel();
    if (reel.empty()) {
        m_screen->present({}, 16.0 / 9);
        m_header->setTitle(tr("Player"));
        m_time->clear();
        m_bar->setRange(0, 0);
        emit playheadMoved({}, 0, false);
        return;
    }
    const Reel::Moment moment = reel.at(m_playback.time());
    if (isVisible())
        present(moment);
    emit playheadMoved(qt(reel.shot(moment.entry).id), moment.inShot, m_playback.playing());
}

void PlayerPanel::present(const Reel::Moment& moment) {
    const Reel& reel = m_playback.reel();
    const Storyboard& film = reel.film();
    const Shot& shot = reel.shot(moment.entry);
    const MediaFacts& media = m_session.media();
    Screen::Show show;
    show.still = stillAt(film, moment.place, media, moment.inShot, moment.seconds);
    show.slate = qt(slateOf(film, moment.place));
    show.title = qt(shot.title);
    if (show.still.from.empty()) {
        const Cast cast(film);
        const ShotCard card =
            describeShot({film, cast, m_session.profile(), media}, *film.scenes[moment.place.scene],
                         shot, moment.place, {});
        show.words = card.picture.isEmpty() ? card.action : card.picture;
        if (show.words.isEmpty())
            show.words = card.start.text;
    }
    if (moment.line)
        show.subtitle = qt(shot.dialogue[*moment.line].line).simplified();
    m_screen->present(show, ratioValue(film.aspectRatio).value_or(16.0 / 9));
    if (m_playback.playing() && moment.entry + 1 < reel.size())
        m_screen->prepare(
            stillAt(film, reel.at(reel.startOf(moment.entry + 1)).place, media, 0, 0).from);

    m_header->setTitle(tr("Player %1").arg(show.slate));
    const QString time = runningTime(m_playback.time());
    m_time->setText(QStringLiteral("%1 / %2").arg(time, runningTime(reel.seconds())));
    m_bar->setRange(0, int(reel.seconds() * perSecond));
    m_bar->setSingleStep(perSecond);
    m_bar->setPageStep(10 * perSecond);
    m_bar->setValue(int(m_playback.time() * perSecond));
}

void PlayerPanel::refreshState() {
    const bool playing = m_playback.playing();
    m_play->setIcon(theme::icon(playing ? QStringLiteral("pause") : QStringLiteral("play")));
    const QString words = playing ? tr("Pause") : tr("Play");
    m_play->setAccessibleName(words);
    m_play->setToolTip(words);
    m_loop->setChecked(m_playback.loops());

    QStringList notes;
    if (m_playback.isSelection())
        notes += tr("%1 selected shots").arg(m_playback.reel().size());
    if (playing && m_playback.rate() != 1)
        notes += m_playback.rate() < 0 ? tr("backwards × %1").arg(-m_playback.rate())
                                       : tr("× %1").arg(m_playback.rate());
    switch (m_voices.silence()) {
    case VoiceOver::Silence::None:
        notes += tr("stills with scratch voices");
        break;
    case VoiceOver::Silence::NoDevice:
        notes += tr("silent: there is no sound device");
        break;
    case VoiceOver::Silence::NoSpeech:
        notes += tr("silent: espeak-ng is not installed");
        break;
    }
    m_header->setNotes(notes);
    m_header->setToolTip(notes.join(QLatin1Char('\n'))); // a narrow head has no room for the note
}

void PlayerPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    follow();
}

void PlayerPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Home)
        m_playback.seek(0);
    else if (event->key() == Qt::Key_End)
        m_playback.seek(m_playback.reel().seconds());
    else
        QWidget::keyPressEvent(event);
}

} // namespace foreframe
