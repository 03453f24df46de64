#include "exporters/exporter.h"

namespace foreframe::exporters {

namespace {

std::vector<OutFile> write(const ExportInput& input) {
    std::vector<OutFile> files;
    for (const ExportShot& shot : input.shots) {
        files.push_back({shot.fileName + ".txt", shot.prompt});
        if (!shot.negativePrompt.empty())
            files.push_back({shot.fileName + ".negative.txt", shot.negativePrompt});
    }
    return files;
}

} // namespace

extern const Exporter prompts{
    .id = "prompts",
    .name = {"Prompt files", "提示词文件"},
    .hint = {"One text file a shot, ready to paste.", "每个镜头一个文本文件，可直接粘贴。"},
    .write = write,
};

} // namespace foreframe::exporters
