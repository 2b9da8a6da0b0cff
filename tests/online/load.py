"""A case of tests/online and its programs at work: pgbench over old.pgbench or new.pgbench, prepared and simple, while
something else is done to the tables. README.md has the layout of a case."""
import pathlib
import re
import threading

import postgres
import program

PROGRAMS = {"expand": ["old"], "migrate": ["old", "new"], "contract": ["new"]}
PROTOCOLS = ["prepared", "simple"]
BURST_SECONDS = 1
RATE = 50  # transactions a second of a session: enough to be in the way, and cores are left for other tests


class Failed(Exception):
    """A case does not hold; the text says which step and what was seen."""


def find_pgbench():
    """That of the server, else that of the machine: the packages that bring a server of another version have none."""
    of_server = postgres.find_bindir() / "pgbench"
    return str(of_server) if of_server.exists() else "pgbench"


class Case:
    """A folder of tests/online, with so many rows of each kind."""

    def __init__(self, folder, rows):
        self.folder, self.rows = folder, rows
        self.name = folder.name
        self.manager = folder / "manager.sql"
        self.after = next(p for p in (folder / "after.gen", folder / "after.sql") if p.exists())

    def script(self, which):
        return self.folder / f"{which}.pgbench"

    def protocols(self, which, phase):
        """Those that a script is run with in a phase: a line `-- mode: simple` or `-- mode: simple in contract` leaves
        out prepared statements."""
        found = re.search(r"^-- mode: simple(?: in (.*))?$", self.script(which).read_text(), re.M)
        only_simple = found and (not found[1] or phase in found[1].split(", "))
        return ["simple"] if only_simple else PROTOCOLS

    def build(self, server, database, seed):
        server.create_database(database)
        for name in ["before.sql", "setup.sql"] + ["seed.sql"] * seed:
            self.psql(server, database, name)

    def psql(self, server, database, name):
        """What a file of the case prints; nothing when there is no such file."""
        path = self.folder / name
        if not path.exists():
            return ""
        status, out, err = server.psql(database, file=path, variables={"rows": self.rows})
        if status:
            raise Failed(f"{name}: psql exited with {status}\n{out}{err}")
        return out


class Load:
    """One session of a program: its script again and again until it is told to stop. `worker` tells the sessions that
    work at one time apart; scripts have it, and the number of rows, as variables. `log` is a prefix of files that get
    the latency of each transaction."""

    def __init__(self, server, database, case, which, protocol, worker, burst=BURST_SECONDS, rate=RATE,
                 log=None):
        script = case.script(which)
        self.command = [find_pgbench(), "-n", "-c", "1", "-M", protocol, "-T", str(burst),
                        "-R", str(rate), "-D", f"rows={case.rows}", "-D", f"worker={worker}", "-f", str(script),
                        *(["--log", f"--log-prefix={log}"] if log else []), server.url(database)]
        self.which, self.name = which, f"{script.name}, {protocol}"
        self.problem, self.transactions = "", 0
        self.stop = threading.Event()
        self.thread = threading.Thread(target=self._run)

    def _run(self):
        while not self.problem:
            status, out, err = postgres.run(self.command, env=program.clean_environment())
            done = re.search(r"number of transactions actually processed: (\d+)", out)
            failed = re.search(r"number of failed transactions: (\d+)", out)
            self.transactions += int(done[1]) if done else 0
            if status or not done or (failed and failed[1] != "0"):
                self.problem = out + err
            if self.stop.is_set():
                return


class Manager:
    """Another program that changes the schema beside gen: manager.sql, again and again until it is told to stop."""

    def __init__(self, server, database, script):
        self.server, self.database, self.script = server, database, script
        self.which = self.name = script.name
        self.transactions, self.problem = 0, ""
        self.stop = threading.Event()
        self.thread = threading.Thread(target=self._run)

    def _run(self):
        while not self.problem:
            status, out, err = self.server.psql(self.database, file=self.script)
            # It gives way, as such programs do, and comes again.
            gave_way = "lock timeout" in err or "deadlock detected" in err
            self.transactions += not status
            if status and not gave_way:
                self.problem = out + err
            if self.stop.wait(0.2) and self.transactions:
                return


# Sessions count as at work when each has sent a statement: only then does what comes meet prepared statements.
WAIT_FOR_SESSIONS = """DO $$ BEGIN
  FOR n IN 1..1000 LOOP
    EXIT WHEN (SELECT count(*) FROM pg_stat_activity
               WHERE datname = current_database() AND application_name = 'pgbench' AND query <> '') >= {sessions};
    PERFORM pg_stat_clear_snapshot(), pg_sleep(0.01);
  END LOOP;
  PERFORM pg_sleep(0.05);
END $$;
"""


def sessions_of(case, phase):
    """[(program, protocol)] of those that are at work in a phase, on the way up and back."""
    return [(which, protocol) for which in PROGRAMS[phase] for protocol in case.protocols(which, phase)]


class AtWork:
    """Programs that work for the time of a `with`; afterwards `counts` and `problem` say how they fared."""

    def __init__(self, server, database, loads):
        self.server, self.database, self.loads = server, database, loads
        self.counts, self.problem = {}, ""

    def __enter__(self):
        for load in self.loads:
            load.thread.start()
        sessions = sum(isinstance(load, Load) for load in self.loads)
        self.server.psql(self.database, WAIT_FOR_SESSIONS.format(sessions=sessions))
        return self

    def __exit__(self, *_):
        for load in self.loads:
            load.stop.set()
        for load in self.loads:
            load.thread.join()
            self.counts[load.which] = self.counts.get(load.which, 0) + load.transactions
            if load.problem:
                self.problem += f"\n{load.name}: a transaction failed\n{load.problem}"
