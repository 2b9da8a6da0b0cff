#!/usr/bin/env python3
"""The PostgreSQL server of the tests: a private cluster on a unix socket with fsync off, or the one that
GEN_TEST_PG_URL names (a superuser on a throw-away cluster).

    tests/server/postgres.py start STATE    starts a server and writes its URL to the file STATE; 77 when there is none
    tests/server/postgres.py stop STATE     stops it and removes its files

GEN_TEST_PG_BINDIR names the folder of the server's programs; default: the newest that is installed.
Every server has the roles of ROLES, for schemas that mention owners and grants, and the tablespace TABLESPACE.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import urllib.parse

from program import clean_environment

ROLES = ["app_owner", "app_user", "app_reader"]
OWNER = "ordinary_owner"  # no superuser, CREATEDB or CREATEROLE; a member of ROLES, since schemas name these as owners
TABLESPACE = "app_archive"
SKIPPED = 77
SETTINGS = {
    "listen_addresses": "", "fsync": "off", "synchronous_commit": "off", "full_page_writes": "off",
    "wal_level": "logical", "max_connections": "100", "max_locks_per_transaction": "256", "timezone": "UTC",
    "max_prepared_transactions": "10", "jit": "off", "autovacuum": "off", "checkpoint_timeout": "1h",
}


class NoServer(Exception):
    """There are no server programs on this machine."""


def run(command, timeout=180, **options):
    """(exit status, stdout, stderr); 124 when there is no answer in time."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=timeout,
                              stdin=None if "input" in options else subprocess.DEVNULL, **options)
        return done.returncode, done.stdout, done.stderr
    except subprocess.TimeoutExpired:
        return 124, "", f"no answer in {timeout} s: {' '.join(map(str, command))}"


def find_bindir():
    named = os.environ.get("GEN_TEST_PG_BINDIR")
    installed = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"), key=lambda p: int(p.parent.name), reverse=True)
    on_path = shutil.which("initdb")
    for bindir in [named, *installed, on_path and os.path.dirname(on_path)]:
        if bindir and os.access(os.path.join(bindir, "initdb"), os.X_OK):
            return pathlib.Path(bindir)
    raise NoServer("no PostgreSQL server programs found; tools/install_dependencies installs them")


def must(command):
    status, out, err = run(command, env=clean_environment())
    if status:
        raise RuntimeError(f"{' '.join(map(str, command))}\n{out}{err}")


def as_server_user():
    """initdb refuses root, so root runs the server as somebody else: (command prefix, user)."""
    if os.geteuid() != 0:
        return [], None
    import pwd
    names = {entry.pw_name for entry in pwd.getpwall()}
    user = "postgres" if "postgres" in names else "nobody"
    return ["runuser", "-u", user, "--"], user


def copy_programs(bindir, home, extensions):
    """An installation of the server below `home` with more extensions, {name: script}: copies of its programs, which look
    for all else beside themselves, and links to the rest. Returns the folder of the programs."""
    places = {}
    for line in run([os.path.join(bindir, "pg_config")])[1].splitlines():
        name, _, path = line.partition(" = ")
        places[name] = path
    if not {"BINDIR", "SHAREDIR", "PKGLIBDIR"} <= places.keys():
        raise NoServer(f"{bindir} has no pg_config")
    common = os.path.commonpath([places["BINDIR"], places["SHAREDIR"], places["PKGLIBDIR"]])
    here = {name: home / "server" / os.path.relpath(places[name], common) for name in ("BINDIR", "SHAREDIR", "PKGLIBDIR")}
    here["BINDIR"].mkdir(parents=True)
    for program in ("postgres", "initdb", "pg_ctl"):
        shutil.copy(os.path.join(bindir, program), here["BINDIR"])
    here["PKGLIBDIR"].symlink_to(places["PKGLIBDIR"])
    (here["SHAREDIR"] / "extension").mkdir(parents=True)
    for name in os.listdir(places["SHAREDIR"]):
        if name != "extension":
            (here["SHAREDIR"] / name).symlink_to(os.path.join(places["SHAREDIR"], name))
    for name in os.listdir(os.path.join(places["SHAREDIR"], "extension")):
        (here["SHAREDIR"] / "extension" / name).symlink_to(os.path.join(places["SHAREDIR"], "extension", name))
    for name, script in extensions.items():
        (here["SHAREDIR"] / "extension" / f"{name}.control").write_text("default_version = '1.0'\nrelocatable = true\n")
        (here["SHAREDIR"] / "extension" / f"{name}--1.0.sql").write_text(script)
    return here["BINDIR"]


