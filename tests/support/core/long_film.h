// A film of any length with everything a planned film has, the same on every run: for benchmarks
// and for tests of size. Without a finding where the rules are kept.
#pragma once
#include "model/storyboard.h"

namespace foreframe::test {

/// About 1.6 KB of file a shot, fifty shots a scene.
Storyboard longFilm(std::size_t shots);

} // namespace foreframe::test
