"""What building gen costs: the clean build, its dearest files, and the build after one edit. tools/bench --build prints it.

A clean build is one in an emptied folder, without the compiler cache. The dearest files are those that took longest by
the clock while as many ran as the machine has cores, which is what ninja writes down.
"""
import os
import pathlib
import resource
import shutil
import subprocess
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]
DEAREST = 10
# What is built under the names of CMakePresets.json: the program as tools/quickstart does, or all of tools/test.
TARGETS = {"release": ["--target", "gen"], "dev": []}
CONFIGURATION = {"release": ["-DGEN_TESTS=OFF"], "dev": []}
EDITED = {"a recipe": "src/plan/recipes/create_index.cpp", "a command": "src/cli/commands/status.cpp"}


def timed(command):
    """Wall and processor seconds of a command that has to succeed; its output is shown when it does not."""
    environment = dict(os.environ, CCACHE_DISABLE="1")
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    done = subprocess.run(command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True)
    wall, after = time.monotonic() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        raise SystemExit(f"{done.stdout}\ntools/bench: failed: {' '.join(map(str, command))}")
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def dearest_files(folder):
    """(seconds, file) of what ninja made, the dearest first. The log holds a line for each output, in milliseconds."""
    spans = {}
    for line in (folder / ".ninja_log").read_text().splitlines():
        if line.startswith("#"):
            continue
        start, end, _, output, _ = line.split("\t")
        if output.endswith((".o", ".gch")):
            spans[output] = (int(end) - int(start)) / 1000
    return sorted(((seconds, output) for output, seconds in spans.items()), reverse=True)[:DEAREST]


def shown(folder, output):
    """An object by its stage and file; a batch of a stage with the first and the last of the files that are in it."""
    batch = (folder / output).with_suffix("")
    name = output.replace("CMakeFiles/", "").replace(".dir/", "/").removesuffix(".o")
    if not batch.name.startswith("unity_"):
        return name
    held = [pathlib.Path(line.split('"')[1]).stem for line in batch.read_text().splitlines() if line.startswith("#include")]
    return f"{pathlib.Path(name).parts[-3]}: {held[0]} to {held[-1]}, {len(held)} files"


def edited(folder, source):
    """The build after `source` was saved once more. Its time of change is put back, its text never changes."""
    path = ROOT / source
    stamps = path.stat()
    try:
        os.utime(path)
        return timed(["cmake", "--build", str(folder), "--target", "gen"])
    finally:
        os.utime(path, ns=(stamps.st_atime_ns, stamps.st_mtime_ns))


def measure(preset, folder, table):
    """Empties `folder`, builds there and prints; it holds a finished build afterwards."""
    shutil.rmtree(folder, ignore_errors=True)
    configured = timed(["cmake", "--preset", preset, "-B", str(folder), *CONFIGURATION[preset]])
    clean = timed(["cmake", "--build", str(folder), *TARGETS[preset]])
    dearest = dearest_files(folder)
    rows = [("configure", *configured), ("clean build", *clean)]
    rows += [(f"gen, after an edit of {what}", *edited(folder, source)) for what, source in EDITED.items()]
    table(f"build ({preset}, {os.cpu_count()} cores)", ("what", "wall", "processor"),
          [(what, f"{wall:.1f} s", f"{processor:.1f} s") for what, wall, processor in rows])
    table("the dearest files", ("file", "wall"),
          [(shown(folder, output), f"{seconds:.1f} s") for seconds, output in dearest])
