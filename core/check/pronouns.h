// Pronouns that stand for somebody the words don't name.
#pragma once
#include "model/character.h"
#include <span>
#include <string_view>
#include <vector>

namespace foreframe::pronouns {

enum class Referent { He, She, They };

struct Pronoun {
    Referent referent = Referent::He;
    std::size_t begin = 0; ///< bytes of the text
    std::size_t length = 0;
};

using People = std::vector<const Character*>;

/// The pronouns in `text` that are the subject of a clause which names nobody. Possessives and
/// objects never count, nor does one that may mean a passer-by. `namesActor`: the prompt puts the
/// actor's label before the first clause.
std::vector<Pronoun> unsettled(std::string_view text, const People& people, bool namesActor);

/// True where the pronoun can mean this character, by the words of label and description.
bool canMean(Referent referent, const Character& character);

/// The ways to put labels for all of the pronouns, as whole texts; none where there are too many.
std::vector<std::string> withLabels(std::string_view text, std::span<const Pronoun> found,
                                    const People& people);

} // namespace foreframe::pronouns
