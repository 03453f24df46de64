// The lines that are spoken: who says each of them, and what is seen around it.
#pragma once
#include "importers/prompt_text/players.h"
#include "importers/prompt_text/speech_reader.h"

#include <functional>
#include <string>
#include <string_view>

namespace foreframe::reading {

/// Adds lines to a shot, one turn after the other.
class LineReader {
public:
    using ReadSentence = std::function<void(std::string_view)>;

    LineReader(Shot& shot, Players& players)
        : m_shot(shot),
          m_players(players) {}

    /// What stands before the first line and is no part of it goes to `readOther`.
    void add(const Turn& turn, const ReadSentence& readOther);

private:
    std::string leadOfFirst(std::string_view text, const Turn& turn, const std::string& speaker,
                            const ReadSentence& readOther);
    std::string leadBetween(std::string_view text, const Turn& turn, const std::string& speaker);
    std::string withLabel(std::string_view sentence, std::string_view pronoun,
                          const std::string& speaker);
    std::string joined(std::string anchor, const DialogueLine& line);
    std::string speakerOf(const Turn& turn);
    bool isAnotherOne(const Introduction& by) const;
    std::string namedBefore(const Introduction& by);
    bool belongsTo(std::string_view sentence, const std::string& speaker,
                   std::string_view voice) const;

    Shot& m_shot;
    Players& m_players;
};

} // namespace foreframe::reading
