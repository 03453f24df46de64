// The player: the storyboard's stills in the order of the film, with what is said.
#pragma once
#include "player/playback.h"
#include "player/screen.h"
#include "player/voice_over.h"
#include <QWidget>

class QLabel;
class QToolButton;

namespace foreframe {

namespace theme {
class PanelHeader;
}
class SeekBar;

class PlayerPanel : public QWidget {
    Q_OBJECT
public:
    PlayerPanel(Session& session, Thumbnails& thumbnails, std::unique_ptr<Clock> clock,
                QWidget* parent = nullptr);

    Playback& playback() { return m_playback; }
    const Screen& screen() const { return *m_screen; }

signals:
    /// The film is here now: so many seconds into this shot.
    void playheadMoved(const QString& shotId, double inShot, bool playing);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QToolButton* addButton(const QString& sign, const QString& name, const QString& words);
    QWidget* makeTransport();
    void follow();
    void present(const Reel::Moment& moment);
    void refreshState();

    Session& m_session;
    Playback m_playback;
    VoiceOver m_voices;
    theme::PanelHeader* m_header;
    Screen* m_screen;
    QToolButton* m_play;
    QToolButton* m_loop;
    SeekBar* m_bar;
    QLabel* m_time;
};

} // namespace foreframe
