// Colours, type and measures of the look, as resources/tokens.json has them.
#pragma once
#include <QColor>
#include <QFont>
#include <QObject>

class QStyle;

namespace foreframe::theme {

/// The colours of one scheme; names as in tokens.json.
struct Colours {
    QColor canvas, panel, card, raised, field, slot;
    QColor line, lineSlot, lineStrong, lineField;
    QColor text, text2, text3;
    QColor accent, accentHover, onAccent, accentSoft, accentText;
    QColor hover, pressed;
    QColor error, errorTint, warning, warningTint, advice, adviceTint, ok, okTint;
    QColor dialogue, dialogueTint, ambient, ambientTint, effect, effectTint, music, musicTint;
    QColor t2v, i2v, motion;
    QColor statusDraft, statusReady, statusGenerated, statusApproved;
    QColor playhead, scrim, onScrim;
};

enum class Scheme { System, Light, Dark };

/// The colours in force: the light or the dark ones.
const Colours& colours();
bool isDark();

/// Follows the system's palette, or insists on one scheme. Sets the application's palette, font and
/// style sheet.
void use(Scheme scheme);
Scheme scheme();

/// The style that the style sheet stands on; menus underline no letters.
QStyle* makeStyle();

/// Says when the colours have changed: repaint, and drop what was rendered in the old ones.
class Notifier : public QObject {
    Q_OBJECT
public:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< sees the system change
signals:
    void changed();
};
Notifier& notifier();

/// Sizes of the type scale in px: 11, 12, 13, 15, 20, 28 (Chinese: 12 where 11).
enum class Type { Caption, Small, Body, Heading, Title, Display };
/// The system's font in a size of the scale; weights 400, 500, 600.
QFont font(Type type, int weight = 400);
int lineHeight(Type type);

} // namespace foreframe::theme
