"""The structure of a database as pg_dump sees it: the second opinion of the golden cases, which shares no code with
gen. The order of objects and of columns is forgotten, since a migration cannot choose either. A pg_dump older than the
server refuses to work; then `gen inspect` and, where that differs, `gen diff` have to stand in, a weaker proof."""
import difflib
import re

from postgres import run
from program import clean_environment

HEADER = re.compile(r"^--\n-- (Name: .*)\n--\n", re.M)
# Newer pg_dumps fence their output with a key that is another one in each run.
FENCE = re.compile(r"^\\(un)?restrict .*\n", re.M)
# Of a NOT NULL, which has one from 18 on; gen shows it (inspect), but does not manage it.
NAME = re.compile(r'CONSTRAINT ("([^"]|"")*"|[^ "]+) (?=NOT NULL)')
# An identity column is never NULL; gen inspect says so only where it has a name to show.
IMPLIED = re.compile(r"(?<= AS IDENTITY)( \([^)]*\))? NOT NULL")
# What a dump says that its own server need not understand: public is there, and pg_dump may be newer than the server.
NOT_RESTORED = re.compile(r"^(CREATE SCHEMA public|SET transaction_timeout = 0);$", re.M)
NOT_STRUCTURE = re.compile(r"SET default_(tablespace|table_access_method) = |--$|-- PostgreSQL database dump|$")


def dump_text(server, database):
    """pg_dump -s without gen's own schema; raises RuntimeError with the program's message."""
    command = ["pg_dump", "-s", "-N", "gen", "-d", server.url(database)]
    status, out, err = run(command, env=clean_environment())
    if status and "server version mismatch" in err and server.gen:
        command = [server.gen, "inspect", "--format", "sql", "--url", server.url(database)]
        status, out, err = run(command, env=clean_environment())
    if status:
        raise RuntimeError(f"{command[0]}: {err}")
    return FENCE.sub("", out)


def structure(text):
    """{header of an object: its texts}, comparable with ==."""
    parts = HEADER.split(text)
    if len(parts) == 1:
        lines = (IMPLIED.sub(r"\1", NAME.sub("", line.strip().rstrip(","))) for line in text.splitlines())
        return {"gen inspect": ["\n".join(sorted(lines))]}
    objects = {}
    for header, body in zip(parts[1::2], parts[2::2]):
        lines = [line.rstrip() for line in body.splitlines() if not NOT_STRUCTURE.match(line)]
        if re.search(r"; Type: (FOREIGN )?TABLE;|; Type: (DEFAULT )?ACL;", header):
            lines = sorted(NAME.sub("", line.strip().rstrip(",")) for line in lines)
        objects.setdefault(header, []).append("\n".join(lines))
    return {header: sorted(texts) for header, texts in objects.items()}


def difference(have, want):
    """A readable list of what differs between two structures; '' when nothing does."""
    lines = []
    for header in sorted(have.keys() | want.keys()):
        ours, theirs = "\n".join(have.get(header, [])), "\n".join(want.get(header, []))
        if ours != theirs:
            lines.append(header)
            lines += list(difflib.unified_diff(theirs.splitlines(), ours.splitlines(), "wanted", "found", lineterm="", n=1))
    return "\n".join(lines)


def compare(server, database, wanted, text_of=None):
    """What differs between two databases, as a list to read. '' when `database` has the structure of the database
    `wanted`, or when both have the same one after being dumped and restored once: the server deparses some expressions,
    CHECK (x IN ('a')) on a varchar among them, to a text that it deparses differently again, though they mean the same.
    `text_of` gives the dump of a database, for callers that keep some."""
    text_of = text_of or (lambda name: dump_text(server, name))
    texts = [text_of(database), text_of(wanted)]
    gap = difference(*map(structure, texts))
    if not gap:
        return ""
    if not all(HEADER.search(text) for text in texts):
        # gen inspect writes a partition that was attached otherwise than one that was made as such, since what it has of
        # its own stays when it leaves; pg_dump writes both alike.
        status, out, err = run([server.gen, "diff", "--check", "--allow-drop", "--from-url", server.url(database),
                                "--to-url", server.url(wanted), "--scratch-url", server.url()], env=clean_environment())
        return f"{gap}\n{out}{err}" if status else ""
    restored = [restored_structure(server, f"{database}_again", text) for text in texts]
    return gap if None in restored else difference(*restored)


def restored_structure(server, spare, text):
    server.create_database(spare)
    try:
        status, _, _ = server.psql(spare, NOT_RESTORED.sub("", text))
        return None if status else structure(dump_text(server, spare))
    finally:
        server.drop_database(spare)
