// Quick fixes that several rules offer.
#pragma once
#include "check/rule.h"

namespace foreframe::fixes {

/// An edit of one shot under a label.
Fix changeShot(const Shot& shot, Phrase label, std::function<void(Shot&)> change);

Fix audioOn(const Shot& shot);
Fix audioOff(const Shot& shot);
Fix dropEndFrame(const Shot& shot);
/// Takes what only the other modes have off the shot, so that it is whole in the new one.
Fix makeTextToVideo(const Shot& shot);
Fix makeImageToVideo(const Shot& shot);
Fix makeProfessional(const Shot& shot);

/// The word of the list that is spelled most alike; empty where none is near.
std::string_view nearest(std::string_view word, std::span<const std::string_view> list);

} // namespace foreframe::fixes
