#include "gen/render/probe.hpp"

#include <map>

#include "gen/support/identifier.hpp"
#include "gen/support/sha256.hpp"
#include "render/guards/probe_source.hpp"
#include "render/indented.hpp"

namespace gen::render {
namespace {

using support::quote_literal;

constexpr std::size_t kLongestInPlain = 100;

bool is_long(const std::string& answer) {
  return answer.size() > kLongestInPlain || answer.find('\n') != std::string::npos;
}

/// Not MD5, which a server may have been built without.
std::string hash_of(const std::string& answer) { return support::sha256_hex(answer).substr(0, 32); }

/// Probes that one query answers.
struct GroupKey {
  model::ObjectKind kind;
  Aspect aspect;
  bool hashed;

  auto operator<=>(const GroupKey&) const = default;
};

bool asks_for_grantees(const GroupKey& group) {
  return group.aspect == Aspect::privileges && group.kind != model::ObjectKind::default_privileges;
}

using ProbeGroups = std::map<GroupKey, std::vector<std::size_t>>;

ProbeGroups groups_of(const std::vector<Probe>& probes, bool by_hash) {
  ProbeGroups groups;
  for (std::size_t i = 0; i < probes.size(); ++i) {
    const Probe& probe = probes[i];
    const bool hashed = by_hash && probe.aspect != Aspect::absence && probe.expected && is_long(*probe.expected);
    groups[{probe.key.kind, probe.aspect, hashed}].push_back(i);
  }
  return groups;
}

/// What is listed on the left of the answers: the parts of the key, and of privileges the grantees.
std::string wanted_columns(const GroupKey& group, const std::string& keys) {
  return keys + (asks_for_grantees(group) ? ", grantees" : "");
}

/// "'shop', 'orders'": the columns of `keys`.
std::string key_values(const std::string& keys, const model::ObjectKey& key) {
  std::string text;
  const auto add = [&](const char* column, const std::string& value) {
    if (keys.find(column) == std::string::npos) return;
    text += (text.empty() ? "" : ", ") + quote_literal(value);
  };
  add("schema", key.schema.str());
  add("owner", key.owner.str());
  add("name", key.name.str());
  add("signature", key.signature);
  return text;
}

/// The values of `wanted_columns`.
std::string wanted_values(const GroupKey& group, const std::string& keys, const Probe& probe) {
  std::string text = key_values(keys, probe.key);
  if (!asks_for_grantees(group)) return text;
  std::string list;
  for (const model::Identifier& grantee : probe.grantees)
    list += (list.empty() ? "" : ", ") + quote_literal(grantee.str());
  return text + ", ARRAY[" + list + "]::text[]";
}

/// Lines of a VALUES list, each what `line` makes of a probe.
template <class Line>
std::string value_lines(const std::vector<std::size_t>& members, int indent, Line&& line) {
  std::string text;
  for (const std::size_t i : members) {
    if (!text.empty()) text += ",\n" + std::string(static_cast<std::size_t>(indent), ' ');
    text += '(' + line(i) + ')';
  }
  return text;
}

std::string hold(const GroupKey& group, const std::vector<std::size_t>& members, const std::vector<Probe>& probes,
                 int server_version, const std::string& comparison) {
  const ProbeSource source = probe_source(group.kind, server_version);
  const bool absence = group.aspect == Aspect::absence;
  const std::string lines = value_lines(members, 4, [&](std::size_t i) {
    const Probe& probe = probes[i];
    const std::string key = wanted_values(group, source.keys, probe);
    if (absence) return key;
    if (!probe.expected) return key + ", NULL";
    return key + ", " + quote_literal(group.hashed ? hash_of(*probe.expected) : *probe.expected);
  });
  std::string answer = absence ? "" : probe_answer(group.kind, group.aspect, source);
  if (group.hashed) answer = "left(encode(sha256(convert_to(\n  " + indented(answer, 2) + ",\n  'UTF8')), 'hex'), 32)";
  const std::string row = (absence ? "" : ' ' + indented(answer, 4)) + "\n    " + indented(source.rows, 4) + "\n  )\n)";
  return "NOT EXISTS (\n  SELECT FROM (VALUES\n    " + lines + "\n  ) AS wanted(" + wanted_columns(group, source.keys) +
         (absence ? ")\n  WHERE EXISTS (\n    SELECT"
                  : ", value)\n  WHERE wanted.value " + comparison + " (\n    SELECT") +
         row;
}

std::string conjunction(const std::vector<Probe>& probes, int server_version, const std::string& comparison) {
  std::string text;
  for (const auto& [group, members] : groups_of(probes, true)) {
    text += (text.empty() ? "" : " AND ") + hold(group, members, probes, server_version, comparison);
  }
  return text;
}

}  // namespace

std::string probe_query(const std::vector<Probe>& probes, int server_version) {
  std::string text;
  for (const auto& [group, members] : groups_of(probes, false)) {
    if (group.aspect == Aspect::absence) continue;
    const ProbeSource source = probe_source(group.kind, server_version);
    const std::string lines = value_lines(members, 0, [&](std::size_t i) {
      return std::to_string(i) + ", " + wanted_values(group, source.keys, probes[i]);
    });
    text += (text.empty() ? "" : "\nUNION ALL\n") +
            ("SELECT wanted.number, (SELECT " + probe_answer(group.kind, group.aspect, source) + '\n' + source.rows +
             ")::text\nFROM (VALUES " + lines + ") AS wanted(number, " + wanted_columns(group, source.keys) + ")");
  }
  return text;
}

std::string all_hold(const std::vector<Probe>& probes, int server_version) {
  return conjunction(probes, server_version, "IS DISTINCT FROM");
}

std::string missing_or_hold(const std::vector<Probe>& probes, int server_version) {
  return conjunction(probes, server_version, "<>");
}

std::string stable_settings(int indent) {
  return "pg_catalog.set_config(s.name, s.value, true) FROM (VALUES\n" +
         indented(std::string(static_cast<std::size_t>(indent), ' ') +
                      "  ('search_path', 'pg_catalog, pg_temp'), ('quote_all_identifiers', 'off'), ('DateStyle', 'ISO, "
                      "YMD'),\n"
                      "  ('IntervalStyle', 'postgres'), ('TimeZone', 'UTC'), ('extra_float_digits', '1'), "
                      "('bytea_output', 'hex'),\n"
                      "  ('xmlbinary', 'base64'), ('lc_monetary', 'C')\n) AS s(name, value)",
                  indent);
}

}  // namespace gen::render
