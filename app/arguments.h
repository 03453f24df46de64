// What a sub-command was called with.
#pragma once
#include "base/result.h"
#include <map>
#include <span>
#include <string_view>
#include <vector>

namespace foreframe {

struct Command;

struct Option {
    std::string_view name;  ///< "--format"
    std::string_view value; ///< "KIND" where it takes one; empty: it is a switch
    std::string_view help;
    std::vector<std::string_view> choices; ///< the only values it takes; empty: any
    bool required = false;
};

class Arguments {
public:
    const std::string& operand() const { return m_operand; }
    bool has(std::string_view option) const { return m_options.count(option) > 0; }
    std::string_view value(std::string_view option, std::string_view otherwise = {}) const;

    /// Reads the words behind the command's name. `--` ends the options, `--name=value` is fine.
    static Result<Arguments> read(const Command& command, std::span<const std::string_view> words);

private:
    std::string m_operand;
    std::map<std::string_view, std::string_view> m_options; // by Option::name
};

} // namespace foreframe
