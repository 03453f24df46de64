#include "exporters/exporter.h"

namespace foreframe::exporters {

extern const Exporter prompts{
    .id = "prompts",
    .name = {"Prompt files", "提示词文件"},
    .hint = {"One text file a shot, ready to paste.", "每个镜头一个文本文件，可直接粘贴。"},
    .write = [](const ExportInput&) { return std::vector<OutFile>(); },
};

} // namespace foreframe::exporters
