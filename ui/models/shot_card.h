// What a card says about its shot, in words, before anything is measured or painted.
#pragma once
#include "check/checker.h"
#include "cost/cost.h"
#include <QStringList>
#include <vector>

namespace foreframe {

/// One of the two pictures of a card.
struct CardFrame {
    enum class Kind {
        Empty,
        Picture,   ///< there is an image
        Described, ///< words only
        Missing,   ///< the image is not there, can't be read or lies outside the folder
    };
    Kind kind = Kind::Empty;
    QString path; ///< media path of the image or, in motion control, of the reference video
    QString text; ///< Described: the words. Missing: the file's name
};

struct CardLine {
    QString speaker;
    QString voice; ///< name of the voice that is bound; empty: none
    QString delivery;
    QString text; ///< between quotation marks
    double start = 0;
    double end = 0;                  ///< seconds from the start of the clip
    QString seconds;                 ///< "3.6 s"; "7.4 of 5 s" where it runs over the clip's end
    std::optional<Severity> overrun; ///< how serious it is that it does
};

struct CardSound {
    enum class Kind { Ambient, Effect, Music, Reference };
    Kind kind = Kind::Ambient;
    QString text;
};

struct ShotCard {
    QString id;
    QString slate;
    QString title; ///< empty: has none
    std::string mode;
    std::string status;
    double seconds = 0; ///< of the clip
    QString length;     ///< "5 s"
    QString cost;       ///< "120 cr"; empty where it has no price
    CardFrame start;
    CardFrame end; ///< in motion control: the reference video
    QString referenceLength;
    QString chainedTo; ///< slate of the shot whose last frame begins this one
    std::string move;  ///< word of the camera's move, for its glyph
    QString camera;    ///< "Slow push in"
    QString reason;    ///< "as nobody answers"
    QString sizes;     ///< "MS › MCU"
    QString angle;     ///< "eye level"
    QString picture;   ///< what a text-to-video shot shows
    QString action;
    std::vector<CardLine> lines;
    std::vector<CardSound> sounds;
    bool silent = false; ///< made without sound
    bool checked = true; ///< else nothing is known about it yet
    bool blank = false;  ///< nothing has been written yet: no reason for alarm
    Count findings;
    QStringList problems; ///< what the findings say, the worst first: "Error: …"

    bool motion() const { return mode == mode::motionControl; }
    bool fromText() const { return mode == mode::textToVideo; }
};

/// What the header of a scene says.
struct SceneCard {
    QString number;
    QString heading;
    Count findings;
    int shots = 0;
    int shown = 0; ///< of them; fewer where a filter is on
    double seconds = 0;
    QString length; ///< "0:20"
    QString cost;   ///< "195 cr"
};

/// Everything of a shot's surroundings that its card speaks of.
struct CardSource {
    const Storyboard& storyboard;
    const Cast& cast;
    const Profile& profile;
    const MediaFacts& media;
};

/// Label of who speaks a line; what stands for it where there is none.
QString speakerName(const DialogueLine& line, const Cast& cast);

ShotCard describeShot(const CardSource& source, const Scene& scene, const Shot& shot, Place place,
                      const Diagnostics& findings);
SceneCard describeScene(const CardSource& source, const Scene& scene, std::size_t number,
                        const Count& findings);

/// "Shot 1B, Up the path, 5 seconds, 1 warning", for those who hear the screen.
QString spokenName(const ShotCard& card);
QString spokenName(const SceneCard& card);

/// "7 shots", or "3 of 7 shots" where a filter is on.
QString shotsShown(const SceneCard& card);

/// "1 error", "3 warnings": the worst kind of finding; empty where there is none.
QString worstFinding(const Count& count);

} // namespace foreframe
