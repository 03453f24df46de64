#include "background/media_watch.h"

#include "media/probe.h"

namespace foreframe {

MediaWatch::MediaWatch(Session& session, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_probe(this, [this](Gathered gathered) {
          if (gathered.folder != m_folder)
              return;
          for (auto& [path, fact] : gathered.facts)
              m_facts.insert_or_assign(path, std::move(fact));
          m_session.setMedia(m_facts);
          gather(false); // what was written meanwhile
      }) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(50);
    connect(&m_soon, &QTimer::timeout, this, [this] { gather(false); });
    connect(&session, &Session::opened, this, &MediaWatch::startAfresh);
    connect(&session, &Session::changed, this, [this] { m_soon.start(); });
    connect(&session, &Session::fileChanged, this, [this] {
        if (m_session.folder() != m_folder) // saved elsewhere
            startAfresh();
    });
    startAfresh();
}

void MediaWatch::startAfresh() {
    m_folder = m_session.folder();
    m_facts.clear();
    gather(false);
}

void MediaWatch::lookAgain() {
    gather(true);
}

void MediaWatch::gather(bool again) {
    std::vector<MediaPath> paths = mediaPaths(m_session.storyboard());
    std::erase_if(paths, [&](const MediaPath& media) {
        const auto known = m_facts.find(media.path);
        return known != m_facts.end() && !(again && known->second.state != MediaFact::State::Ok);
    });
    if (!paths.empty() && !m_folder.isEmpty())
        m_probe.run([folder = m_folder, paths = std::move(paths)] {
            return Gathered{folder, probeMedia(folder, paths)};
        });
}

} // namespace foreframe
