"""The program under test: where it is, and what its environment must not hold."""
import os
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def find_gen(named):
    """The gen of --gen, of $GEN, or the newest that was built in build/."""
    built = sorted((ROOT / "build").glob("*/src/gen"), key=lambda p: p.stat().st_mtime, reverse=True)
    for path in [named, os.environ.get("GEN"), *built]:
        if path and os.access(path, os.X_OK):
            return pathlib.Path(path).resolve()
    sys.exit("there is no gen; build it or name it with --gen")


def client_folder():
    """Where psql and pg_dump of the newest installed PostgreSQL are. On Debian those on PATH are scripts that look for
    them anew at each call, which takes several times as long as the call."""
    folders = [path.parent for path in pathlib.Path("/usr/lib/postgresql").glob("*/bin/psql")]
    return max(folders, key=lambda folder: int(folder.parent.name), default=None)


CLIENT_FOLDER = client_folder()


def clean_environment(**more):
    """Nothing of the caller's connection settings reaches a program under test."""
    foreign = re.compile(r"PG|GEN_|DATABASE_URL$")
    kept = {name: value for name, value in os.environ.items() if not foreign.match(name)}
    if CLIENT_FOLDER:
        kept["PATH"] = f"{CLIENT_FOLDER}:{kept.get('PATH', os.defpath)}"
    return {**kept, **more}


def version_placeholder(versions, text):
    """Version stamps of migrations as V1, V2 ... in the order they are met; `versions` remembers them."""
    return re.sub(r"(?<!\d)2\d{13}(?!\d)", lambda m: versions.setdefault(m[0], f"V{len(versions) + 1}"), text)


def server_placeholder(text):
    return re.sub(r"PostgreSQL \d+(\.\d+)?( \([^)]*\))?", "PostgreSQL N", text)
