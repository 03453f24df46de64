#include "check/field_path.h"
#include "check/rule.h"
#include "check/word_list.h"

namespace foreframe::rules::voice {

namespace {

/// What a description says of somebody's sex and age.
struct Nature {
    bool male = false;
    bool female = false;
    bool child = false;
    bool young = false;
    bool grownUp = false;
    bool aged = false;
};

Nature natureOf(std::initializer_list<std::string_view> texts) {
    static const WordList male = WordList::named("male");
    static const WordList female = WordList::named("female");
    static const WordList child = WordList::named("child");
    static const WordList young = WordList::named("young");
    static const WordList grownUp = WordList::named("grown-up");
    static const WordList aged = WordList::named("aged");
    std::vector<Word> words;
    for (const std::string_view text : texts)
        appendWords(text, 0, false, words);
    return {male.in(words),  female.in(words),  child.in(words),
            young.in(words), grownUp.in(words), aged.in(words)};
}

/// True where one says what the other excludes; a text that says both is left alone.
bool contradict(const Nature& a, const Nature& b) {
    const auto onlyChild = [](const Nature& n) { return n.child && !n.grownUp && !n.aged; };
    const auto neverChild = [](const Nature& n) { return !n.child && (n.grownUp || n.aged); };
    const auto onlyYoung = [](const Nature& n) { return (n.young || n.child) && !n.aged; };
    const auto onlyAged = [](const Nature& n) { return n.aged && !n.young && !n.child; };
    const bool sexes = (a.male && !a.female && b.female && !b.male) ||
                       (a.female && !a.male && b.male && !b.female);
    return sexes || (onlyChild(a) && neverChild(b)) || (onlyChild(b) && neverChild(a)) ||
           (onlyYoung(a) && onlyAged(b)) || (onlyYoung(b) && onlyAged(a));
}

bool contradict(const Voice& voice, const Character& character) {
    return contradict(natureOf({voice.name, voice.description}),
                      natureOf({character.label, character.description}));
}

/// A name and, in brackets, what it stands for.
std::string described(const std::string& name, const std::string& description) {
    return description.empty() ? name : name + " (" + description + ")";
}

Phrase message(const Voice& voice, const Character& character) {
    return say("The voice {0} does not fit {1}.", "声音{0}与 {1} 不符。",
               described("“" + voice.name + "”", voice.description),
               described(character.label, character.description));
}

/// "sharp high-pitched female child voice": words about a voice, and not only about a mood. Who
/// speaks like a child is none.
bool tellsVoice(std::string_view delivery) {
    static const WordList voices = WordList::named("voice-words");
    static const WordList imitations = WordList::named("imitations");
    std::vector<Word> words;
    appendWords(delivery, 0, false, words);
    return voices.in(words) && !imitations.in(words);
}

/// What is written of the voice on the line itself, where no voice is bound.
void checkDelivery(const ShotContext& c, Report& report) {
    for (std::size_t i = 0; i < c.shot.dialogue.size(); ++i) {
        const DialogueLine& line = c.shot.dialogue[i];
        const Character* character = c.cast.character(line.character);
        if (!character)
            continue;
        for (const auto& [name, words] :
             {std::pair{".tone", &line.tone}, {".emotion", &line.emotion}})
            if (tellsVoice(*words) &&
                contradict(natureOf({*words}),
                           natureOf({character->label, character->description})))
                report.add(FieldPath{"dialogue", static_cast<int>(i), name}.path(),
                           say("“{0}” does not fit {1}.", "“{0}”与 {1} 不符。", *words,
                               described(character->label, character->description)));
    }
}

void check(const ShotContext& c, Report& report) {
    for (const Binding& binding : c.bindings()) {
        const Character* character = binding.character;
        const bool ofTheCast = character && c.cast.voice(character->voice) == binding.voice;
        if (binding.own && character && !ofTheCast && contradict(*binding.voice, *character))
            report.add(binding.field(), message(*binding.voice, *character));
    }
    checkDelivery(c, report);
}

void checkWhole(const StoryboardContext& c, Report& report) {
    int index = -1;
    for (const Shared<Character>& character : c.storyboard.characters) {
        ++index;
        const Voice* voice = c.cast.voice(character->voice);
        if (voice && contradict(*voice, *character))
            report.add(FieldPath{"characters", index, ".voice"}.path(),
                       message(*voice, *character));
    }
}

} // namespace

extern const Rule conflict{
    .id = "voice/conflict",
    .severity = Severity::Warning,
    .title = {"A voice that fits", "声音与角色相符"},
    .why = {"A voice that contradicts who is seen, a little girl's on a tall man, makes the model "
            "change one of them.",
            "声音与人物不符（比如高大男子配小女孩的声音），模型就会改动其中之一。"},
    .bad = {{"A tall man speaks with a little girl's voice.", "高大男子用小女孩的声音说话。"},
            R"({"storyboard": {"voices": [
                {"id": "v-wang", "name": "Mimi", "language": "en", "description": "a little girl, bright"},
                {"id": "v-ilse", "name": "Ilse soft", "language": "en", "description": "soft, female"}]}})"},
    .good = {{"A tall man speaks with a man's voice.", "高大男子用男声说话。"},
             R"({"storyboard": {"voices": [
                {"id": "v-wang", "name": "Wang", "language": "en", "description": "a man of fifty, deep"},
                {"id": "v-ilse", "name": "Ilse soft", "language": "en", "description": "soft, female"}]}})"},
    .source = "K-53f",
    .fixes = {},
    .checkShot = check,
    .checkStoryboard = checkWhole,
};

} // namespace foreframe::rules::voice
