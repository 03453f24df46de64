# foreframe_catalogue(TARGET NAME rules TYPE Rule HEADER check/rule.h FOLDER check [NESTED])
#
# Every FOLDER/slug.cpp (NESTED: FOLDER/group/slug.cpp) defines one constant,
#     const TYPE foreframe::NAME::slug        (NESTED: foreframe::NAME::group::slug)
# and this writes the function std::span<const TYPE* const> foreframe::NAME::all() that lists them
# in the order of their file names. HEADER declares all(). #include "<FOLDER>/all.h" declares the
# entries themselves, for lists that choose among them.
function(foreframe_catalogue target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "NESTED" "NAME;TYPE;HEADER;FOLDER" "")
    if(arg_NESTED)
        file(GLOB files CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR}/${arg_FOLDER}
            ${arg_FOLDER}/*/*.cpp)
    else()
        file(GLOB files CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR}/${arg_FOLDER}
            ${arg_FOLDER}/*.cpp)
    endif()
    list(SORT files)
    set(declarations "")
    set(entries "")
    foreach(file IN LISTS files)
        string(REGEX REPLACE "\\.cpp$" "" name ${file})
        if(arg_NESTED)
            string(REGEX REPLACE "^(.*)/(.*)$" "\\1" group ${name})
            string(REGEX REPLACE "^(.*)/(.*)$" "\\2" slug ${name})
            string(APPEND declarations
                "namespace foreframe::${arg_NAME}::${group} { extern const ${arg_TYPE} ${slug}; }\n")
            string(APPEND entries "    &foreframe::${arg_NAME}::${group}::${slug},\n")
        else()
            string(APPEND declarations
                "namespace foreframe::${arg_NAME} { extern const ${arg_TYPE} ${name}; }\n")
            string(APPEND entries "    &foreframe::${arg_NAME}::${name},\n")
        endif()
    endforeach()
    list(LENGTH files count)
    set(out ${CMAKE_CURRENT_BINARY_DIR}/${arg_NAME}_catalogue.cpp)
    file(CONFIGURE OUTPUT ${out} @ONLY CONTENT [[
// Written by catalogue.cmake from the files in @arg_FOLDER@. Do not edit.
#include "@arg_HEADER@"
#include <array>
@declarations@
namespace {
const std::array<const foreframe::@arg_TYPE@*, @count@> entries{
@entries@};
}
std::span<const foreframe::@arg_TYPE@* const> foreframe::@arg_NAME@::all() {
    return entries;
}
]])
    file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/catalogues/${arg_FOLDER}/all.h @ONLY CONTENT [[
// Written by catalogue.cmake from the files in @arg_FOLDER@. Do not edit.
#pragma once
#include "@arg_HEADER@"
@declarations@]])
    target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/catalogues)
    target_sources(${target} PRIVATE ${out})
endfunction()
