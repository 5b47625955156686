"""What a disk may hold after the power failed: built from what was written to it, and in which order.

What was synced is there. Of what was written to a file since its last sync anything may be there, by sectors of 512
bytes: nothing, all up to some point, any part of it, all up to a point in the middle of a write. A file that was made
and never synced may have no name yet, one that was deleted may still have it.
"""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

Statement = tuple[str, str]
"""A database by its file name, and SQL for it; the name ACK with a number: so many units were promised kept."""
ACK = "ack"
CLOSE = "close"
"""As SQL: the connection is closed, as when the program ends; the next statement opens it again."""

Happening = tuple[Any, ...]
"""("open", name) · ("write", name, offset, bytes) · ("truncate", name, size) · ("sync", name) ·
("delete", name, whether the folder was synced) · ("ack", units)."""

SECTOR = 512
WAYS = ("none", "prefix", "subset", "torn")


@dataclass
class Disk:
    """Files by an identity of their own, and the names they go by."""

    contents: dict[int, bytearray] = field(default_factory=dict)
    names: dict[str, int] = field(default_factory=dict)

    def copy(self) -> "Disk":
        return Disk({key: bytearray(held) for key, held in self.contents.items()}, dict(self.names))

    def write(self, file: int, offset: int, data: bytes) -> None:
        held = self.contents.setdefault(file, bytearray())
        if len(held) < offset:
            held.extend(bytes(offset - len(held)))
        held[offset : offset + len(data)] = data

    def truncate(self, file: int, size: int) -> None:
        held = self.contents.setdefault(file, bytearray())
        del held[size:]
        held.extend(bytes(size - len(held)))

    def files(self) -> dict[str, bytes]:
        """Return what each name holds."""
        return {name: bytes(self.contents.get(file, b"")) for name, file in self.names.items()}


@dataclass(frozen=True)
class Crash:
    """What was left of the files when the power failed behind so many happenings, with so many units promised."""

    point: int
    way: str
    promised: int
    files: dict[str, bytes]


class Recorder:
    """Plays what happened, keeping apart what is certain and what is not yet."""

    def __init__(self, before: dict[str, bytes]) -> None:
        self.certain = Disk()
        self.waiting: list[Happening] = []
        self.promised = 0
        self._named: dict[str, int] = {}
        self._next = 0
        for name, content in before.items():
            self._named[name] = self.certain.names[name] = self._make()
            self.certain.contents[self._named[name]] = bytearray(content)

    def play(self, happening: Happening) -> None:
        """Let one more thing happen."""
        kind, name, *rest = happening
        if kind == ACK:
            self.promised = name
        elif kind == "open":
            if name not in self._named:
                self._named[name] = self._make()
                self.waiting.append(("name", self._named[name], name))
        elif kind == "sync":
            self._sync(self._named[name])
        elif kind == "delete":
            self.waiting.append(("unname", self._named.pop(name), name))
            if rest[0]:
                self._settle(lambda each: each[0] in ("name", "unname"))
        else:
            self.waiting.append((kind, self._named[name], *rest))

    def crashed(self, way: str, chance: random.Random) -> Disk:
        """Return what the disk may hold if the power fails now."""
        disk = self.certain.copy()
        for happening in self._remaining(way, chance):
            _apply(disk, happening)
        return disk

    def _remaining(self, way: str, chance: random.Random) -> Iterator[Happening]:
        if way == "none":
            return
        if way == "subset":
            for each in self.waiting:
                if each[0] == "write":
                    yield from (sector for sector in _sectors(each) if chance.random() < 0.5)
                elif chance.random() < 0.5:
                    yield each
            return
        stop = chance.randrange(len(self.waiting) + 1)
        yield from self.waiting[:stop]
        if way == "torn" and stop < len(self.waiting) and self.waiting[stop][0] == "write":
            sectors = list(_sectors(self.waiting[stop]))
            yield from sectors[: chance.randrange(len(sectors) + 1)]

    def _sync(self, file: int) -> None:
        """A file that is synced has its name for certain, and with it whatever was done to that name before."""
        name = next((each[2] for each in self.waiting if each[0] == "name" and each[1] == file), None)
        self._settle(lambda each: each[1] == file or (name is not None and each[0] == "unname" and each[2] == name))

    def _settle(self, is_settled: Callable[[Happening], bool]) -> None:
        for each in self.waiting:
            if is_settled(each):
                _apply(self.certain, each)
        self.waiting = [each for each in self.waiting if not is_settled(each)]

    def _make(self) -> int:
        self._next += 1
        return self._next


def _sectors(write: Happening) -> Iterator[Happening]:
    _, file, offset, data = write
    end = offset + len(data)
    while offset < end:
        stop = min(end, (offset // SECTOR + 1) * SECTOR)
        yield ("write", file, offset, data[: stop - offset])
        data, offset = data[stop - offset :], stop


def _apply(disk: Disk, happening: Happening) -> None:
    kind, file, *rest = happening
    if kind == "write":
        disk.write(file, *rest)
    elif kind == "truncate":
        disk.truncate(file, *rest)
    elif kind == "name":
        disk.names[rest[0]] = file
    elif disk.names.get(rest[0]) == file:
        del disk.names[rest[0]]


def crashes(before: dict[str, bytes], happened: Sequence[Happening], times: int, seed: int) -> Iterator[Crash]:
    """Yield so many states, the power failing at random points, every way in turn."""
    chance = random.Random(seed)
    points = sorted(chance.randrange(len(happened) + 1) for _ in range(times))
    recorder, played = Recorder(before), 0
    for place, point in enumerate(points):
        for happening in happened[played:point]:
            recorder.play(happening)
        played = point
        way = WAYS[place % len(WAYS)]
        yield Crash(point, way, recorder.promised, recorder.crashed(way, chance).files())
