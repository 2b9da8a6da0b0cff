#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gen/support/source_span.hpp"

namespace gen::support {

enum class Severity { error, warning, note };

/// "error", "warning", "note".
std::string_view severity_name(Severity severity);

/// A further place or fact that belongs to a diagnostic.
struct Note {
  std::string message;
  SourceSpan where;  ///< may be unknown
};

/// One message to the user. `code` is stable ("GEN1203"): users silence and search by it. The first digit after GEN
/// names the stage: 1 source, 2 server and connection, 3 planning, 4 migration files, 5 applying, 6 proof, 9 usage.
struct Diagnostic {
  Severity severity = Severity::error;
  std::string code;
  std::string message;      ///< what is wrong, one sentence, lower case start, no full stop
  SourceSpan where;         ///< may be unknown
  std::vector<Note> notes;  ///< facts, shown as `= note:` or with their own excerpt
  std::string hint;         ///< what to do next, best the exact line to paste or command to run; may be empty
};

/// Colours are written as SGR sequences only when asked for; the text is the same without them.
enum class Color { off, on };

/// The one place where diagnostics become text:
///
///     error[GEN1101]: mismatched input 'colunm'
///       --> schema/shop.gen:4:7
///        |
///      4 |   id   colunm text;
///        |        ^^^^^^
///        = hint: ...
std::string render(const Diagnostic& diagnostic, const SourceMap& sources, Color color = Color::off);

/// Renders several, separated by an empty line, in the order given.
std::string render(const std::vector<Diagnostic>& diagnostics, const SourceMap& sources, Color color = Color::off);

Diagnostic error(std::string code, std::string message, SourceSpan where = {}, std::string hint = {});
Diagnostic warning(std::string code, std::string message, SourceSpan where = {}, std::string hint = {});

}  // namespace gen::support
