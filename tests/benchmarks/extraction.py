"""How fast bulletins are read: `python tests/benchmarks/extraction.py [PATH…] [--profile N]`.

On one core: bulletins per second and kB per CPU-second of the whole extraction, cold (in a new
process, the first time) and warm; how the time grows with the length of a text; the modules that
take most of it. On all cores: the seconds from the command line to the events of one file.
"""

from __future__ import annotations

import argparse
import cProfile
import os
import pstats
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[2]
SAMPLES = (ROOT / "data" / "bulletins", ROOT / "tests" / "events" / "bulletins")
LENGTHS = (1, 10, 100)
STARTS = 5
PASSES = 3

sys.path.insert(0, str(ROOT))

from calendar_service.bulletins.files import read_paths  # noqa: E402 - from this checkout
from calendar_service.errors import InputError  # noqa: E402
from calendar_service.events.extract import read  # noqa: E402
from calendar_service.models import Bulletin  # noqa: E402


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="*", default=[str(path) for path in SAMPLES])
    parser.add_argument("--profile", type=int, default=12, metavar="N", help="modules listed")
    options = parser.parse_args()
    start_up(options.paths)
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    bulletins = collected(options.paths)
    rates(bulletins)
    growth(bulletins)
    profile(bulletins, options.profile)


def collected(paths: Sequence[str]) -> list[Bulletin]:
    found = list(read_paths(paths))
    for failed in (one for one in found if isinstance(one, InputError)):
        sys.exit(str(failed))
    return [one for one in found if isinstance(one, Bulletin)]


def start_up(paths: Sequence[str]) -> None:
    """`extract` on the first file, from the shell to its last line, with bytecode as installed."""
    file = next(f for path in paths for f in (sorted(Path(path).rglob("*.txt")) or [Path(path)]))
    command = [sys.executable, "-m", "calendar_service", "extract", str(file)]
    seconds, spent = [], []
    with tempfile.TemporaryDirectory() as cache:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": cache, "PYTHONDONTWRITEBYTECODE": ""}
        for _ in range(STARTS + 1):
            begun, used = time.perf_counter(), _children()
            subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)  # noqa: S603 - our own
            seconds.append(time.perf_counter() - begun)
            spent.append(_children() - used)
    cores = len(os.sched_getaffinity(0))
    print(f"extract of {file.name}, {cores} cores, median of {STARTS}:", end=" ")
    print(f"{median(seconds[1:]):.2f} s, {median(spent[1:]):.2f} CPU-seconds")


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def rates(bulletins: Sequence[Bulletin]) -> None:
    letters = sum(len(one.text) for one in bulletins)
    print(f"\n{len(bulletins)} bulletins, {letters / 1000:.0f} kB, one core")
    for number in range(PASSES):
        begun = time.process_time()
        for one in bulletins:
            read(one)
        spent = time.process_time() - begun
        name = "cold" if number == 0 else f"warm {number}"
        print(
            f"{name:8}{len(bulletins) / spent:8.0f} bulletins/s{letters / 1000 / spent:8.0f} kB/s"
        )


def growth(bulletins: Sequence[Bulletin]) -> None:
    """One text of all bulletins, then ten and a hundred times as long; linear if ms/kB stays."""
    whole = "\n\n".join(one.text for one in bulletins)[:10_000]
    print("\nlength      ms/kB")
    for times in LENGTHS:
        text = "\n\n".join([whole] * times)
        one = bulletins[0].model_copy(
            update={"text": text, "title": None, "body": 0, "imprint": (), "offset": 0}
        )
        begun = time.process_time()
        read(one)
        spent = time.process_time() - begun
        print(f"{len(text) / 1000:6.0f} kB{1000 * spent / (len(text) / 1000):9.1f}")


def profile(bulletins: Sequence[Bulletin], most: int) -> None:
    """Own time of each module of the package, and of what else it calls, in per cent."""
    profiler = cProfile.Profile()
    profiler.enable()
    for one in bulletins:
        read(one)
    profiler.disable()
    spent: Counter[str] = Counter()
    for (file, _, _), (_, _, own, *_) in pstats.Stats(profiler).stats.items():  # type: ignore[attr-defined]  # not in typeshed
        spent[_module(file)] += own
    total = sum(spent.values())
    print("\nprofile (own time)")
    for module, own in spent.most_common(most):
        print(f"{100 * own / total:5.1f} %  {module}")


def _module(file: str) -> str:
    path = Path(file)
    if path.is_relative_to(ROOT):
        return str(path.relative_to(ROOT).with_suffix("")).replace("/", ".")
    return "built in (regular expressions, strings)" if file == "~" else path.parent.name


if __name__ == "__main__":
    main()
