// A text that somebody typed, word by word, with the place it stands in: what the rules on single
// words read.
#pragma once
#include "check/field_path.h"
#include "check/rule.h"
#include "check/word_list.h"

namespace foreframe {

/// Where a text is written: on a shot, on a scene, or on the storyboard itself.
struct TextPlace {
    std::string shotId;  ///< empty: not on a shot
    std::string sceneId; ///< the scene whose lighting it is; empty: the storyboard's style
    std::string field;   ///< "camera.lens[0]", "scenes[2].lighting"

    /// Writes another text there, as long as it still reads as it did.
    Edit rewrite(std::string was, std::string now) const;
};

struct Passage {
    Field field = Field::Action;
    std::string_view text;
    std::span<const Word> words;
    std::string_view shotId;
    std::string_view sceneId;
    FieldPath path;

    TextPlace place() const { return {std::string(shotId), std::string(sceneId), path.path()}; }
    /// The words of a match as they are written, with what stands between them.
    std::string_view written(const WordList::Match& match) const;
    /// Bytes of the text: where a word begins, and the one behind its last.
    std::size_t begin(std::size_t word) const { return words[word].begin; }
    std::size_t end(std::size_t word) const { return words[word].begin + words[word].length; }
};

/// The field of a shot in which a text of its picture is written.
FieldPath pathOf(const PictureWords::Text& text);

/// Visits what is written on the shot itself and paints the picture: subject, action, context,
/// style, lighting, pacing, the camera's words; with an override, it alone.
template <class Visit>
void eachPassage(const ShotContext& context, Visit visit) {
    for (const PictureWords::Text& text : context.words().texts())
        if (!text.inherited && (text.field <= Field::Lens || text.field == Field::Override))
            visit(Passage{text.field,
                          text.text,
                          context.words().wordsOf(text),
                          context.shot.id,
                          {},
                          pathOf(text)});
}

/// Visits what shots inherit: the storyboard's style and each scene's lighting. It is reported
/// there, once, and not in every shot.
template <class Visit>
void eachPassage(const StoryboardContext& context, Visit visit) {
    std::vector<Word> words;
    const auto read = [&](Field field, const std::string& text, std::string_view sceneId,
                          const FieldPath& path) {
        words.clear();
        appendWords(text, 0, true, words);
        visit(Passage{field, text, words, {}, sceneId, path});
    };
    read(Field::Style, context.storyboard.style, {}, {"style"});
    int index = 0;
    for (const Shared<Scene>& scene : context.storyboard.scenes)
        read(Field::Lighting, scene->lighting, scene->id, {"scenes", index++, ".lighting"});
}

/// Reports what `find` sees in a passage (a WordList::Match): once a shot, at the first place, and
/// once for each text that shots inherit. {0} of the message: the words found.
template <class Context, class Find>
void reportFirst(const Context& context, Report& report, Find find, const Words& message) {
    bool said = false;
    eachPassage(context, [&](const Passage& passage) {
        if (said && !passage.shotId.empty())
            return;
        if (const WordList::Match match = find(passage)) {
            said = true;
            report.add(passage.path.path(), say(message.en, message.zh, passage.written(match)));
        }
    });
}

/// What a fix cuts from one text at a time: a prompt has no more, and a text of a million words
/// with the same in it is not read a million times.
constexpr std::size_t mostCuts = 40;

/// True where a word shortly before turns this one into its opposite: "no rain", "free of rain".
bool negatedAt(std::span<const Word> words, std::size_t at);

/// The text without bytes [begin, end), and without the comma, the space or the empty sentence that
/// would stay behind.
std::string cut(std::string_view text, std::size_t begin, std::size_t end);

} // namespace foreframe
