# foreframe_embed(TARGET models/*.json words/*.txt ...): compiles files of resources/ into the target,
# for resource("models/kling-2.6.json") of base/resource.h to hand out.
function(foreframe_embed target)
    set(root ${CMAKE_SOURCE_DIR}/resources)
    set(parts "")
    foreach(pattern IN LISTS ARGN)
        file(GLOB files CONFIGURE_DEPENDS RELATIVE ${root} ${root}/${pattern})
        foreach(file IN LISTS files)
            set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${root}/${file})
            file(READ ${root}/${file} text)
            string(APPEND parts "    {\"${file}\", R\"embedded(${text})embedded\"},\n")
        endforeach()
    endforeach()
    file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/embedded.cpp.new
"// Written by embed.cmake from resources/. Do not edit.
#include \"base/resource.h\"
#include <utility>
namespace {
constexpr std::pair<std::string_view, std::string_view> files[] = {
${parts}};
}
std::string_view foreframe::resource(std::string_view name) {
    for (const auto& [file, text] : files)
        if (file == name)
            return text;
    return {};
}
")
    file(COPY_FILE ${CMAKE_CURRENT_BINARY_DIR}/embedded.cpp.new ${CMAKE_CURRENT_BINARY_DIR}/embedded.cpp
        ONLY_IF_DIFFERENT)
    target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/embedded.cpp)
endfunction()
