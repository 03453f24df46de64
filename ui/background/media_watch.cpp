#include "background/media_watch.h"

#include "media/probe.h"

#include <QFileInfo>
#include <unordered_set>
#include <utility>

namespace foreframe {

namespace {

bool isAsItWas(const QString& folder, const std::string& path, const MediaFact& fact) {
    const QFileInfo file(folder + QLatin1Char('/') + QString::fromStdString(path));
    return fact.state == MediaFact::State::Ok && file.exists() &&
           static_cast<std::uint64_t>(file.size()) == fact.bytes;
}

} // namespace

MediaWatch::MediaWatch(Session& session, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_probe(this, [this](Gathered gathered) {
          if (gathered.folder != m_folder)
              return;
          for (auto& [path, fact] : gathered.facts)
              m_facts.insert_or_assign(path, std::move(fact));
          if (!gathered.facts.empty())
              m_session.setMedia(m_facts);
          gather(false); // what was written meanwhile
      }) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(50);
    connect(&m_soon, &QTimer::timeout, this, [this] { gather(false, std::exchange(m_new, {})); });
    connect(&session, &Session::opened, this, &MediaWatch::startAfresh);
    connect(&session, &Session::changed, this, [this](const auto& before, const auto& after) {
        keepNew(*before, *after);
        m_soon.start();
    });
    connect(&session, &Session::fileChanged, this, [this] {
        if (m_session.folder() != m_folder) // saved elsewhere
            startAfresh();
    });
    startAfresh();
}

void MediaWatch::startAfresh() {
    m_folder = m_session.folder();
    m_facts.clear();
    m_new = {};
    gather(false);
}

void MediaWatch::lookAgain() {
    gather(true);
}

void MediaWatch::keepNew(const Storyboard& before, const Storyboard& after) {
    m_new.voices = after.voices;
    m_new.characters = after.characters;
    m_new.locations = after.locations;
    std::unordered_set<const Scene*> known;
    for (const auto& scene : before.scenes)
        known.insert(&*scene);
    for (const auto& scene : after.scenes)
        if (!known.contains(&*scene)) {
            std::erase_if(m_new.scenes, [&](const auto& old) { return old->id == scene->id; });
            m_new.scenes.push_back(scene);
        }
}

void MediaWatch::gather(bool again) {
    gather(again, m_session.storyboard());
}

void MediaWatch::gather(bool again, const Storyboard& film) {
    std::vector<MediaPath> paths = mediaPaths(film);
    if (!again)
        std::erase_if(paths, [&](const MediaPath& media) { return m_facts.contains(media.path); });
    if (paths.empty() || m_folder.isEmpty())
        return;
    m_probe.run([folder = m_folder, known = again ? m_facts : MediaFacts(),
                 paths = std::move(paths)]() mutable {
        std::erase_if(paths, [&](const MediaPath& media) {
            const auto fact = known.find(media.path);
            return fact != known.end() && isAsItWas(folder, media.path, fact->second);
        });
        return Gathered{folder, probeMedia(folder, paths)};
    });
}

} // namespace foreframe
