// Storyboards and edits nobody would think of, the same for the same seed: for tests of what holds
// always.
#pragma once
#include "edit/edit.h"
#include <random>

namespace foreframe::test {

class Random {
public:
    explicit Random(std::uint32_t seed)
        : m_engine(seed) {}

    /// Every field of every kind of entry now and then, odd texts and unknown keys at every level;
    /// ids are there and unique, so that the file says all of it.
    Storyboard storyboard();
    Shot shot(std::string id);

    /// One of the acts of the editor, on entries that are there (and now and then one that is not);
    /// where the film has grown long, one that thins it out.
    struct Act {
        std::string name; ///< for the message of a failing test
        Edit edit;
    };
    Act act(const Storyboard& storyboard);

    edit::Ids someShots(const Storyboard& storyboard);
    edit::Gap someGap(const Storyboard& storyboard);

    std::size_t below(std::size_t limit); ///< 0 where the limit is 0
    bool chance(int percent) { return below(100) < static_cast<std::size_t>(percent); }
    std::string text(); ///< may be empty
    std::string json(int depth = 0);

private:
    template <class List>
    auto pick(const List& list) {
        return list[below(list.size())];
    }
    template <class List>
    std::string word(const List& known);
    std::string media();
    std::vector<std::string> texts();
    Extras extras();
    Frame frame();
    Change change();
    Camera camera();
    DialogueLine line();
    AudioLayer layer();
    std::vector<Mute> mutes();
    Take take();
    Scene scene(const std::string& id);
    Act orderAct(const Storyboard& storyboard);
    Act fieldAct(const Storyboard& storyboard);
    Act libraryAct(const Storyboard& storyboard);

    std::mt19937 m_engine;
};

/// `check(random, seed)` for many seeds; the seed is what a failing test has to say.
template <class Check>
void forManySeeds(int count, Check check) {
    for (int seed = 1; seed <= count; ++seed) {
        Random random(static_cast<std::uint32_t>(seed));
        check(random, seed);
    }
}

} // namespace foreframe::test
