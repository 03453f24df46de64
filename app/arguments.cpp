#include "arguments.h"

#include "command.h"

#include <algorithm>

namespace foreframe {

namespace {

std::string listed(const std::vector<std::string_view>& words) {
    std::string list;
    for (const std::string_view word : words)
        list.append(list.empty() ? "" : ", ").append(word);
    return list;
}

std::string quoted(std::string_view word) {
    return '"' + std::string(word) + '"';
}

const Option* findOption(const Command& command, std::string_view name) {
    const auto found = std::find_if(command.options.begin(), command.options.end(),
                                    [name](const Option& option) { return option.name == name; });
    return found == command.options.end() ? nullptr : &*found;
}

std::string unknownOption(const Command& command, std::string_view name) {
    std::vector<std::string_view> known;
    for (const Option& option : command.options)
        known.push_back(option.name);
    known.push_back("--help");
    return std::string(command.name) + " has no option " + quoted(name) + "; it takes " +
           listed(known) + ".";
}

} // namespace

std::string_view Arguments::value(std::string_view option, std::string_view otherwise) const {
    const auto found = m_options.find(option);
    return found == m_options.end() ? otherwise : found->second;
}

Result<Arguments> Arguments::read(const Command& command, std::span<const std::string_view> words) {
    Arguments out;
    bool hasOperand = false;
    bool onlyOperands = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view word = words[i];
        if (!onlyOperands && word == "--") {
            onlyOperands = true;
            continue;
        }
        if (onlyOperands || word == "-" || !word.starts_with('-')) {
            if (hasOperand || command.operand.empty())
                return fail(std::string(command.name) + " can't use " + quoted(word) +
                            (hasOperand ? " as well: it takes one " + std::string(command.operand)
                                        : std::string(": it takes no file")) +
                            ".");
            out.m_operand = word;
            hasOperand = true;
            continue;
        }
        const std::size_t equals = word.find('=');
        const std::string_view name = word.substr(0, equals);
        const Option* option = findOption(command, name);
        if (!option)
            return fail(unknownOption(command, name));
        std::string_view value;
        if (option->value.empty() && equals != std::string_view::npos)
            return fail(std::string(name) + " takes no value.");
        if (!option->value.empty()) {
            if (equals != std::string_view::npos)
                value = word.substr(equals + 1);
            else if (++i < words.size())
                value = words[i];
            else
                return fail(std::string(name) + " needs a value: " + std::string(option->value) +
                            ".");
        }
        const auto& choices = option->choices;
        if (!choices.empty() && std::find(choices.begin(), choices.end(), value) == choices.end())
            return fail(std::string(name) + " can't be " + quoted(value) + "; it is one of " +
                        listed(choices) + ".");
        if (!out.m_options.emplace(option->name, value).second)
            return fail(std::string(name) + " is given twice.");
    }
    const auto missing = [&command](std::string_view what) {
        return fail(std::string(command.name) + " needs " + std::string(what) + "; see foreframe " +
                    std::string(command.name) + " --help.");
    };
    if (!hasOperand && !command.operand.empty() && !command.operand.starts_with('['))
        return missing(command.operand);
    for (const Option& option : command.options)
        if (option.required && !out.has(option.name))
            return missing(std::string(option.name) + ' ' + std::string(option.value));
    return out;
}

} // namespace foreframe
