// Copies files into a folder without ever touching one that is there.
#pragma once
#include "base/result.h"
#include "files/progress.h"
#include <QDir>
#include <functional>

namespace foreframe {

bool sameContent(const QString& oneFile, const QString& otherFile);

/// `wanted` (relative to the folder) where it is free or `isTheSame` says of the file there that it
/// will do, else "name-2.png", "name-3.png" ... Links count as taken.
QString freePath(const QDir& folder, const QString& wanted,
                 const std::function<bool(const QString& file)>& isTheSame);

/// Where a file has come to lie.
struct Put {
    QString path; ///< relative to the folder
    bool isNew = false;
};

/// Copies a file under `wanted`, a free name beside it, or not at all where it is there already:
/// whole, and on the disk before this returns. An Error where it is cancelled.
Result<Put> copyInto(const QDir& folder, const QString& wanted, const QString& sourceFile,
                     const Progress& progress = {});
/// The same with bytes.
Result<Put> writeInto(const QDir& folder, const QString& wanted, const QByteArray& bytes);

} // namespace foreframe
