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


def clean_environment(**more):
    """Nothing of the caller's connection settings reaches a program under test."""
    foreign = re.compile(r"PG|GEN_|DATABASE_URL$")
    return {**{name: value for name, value in os.environ.items() if not foreign.match(name)}, **more}


def version_placeholder(versions, text):
    """Version stamps of migrations as V1, V2 ... in the order they are met; `versions` remembers them."""
    return re.sub(r"(?<!\d)2\d{13}(?!\d)", lambda m: versions.setdefault(m[0], f"V{len(versions) + 1}"), text)


def server_placeholder(text):
    return re.sub(r"PostgreSQL \d+(\.\d+)?( \([^)]*\))?", "PostgreSQL N", text)
