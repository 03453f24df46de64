#include "exporters/prompt_list.h"

namespace foreframe::exporters {

extern const Exporter json{
    .id = "json",
    .name = {"Prompt list (JSON)", "提示词列表（JSON）"},
    .hint = {"All prompts with their settings in one file, for other programs.",
             "所有提示词及其设置放在一个文件里，供其他程序使用。"},
    .write = [](const ExportInput& input) -> std::vector<OutFile> {
        return {{filmFileName(input.storyboard) + ".prompts.json",
                 promptList(input.storyboard, input.cast, input.media, input.shots)}};
    },
};

} // namespace foreframe::exporters
