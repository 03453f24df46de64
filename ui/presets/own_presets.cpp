#include "presets/own_presets.h"

#include "presets/preset_file.h"

#include <QDir>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QSaveFile>
#include <QSettings>

#include <algorithm>

namespace foreframe {

namespace {

constexpr qint64 mostBytes = 1 << 20; ///< a preset is a few hundred
constexpr int mostTries = 10'000;

QString qt(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

std::string idOf(const QString& base) {
    return "own/" + base.toStdString();
}

/// A name for the file that every system takes.
QString plain(const QString& name) {
    QString base;
    for (const QChar c : name.trimmed().left(40))
        base += c.isLetterOrNumber() ? c.toLower() : QLatin1Char('-');
    return base.isEmpty() ? QStringLiteral("preset") : base;
}

} // namespace

OwnPresets::OwnPresets(const QString& folder)
    : m_folder(folder),
      m_watcher(new QFileSystemWatcher(this)) {
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, &OwnPresets::reload);
    reload();
}

QString OwnPresets::file(const std::string& id) const {
    return m_folder + QLatin1Char('/') + qt(id).section(QLatin1Char('/'), 1) +
           QStringLiteral(".json");
}

void OwnPresets::reload() {
    m_presets.clear();
    m_problems.clear();
    const QDir folder(m_folder);
    if (folder.exists() && m_watcher->directories().isEmpty())
        m_watcher->addPath(m_folder);
    const auto files = folder.entryInfoList({QStringLiteral("*.json")}, QDir::Files);
    for (const QFileInfo& info : files) {
        QFile from(info.filePath());
        if (info.size() > mostBytes || !from.open(QIODevice::ReadOnly)) {
            m_problems.append(tr("The preset %1 can't be opened.").arg(info.fileName()));
            continue;
        }
        auto read = readOwnPreset(from.readAll().toStdString(), idOf(info.completeBaseName()));
        if (read)
            m_presets.push_back(std::move(*read));
        else
            m_problems.append(
                tr("The preset %1 can't be used. %2 %3")
                    .arg(info.fileName(), qt(read.error().field), qt(read.error().what))
                    .simplified());
    }
    std::sort(m_presets.begin(), m_presets.end(), [](const Preset& a, const Preset& b) {
        return QString::localeAwareCompare(qt(a.name.en), qt(b.name.en)) < 0;
    });
    emit changed();
}

Result<std::string> OwnPresets::save(Preset preset) {
    if (preset.id.empty()) {
        const QString base = plain(qt(preset.name.en));
        preset.id = idOf(base);
        for (int n = 2; QFileInfo::exists(file(preset.id)) && n < mostTries; ++n)
            preset.id = idOf(QStringLiteral("%1-%2").arg(base).arg(n));
    }
    const auto failed = [&](const QString& why) {
        return fail(tr("The preset can't be saved in %1: %2")
                        .arg(QDir::toNativeSeparators(m_folder), why)
                        .toStdString());
    };
    if (!QDir().mkpath(m_folder))
        return failed(tr("the folder can't be made."));
    QSaveFile to(file(preset.id));
    const std::string bytes = writeOwnPreset(preset);
    if (!to.open(QIODevice::WriteOnly) ||
        to.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0 || !to.commit())
        return failed(to.errorString());
    reload();
    return preset.id;
}

Result<std::string> OwnPresets::rename(const std::string& id, const QString& name) {
    const Preset* found = findPreset(id);
    if (!found)
        return fail(tr("This preset is there no more.").toStdString());
    Preset preset = *found;
    preset.name = {name.toStdString(), {}};
    return save(std::move(preset));
}

Result<std::string> OwnPresets::remove(const std::string& id) {
    QFile gone(file(id));
    if (gone.exists() && !gone.remove())
        return fail(tr("The preset can't be deleted: %1").arg(gone.errorString()).toStdString());
    reload();
    return id;
}

OwnPresets& ownPresets() {
    static OwnPresets own(QFileInfo(QSettings().fileName()).path() + QStringLiteral("/presets"));
    return own;
}

const Preset* findPreset(std::string_view id) {
    for (const auto* list : {&presets(), &ownPresets().all()})
        for (const Preset& preset : *list)
            if (preset.id == id)
                return &preset;
    return nullptr;
}

} // namespace foreframe
