"""A proxy between gen and its server that counts what gen sends, and does harm at one chosen moment.

It speaks PostgreSQL's protocol (manual, chapter 55) as far as it has to: where a message ends, which one asks the
server for an answer (Query, Sync), and when the answer is there (ReadyForQuery).
"""
import os
import pathlib
import random
import shutil
import signal
import socket
import struct
import tempfile
import threading
import time

ASKS = (b"Q", b"S")
# Before the server sees the question; as soon as it has it; some time after that; when its answer is there, which gen
# never sees.
MOMENTS = ("before", "during", "later", "after")
# kill: SIGKILL to gen. cut: pg_terminate_backend of the session.
DEEDS = ("kill", "cut")


class Plan:
    """Do `deed` at `moment` of question number `point`, counted over all sessions of a run from 1."""

    def __init__(self, deed, moment, point, seed=0):
        self.deed, self.moment, self.point, self.seed = deed, moment, point, seed

    def __str__(self):
        return f"{self.deed} {self.moment} question {self.point} (seed {self.seed})"


class Proxy:
    """Listens in a folder of its own; `url_host` is what stands for the server's socket folder in a URL."""

    def __init__(self, server_socket, plan=None, terminate=None):
        self.server_socket, self.plan, self.terminate = server_socket, plan, terminate
        self.questions = []
        self.struck = threading.Event()
        self.victim = None
        self._lock = threading.Lock()
        self._folder = tempfile.mkdtemp(prefix="gen-px-")
        os.chmod(self._folder, 0o755)
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(os.path.join(self._folder, ".s.PGSQL.5432"))
        self._listener.listen(16)
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def url_host(self):
        return self._folder

    def close(self):
        # A thread that waits in accept() keeps the listener alive unless it is shut down first.
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _accept(self):
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            server = socket.socket(socket.AF_UNIX)
            server.connect(self.server_socket)
            Session(self, client, server).start()

    def ask(self, text):
        """Notes a question; True when the harm is to be done at it."""
        with self._lock:
            self.questions.append(text)
            return self.plan is not None and not self.struck.is_set() and len(self.questions) == self.plan.point

    def strike(self, session):
        self.struck.set()
        if self.plan.deed == "kill":
            self.victim.send_signal(signal.SIGKILL)
            self.victim.wait()
            session.close()
        else:
            self.terminate(session.backend_pid)


class Session:
    """One connection of gen to the server."""

    def __init__(self, proxy, client, server):
        self.proxy, self.client, self.server = proxy, client, server
        self.backend_pid = None
        self.strike_at_answer = False

    def start(self):
        threading.Thread(target=self._guarded, args=(self._forth,), daemon=True).start()
        threading.Thread(target=self._guarded, args=(self._back,), daemon=True).start()

    def close(self):
        for end in (self.client, self.server):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass

    def _guarded(self, work):
        try:
            work()
        except OSError:
            pass
        self.close()

    def _forth(self):
        first = read_exactly(self.client, 4)
        self.server.sendall(first + read_exactly(self.client, struct.unpack("!I", first)[0] - 4))
        statement = ""
        while True:
            kind, whole = read_message(self.client)
            if kind in (b"Q", b"P"):
                statement = whole[5:].decode(errors="replace").replace("\0", " ").strip()
            if kind in ASKS and self.proxy.ask(statement):
                self._harm(whole)
            else:
                self.server.sendall(whole)

    def _harm(self, question):
        moment = self.proxy.plan.moment
        if moment == "before":
            self.proxy.strike(self)
        self.strike_at_answer = moment == "after"
        self.server.sendall(question)
        if moment == "later":
            time.sleep(random.Random(self.proxy.plan.seed).random() * 0.15)
        if moment in ("during", "later"):
            self.proxy.strike(self)

    def _back(self):
        while True:
            kind, whole = read_message(self.server)
            if kind == b"K":
                self.backend_pid = struct.unpack("!I", whole[5:9])[0]
            if kind == b"Z" and self.strike_at_answer:
                self.proxy.strike(self)
                return
            self.client.sendall(whole)


def read_message(end):
    head = read_exactly(end, 5)
    return head[:1], head + read_exactly(end, struct.unpack("!I", head[1:])[0] - 4)


def read_exactly(end, count):
    data = b""
    while len(data) < count:
        more = end.recv(count - len(data))
        if not more:
            raise ConnectionError("closed")
        data += more
    return data


def socket_of(folder):
    return str(pathlib.Path(folder) / ".s.PGSQL.5432")