def start_cluster(extensions=None, **settings):
    """Starts a private cluster, with extensions of the test's own and other settings than SETTINGS; returns what
    `stop_cluster` needs, with its URL."""
    bindir = find_bindir()
    prefix, user = as_server_user()
    # Not below the build folder: the path of a unix socket may have 107 bytes only.
    home = pathlib.Path(tempfile.mkdtemp(prefix="gen-pg-"))
    if extensions:
        home.chmod(0o755)
        bindir = copy_programs(bindir, home, extensions)
    if user:
        shutil.chown(home, user)
    data = home / "data"
    settings = " ".join(f"-c {name}='{value}'" for name, value in (SETTINGS | settings).items())
    try:
        must([*prefix, bindir / "initdb", "-D", data, "-A", "trust", "-U", "postgres", "-N", "--no-locale", "-E", "UTF8"])
        must([*prefix, bindir / "pg_ctl", "-D", data, "-w", "-l", home / "log", "-o", f"-k {home} {settings}", "start"])
    except RuntimeError:
        shutil.rmtree(home, ignore_errors=True)
        raise
    return {"url": f"postgresql://postgres@/postgres?host={home}", "home": str(home), "bindir": str(bindir)}


def stop_cluster(state):
    if not state.get("home"):
        return
    prefix, _ = as_server_user()
    run([*prefix, os.path.join(state["bindir"], "pg_ctl"), "-D", os.path.join(state["home"], "data"), "-m", "immediate", "stop"])
    shutil.rmtree(state["home"], ignore_errors=True)


