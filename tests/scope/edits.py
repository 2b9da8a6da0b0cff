"""Random edits of the schema files that `gen inspect --format sql --out FOLDER` wrote: by their text, as a person makes them."""
import re

COLUMN = re.compile(r'    (?P<name>"(?:[^"]|"")+"|\w+) (?P<type>.*?)(?P<rest>(?: DEFAULT .*| NOT NULL| COLLATE .*| GENERATED .*)?)(?P<comma>,?)')
OTHER_TYPES = [(r"(small)?int(eger)?", "bigint"), (r"character varying\(\d+\)", "text"), (r"text", "character varying(80)"),
               (r"numeric\(.*\)", "numeric"), (r"timestamp without time zone", "timestamp with time zone"), (r"bigint", "numeric"),
               (r"date", "timestamp without time zone"), (r"bigint", "integer")]


class Table:
    """A CREATE TABLE in a file: its name as SQL writes it, and the lines of its columns."""

    def __init__(self, path, text, found):
        self.path, self.name, self.start = path, found[1], found.start()
        self.end = text.index("\n)", found.end())
        self.first = found.end()
        self.columns = []
        for line in text[found.end():self.end].split("\n"):
            column = COLUMN.fullmatch(line)
            if column and column["name"] != "CONSTRAINT":
                self.columns.append(column)


