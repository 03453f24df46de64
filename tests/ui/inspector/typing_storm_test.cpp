#include "ui/inspector_stage.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollArea>
#include <QTimer>

QT_BEGIN_NAMESPACE // as the platform hands them over, to be worked off later
    Q_GUI_EXPORT void
    qt_handleKeyEvent(QWindow* window, QEvent::Type type, int key, Qt::KeyboardModifiers modifiers,
                      const QString& text, bool repeats, ushort count);
Q_GUI_EXPORT void qt_handleMouseEvent(QWindow* window, const QPointF& local, const QPointF& global,
                                      Qt::MouseButtons state, Qt::MouseButton button,
                                      QEvent::Type type, Qt::KeyboardModifiers modifiers,
                                      int timestamp);
QT_END_NAMESPACE

using namespace foreframe;

/// What is typed while the program is busy comes all at once, with whatever was done meanwhile. No
/// letter is lost, and none lands in another shot.
class TypingStormTest : public test::InspectorStage {
    Q_OBJECT

    static constexpr std::array ids{"a", "b", "c", "d"};

    QRandomGenerator m_random;
    std::unique_ptr<QWidget> m_window;  ///< the inspector, and a button to choose each shot by
    std::map<QString, QString> m_typed; ///< by shot and field

    int below(int n) { return int(m_random.bounded(n)); }
    QWindow* window() { return m_window->windowHandle(); }

    void press(int key, Qt::KeyboardModifiers modifiers = {}, const QString& text = {}) {
        qt_handleKeyEvent(window(), QEvent::KeyPress, key, modifiers, text, false, 1);
        qt_handleKeyEvent(window(), QEvent::KeyRelease, key, modifiers, text, false, 1);
    }
    void type(const QString& letters) {
        for (const QChar c : letters)
            press(c.isLetter() ? c.toUpper().unicode() : c.unicode(), {}, QString(c));
    }
    /// Nobody aims at what is still moving, or out of sight.
    void comeToRest(QWidget* on) {
        QRect before;
        for (QRect now(1, 1, 1, 1); now != before;) {
            before = now;
            QTest::qWait(5);
            m_panel->findChild<QScrollArea*>()->ensureWidgetVisible(on);
            now = QRect(on->mapTo(m_window.get(), QPoint()),
                        on->visibleRegion().boundingRect().size());
        }
    }
    void click(QWidget* on) {
        const QPointF at = on->mapTo(m_window.get(), QRect(QPoint(), on->size()).center());
        const QPointF global = m_window->mapToGlobal(at);
        static int time = 1000;
        qt_handleMouseEvent(window(), at, global, Qt::LeftButton, Qt::LeftButton,
                            QEvent::MouseButtonPress, {}, time += 600);
        qt_handleMouseEvent(window(), at, global, Qt::NoButton, Qt::LeftButton,
                            QEvent::MouseButtonRelease, {}, time += 10);
    }
    QPushButton* chooser(const QString& name) { return m_window->findChild<QPushButton*>(name); }

    static QString termsOf(const Shot& shot) {
        return qt(shot.negativePrompt).join(QLatin1Char('|'));
    }
    QString inFilm(const QString& id, const QString& field) {
        const Shot& shot = test::shotOf(*m_session, utf8(id).c_str());
        return field == QLatin1String("action")    ? qt(shot.action)
               : field == QLatin1String("subject") ? qt(shot.subject)
                                                   : termsOf(shot);
    }

    void openBesideTheShots() {
        m_window = std::make_unique<QWidget>();
        auto* row = new QHBoxLayout(m_window.get());
        auto* choosers = new QVBoxLayout;
        for (const char* id : ids)
            for (const bool takesFocus : {true, false}) { // a card, or a key that chooses
                auto* button = new QPushButton(QLatin1String(id));
                button->setObjectName(QLatin1String(id) + QLatin1String(takesFocus ? "" : "!"));
                button->setFocusPolicy(takesFocus ? Qt::StrongFocus : Qt::NoFocus);
                connect(button, &QPushButton::pressed, this,
                        [this, id] { m_session->select({QLatin1String(id)}); });
                choosers->addWidget(button);
            }
        row->addLayout(choosers);
        row->addWidget(m_panel.get());
        m_window->resize(500, 2400);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_session->apply(QStringLiteral("x"), [](const Storyboard& s) {
            return edit::changeShots(s, {"a", "b", "c", "d"}, [](Shot& shot) {
                shot.negativePrompt.clear();
                shot.action.clear();
            });
        });
        m_session->reveal(QStringLiteral("a"), QStringLiteral("negativePrompt"));
        chooser(QStringLiteral("a"))->setFocus();
    }

private slots:
    void cleanup() {
        m_panel.release(); // the window's
        m_window.reset();
    }