class Server:
    """A running server, by the URL of one of its databases. `gen`: a program that can read its databases."""

    def __init__(self, url, gen=None):
        self._url = urllib.parse.urlsplit(url)
        self.gen = gen
        self._make_roles()
        self._make_tablespace()

    def socket_folder(self):
        """Where its unix socket is; only of servers on this machine."""
        return urllib.parse.parse_qs(self._url.query)["host"][0]

    def url(self, database="postgres", host=None, user=None):
        # urlunsplit drops the // of a URL without a host, which libpq needs
        where = self._url
        if user:
            where = where._replace(netloc=f"{user}@{where.netloc.rpartition('@')[2]}")
        query = f"?host={host}" if host else f"?{where.query}" if where.query else ""
        return f"{where.scheme}://{where.netloc}/{database}{query}"

    def psql(self, database, text=None, file=None, user=None, variables=None, timeout=180):
        variables = {"ON_ERROR_STOP": 1, "VERBOSITY": "verbose" if user else "default", **(variables or {})}
        command = ["psql", "-XqAt", "-d", self.url(database, user=user), "-f", str(file) if file else "-"]
        command += [f"--set={name}={value}" for name, value in variables.items()]
        options = {} if file else {"input": text}
        return run(command, timeout, env=clean_environment(PGOPTIONS="-c client_min_messages=warning"), **options)

    def create_database(self, name, template="template0", owner=None):
        """An empty one, or a copy of `template`; one of this name that is there already goes."""
        create = f'CREATE DATABASE "{name}" TEMPLATE "{template}"' + (f' OWNER "{owner}"' if owner else "")
        status, _, err = self.psql("postgres", f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE);\n{create}')
        if status and self.subscriptions(name):
            self.drop_database(name)
            status, _, err = self.psql("postgres", create)
        if status:
            raise RuntimeError(err)

    def give_database(self, name, role):
        """To an ordinary role, which is made where it is not there; returns the URL for that role."""
        self._make_role(role)
        status, _, err = self.psql("postgres", f'ALTER DATABASE "{name}" OWNER TO {role}; ALTER ROLE {role} LOGIN')
        if status:
            raise RuntimeError(err)
        where = self._url.netloc.rpartition("@")[2]
        query = f"?{self._url.query}" if self._url.query else ""
        return f"{self._url.scheme}://{role}@{where}/{name}{query}"

    def drop_database(self, *names):
        """Those that are not there are passed over."""
        drop = "".join(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE);\n' for name in names)
        if not self.psql("postgres", drop)[0]:
            return
        for name in names:
            for subscription in self.subscriptions(name):
                self.psql(name, f'ALTER SUBSCRIPTION "{subscription}" DISABLE; '
                                f'ALTER SUBSCRIPTION "{subscription}" SET (slot_name = NONE); DROP SUBSCRIPTION "{subscription}"')
        self.psql("postgres", drop)

    def subscriptions(self, database):
        """The names of those in a database: no database is dropped while it has one."""
        return self.psql("postgres", "SELECT subname FROM pg_subscription JOIN pg_database d ON d.oid = subdbid "
                         f"WHERE datname = '{database}'")[1].splitlines()

    def version(self):
        return int(self.psql("postgres", "SHOW server_version_num")[1]) // 10000

    def _make_role(self, role):
        # Two runners may do this at the same time.
        status, _, err = self.psql("postgres", f"DO $$ BEGIN CREATE ROLE {role}; "
                                   "EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$")
        if status:
            raise RuntimeError(err)

    def _make_roles(self):
        # Two runners may do this at the same time.
        make = "".join(f"BEGIN CREATE ROLE {role}{login}; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END;"
                       for role, login in [(role, "") for role in ROLES] + [(OWNER, " LOGIN")])
        member = (f"IF NOT pg_has_role('{OWNER}', '{ROLES[-1]}', 'MEMBER') THEN GRANT {', '.join(ROLES)} TO {OWNER}; END IF;")
        status, _, err = self.psql("postgres", f"DO $$ BEGIN {make} BEGIN {member} "
                                               "EXCEPTION WHEN OTHERS THEN NULL; END; END $$")
        if status:
            raise RuntimeError(err)

    def _make_tablespace(self):
        there = f"SELECT count(*) FROM pg_tablespace WHERE spcname = '{TABLESPACE}'"
        if self.psql("postgres", there)[1].strip() == "1":
            return
        self.psql("postgres", f"SET allow_in_place_tablespaces = on;\nCREATE TABLESPACE {TABLESPACE} LOCATION '';\n"
                              f"GRANT CREATE ON TABLESPACE {TABLESPACE} TO PUBLIC;")
        # Two runners may do this at the same time.
        status, out, err = self.psql("postgres", there)
        if status or out.strip() != "1":
            raise RuntimeError(err or f"the server has no tablespace {TABLESPACE}")


def start(state_file):
    stop(state_file)
    url = os.environ.get("GEN_TEST_PG_URL")
    try:
        state = {"url": url} if url else start_cluster()
    except NoServer as problem:
        print(problem, file=sys.stderr)
        return 1 if os.environ.get("CI") else SKIPPED
    pathlib.Path(state_file).write_text(json.dumps(state))
    return 0


def stop(state_file):
    path = pathlib.Path(state_file)
    if path.exists():
        stop_cluster(json.loads(path.read_text()))
        path.unlink()
    return 0


def url_in(state_file):
    """The URL that `start` wrote; raises NoServer when it did not."""
    try:
        return json.loads(pathlib.Path(state_file).read_text())["url"]
    except FileNotFoundError:
        raise NoServer(f"no server was started ({state_file} is missing)") from None


if __name__ == "__main__":
    if len(sys.argv) != 3 or sys.argv[1] not in ("start", "stop"):
        sys.exit(__doc__)
    sys.exit(start(sys.argv[2]) if sys.argv[1] == "start" else stop(sys.argv[2]))
