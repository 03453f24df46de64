// The editor, hurried: edits, undoes, pastes and saves without a pause, and notes each state it has
// been in, until somebody kills it. driver HOME FILE SEED NOTES
#include "core/random_storyboard.h"
#include "files/media_import.h"
#include "files/questions.h"
#include "own_clock.h"
#include "recovery/autosave.h"
#include "theme/theme.h"
#include "window/main_window.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QImage>
#include <QPushButton>
#include <QTimer>
#include <fcntl.h>
#include <unistd.h>

using namespace foreframe;

namespace {

/// Always the main answer, and a little later, as people do.
class QuickAnswers : public Questions {
public:
    void ask(const Question& question, std::function<void(int)> then) override {
        int main = 0;
        for (std::size_t i = 0; i < question.answers.size(); ++i)
            if (question.answers[i].kind == Answer::Kind::Main)
                main = int(i);
        QTimer::singleShot(5, [then, main] { then(main); });
    }
    void tell(const QString&, const QString&) override {}
    void follow(const QString&, std::shared_ptr<Progress>) override {}
    void fileToOpen(const FileChoice&, std::function<void(QString)> then) override { then({}); }
    void fileToSave(const FileChoice&, std::function<void(QString)> then) override { then({}); }
    void folder(const FileChoice&, std::function<void(QString)> then) override { then({}); }
};

class Driver : public QObject {
public:
    Driver(const QString& file, std::uint32_t seed, const QString& notes)
        : m_random(seed),
          m_clock(notes + QStringLiteral(".clock")),
          m_notes(
              ::open(QFile::encodeName(notes).constData(), O_WRONLY | O_CREAT | O_APPEND, 0600)),
          m_window(std::make_unique<QuickAnswers>()) {
        Session& session = m_window.session();
        connect(&session, &Session::opened, this, [this] { note("state", value()); });
        connect(&session, &Session::changed, this, [this] { note("state", value()); });
        connect(&m_window.autosave(), &Autosave::kept, this,
                [this](const Shared<Storyboard>& kept) { note("kept", *kept); });
        connect(&m_window.document(), &Document::saved, this, [this, file] {
            if (const auto saved = readStoryboard(file))
                note("kept", saved->decoded.storyboard);
        });
        m_window.show();
        const bool isOffered = !crashedSessions({16, 9}).empty();
        m_window.offerRecovery();
        // Where something is offered it is taken, by its button; else the file is opened.
        connect(&m_offer, &QTimer::timeout, this, [this, file, isOffered] {
            if (auto* restore = m_window.findChild<QPushButton*>(QStringLiteral("restore")))
                restore->click();
            else if (!isOffered)
                m_window.document().open(file);
            if (!m_window.document().isEmpty()) {
                m_offer.stop();
                m_hurry.start(3);
            } else if (m_clock.now() > 60'000) {
                qFatal("The film is not open after a minute");
            }
        });
        m_offer.start(20);
        connect(&m_hurry, &QTimer::timeout, this, &Driver::step);
    }

private:
    const Storyboard& value() { return m_window.session().storyboard(); }

    /// One line, in one piece: killing can't halve it.
    void note(const char* what, const Storyboard& film) {
        const QByteArray hash = QCryptographicHash::hash(QByteArray::fromStdString(encode(film)),
                                                         QCryptographicHash::Sha1);
        const QByteArray line =
            QByteArray(what) + ' ' + QByteArray::number(m_clock.now()) + ' ' + hash.toHex() + '\n';
        if (::write(m_notes, line.constData(), static_cast<std::size_t>(line.size())) !=
            line.size())
            qFatal("The notes can't be written");
    }

    /// Saves are no part of every other life: there it is the autosave that keeps what was done.
    void step() {
        Session& session = m_window.session();
        const std::size_t dice = m_random.below(100);
        if (dice < 70) {
            const auto act = m_random.act(value());
            session.apply(qt(act.name), act.edit, m_random.chance(30) ? qt(act.name) : QString());
        } else if (dice < 82) {
            session.undo();
        } else if (dice < 88) {
            session.redo();
        } else if (dice < 94) {
            if (m_saves)
                m_window.document().save();
        } else {
            paste();
        }
    }

    void paste() {
        QImage picture(64, 36, QImage::Format_RGB32);
        picture.fill(QColor::fromRgb(unsigned(m_random.below(0xffffff))));
        if (const auto image = importImage(m_window.session().folder(), picture))
            m_window.session().apply(QStringLiteral("Paste"), [&](const Storyboard& film) {
                Shot shot;
                shot.startFrame.image = utf8(*image);
                return edit::insertShots(film, m_random.someGap(film), {shot});
            });
    }

    test::Random m_random;
    const bool m_saves = m_random.chance(50);
    test::OwnClock m_clock;
    int m_notes;
    MainWindow m_window;
    QTimer m_offer;
    QTimer m_hurry;
};

} // namespace

int main(int argc, char** argv) {
    if (argc != 5)
        return 2;
    for (const char* place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(place, QByteArray(argv[1]) + '/' + place);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Foreframe"));
    QCoreApplication::setApplicationName(QStringLiteral("foreframe"));
    QApplication::setStyle(theme::makeStyle());
    theme::use(theme::Scheme::Light);
    const Driver driver(QFile::decodeName(argv[2]), QByteArray(argv[3]).toUInt(),
                        QFile::decodeName(argv[4]));
    return QApplication::exec();
}
