#include "session/understood.h"

#include "check/word_list.h"
#include "session/strings.h"

namespace foreframe {

namespace {

struct Counts {
    std::size_t shots = 0, lines = 0, characters = 0, sounds = 0, words = 0;
};

Counts countsOf(const Storyboard& film) {
    Counts counts;
    counts.characters = film.characters.size();
    std::vector<Word> words;
    for (const auto& scene : film.scenes)
        for (const auto& shot : scene->shots) {
            ++counts.shots;
            counts.lines += shot->dialogue.size();
            counts.sounds += shot->audio.size();
            words.clear();
            appendWords(shot->action, 0, false, words);
            counts.words += words.size();
        }
    return counts;
}

QString counted(std::size_t count, const QString& one, const QString& many) {
    return count == 1 ? one : many.arg(count);
}

} // namespace

QString understood(const Storyboard& film) {
    const Counts counts = countsOf(film);
    QStringList parts;
    if (counts.lines > 0)
        parts += counted(counts.lines, tr("1 line"), tr("%1 lines"));
    if (counts.characters > 0)
        parts += counted(counts.characters, tr("1 character"), tr("%1 characters"));
    if (counts.sounds > 0)
        parts += counted(counts.sounds, tr("1 sound"), tr("%1 sounds"));
    const QString shots = counted(counts.shots, tr("1 shot"), tr("%1 shots"));
    const QString read = parts.isEmpty() ? shots : tr("%1: %2").arg(shots, parts.join(tr(", ")));
    return counts.words == 0 ? tr("%1.").arg(read)
                             : tr("%1; %2 stayed in the action.")
                                   .arg(read, counted(counts.words, tr("1 word"), tr("%1 words")));
}

} // namespace foreframe
