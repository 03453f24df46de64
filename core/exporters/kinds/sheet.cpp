#include "base/text.h"
#include "exporters/exporter.h"
#include "exporters/wording.h"

namespace foreframe::exporters {

namespace {

/// The user's words inside a Markdown line: nothing in them formats, links or becomes HTML.
std::string plain(std::string_view words) {
    std::string out;
    const std::string line = text::collapse(words);
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        const std::string_view rest = std::string_view(line).substr(i);
        const bool address = rest.starts_with("://") ||
                             (c == '.' && text::lower(line.substr(0, i)).ends_with("www"));
        if (c == '<' || c == '>' || c == '&')
            out += c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&amp;";
        else if (address || std::string_view("\\`*_[]#|~!$").find(c) != std::string_view::npos)
            out.append("\\").append(1, c);
        else
            out += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
    }
    return out;
}

std::size_t longestRunOfBackticks(std::string_view words) {
    std::size_t longest = 0;
    std::size_t run = 0;
    for (const char c : words) {
        run = c == '`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

/// A path, shown as it is.
std::string code(std::string_view path) {
    const std::string line = text::collapse(path);
    const std::string fence(longestRunOfBackticks(line) + 1, '`');
    const bool touches = line.starts_with('`') || line.ends_with('`');
    return fence + (touches ? " " : "") + line + (touches ? " " : "") + fence;
}

/// A text to copy: word for word, in a fence that nothing in it can close.
std::string block(std::string_view words) {
    const std::string fence(std::max<std::size_t>(3, longestRunOfBackticks(words) + 1), '`');
    return fence + "text\n" + std::string(words) + (words.ends_with('\n') ? "" : "\n") + fence +
           '\n';
}

class Sheet {
public:
    explicit Sheet(const ExportInput& input)
        : m_input(input) {}

    std::string write() {
        const Storyboard& film = m_input.storyboard;
        const std::string title = plain(film.title);
        m_out = "# " + (title.empty() ? "Storyboard" : title) + "\n\n";
        Cost total;
        for (const ExportShot& entry : m_input.shots)
            total += m_input.cost(entry);
        paragraph(counted(static_cast<double>(m_input.shots.size()), "shot") + ", " +
                  costWords(total) + ". Prices of " + m_input.profile.prices.date + ".");
        paragraph(plain(film.notes));
        problems(m_input.findings.whole->diagnostics);
        const Scene* scene = nullptr;
        for (const ExportShot& entry : m_input.shots) {
            if (scene != &m_input.scene(entry))
                heading(*(scene = &m_input.scene(entry)), entry.place.scene);
            shot(entry);
        }
        heldBack();
        return std::move(m_out);
    }

private:
    void paragraph(const std::string& words) {
        if (!words.empty())
            m_out += words + "\n\n";
    }

    void item(std::string_view label, const std::string& words) {
        if (!words.empty())
            m_out.append("- ").append(label).append(": ").append(words).append("\n");
    }

    void heading(const Scene& scene, std::size_t index) {
        const std::string words = plain(scene.heading);
        m_out +=
            "## Scene " + std::to_string(index + 1) + (words.empty() ? "" : ": ") + words + "\n\n";
        paragraph(plain(scene.notes));
    }

    void shot(const ExportShot& entry) {
        const Shot& own = m_input.shot(entry);
        const std::string title = plain(own.title);
        m_out += "### " + plain(entry.slate) + (title.empty() ? "" : " ") + title + "\n\n";
        settings(entry, own);
        m_out += "\nPrompt (" +
                 counted(static_cast<double>(text::codePoints(entry.prompt)), "character") +
                 " of " + std::to_string(m_input.profile.maxPrompt) + "):\n\n" +
                 block(entry.prompt) + '\n';
        if (!entry.negativePrompt.empty())
            m_out += "Negative prompt:\n\n" + block(entry.negativePrompt) + '\n';
        problems(m_input.problems(entry));
    }

    void settings(const ExportShot& entry, const Shot& own) {
        const Settings s = settingsOf(m_input.storyboard, m_input.scene(entry), own, m_input.cast);
        const ModeOffer* mode = m_input.profile.mode(own.mode);
        const Cost cost = m_input.cost(entry);
        item("Settings",
             number(cost.seconds) + " s, " + plain(own.mode) + ", " + plain(s.quality) +
                 (!mode || mode->offers("aspectRatio") ? ", " + plain(s.aspectRatio) : "") +
                 (hasSound(s, own) ? ", native audio on" : ", native audio off") + ", " +
                 counted(own.outputs, "output"));
        item("Cost", cost.unpriced
                         ? "none known, as it can't be made like this"
                         : counted(cost.credits, "credit") + ", " + dollars(cost.dollars));
        item("Status", plain(own.status));
        frame("Start frame", own.startFrame);
        const auto before = placeBefore(m_input.storyboard, entry.place);
        if (own.continuesPrevious && before)
            item("Continues",
                 plain(slateOf(m_input.storyboard, *before)) + ", from its last frame");
        frame("End frame", own.endFrame);
        item("Motion video", own.motion.video.empty() ? "" : code(own.motion.video));
        std::vector<std::string> voices;
        for (const std::string& voice : entry.voices)
            voices.push_back("**" + plain(voice) + "**");
        item("Pick from the @ list of the web page", text::join(voices, ", "));
        item("Notes", plain(own.notes));
    }

    void frame(std::string_view label, const Frame& frame) {
        const std::string words = plain(frame.description);
        if (frame.image.empty())
            item(label, words.empty() ? "" : "still to be made, " + words);
        else
            item(label, code(frame.image) + (words.empty() ? "" : ", ") + words);
    }

    void problems(const Diagnostics& diagnostics) {
        if (diagnostics.empty())
            return;
        m_out += "Problems:\n\n";
        for (const Diagnostic& d : diagnostics)
            m_out += "- " + std::string(name(d.severity)) + ", " + code(d.rule->id) + ": " +
                     plain(d.message.in(Language::English)) + '\n';
        m_out += '\n';
    }

    void heldBack() {
        if (m_input.heldBack.empty())
            return;
        m_out +=
            "## Held back\n\nThese shots have errors, so their prompts are not in this sheet.\n\n";
        for (const ExportShot& entry : m_input.heldBack) {
            m_out += "### " + plain(entry.slate + ' ' + m_input.shot(entry).title) + "\n\n";
            problems(m_input.problems(entry));
        }
    }

    const ExportInput& m_input;
    std::string m_out;
};

} // namespace

extern const Exporter sheet{
    .id = "sheet",
    .name = {"Prompt sheet (Markdown)", "提示词单（Markdown）"},
    .hint = {"One page with every shot: settings, frames, prompt, voices to pick, problems.",
             "一页看全所有镜头：设置、画面、提示词、要选的声音和问题。"},
    .write = [](const ExportInput& input) -> std::vector<OutFile> {
        return {{filmFileName(input.storyboard) + ".md", Sheet(input).write()}};
    },
};

} // namespace foreframe::exporters
