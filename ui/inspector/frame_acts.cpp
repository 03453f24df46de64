#include "inspector/frame_acts.h"

#include "theme/sign_button.h"
#include "theme/signs.h"

#include <QCoreApplication>
#include <QToolButton>

namespace foreframe::frames {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Frames)
};

void setStart(Shot& shot, const std::string& image) {
    shot.startFrame.image = image;
    if (!image.empty() && shot.mode == mode::textToVideo)
        shot.mode = mode::imageToVideo;
}

} // namespace

form::Binding startImage() {
    form::Binding binding = form::ofShot(&Shot::startFrame, &Frame::image);
    binding.write = [](const Storyboard& storyboard, const edit::Ids& ids, const QVariant& to) {
        return edit::changeShots(storyboard, ids,
                                 [&](Shot& shot) { setStart(shot, utf8(to.toString())); });
    };
    return binding;
}

form::Binding chain() {
    form::Binding binding = form::ofShot(&Shot::continuesPrevious);
    binding.write = [](const Storyboard& storyboard, const edit::Ids& ids, const QVariant& to) {
        return edit::changeShots(storyboard, ids, [&](Shot& shot) {
            shot.continuesPrevious = to.toBool();
            const auto place = findShot(storyboard, shot.id);
            const auto before = place ? placeBefore(storyboard, *place) : std::nullopt;
            if (!shot.continuesPrevious || !before)
                return;
            if (const auto& last = shotAt(storyboard, *before).endFrame.image; !last.empty())
                setStart(shot, last);
        });
    };
    return binding;
}

form::Binding orientation() {
    form::Binding binding = form::ofShot(&Shot::motion, &Motion::orientation);
    binding.read = [read = binding.read](const form::Subject& subject) {
        const QVariant said = read(subject);
        return said.isValid() ? said : QVariant(qt(foreframe::orientation::video));
    };
    return binding;
}

QWidget* swapButton(Session& session) {
    QToolButton* button =
        theme::signButton(QStringLiteral("swap"), Say::tr("Swap start and end"), 24);
    QObject::connect(button, &QToolButton::clicked, &session, [&session] {
        session.apply(Say::tr("Swap start and end frame"),
                      [ids = session.selectedIds()](const Storyboard& storyboard) {
                          return edit::changeShots(storyboard, ids, [](Shot& shot) {
                              std::swap(shot.startFrame, shot.endFrame);
                          });
                      });
    });
    return button;
}

Edit handOn(const std::string& shotId) {
    return [shotId](const Storyboard& storyboard) {
        const auto place = findShot(storyboard, shotId);
        const auto next = place ? placeAfter(storyboard, *place) : std::nullopt;
        if (!next)
            return storyboard;
        const std::string image = shotAt(storyboard, *place).endFrame.image;
        return edit::changeShot(storyboard, shotAt(storyboard, *next).id, [&](Shot& shot) {
            setStart(shot, image);
            shot.continuesPrevious = true;
        });
    };
}

} // namespace foreframe::frames
