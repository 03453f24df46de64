// The storyboards that were open last, newest first; remembered between sessions.
#pragma once
#include <QStringList>

namespace foreframe::recent {

inline constexpr int most = 12;

QStringList files();
void remember(const QString& path);
void forget(const QString& path);
void clear();

} // namespace foreframe::recent
