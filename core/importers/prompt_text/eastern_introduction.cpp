#include "importers/prompt_text/eastern_introduction.h"

#include "base/text.h"
#include "compose/who_acts.h"
#include "importers/prompt_text/camera_reader.h"
#include "importers/prompt_text/clause.h"
#include "importers/prompt_text/delivery.h"
#include "importers/prompt_text/persons.h"
#include "importers/prompt_text/sentences.h"
#include "importers/prompt_text/speaker_words.h"
#include "importers/prompt_text/speaking_verb.h"

#include <algorithm>
#include <utility>

namespace foreframe::reading {

namespace {

constexpr auto none = std::string_view::npos;
constexpr std::size_t wide = 3; // bytes of a character

/// The last `count` characters of the text, of which not all need be Chinese.
std::string_view lastOf(std::string_view text, std::size_t count) {
    const auto goesOn = [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
    };
    std::size_t begin = text.size();
    for (; count > 0 && begin > 0; --count)
        while (--begin > 0 && goesOn(text[begin])) {
        }
    return text.substr(begin);
}

/// Length in bytes of a word of the list at the end of the text; 0: none.
std::size_t listedAtEnd(std::string_view text, const WordList& list) {
    constexpr std::size_t longest = 4; // characters
    for (std::size_t count = longest; count > 0; --count) {
        const std::string_view end = lastOf(text, count);
        const std::vector<Word> words = wordsOf(end);
        if (end.size() == count * wide && !words.empty() &&
            list.matchAt(words, 0).count == words.size())
            return end.size();
    }
    return 0;
}

/// Length in bytes of how something is said, at the end of the text: 冷冷地, 低声, 笑着.
std::size_t mannerAtEnd(std::string_view text) {
    static const WordList manners = listNamed("chinese manner");
    if (const std::size_t listed = listedAtEnd(text, manners))
        return listed;
    if (text.ends_with("地")) // 一本正经地
        if (const std::size_t listed = listedAtEnd(text.substr(0, text.size() - wide), manners))
            return listed + wide;
    constexpr std::size_t usual = 3; // 温柔地
    const std::string_view end = lastOf(text, usual);
    return end.ends_with("地") && text::codePoints(end) == usual ? end.size() : 0;
}

/// 冷冷地 of 店员冷冷地: everything at the end that tells how.
std::string_view takeManner(std::string_view& part) {
    const std::string_view all = part;
    for (std::size_t length = mannerAtEnd(part); length > 0; length = mannerAtEnd(part)) {
        part.remove_suffix(length);
        part = bare(part);
    }
    return bare(all.substr(part.size()));
}

/// True for words with an adverb in them: 热情地介绍. 草地上的男孩 is somebody.
bool isManner(std::string_view part) {
    constexpr std::string_view adverbial = "地";
    const std::size_t at = part.find(adverbial);
    return at != none && at > 0 &&
           !startsWithAny(part.substr(at + adverbial.size()),
                          {"上", "面", "里", "方", "点", "铁", "毯", "板", "球", "主"});
}

std::string_view withoutChineseLink(std::string_view part) {
    static const WordList links = listNamed("chinese links");
    const std::vector<Word> words = wordsOf(part);
    const auto link = words.empty() ? WordList::Match() : links.matchAt(words, 0);
    return link ? bare(part.substr(endOf(words[link.count - 1]))) : part;
}

/// 她 of 她闭着眼: a pronoun that does something. Empty: none.
std::string_view pronounAt(std::string_view part) {
    for (const std::size_t length : {2 * wide, wide}) {
        const std::string_view beginning = part.substr(0, length);
        if (part.size() > length && isPronoun(beginning) && beginning != "我" &&
            !startsWithAny(part.substr(length), {"的", "们"}))
            return beginning;
    }
    return {};
}

/// 电话那头传来女人的声音：: a voice, and nobody to be seen.
bool readHeardVoice(std::string_view before, Introduction& found) {
    constexpr std::string_view comes = "传来";
    constexpr std::string_view voice = "声音";
    constexpr std::string_view of = "的";
    const std::string_view plain = bare(before);
    const std::size_t at = plain.rfind(comes);
    if (at == none || !(plain.ends_with(voice) || plain.ends_with("声")))
        return false;
    std::string_view who = plain.substr(at + comes.size());
    if (who.ends_with(voice))
        who.remove_suffix(voice.size());
    else if (const std::size_t manner = who.rfind(of); manner != none) { // 断断续续的女声
        addDelivery(found.line, who.substr(0, manner + of.size()));
        who.remove_prefix(manner + of.size());
    }
    if (who.ends_with(of))
        who.remove_suffix(wide);
    found.lead = plain.substr(0, at);
    found.label = bare(who);
    found.offScreen = true;
    found.anonymous = found.label.empty();
    return true;
}

/// Length of what frames the picture at the beginning: 特写，
std::size_t framingLength(std::string_view words) {
    for (const std::string_view item : itemsOf(words)) {
        Camera camera;
        if (!readCameraItem(item, camera))
            return static_cast<std::size_t>(item.data() - words.data());
    }
    return 0;
}

/// 男人 of 男人的手: a part of somebody acts for them.
std::string_view ownerOf(std::string_view name) {
    constexpr std::string_view of = "的";
    const std::size_t at = name.find(of);
    const std::string_view owner = name.substr(0, at);
    return at != none && at > 0 && isPerson(owner) && !isPerson(name.substr(at + of.size())) ? owner
                                                                                             : name;
}

/// Whoever acts in the words before: 老师傅拿起铁锤.
void readActor(std::string_view words, Introduction& found) {
    const std::size_t framing = framingLength(words);
    found.lead = bare(words.substr(0, framing));
    words.remove_prefix(framing);
    const Clause clause = clauseOf(words);
    const std::string_view someone = clause.subject.empty() ? personAt(words) : std::string_view();
    if (clause.subject.empty() && someone.empty()) {
        found.anonymous = true;
        append(found.lead, bare(words), "，");
        return;
    }
    append(found.lead, clause.lead, "，");
    if (someone.empty()) {
        found.label = ownerOf(nameIn(withoutChineseLink(withoutTimecode(clause.subject))).head);
        found.line.action = withoutStop(clause.predicate);
    } else { // 男子浑身湿透
        found.label = someone;
        found.line.action = withoutStop(
            words.substr(static_cast<std::size_t>(someone.data() - words.data()) + someone.size()));
    }
    if (isPronoun(found.label)) {
        found.anonymous = true;
        found.pronoun = found.label;
        found.label.clear();
    }
}

/// 约翰放下杯子，语气平静：: somebody acts, and a colon leads on.
bool readActing(std::string_view before, Introduction& found) {
    const std::string_view plain = text::trim(before);
    if (!plain.ends_with("：") || clauseOf(plain).subject.empty())
        return false;
    readActor(plain, found);
    return !found.label.empty() || !found.pronoun.empty();
}

} // namespace

bool readChinese(std::string_view before, Introduction& found) {
    if (readHeardVoice(before, found))
        return true;
    const auto verb = verbIn(before);
    if (!verb)
        return readActing(before, found);
    const std::string_view plain = before.substr(0, verb->begin);
    const std::size_t comma = std::max(plain.rfind("，") + 1, plain.rfind("；") + 1);
    const std::size_t begin = comma == 0 ? 0 : comma + wide - 1;
    std::string_view part = withoutChineseLink(bare(plain.substr(begin)));
    const std::string_view earlier = plain.substr(0, begin);
    const std::string_view said = before.substr(verb->begin, verb->end - verb->begin);

    std::string_view manner = takeManner(part);
    static const WordList moves = listNamed("chinese moves");
    const std::size_t moving = listedAtEnd(part, moves);
    const std::string_view move = part.substr(part.size() - moving);
    part = bare(part.substr(0, part.size() - moving));
    const std::string_view how = moving > 0 ? takeManner(part) : std::string_view(); // 轻轻点头
    if (isManner(part)) // 热情地介绍道
        manner = std::exchange(part, {});
    std::string_view sound; // 声音沙哑
    if (const std::size_t at = part.find("声音"); at != none && at > 0) {
        sound = part.substr(at);
        part = bare(part.substr(0, at));
    }
    std::string_view addressed; // 对男孩
    for (const std::string_view to : {"对", "向", "朝"})
        if (const std::size_t at = part.find(to); at != none && addressed.empty()) {
            addressed = part.substr(at);
            part = bare(part.substr(0, at));
        }
    const std::string_view pronoun = pronounAt(part);
    if (part.empty()) {
        readActor(earlier, found);
    } else if (whoActs(part) != Acting::Itself) { // 奶奶坐在院子里，抬起头说
        readActor(earlier, found);
        append(found.line.action, part, "，");
    } else if (!pronoun.empty()) { // 她闭着眼唱
        found.anonymous = true;
        found.pronoun = pronoun;
        found.lead = bare(earlier);
        append(found.line.action, part.substr(pronoun.size()), "，");
    } else if (isPronoun(part)) {
        found.anonymous = true;
        found.pronoun = part;
        found.lead = bare(earlier);
    } else {
        readActor(part, found);
        if (found.anonymous && found.label.empty() && found.pronoun.empty()) {
            found.anonymous = false;
            found.label = nameIn(part).head;
            found.lead.clear();
        }
        if (!earlier.empty())
            found.lead = bare(earlier);
    }
    append(found.line.action, std::string(how) + std::string(move), "，");
    found.line.kind = verb->kind();
    addDeliveries(found.line, sound);
    addDeliveries(found.line, addressed);
    // 冷冷地回答 is one way of saying it; 说 comes back by itself.
    addDeliveries(found.line, verb->comesBack() ? std::string(manner)
                                                : std::string(manner) + std::string(said));
    addDeliveries(found.line, bare(before.substr(verb->end)));
    found.offScreen = isOffScreen(plain.substr(begin));
    return true;
}

bool hasKana(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = text::next(text, at);
        if (c >= 0x3041 && c <= 0x30FF)
            return true;
    }
    return false;
}

bool readJapanese(std::string_view before, Introduction& found) {
    const std::string_view plain = text::trim(before);
    const bool leadsUp = plain.ends_with("、") || plain.ends_with("は") || plain.ends_with("が") ||
                         plain.ends_with("：") || plain.ends_with("て");
    const std::string_view words = bare(plain);
    for (const std::string_view particle : {"が", "は"}) {
        const std::size_t at = words.find(particle);
        if (!leadsUp || at == none || at == 0)
            continue;
        const std::size_t comma = words.substr(0, at).rfind("、");
        const std::size_t begin = comma == none ? 0 : comma + wide;
        found.lead = words.substr(0, begin);
        found.label = bare(words.substr(begin, at - begin));
        found.line.action = bare(words.substr(at + wide));
        return !found.label.empty();
    }
    return false;
}

std::string_view japaneseVerb(std::string_view behind) {
    constexpr std::size_t longest = 30; // bytes
    if (!behind.starts_with("と"))
        return {};
    behind = behind.substr(0, longest + 1);
    const std::size_t end = std::min({behind.find("。"), behind.find("、"), behind.size()});
    return end <= longest ? behind.substr(0, end) : std::string_view();
}

} // namespace foreframe::reading
