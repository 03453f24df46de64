// Where files of a kind were last found or put, remembered for each film.
#pragma once
#include <QString>

namespace foreframe {

enum class FolderOf { Pictures, Sounds, Clips, Prompts, Storyboards, Exports };

/// The last one for the film in that folder, if it is still there, or where other material of the
/// film came from; else the last one for any film; at first the user's own place for such files.
/// Storyboards are of no film: leave it empty.
QString lastFolder(FolderOf kind, const QString& film = {});
/// The same, empty where nothing was remembered for this film.
QString lastFolderOfFilm(FolderOf kind, const QString& film);

void rememberFolder(FolderOf kind, const QString& folder, const QString& film = {});

} // namespace foreframe
