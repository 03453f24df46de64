#include "form/preset_menu.h"

#include "form/move_icon.h"
#include "form/save_preset.h"
#include "presets/own_presets.h"
#include "session/library_gift.h"
#include "theme/signs.h"

#include <QMenu>

#include <algorithm>

namespace foreframe::form {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(PresetMenu)
};

void add(QMenu& menu, Session& session, const Preset& preset) {
    QAction* action = menu.addAction(presetIcon(preset), qt(preset.name.in(language())), &session,
                                     [&session, preset] { putOnSelected(session, preset); });
    action->setToolTip(qt(preset.use.in(language())));
}

QMenu* addMenu(QMenu& menu, const QString& title) {
    QMenu* added = menu.addMenu(title);
    added->setToolTipsVisible(true);
    return added;
}

} // namespace

bool sets(const Preset& preset, std::string_view prefix) {
    return std::any_of(preset.fields.begin(), preset.fields.end(),
                       [prefix](const std::string& field) { return field.starts_with(prefix); });
}

QIcon presetIcon(const Preset& preset) {
    if (preset.kind == preset_kind::camera)
        return moveIcon(qt(preset.en.camera.move));
    if (preset.kind == preset_kind::sound)
        return theme::icon(preset.en.audio.empty() ? QStringLiteral("dialogue")
                                                   : qt(preset.en.audio.front().kind));
    return theme::icon(QStringLiteral("preset"));
}

QString presetKindName(std::string_view kind) {
    return kind == preset_kind::own        ? Say::tr("Your own")
           : kind == preset_kind::genre    ? Say::tr("Genres")
           : kind == preset_kind::camera   ? Say::tr("Camera")
           : kind == preset_kind::lens     ? Say::tr("Lenses")
           : kind == preset_kind::lighting ? Say::tr("Lighting")
           : kind == preset_kind::sound    ? Say::tr("Voices and sounds")
                                           : Say::tr("Negative terms");
}

void fillPresetMenu(QMenu& menu, Session& session, const PresetWanted& wanted, QWidget* parent) {
    const auto chosen = [&](const std::vector<Preset>& from) {
        std::vector<const Preset*> found;
        for (const Preset& preset : from)
            if (wanted(preset))
                found.push_back(&preset);
        return found;
    };
    const auto own = chosen(ownPresets().all());
    if (!own.empty()) {
        QMenu* mine = addMenu(menu, presetKindName(preset_kind::own));
        for (const Preset* preset : own)
            add(*mine, session, *preset);
        menu.addSeparator();
    }
    QMenu* into = nullptr;
    const Preset* before = nullptr;
    const auto offered = chosen(presets());
    for (const Preset* preset : offered) {
        const bool first = preset->kind == offered.front()->kind;
        const bool newKind = !before || before->kind != preset->kind;
        const bool newGroup = !before || before->group != preset->group;
        if (first ? newGroup : newKind)
            into = addMenu(menu,
                           first ? qt(preset->group.in(language())) : presetKindName(preset->kind));
        else if (newGroup)
            into->addSeparator();
        add(*into, session, *preset);
        before = preset;
    }
    menu.addSeparator();
    menu.addAction(Say::tr("Save as Preset…"), parent,
                   [&session, parent] { savePreset(session, parent->window()); })
        ->setEnabled(session.current() != nullptr);
}

void putOnSelected(Session& session, const Preset& preset) {
    give(session, {libraryKind::preset, qt(preset.id)}, {session.selectedIds(), {}, {}});
}

} // namespace foreframe::form
