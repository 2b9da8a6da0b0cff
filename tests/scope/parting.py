"""Parts a database by chance into what is ours and what belongs to others, in one of three ways, and says so to gen."""
from theirs import MADE, Whose

# (class, kind of a pattern, words of ALTER, schema, name, arguments of a routine, what it cannot be parted from)
OBJECTS = r"""
WITH RECURSIVE up(oid, top) AS (
  SELECT oid, oid FROM pg_class c WHERE relkind IN ('r', 'p', 'f') AND NOT EXISTS (SELECT FROM pg_inherits WHERE inhrelid = c.oid)
  UNION ALL SELECT i.inhrelid, up.top FROM up JOIN pg_inherits i ON i.inhparent = up.oid
), found AS (
  SELECT 'relation' AS class,
         CASE relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' WHEN 'f' THEN 'foreign table' WHEN 'S' THEN 'sequence'
              ELSE 'table' END AS kind,
         CASE relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'f' THEN 'FOREIGN TABLE' WHEN 'S' THEN 'SEQUENCE'
              ELSE 'TABLE' END AS words,
         relnamespace AS schema, relname AS name, '' AS arguments, 'pg_class'::regclass AS classid, c.oid,
         coalesce((SELECT min(top) FROM up WHERE up.oid = c.oid), c.oid) AS tree
  FROM pg_class c WHERE relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype IN ('a', 'i')
                    AND d.refclassid = 'pg_class'::regclass AND relkind = 'S')
  UNION ALL
  SELECT 'type', CASE typtype WHEN 'd' THEN 'domain' ELSE 'type' END,
         CASE typtype WHEN 'd' THEN 'DOMAIN' ELSE 'TYPE' END, typnamespace, typname, '', 'pg_type'::regclass, t.oid, t.oid
  FROM pg_type t WHERE typtype IN ('e', 'd', 'r') OR typtype = 'c' AND EXISTS (SELECT FROM pg_class WHERE oid = typrelid AND relkind = 'c')
  UNION ALL
  SELECT 'routine', CASE prokind WHEN 'a' THEN 'aggregate' WHEN 'p' THEN 'procedure' ELSE 'function' END,
         CASE prokind WHEN 'a' THEN 'AGGREGATE' WHEN 'p' THEN 'PROCEDURE' ELSE 'FUNCTION' END, pronamespace, proname,
         CASE WHEN prokind = 'a' AND pg_get_function_identity_arguments(p.oid) = '' THEN '(*)'
              ELSE '(' || pg_get_function_identity_arguments(p.oid) || ')' END, 'pg_proc'::regclass, p.oid,
         coalesce(f.tree, min(p.oid::bigint) OVER (PARTITION BY pronamespace, proname))
  FROM pg_proc p
  LEFT JOIN pg_aggregate a ON a.aggfnoid = p.oid AND a.aggtransfn >= 16384
  LEFT JOIN LATERAL (SELECT min(same.oid::bigint) AS tree FROM pg_proc same JOIN pg_proc step ON step.oid = a.aggtransfn
                     WHERE same.pronamespace = step.pronamespace AND same.proname = step.proname) f ON true
)
SELECT class, kind, words, n.nspname, f.name, arguments, f.tree, quote_ident(n.nspname), quote_ident(f.name)
FROM found f JOIN pg_namespace n ON n.oid = f.schema
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = f.classid AND d.objid = f.oid AND d.objsubid = 0 AND d.deptype IN ('e', 'i'))
ORDER BY class, kind, n.nspname, f.name, arguments
"""
SCHEMAS = "SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' ORDER BY 1"
WAYS = ["owner", "schemas", "ignore"]


class Unparted(Exception):
    """PostgreSQL does not let this database be parted like that: another one has to serve."""


class Object:
    def __init__(self, row):
        self.kind_class, self.kind, self.words, self.schema, self.name, self.arguments, self.tree, schema, name = row
        self.sql_name = f"{schema}.{name}"
        self.sql = f"{self.words} {self.sql_name}{self.arguments}"

    @property
    def key(self):
        return self.kind_class, self.schema, self.name

    @property
    def pattern(self):
        quoted = ['"' + part.replace('"', '""') + '"' for part in (self.schema, self.name)]
        return f"{self.kind}:{'.'.join(quoted)}"


