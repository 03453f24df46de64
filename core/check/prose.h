// The texts of a shot in which people type words, each with the field it stands in.
#pragma once
#include "check/field_path.h"
#include "check/rule.h"

namespace foreframe {

/// Visits every text that becomes part of the picture or of its sound layers, but not what is
/// spoken and how: `visit(const FieldPath&, std::string&)`, const where the shot is.
template <class ShotType, class Visit>
void eachPictureText(ShotType& shot, Visit visit) {
    visit(FieldPath{"subject"}, shot.subject);
    visit(FieldPath{"action"}, shot.action);
    visit(FieldPath{"context"}, shot.context);
    visit(FieldPath{"style"}, shot.style);
    visit(FieldPath{"lighting"}, shot.lighting);
    visit(FieldPath{"pacing"}, shot.pacing);
    visit(FieldPath{"camera.motivation"}, shot.camera.motivation);
    int index = 0;
    for (auto& lens : shot.camera.lens)
        visit(FieldPath{"camera.lens", index++}, lens);
    visit(FieldPath{"emotion.from"}, shot.emotion.from);
    visit(FieldPath{"emotion.to"}, shot.emotion.to);
    visit(FieldPath{"physicalState.from"}, shot.physicalState.from);
    visit(FieldPath{"physicalState.to"}, shot.physicalState.to);
    visit(FieldPath{"startFrame.description"}, shot.startFrame.description);
    visit(FieldPath{"endFrame.description"}, shot.endFrame.description);
    index = 0;
    for (auto& line : shot.dialogue)
        visit(FieldPath{"dialogue", index++, ".action"}, line.action);
    index = 0;
    for (auto& layer : shot.audio) {
        visit(FieldPath{"audio", index, ".description"}, layer.description);
        visit(FieldPath{"audio", index, ".space"}, layer.space);
        visit(FieldPath{"audio", index++, ".cue"}, layer.cue);
    }
}

/// Visits how each line is delivered.
template <class ShotType, class Visit>
void eachDelivery(ShotType& shot, Visit visit) {
    int index = 0;
    for (auto& line : shot.dialogue) {
        visit(FieldPath{"dialogue", index, ".emotion"}, line.emotion);
        visit(FieldPath{"dialogue", index, ".tone"}, line.tone);
        visit(FieldPath{"dialogue", index++, ".pace"}, line.pace);
    }
}

/// Every text above, and the override.
template <class ShotType, class Visit>
void eachText(ShotType& shot, Visit visit) {
    eachPictureText(shot, visit);
    eachDelivery(shot, visit);
    visit(FieldPath{"promptOverride"}, shot.promptOverride);
}

/// A fix that rewrites one text of a shot, as long as it still reads as it did.
Fix rewrite(const Shot& shot, std::string field, std::string was, std::string now, Phrase label);

} // namespace foreframe
