#include "models/film_filter.h"

#include "base/text.h"

#include <algorithm>

namespace foreframe {

namespace {

bool isPlain(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

char lowered(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool holdsPlain(std::string_view text, std::string_view wanted) {
    return std::search(text.begin(), text.end(), wanted.begin(), wanted.end(),
                       [](char a, char b) { return lowered(a) == b; }) != text.end();
}

bool isSeenOrHeard(const Shot& shot, const auto& isWanted) {
    return std::any_of(shot.characters.begin(), shot.characters.end(), isWanted) ||
           std::any_of(shot.dialogue.begin(), shot.dialogue.end(),
                       [&](const DialogueLine& line) { return isWanted(line.character); });
}

bool fits(FilmFilter::Findings wanted, const Count& count) {
    switch (wanted) {
    case FilmFilter::Findings::Errors:
        return count.errors > 0;
    case FilmFilter::Findings::Warnings:
        return count.warnings > 0;
    case FilmFilter::Findings::Some:
        return count.total() > 0;
    case FilmFilter::Findings::None:
        return count.total() == 0;
    case FilmFilter::Findings::Any:
        break;
    }
    return true;
}

} // namespace

bool anyTextOf(const Scene& scene, const Shot& shot,
               const std::function<bool(const std::string&)>& visit) {
    const auto said = [&](const std::string& text) { return !text.empty() && visit(text); };
    for (const DialogueLine& line : shot.dialogue)
        if (said(line.line))
            return true;
    for (const std::string* text :
         {&shot.subject, &shot.action, &shot.context, &shot.lighting, &shot.style,
          &shot.camera.motivation, &shot.notes, &shot.promptOverride, &scene.heading})
        if (said(*text))
            return true;
    return std::any_of(shot.audio.begin(), shot.audio.end(),
                       [&](const AudioLayer& layer) { return said(layer.description); });
}

FilmSearch::FilmSearch(const FilmFilter& filter, const Storyboard& storyboard)
    : m_filter(filter),
      m_storyboard(storyboard),
      m_text(filter.text.trimmed()) {
    if (isPlain(m_text))
        m_plain = text::lower(utf8(m_text));
    if (!m_text.isEmpty())
        for (const auto& character : storyboard.characters)
            if (qt(character->label).contains(m_text, Qt::CaseInsensitive))
                m_people.insert(character->id);
}

bool FilmSearch::finds(Place place, const Count& count) const {
    const Scene& scene = *m_storyboard.scenes[place.scene];
    const Shot& shot = *scene.shots[place.shot];
    if (!m_filter.status.empty() && shot.status != m_filter.status)
        return false;
    if (!m_filter.location.empty() && scene.location != m_filter.location)
        return false;
    if (!m_filter.character.empty() &&
        !isSeenOrHeard(shot, [this](const std::string& id) { return id == m_filter.character; }))
        return false;
    return fits(m_filter.findings, count) && (m_text.isEmpty() || saysIt(place, scene, shot));
}

bool FilmSearch::saysIt(Place place, const Scene& scene, const Shot& shot) const {
    const auto holds = [this](const std::string& text) {
        return m_plain.empty() ? qt(text).contains(m_text, Qt::CaseInsensitive)
                               : holdsPlain(text, m_plain);
    };
    if (holds(shot.title) || anyTextOf(scene, shot, holds))
        return true;
    if (!m_people.empty() &&
        isSeenOrHeard(shot, [this](const std::string& id) { return m_people.contains(id); }))
        return true;
    return qt(slateOf(m_storyboard, place)).compare(m_text, Qt::CaseInsensitive) == 0;
}

} // namespace foreframe
