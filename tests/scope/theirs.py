"""What of a dump belongs to others: its entries by the name and type in the table of contents, each with its text. A part
of an object (a constraint, an index, a comment, a grant) belongs to whom the object does. What a round makes is called soak_*."""
import re

import dump

MADE = "soak_"
# Whose part an index, a sequence of a column or a statistics object is.
ROOTS = """
SELECT DISTINCT n.nspname, c.relname, rn.nspname, r.relname
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_index i ON i.indexrelid = c.oid
LEFT JOIN pg_depend d ON c.relkind = 'S' AND d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype IN ('a', 'i')
  AND d.refclassid = 'pg_class'::regclass
JOIN pg_class r ON r.oid = coalesce(i.indrelid, d.refobjid, c.oid) JOIN pg_namespace rn ON rn.oid = r.relnamespace
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
UNION
SELECT n.nspname, s.stxname, rn.nspname, r.relname
FROM pg_statistic_ext s JOIN pg_namespace n ON n.oid = s.stxnamespace
JOIN pg_class r ON r.oid = s.stxrelid JOIN pg_namespace rn ON rn.oid = r.relnamespace
"""
ENTRY = re.compile(r"Name: (?P<name>.*); Type: (?P<type>[^;]*); Schema: (?P<schema>[^;]*); Owner: .*", re.S)
RELATIONS = {"TABLE", "VIEW", "MATERIALIZED VIEW", "FOREIGN TABLE", "SEQUENCE", "INDEX", "INDEX ATTACH", "SEQUENCE OWNED BY",
             "TABLE ATTACH", "ROW SECURITY", "STATISTICS", "MATERIALIZED VIEW DATA"}
PARTS = {"CONSTRAINT", "FK CONSTRAINT", "CHECK CONSTRAINT", "TRIGGER", "RULE", "POLICY", "DEFAULT"}
ROUTINES = {"FUNCTION", "AGGREGATE", "PROCEDURE"}
TYPES = {"TYPE", "DOMAIN", "SHELL TYPE"}
# The longer one first: a comment is on TABLE x, on FOREIGN TABLE x or on CONSTRAINT c ON x.
SPOKEN = re.compile(r"(MATERIALIZED VIEW|FOREIGN TABLE|[A-Z]+) (.*)", re.S)
WORD = r'"(?:[^"]|"")*"|[^".() ]+'


def plain(word):
    return word[1:-1].replace('""', '"') if word.startswith('"') else word


class Whose:
    """`ours`: (class, schema, name) of ours, the class being relation, routine or type; `schemas`: those that are ours with
    all in them; `rest_is_ours`: whose all that is no relation, routine or type is."""

    def __init__(self, query, ours, schemas=(), rest_is_ours=False):
        self.query, self.ours, self.schemas, self.rest_is_ours = query, set(ours), set(schemas), rest_is_ours
        self.roots = {}

    def theirs(self, text):
        """{entry of the table of contents: its text, byte for byte} of a dump of the database as it is now."""
        rows = [line.split("\x1f") for line in self.query(ROOTS, separator="\x1f").splitlines()]
        self.roots = {(row[0], row[1]): (row[2], row[3]) for row in rows}
        parts = dump.HEADER.split(text)
        entries = {}
        for header, body in zip(parts[1::2], parts[2::2]):
            if not self.is_ours(header):
                entries.setdefault(header, []).append(re.sub(r"--\n-- PostgreSQL database dump complete.*", "", body, flags=re.S))
        # What a dump sets before an entry depends on the entry before it.
        return {header: [re.sub(r"(?m)^SET default_.*\n", "", body).strip() for body in bodies] for header, bodies in entries.items()}

    def is_ours(self, header):
        entry = ENTRY.fullmatch(header)
        if not entry:
            return self.rest_is_ours
        name, kind, schema = entry["name"], entry["type"], entry["schema"]
        if re.search(rf'(^|[ ."]){MADE}', name) or schema in self.schemas:
            return True
        if kind in ("COMMENT", "ACL", "SECURITY LABEL"):
            return self.spoken_of_is_ours(schema, name)
        if kind in RELATIONS:
            return self.relation_is_ours(schema, name)
        if kind in PARTS:
            return self.relation_is_ours(schema, self.table_in(schema, name))
        if kind == "PUBLICATION TABLE":
            return self.relation_is_ours(schema, name.split(" ", 1)[1])
        return self.whole_is_ours(kind, schema, name)

    def whole_is_ours(self, kind, schema, name):
        if kind == "SCHEMA":
            return name in self.schemas
        if kind in ROUTINES:
            return ("routine", schema, name.split("(", 1)[0]) in self.ours
        if kind in TYPES:
            return ("type", schema, name) in self.ours
        return self.rest_is_ours

    def relation_is_ours(self, schema, name):
        root = self.roots.get((schema, name), (schema, name))
        return ("relation", *root) in self.ours or ("type", schema, name) in self.ours or root[1].startswith(MADE)

    def table_in(self, schema, name):
        """Of `table part`, the table: either may have spaces in it."""
        found = [relation for place, relation in self.roots if place == schema and name.startswith(f"{relation} ")]
        return max(found, key=len, default=name)

    def spoken_of_is_ours(self, schema, name):
        """Whether what a comment or a grant is about is ours: `TABLE x`, `COLUMN x.y`, `CONSTRAINT c ON x`."""
        kind, rest = SPOKEN.fullmatch(name).groups() if SPOKEN.fullmatch(name) else ("", name)
        if kind in ("CONSTRAINT", "TRIGGER", "RULE", "POLICY"):
            rest = rest.rsplit(" ON ", 1)[-1]
            if rest.startswith("DOMAIN "):
                kind, rest = "DOMAIN", rest.removeprefix("DOMAIN ")
        words = [plain(word) for word in re.findall(WORD, rest)]
        if not words:
            return self.rest_is_ours
        if kind in ROUTINES | TYPES | {"SCHEMA"}:
            return self.whole_is_ours(kind, schema, words[0]) or self.relation_is_ours(schema, words[0])
        if kind in RELATIONS | {"COLUMN", "CONSTRAINT", "TRIGGER", "RULE", "POLICY"}:
            # In a grant a name is written as in the SQL, in older dumps with its schema.
            return self.relation_is_ours(schema, words[0]) or (len(words) > 1 and self.relation_is_ours(schema, words[1]))
        return self.rest_is_ours