class Edits:
    """`places`: tables that a foreign key may refer to, as (SQL name, column, type); `theirs`: tables of others."""

    def __init__(self, folder, random, places, theirs, approval, prefix, on_theirs):
        self.folder, self.random, self.places, self.theirs = folder, random, places, theirs
        self.approval, self.prefix, self.on_theirs, self.made = approval, prefix, on_theirs, 0
        self.renamed = []  # (new name, old name): theirs that depends on it names the new one afterwards
        self.texts = {path: path.read_text() for path in sorted(folder.rglob("*.sql"))}
        self.added = folder / "soak.sql"
        self.texts.setdefault(self.added, "")

    def write(self):
        for path, text in self.texts.items():
            if text.strip():
                path.write_text(text)
            elif path.exists():
                path.unlink()

    def one(self):
        """Makes one; what it was, or None where the files have nothing for it."""
        edits = [self.add_column, self.add_column, self.drop_column, self.rename_column, self.retype, self.retype,
                 self.required, self.index, self.drop_statement, self.check, self.reference, self.reference, self.add_table,
                 self.drop_file, self.comment, self.grant, self.rename_table, self.view, self.label, self.hang_on_theirs]
        return self.random.choice(edits)()

    # What there is.

    def new(self):
        self.made += 1
        return f"soak_{self.prefix}_{self.made}"

    def tables(self):
        return [Table(path, text, found) for path, text in sorted(self.texts.items())
                for found in re.finditer(r"^CREATE TABLE (\S+) \(\n", text, re.M)]

    def table(self):
        tables = self.tables()
        return self.random.choice(tables) if tables else None

    def column(self):
        """A table with one of its columns, mostly one that nothing else in the file speaks of."""
        table = self.table()
        if not table or not table.columns:
            return None, None
        text = self.texts[table.path]
        quiet = [column for column in table.columns if len(re.findall(rf"\b{re.escape(column['name'])}\b", text)) == 1]
        return table, self.random.choice(quiet if quiet and self.random.random() < 0.9 else table.columns)

    def replace_column(self, table, column, lines):
        text = self.texts[table.path]
        body = text[table.first:table.end].split("\n")
        at = body.index(column[0])
        body[at:at + 1] = lines
        if body and not lines and at == len(body):
            body[-1] = body[-1].removesuffix(",")
        self.texts[table.path] = text[:table.first] + "\n".join(body) + text[table.end:]

    def append(self, statement):
        self.texts[self.added] += statement + "\n"

    def approve(self, what):
        if self.approval == "line":
            self.append(f"-- gen: retire {what}")

    # The edits.

    def add_column(self):
        table = self.table()
        if not table:
            return None
        definition = self.random.choice(["text", "integer DEFAULT 7", "bigint DEFAULT 3 NOT NULL", "timestamp with time zone",
                                         "numeric(9,2) CHECK (true)", "text UNIQUE"])
        name, text = self.new(), self.texts[table.path]
        comma = "," if table.end > table.first else ""
        self.texts[table.path] = f"{text[:table.first]}    {name} {definition}{comma}\n{text[table.first:]}"
        return f"column {table.name}.{name} {definition}"

    def drop_column(self):
        table, column = self.column()
        if not table or len(table.columns) < 2:
            return None
        self.replace_column(table, column, [])
        self.approve(f"column {table.name}.{column['name']}")
        return f"no column {table.name}.{column['name']}"

    def rename_column(self):
        table, column = self.column()
        if not table:
            return None
        name = self.new()
        self.renamed.append((name, column["name"]))
        self.replace_column(table, column, [f"    -- gen: renamed from {column['name']}",
                                            f"    {name} {column['type']}{column['rest']}{column['comma']}"])
        return f"column {table.name}.{column['name']} is {name}"

    def retype(self):
        found = [(table, column, to) for table in self.tables() for column in table.columns
                 for pattern, to in OTHER_TYPES if re.fullmatch(pattern, column["type"])]
        if not found:
            return None
        table, column, to = self.random.choice(found)
        self.replace_column(table, column, [f"    {column['name']} {to}{column['rest']}{column['comma']}"])
        return f"column {table.name}.{column['name']} {column['type']} is {to}"

    def required(self):
        """NOT NULL comes or goes."""
        table, column = self.column()
        if not table or "GENERATED" in column["rest"]:
            return None
        rest = column["rest"].replace(" NOT NULL", "") if "NOT NULL" in column["rest"] else column["rest"] + " NOT NULL"
        self.replace_column(table, column, [f"    {column['name']} {column['type']}{rest}{column['comma']}"])
        return f"column {table.name}.{column['name']}{rest}"

    def index(self):
        table, column = self.column()
        if not table:
            return None
        kind = self.random.choice(["INDEX", "INDEX", "UNIQUE INDEX"])
        self.append(f"CREATE {kind} {self.new()} ON {table.name} ({column['name']});")
        return f"{kind} of {table.name} ({column['name']})"

    def drop_statement(self):
        """An index, a trigger, a constraint or a policy goes."""
        found = [(path, statement) for path, text in sorted(self.texts.items()) for statement in re.findall(
            r"^(?:CREATE (?:UNIQUE )?INDEX|CREATE TRIGGER|CREATE POLICY|ALTER TABLE \S+ ADD CONSTRAINT) .*;$", text, re.M)]
        if not found:
            return None
        path, statement = self.random.choice(found)
        self.texts[path] = self.texts[path].replace(statement + "\n", "", 1).replace(statement, "", 1)
        self.approve_statement(statement)
        return f"no {statement}"

    def approve_statement(self, statement):
        hangs = re.match(r"CREATE (TRIGGER|POLICY) (\S+) .*? ?ON (\S+)", statement)
        constraint = re.match(r"ALTER TABLE (\S+) ADD CONSTRAINT (\S+)", statement)
        index = re.match(r"CREATE (?:UNIQUE )?INDEX (\S+) ON (?:ONLY )?(\S+)\.", statement)
        if hangs:
            self.approve(f"{hangs[1].lower()} {hangs[3]}.{hangs[2]}")
        elif constraint:
            self.approve(f"constraint {constraint[1]}.{constraint[2]}")
        elif index:
            self.approve(f"index {index[2]}.{index[1]}")

    def check(self):
        table, column = self.column()
        if not table:
            return None
        self.append(f"ALTER TABLE {table.name} ADD CONSTRAINT {self.new()} CHECK ({column['name']} IS NOT NULL OR true);")
        return f"check of {table.name} ({column['name']})"

    def reference(self):
        table = self.table()
        if not table or not self.places:
            return None
        place, column, kind = self.random.choice(self.places)
        name, text = self.new(), self.texts[table.path]
        comma = "," if table.end > table.first else ""
        self.texts[table.path] = (f"{text[:table.first]}    {name} {kind} REFERENCES {place} ({column})"
                                  f"{self.random.choice(['', ' ON DELETE SET NULL'])}{comma}\n{text[table.first:]}")
        return f"foreign key of {table.name} to {place} ({column})"

    def add_table(self):
        table = self.table()
        schema = re.match(r'("(?:[^"]|"")+"|[^."]+)\.', table.name)[1] if table else "public"
        name = self.new()
        like = self.random.choice(["", f",\n    copy {self.random.choice(self.places)[2]}" if self.places else ""])
        self.append(f"CREATE TABLE {schema}.{name} (\n    id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY{like},\n    note text\n);")
        return f"table {schema}.{name}"

    def drop_file(self):
        """A table with all that its file says of it, a view or a function goes."""
        found = [path for path, text in sorted(self.texts.items()) if len(re.findall(r"^CREATE (?:OR REPLACE )?(?:TABLE|VIEW|MATERIALIZED VIEW|FUNCTION) ", text, re.M)) == 1]
        if not found:
            return None
        path = self.random.choice(found)
        kind, name = re.search(r"^CREATE (?:OR REPLACE )?(TABLE|VIEW|MATERIALIZED VIEW|FUNCTION) (\S+?)(?:\(|\s)", self.texts[path], re.M).groups()
        self.texts[path] = ""
        self.approve(f"{kind.lower()} {name}")
        return f"no {kind.lower()} {name}"

    def comment(self):
        table, column = self.column()
        if not table:
            return None
        what = self.random.choice([f"TABLE {table.name}", f"COLUMN {table.name}.{column['name']}"])
        self.append(f"COMMENT ON {what} IS 'soaked';")
        return f"comment on {what}"

    def grant(self):
        table = self.table()
        if not table:
            return None
        self.append(f"GRANT {self.random.choice(['SELECT', 'SELECT, INSERT', 'ALL'])} ON TABLE {table.name} TO app_reader;")
        return f"grant on {table.name}"

    def rename_table(self):
        table = self.table()
        if not table:
            return None
        schema, old = re.match(r'((?:"(?:[^"]|"")+"|[^."]+)\.)(.*)', table.name).groups()
        name = schema + self.new()
        self.renamed += [(name.removeprefix(schema), old), (name, table.name)]
        for path, text in self.texts.items():
            self.texts[path] = re.sub(rf"(?<![\w.]){re.escape(table.name)}(?![\w\"])", lambda _: name, text)
        text = self.texts[table.path]
        self.texts[table.path] = text.replace(f"CREATE TABLE {name} (", f"-- gen: renamed from {table.name}\nCREATE TABLE {name} (", 1)
        return f"table {table.name} is {name}"

    def view(self):
        """Of a table of ours, or of one of theirs."""
        table = self.table()
        if not table:
            return None
        schema = re.match(r'("(?:[^"]|"")+"|[^."]+)\.', table.name)[1]
        of = self.random.choice([table.name, *self.theirs[:3]])
        self.append(f"CREATE VIEW {schema}.{self.new()} AS SELECT * FROM {of};")
        return f"view of {of}"

    def label(self):
        """An enumeration gets one more."""
        found = [(path, match) for path, text in sorted(self.texts.items())
                 for match in re.findall(r"^CREATE TYPE \S+ AS ENUM \('.*'\);$", text, re.M)]
        if not found:
            return None
        path, statement = self.random.choice(found)
        self.texts[path] = self.texts[path].replace(statement, statement.removesuffix(");") + f", '{self.new()}');", 1)
        return f"label for {statement}"

    def hang_on_theirs(self):
        """What is ours on a table of theirs."""
        if not self.on_theirs or not self.theirs:
            return None
        table, name = self.random.choice(self.theirs), self.new()
        schema = self.table()
        if not schema:
            return None
        place = re.match(r'("(?:[^"]|"")+"|[^."]+)\.', schema.name)[1]
        function = f"{place}.{name}_f"
        self.append(f"CREATE FUNCTION {function}() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';\n"
                    f"CREATE TRIGGER {name} BEFORE INSERT ON {table} FOR EACH ROW EXECUTE FUNCTION {function}();")
        return f"trigger on {table}"
