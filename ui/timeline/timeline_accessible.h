// The timeline for those who hear the screen: a list of shots and scene headings with names and
// states.
#pragma once

namespace foreframe {

/// Makes screen readers see the timeline's cards. May be called more than once.
void describeTimelinesToScreenReaders();

} // namespace foreframe
