"""The workload `recipes` of tools/bench: how long the transactions of programs take while a recipe runs, phase by phase, and
while the plain form of the same change does. The cases are those of tests/online, with as many rows as wanted."""
import contextlib
import os
import pathlib
import statistics
import sys
import tempfile
import time

import load
import postgres
import program

CASES = pathlib.Path(__file__).resolve().parents[1] / "tests/online"
BURST_SECONDS = 5
RATE = 50  # of a session: a machine that cannot keep up measures itself
QUIET_SECONDS = 3
COLUMNS = ["before", *load.PROGRAMS, "plain"]


class Session(load.Load):
    """A program's session that remembers when it failed, if it did: the plain form does not keep all of them working."""

    def __init__(self, server, database, case, which, protocol, worker, folder):
        self.log = folder / f"session-{worker}"
        super().__init__(server, database, case, which, protocol, worker, BURST_SECONDS, RATE, self.log)
        self.ended = None

    def _run(self):
        super()._run()
        self.ended = time.time()

    def latencies(self, begin, end):
        """ms of the transactions that were there between two moments. One that failed counts up to its failure."""
        found, last = [], begin
        for path in self.log.parent.glob(f"{self.log.name}.*"):
            for line in path.read_text().splitlines():
                _, _, latency, _, seconds, micros, *_ = line.split()
                if latency == "failed":
                    continue
                done = int(seconds) + int(micros) / 1e6
                last = max(last, done)
                if done >= begin and done - int(latency) / 1e6 <= end:
                    found.append(int(latency) / 1000)
        if self.problem and begin <= self.ended:
            found.append((self.ended - last) * 1000)
        return found


class Measured:
    """What the programs saw in one step, over all rounds."""

    def __init__(self):
        self.longest, self.p99, self.failed, self.seconds = [], [], set(), []

    def add(self, latencies, failed, seconds):
        self.longest.append(max(latencies, default=0))
        self.p99.append(sorted(latencies)[int(len(latencies) * 0.99)] if latencies else 0)
        self.failed |= failed
        self.seconds.append(seconds)

    def __str__(self):
        if not self.seconds:
            return "-"
        text = f"{max(self.longest):.0f} / {statistics.median(self.p99):.0f} ms in {statistics.median(self.seconds):.1f} s"
        return text + "".join(f", {who} fails" for who in sorted(self.failed))


class Recipe:
    """One case of tests/online that is measured."""

    def __init__(self, bench, folder, rows):
        self.bench, self.case = bench, load.Case(folder, rows)
        self.measured = {column: Measured() for column in COLUMNS}
        self.work = pathlib.Path(tempfile.mkdtemp(dir=bench.folder))

    @contextlib.contextmanager
    def database(self):
        """The rows are there, and nothing of the server's own work is left for later."""
        name = f"bench_{os.getpid()}_{self.case.name}"
        self.case.build(self.bench.server, name, seed=True)
        self.bench.psql(name, "VACUUM (ANALYZE)")
        self.bench.psql(name, "CHECKPOINT")
        try:
            yield name
        finally:
            self.bench.server.drop_database(name)

    def gen(self, database, migrations, *arguments):
        server = self.bench.server
        command = [str(self.bench.gen), *arguments, "--url", server.url(database), "--dir", str(migrations), "--scratch-url",
                   server.url()]
        if arguments[0] == "diff":
            command += ["--schema", self.case.after.name]
        environment = program.clean_environment(HOME=str(self.bench.folder))
        self.must(postgres.run(command, timeout=7200, cwd=self.case.folder, env=environment), command)

    def must(self, result, command):
        status, out, err = result
        if status:
            raise load.Failed(f"{' '.join(command)} ends with {status}\n{out}{err}")

    def watch(self, database, column, phase, act):
        """Does something while the programs of a phase are at work."""
        folder = pathlib.Path(tempfile.mkdtemp(dir=self.work))
        sessions = [Session(self.bench.server, database, self.case, which, protocol, worker, folder)
                    for worker, (which, protocol) in enumerate(load.sessions_of(self.case, phase))]
        failures = {}
        with load.AtWork(self.bench.server, database, sessions) as programs:
            begin = time.time()
            try:
                act()
            except load.Failed as failure:
                failures["statement"] = str(failure)
            end = time.time()
        if programs.problem:
            failures["program"] = programs.problem
        if failures and column != "plain":
            raise load.Failed(f"{self.case.name}, {column}: {failures}")
        latencies = [one for session in sessions for one in session.latencies(begin, end)]
        self.measured[column].add(latencies, set(failures), end - begin)

    def round(self):
        with self.database() as database:
            migrations = self.work / "migrations"
            if not migrations.exists():
                self.gen(database, migrations, "diff", self.case.name, "--allow-drop", "-y")
            self.watch(database, "before", "expand", lambda: time.sleep(QUIET_SECONDS))
            for phase in load.PROGRAMS:
                if any(f"  phase: {phase}  " in path.read_text() for path in migrations.glob("*.up.sql")):
                    self.watch(database, phase, phase, lambda: self.gen(database, migrations, "up", "--phase", phase, "-y"))
        with self.database() as database:
            plain = self.work / "plain"
            if not plain.exists():
                self.gen(database, plain, "diff", self.case.name, "--direct", "--allow-drop", "-y")
            self.watch(database, "plain", "expand", lambda: self.run_plain(database, plain))

    def run_plain(self, database, plain):
        for path in sorted(plain.glob("*.up.sql")):
            self.must(self.bench.server.psql(database, file=path, timeout=7200), ["psql", "-f", path.name])


def measure(bench, rows, names, table):
    # What a manager of partitions does beside a change would be measured along with it.
    folders = [path.parent for path in sorted(CASES.glob("*/before.sql")) if not (path.parent / "manager.sql").exists()]
    unknown = sorted(set(names) - {folder.name for folder in folders})
    if unknown:
        raise SystemExit(f"no case that can be measured: {', '.join(unknown)}")
    recipes = [Recipe(bench, folder, rows) for folder in folders if not names or folder.name in names]
    for at in range(bench.repeat):
        for recipe in recipes:
            print(f"round {at + 1} of {bench.repeat}: {recipe.case.name}", file=sys.stderr, flush=True)
            recipe.round()
    table(f"recipes: {rows:,} rows; transactions of {RATE} a second and session: the longest, and 99 % are shorter than ...",
          ("case", *COLUMNS), [(recipe.case.name, *map(str, recipe.measured.values())) for recipe in recipes])