    void noLetterIsLostAndNoneLandsElsewhere() {
        const quint32 seed = qEnvironmentVariableIsSet("FOREFRAME_SEED")
                                 ? qEnvironmentVariable("FOREFRAME_SEED").toUInt()
                                 : 20260;
        m_random.seed(seed);
        openBesideTheShots();
        const Storyboard before = m_session->storyboard();
        QString shot = QStringLiteral("a");
        QString field;      ///< with the focus; empty: none
        QString unfinished; ///< behind the list of terms
        const auto finish = [&] {
            QString& terms = m_typed[shot + QStringLiteral("negative")];
            if (!unfinished.isEmpty() && !terms.split('|').contains(unfinished))
                terms += (terms.isEmpty() ? QString() : QStringLiteral("|")) + unfinished;
            unfinished.clear();
        };
        // What is a term already stays behind the list until it is left.
        const auto stays = [&] {
            return m_typed[shot + QStringLiteral("negative")].split('|').contains(unfinished);
        };
        int step = 0;
        for (int burst = 0; burst < 120; ++burst) {
            QCoreApplication::processEvents();
            QStringList did;
            const int acts = 1 + below(4);
            bool chosen = false;
            for (int i = 0; i < acts; ++i)
                switch (below(7)) {
                case 0:
                case 1: // another field; where the form has moved meanwhile, nobody could aim
                    if (!chosen && i == 0) {
                        const QString next =
                            QStringLiteral("action,subject,negative").split(',')[below(3)];
                        if (next != field)
                            finish();
                        field = next;
                        QWidget* on = field == QLatin1String("negative")
                                          ? static_cast<QWidget*>(
                                                editor("negativePrompt")->findChild<QLineEdit*>())
                                          : text(utf8(field).c_str())->viewport();
                        comeToRest(on);
                        click(on);
                        press(Qt::Key_End, Qt::ControlModifier);
                        did += QStringLiteral("click ") + field;
                    }
                    break;
                case 2: { // another shot
                    const bool keepsFocus = below(2);
                    const QString next = QLatin1String(ids[std::size_t(below(4))]);
                    if (!keepsFocus || next != shot || !stays())
                        finish();
                    shot = next;
                    click(chooser(shot + (keepsFocus ? QStringLiteral("!") : QString())));
                    if (!keepsFocus)
                        field.clear();
                    else
                        press(Qt::Key_End, Qt::ControlModifier);
                    chosen = true;
                    did += QStringLiteral("choose ") + shot + (keepsFocus ? "!" : "");
                    break;
                }
                case 3: // what the checks need to know arrives
                    QTimer::singleShot(0, m_session.get(), [this, n = ++step] {
                        m_session->setMedia({{"media/" + std::to_string(n), {}}});
                    });
                    break;
                default: {
                    if (field.isEmpty())
                        break;
                    QString letters;
                    const bool sign = field != QLatin1String("negative") && below(3) == 0;
                    if (sign)
                        letters += QStringLiteral(" [M"); // names are offered below the caret
                    for (int n = 1 + below(5); n > 0; --n)
                        letters += QLatin1Char("q789"[below(4)]) /* in no term that is offered */;
                    if (sign && below(2))
                        letters.chop(letters.size() - 3); // and still are when something happens
                    type(letters);
                    if (field == QLatin1String("negative"))
                        unfinished += letters;
                    else
                        m_typed[shot + field] += letters;
                    did += QStringLiteral("type ") + letters;
                }
                }
            QCoreApplication::processEvents();
            m_session->settle(); // as saving does
            if (!stays())
                finish();
            for (const char* id : ids)
                for (const QString& each : {QStringLiteral("action"), QStringLiteral("subject"),
                                            QStringLiteral("negative")}) {
                    const QString wanted = m_typed[QLatin1String(id) + each];
                    const QString is = inFilm(QLatin1String(id), each);
                    QVERIFY2(
                        is == wanted,
                        qPrintable(QStringLiteral("seed %1, burst %2 (%3): %4.%5 is “%6”, not “%7”")
                                       .arg(seed)
                                       .arg(burst)
                                       .arg(did.join(QStringLiteral("; ")), QLatin1String(id), each,
                                            is, wanted)));
                }
            if (below(4) == 0) {
                m_session->undo();
                m_session->redo();
                shot = m_session->currentShot(); // where that was
            }
        }
        while (m_session->canUndo())
            m_session->undo();
        while (m_session->canRedo())
            m_session->redo();
        for (const auto& [where, words] : m_typed)
            QCOMPARE(inFilm(where.left(1), where.mid(1)), words);
        QVERIFY(!(m_session->storyboard() == before));
    }
};

FOREFRAME_TEST(TypingStormTest)
#include "typing_storm_test.moc"
