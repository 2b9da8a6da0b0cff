#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include <toml++/toml.h>

#include "cli/settings.hpp"

namespace gen::cli {

/// A gen.toml: its text, under which name diagnostics show it, and the folder that its paths are relative to.
struct ConfigText {
  std::string_view text;  ///< as written; what the source map holds is masked
  support::FileId file = 0;
  std::filesystem::path folder;

  support::SourceSpan span_of(const toml::source_region& region) const;
};

enum class Section { top, environment };

/// Reads one table of gen.toml into `settings`. Gives what is wrong with it (GEN9002), all of it: settings that are
/// unknown, belong elsewhere, have another type, or say the same thing twice. Wrong settings are left as they were.
support::Diagnostics read_section(const ConfigText& config, const toml::table& table, Section section,
                                  Settings& settings);

}  // namespace gen::cli