class Parting:
    """`whose`: who owns what; `config`: gen.toml; `inspect_config`: the one with which `gen inspect` writes what is ours."""

    def __init__(self, database, random, way, role):
        self.database, self.random, self.way, self.role = database, random, way, role
        self.objects = self.read()
        if not any(thing.kind == "table" for thing in self.objects):
            raise Unparted("no table")
        self.ours = self.choose()
        if len(self.ours) == len(self.objects):
            raise Unparted("all of it is ours")
        getattr(self, f"by_{way}")()

    def read(self):
        return [Object(line.split("\x1f")) for line in self.database.query(OBJECTS, separator="\x1f").splitlines()]

    def choose(self):
        """Whole trees, all functions of one name together, and an aggregate with the function it is made of, which has no weaker
        form; at least one table."""
        share = self.random.choice([0.2, 0.5, 0.8])
        trees = sorted({thing.tree for thing in self.objects})
        tables = sorted({thing.tree for thing in self.objects if thing.kind == "table"})
        chosen = {tree for tree in trees if self.random.random() < share} | {self.random.choice(tables)}
        return [thing for thing in self.objects if thing.tree in chosen]

    @property
    def theirs(self):
        return [thing for thing in self.objects if thing not in self.ours]

    def do(self, statements):
        problem = self.database.attempt("\n".join(f"{statement};" for statement in statements))
        if problem:
            raise Unparted(problem)

    def by_owner(self):
        """Ours belong to an ordinary role, as which gen connects; it may look at and refer to theirs."""
        role = self.role
        statements = [f"GRANT CREATE ON DATABASE {self.database.name} TO {role}"]
        for schema in self.database.query(SCHEMAS.replace("nspname", "quote_ident(nspname)", 1)).splitlines():
            statements += [f"GRANT USAGE, CREATE ON SCHEMA {schema} TO {role}",
                           f"GRANT SELECT, REFERENCES, TRIGGER ON ALL TABLES IN SCHEMA {schema} TO {role}",
                           f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA {schema} TO {role}"]
        self.do(statements + [f"ALTER {thing.sql} OWNER TO {role}" for thing in self.ours])
        self.whose = Whose(self.database.query, {thing.key for thing in self.ours})
        self.inspect_config = self.scope("ignore", ["owner:postgres", "owner:pg_database_owner"])
        self.config = self.random.choice(["", self.scope("ignore", ["owner:postgres"])])

    def by_schemas(self):
        """[scope] manage names schemas: some of those that are there, or all but a new one, into which theirs move."""
        schemas = self.database.query(SCHEMAS).splitlines()
        ours = [schema for schema in schemas if self.random.random() < 0.5]
        if len(schemas) < 2 or not any(thing.schema in ours and thing.kind == "table" for thing in self.objects):
            ours = schemas
            self.do(["CREATE SCHEMA their_place"] + [f"ALTER {thing.sql} SET SCHEMA their_place" for thing in self.theirs])
        self.objects = self.read()
        self.ours = [thing for thing in self.objects if thing.schema in ours]
        self.whose = Whose(self.database.query, (), schemas=ours)
        self.config = self.inspect_config = self.scope("manage", ['"' + schema.replace('"', '""') + '"' for schema in ours])

    def by_ignore(self):
        """Each of theirs by its name, or all of a kind but each of ours by its name."""
        if self.random.random() < 0.5:
            patterns = [thing.pattern for thing in self.theirs]
        else:
            kinds = sorted({thing.kind for thing in self.theirs})
            patterns = [f"{kind}:*.*" for kind in kinds] + [f"!{thing.pattern}" for thing in self.ours]
            patterns += [f"!{kind}:*.{MADE}*" for kind in kinds]
        self.whose = Whose(self.database.query, {thing.key for thing in self.ours}, rest_is_ours=True)
        self.config = self.inspect_config = self.scope("ignore", list(dict.fromkeys(patterns)))

    def scope(self, key, patterns):
        # A literal string of TOML keeps the quotes of names; one with a single quote in it has to be a basic one.
        def written(text):
            return "'" + text + "'" if "'" not in text else '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
        return f"[scope]\n{key} = [{', '.join(map(written, patterns))}]\n"
