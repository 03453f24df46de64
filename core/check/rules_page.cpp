#include "check/rules_page.h"

#include "check/rule.h"

namespace foreframe {

namespace {

constexpr std::string_view opening = R"(# What Foreframe checks

`foreframe check FILE` reports these, the Problems panel shows them, `foreframe explain RULE` says one of them. An **error**
is refused by the service, or the card contradicts itself: the shot is held back from export. A **warning** is known to fail
or to disappoint. **Advice** is craft. Warnings and advice can be muted for a storyboard or a shot, with a reason; errors
can't. This page is written by `foreframe rules --format markdown`.

## Your own words

Many rules look for words, which stand in lists: `resources/words`. To add your own, put a file of the same name into
`~/.config/foreframe/words` (or `$XDG_CONFIG_HOME/foreframe/words`), with entries between commas or on lines of their own. In
`praise.txt`, for example:

```
# the house says this too often
dreamy, iconic
# and this is a lens
-stunning blue
```

English entries match whole words, Chinese ones characters in a row; an entry that begins with `-` is an exception: what it
covers is no finding.
)";

std::string section(const Rule& rule) {
    std::string out;
    const auto line = [&out](std::string_view label, std::string_view words) {
        if (!words.empty())
            out.append("- ").append(label).append(": ").append(words).append("\n");
    };
    out.append("### ").append(rule.id).append("\n\n");
    out.append("**").append(rule.title.en).append("** (").append(name(rule.severity)).append(")\n");
    out.append("\n").append(rule.why.en).append("\n\n");
    line("Bad", rule.bad.words.en);
    line("Good", rule.good.words.en);
    for (const Words& fix : rule.fixes)
        line("Quick fix", fix.en);
    line("Source", rule.source);
    return out;
}

} // namespace

std::string rulesPage() {
    std::string page(opening);
    std::string_view group;
    for (const Rule* rule : rules::all()) {
        const std::string_view own = rule->id.substr(0, rule->id.find('/'));
        if (own != group)
            page.append("\n## ").append(own).append("\n");
        group = own;
        page.append("\n").append(section(*rule));
    }
    return page;
}

} // namespace foreframe
