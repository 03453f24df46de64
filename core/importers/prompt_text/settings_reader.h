// What a prompt says for the generator instead of for the picture: how long, which ratio, what not.
#pragma once
#include "model/shot.h"

#include <string>
#include <string_view>

namespace foreframe::reading {

/// Settings of one shot: set where the model offers them, and noted where not.
class SettingsReader {
public:
    /// `seconds`: as the heading of the shot says; 0: it doesn't.
    SettingsReader(Shot& shot, double seconds)
        : m_shot(shot),
          m_seconds(seconds) {}

    /// The prompt without asides like "(Duration: 5s)" and without "--ar 16:9 --no text" at its
    /// end, which are read.
    std::string takenFrom(std::string_view prompt);
    void read(std::string_view name, std::string_view value);
    void readNegative(std::string_view terms);
    /// "10 seconds." and nothing else; false: it is another kind of sentence.
    bool readLength(std::string_view sentence);
    /// A clip has one of two lengths: for another one it is long enough. What the heading says,
    /// `typed`, is noted where it is more than that.
    void settleLength(std::string_view typed);

private:
    std::string withoutAsides(std::string_view prompt);
    std::string_view withoutParameters(std::string_view prompt);

    Shot& m_shot;
    double m_seconds;
};

} // namespace foreframe::reading
