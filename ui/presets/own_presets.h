// The user's own presets, one file each in a folder beside the settings.
#pragma once
#include "base/result.h"
#include "presets/preset.h"
#include <QObject>
#include <QStringList>

class QFileSystemWatcher;

namespace foreframe {

class OwnPresets : public QObject {
    Q_OBJECT
public:
    explicit OwnPresets(const QString& folder);

    /// By name.
    const std::vector<Preset>& all() const { return m_presets; }
    /// A sentence about each file that can't be read: which one, where in it, what is wrong. Such
    /// a file is left as it is.
    const QStringList& problems() const { return m_problems; }
    QString folder() const { return m_folder; }

    /// Writes the preset as a file of its own, whole or not at all, and gives its id.
    Result<std::string> save(Preset preset);
    /// The same under another name.
    Result<std::string> rename(const std::string& id, const QString& name);
    Result<std::string> remove(const std::string& id);
    /// Looks at the folder again.
    void reload();

signals:
    void changed();

private:
    QString file(const std::string& id) const;

    QString m_folder;
    std::vector<Preset> m_presets;
    QStringList m_problems;
    QFileSystemWatcher* m_watcher;
};

/// Those of this user.
OwnPresets& ownPresets();

/// Among the program's and the user's; null where there is none of that id.
const Preset* findPreset(std::string_view id);

} // namespace foreframe
