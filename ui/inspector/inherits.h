// Where a shot's fields come from when it says nothing itself.
#pragma once
#include "form/field.h"

namespace foreframe::inherits {

std::optional<form::Inherited> quality(const form::Subject& shot);
std::optional<form::Inherited> aspectRatio(const form::Subject& shot);
std::optional<form::Inherited> nativeAudio(const form::Subject& shot);
std::optional<form::Inherited> style(const form::Subject& shot);
std::optional<form::Inherited> lighting(const form::Subject& shot);
std::optional<form::Inherited> context(const form::Subject& shot);
std::optional<form::Inherited> slate(const form::Subject& shot);

/// Of the line at an index.
std::function<std::optional<form::Inherited>(const form::Subject&)> voice(std::size_t line);
std::function<std::optional<form::Inherited>(const form::Subject&)> tone(std::size_t line);
std::function<std::optional<form::Inherited>(const form::Subject&)> language(std::size_t line);

} // namespace foreframe::inherits
