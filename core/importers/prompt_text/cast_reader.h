// Who a sentence is about: labels in brackets, descriptions, those who are seen.
#pragma once
#include "importers/prompt_text/bracket_label.h"
#include "importers/prompt_text/introduction.h"
#include "importers/prompt_text/players.h"

namespace foreframe::reading {

/// The label that opens a sentence in brackets; `behind` is null where none does.
struct Labelled {
    BracketLabel label;
    std::string_view behind;
};
Labelled labelledAt(std::string_view sentence);

/// A bracket may as well hold a remark: "[pause]", "[0:00-0:03]".
bool isLabel(std::string_view label);

/// Puts somebody into the shot, once.
void show(Shot& shot, const std::string& id, Players& players);

/// Gives somebody a description, or says it in the action where they have another one.
void describe(const std::string& id, std::string_view words, Shot& shot, Players& players);
/// The same with a list that may tell how they speak as well: "red jacket, low raspy voice".
void describeAll(const std::string& id, std::string_view list, Shot& shot, Players& players);

/// Shows everybody whose label stands in the sentence.
void showLabelled(std::string_view sentence, Shot& shot, Players& players);

/// "[Agent], a tall man in a black suit." describes, "[Agent]." shows somebody; false: it is
/// another kind of sentence.
bool readDefinition(std::string_view sentence, Shot& shot, Players& players);

/// "During this, [Ilse] remains silent." comes back by itself.
bool readSilence(std::string_view sentence, Shot& shot, Players& players);

/// The name of whoever acts in a sentence, by label or by words; empty: that is not clear.
std::string_view actorIn(std::string_view sentence);
/// "Pavel" of "Close-up on Pavel.": whom the camera shows, and nothing else. Empty: nobody.
std::string_view framedIn(std::string_view sentence);

/// Adds a sentence to the action; sentences stay sentences.
void addAction(Shot& shot, std::string_view words);

} // namespace foreframe::reading
