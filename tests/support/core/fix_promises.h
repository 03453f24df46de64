// What every quick fix promises.
#pragma once
#include "core/examples.h"

namespace foreframe::test {

/// The first promise that the fix of this finding breaks, in a few words; empty: none.
///
/// It changes something, and nothing more when done again; the finding is gone and no other kind of
/// error has come; what is spoken and every media path are still there, unless the fix is there to
/// take them away; the result can be saved and read back.
std::string brokenPromise(const Case& bad, const Diagnostic& finding, const Fix& fix);

} // namespace foreframe::test
