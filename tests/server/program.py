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


def path_without_wrappers(path):
    """On Debian psql and pg_dump are scripts that look at each call for those of the newest version, which takes several
    times as long as the call. They are put in front of the scripts."""
    clients = [program.parent for program in pathlib.Path("/usr/lib/postgresql").glob("*/bin/psql")]
    folders = path.split(":")
    wrapped = [at for at, folder in enumerate(folders) if os.path.realpath(f"{folder}/psql").endswith("/pg_wrapper")]
    if clients and wrapped:
        folders.insert(wrapped[0], str(max(clients, key=lambda folder: int(folder.parent.name))))
    return ":".join(folders)


PATH = path_without_wrappers(os.environ.get("PATH", os.defpath))


def clean_environment(**more):
    """Nothing of the caller's connection settings reaches a program under test."""
    foreign = re.compile(r"PG|GEN_|DATABASE_URL$")
    kept = {name: value for name, value in os.environ.items() if not foreign.match(name)}
    return {**kept, "PATH": PATH, **more}


def version_placeholder(versions, text):
    """Version stamps of migrations as V1, V2 ... in the order they are met; `versions` remembers them."""
    return re.sub(r"(?<!\d)2\d{13}(?!\d)", lambda m: versions.setdefault(m[0], f"V{len(versions) + 1}"), text)


def server_placeholder(text):
    return re.sub(r"PostgreSQL \d+(\.\d+)?( \([^)]*\))?", "PostgreSQL N", text)
