"""What a user does when the disk fails: each flow with what it begins with, what it does, and what it promises."""

import random
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlcipher3 import dbapi2

from app.composition import Services, restoring
from app.domain.errors import ErrorCode, KnownError
from app.domain.faults import FaultCode
from app.domain.ids import DraftId, IdFactory, LetterId, RevisionId
from app.domain.letters import Direction, Status
from app.export.paper.kept_office import KeptOffice
from app.intake.reading_process import ReadingProcess
from app.services.intake import Outcome
from app.services.registering import Registration
from app.services.restoring import checked
from app.storage.archive import Archive
from app.storage.folder import BACKUPS, ORIGINALS
from tests.storage.conftest import MIGRATIONS
from tests.storage.samples import a_letter, para
from tests.support.desk import surroundings

ARCHIVE, INBOX, OUT, COPY, NEW = "archief", "postvak", "uit", "kopie", "teruggezet"
OLD_FILE = b"wat er al stond"
DRAFT = DraftId(UUID(int=77))

State = Mapping[str, Any]
"""Everything kept, by names that do not differ between two runs."""


@dataclass(frozen=True)
class Case:
    """One folder with an archive, files to read and a place to write to, and one process that reads files."""

    folder: Path
    process: ReadingProcess
    seed: int = 0

    @contextmanager
    def opened(self) -> Iterator[Services]:
        """Yield the services on the archive, as the program makes them."""
        archive = Archive.open(self.folder / ARCHIVE, migrations=MIGRATIONS, busy_timeout_s=0.2)
        with closing(archive):
            around = replace(surroundings(self.folder), new_id=ids(self.seed))
            yield Services(around, archive, self.process, KeptOffice())


@dataclass
class Told:
    """What the user was told, and which letters, by kenmerk, were promised to be kept."""

    errors: list[KnownError] = field(default_factory=list)
    promised: set[str] = field(default_factory=set)


Act = Callable[[Case, Services], Told | None]


@dataclass(frozen=True)
class Flow:
    """A thing a user does; `prepare` fills a fresh case, `acts` do it, one unit of work each but for imports.

    Without any, opening the archive is all there is.
    """

    name: str
    prepare: Callable[[Case], None]
    acts: tuple[Act, ...] = ()
    again: Act | None = None
    """What is done next, which must clear what a failure left."""


def ids(seed: int) -> IdFactory:
    """Return a factory of ids, the same for the same seed."""
    chance = random.Random(seed)
    return lambda: UUID(int=chance.getrandbits(128), version=4)


def text_of(number: int, lines: int = 5) -> str:
    """Return an invented letter."""
    return f"Datum 11 januari 2032\nOns kenmerk VB-{number:06d}\n\n" + f"Een regel voorbeeldtekst {number}.\n" * lines


def _filled(case: Case) -> None:
    Archive.create(case.folder / ARCHIVE).close()
    for name in (INBOX, OUT):
        (case.folder / name).mkdir()
    for number in range(1, 4):
        (case.folder / INBOX / f"oud {number}.txt").write_text(text_of(number), "utf-8")
    with case.opened() as desk:
        for _ in desk.intake.import_files([case.folder / INBOX]):
            pass
        draft = desk.drafting.begin("kamerbrief")[0].draft
        with desk.letters.archive.writing() as work:
            first = work.drafts.get(draft.id)
            work.drafts.add(replace(first.draft, id=DRAFT), RevisionId(desk.letters.new_id()), first.made)
    shutil.rmtree(case.folder / INBOX)
    (case.folder / INBOX).mkdir()
    (case.folder / OUT / "brief.docx").write_bytes(OLD_FILE)


def _with_post(files: int, lines: int) -> Callable[[Case], None]:
    def prepare(case: Case) -> None:
        _filled(case)
        for number in range(101, 101 + files):
            (case.folder / INBOX / f"nieuw {number}.txt").write_text(text_of(number, lines), "utf-8")

    return prepare


def _with_a_proposal(case: Case) -> None:
    _filled(case)
    (case.folder / INBOX / "voorstel.txt").write_text("Een voorbeeld zonder kop.\n" * 20, "utf-8")
    with case.opened() as desk:
        for _ in desk.intake.import_files([case.folder / INBOX], propose=True):
            pass
    shutil.rmtree(case.folder / INBOX)
    (case.folder / INBOX).mkdir()


def _backed_up(case: Case) -> None:
    _filled(case)
    with case.opened() as desk:
        desk.backups.take_to(case.folder / COPY)


def _backed_up_before(case: Case) -> None:
    """A backup of the archive lies there already, and a letter came in since."""
    _backed_up(case)
    with case.opened() as desk:
        desk.backups.take()
        _change(case, desk)


def _with_an_orphan(case: Case) -> None:
    _filled(case)
    with closing(dbapi2.connect(str(case.folder / ARCHIVE / ORIGINALS), isolation_level=None)) as originals:
        originals.execute("INSERT INTO original (sha256, data) VALUES ('wees', x'00')")


def _of_an_older_release(case: Case) -> None:
    _filled(case)
    shutil.rmtree(case.folder / ARCHIVE)
    shutil.copytree(Path(__file__).resolve().parents[1] / "archives" / "schema-0002", case.folder / ARCHIVE)


def _import(case: Case, desk: Services) -> Told:
    told = Told()
    for each in desk.intake.import_files([case.folder / INBOX]):
        if each.error:
            told.errors.append(each.error)
        elif each.outcome is Outcome.REGISTERED and each.letter:
            told.promised.add(each.letter.their_kenmerk or each.letter.our_kenmerk or "")
    return told


def _change(_: Case, desk: Services) -> None:
    letter = desk.letters.find("VB-000001")
    desk.keeping.change(replace(letter, subject="Gewijzigd"), letter, "tikfout")


def _step(_: Case, desk: Services) -> None:
    desk.keeping.step(desk.letters.find("VB-000001").id, Status.IN_PROGRESS)


def _export(case: Case, desk: Services) -> None:
    desk.exporting.export(DRAFT, case.folder / OUT / "brief.docx")


def _register(_: Case, desk: Services) -> None:
    (waiting,) = desk.intake.proposals()
    registration = Registration(
        direction=Direction.INCOMING, kind="incoming", status=Status.RECEIVED, their_kenmerk="uw/voorstel"
    )
    desk.intake.register(waiting.sha256, registration)


def _write(_: Case, desk: Services) -> None:
    desk.drafting.place_own(DRAFT, para("Een eigen alinea."), 0)


def _back_up(case: Case, desk: Services) -> None:
    desk.backups.take_to(case.folder / COPY)


def _back_up_at_close(_: Case, desk: Services) -> Told:
    return Told(list(desk.backups.take().errors))


def _restore(case: Case, _: Services) -> None:
    restoring(surroundings(case.folder)).restore(case.folder / COPY, case.folder / NEW)


def _restore_if_missing(case: Case, desk: Services) -> None:
    if not (case.folder / NEW).exists():
        _restore(case, desk)


def _bin(_: Case, desk: Services) -> None:
    desk.discarding.bin(desk.letters.find("VB-000001").id, "dubbel")


def _destroy(_: Case, desk: Services) -> None:
    desk.discarding.destroy(desk.discarding.find("VB-000001"), "verzoek om wissen")


def _clean(_: Case, desk: Services) -> Told:
    found = desk.letters.verify(clean=True)
    wrong = [KnownError(ErrorCode.ARCHIVE_DAMAGED, detail=each.code) for each in found if each.alarming]
    return Told(wrong)


FLOWS = (
    Flow("import one", _with_post(1, 5), (_import,)),
    Flow("import many", _with_post(4, 400), (_import,)),
    Flow("register a proposal", _with_a_proposal, (_register,)),
    Flow("save a draft", _filled, (_write,)),
    Flow("change a letter", _filled, (_change,)),
    Flow("take a step", _filled, (_step,)),
    Flow("export", _filled, (_export,)),
    Flow("bin and destroy", _filled, (_bin, _destroy)),
    Flow("verify --clean", _with_an_orphan, (_clean,)),
    Flow("back up", _filled, (_back_up,), again=_back_up),
    Flow("back up again", _backed_up_before, (_back_up_at_close,), again=_back_up_at_close),
    Flow("restore", _backed_up, (_restore,), again=_restore_if_missing),
    Flow("migrate", _of_an_older_release),
)
"""One entry a flow: another is added by adding a line."""


def state(case: Case) -> State:
    """Return everything the archive and the folder beside it hold; `faults` must be empty."""
    with case.opened() as desk:
        found = desk.letters.verify()
        kept: dict[str, Any] = {
            "faults": sorted({each.code.value for each in found if each.alarming}),
            "orphans": sum(each.code is FaultCode.ORPHAN_ORIGINAL for each in found),
        }
        for row in desk.letters.search("", 1000):
            history = desk.keeping.history(row.id)
            original = desk.letters.original(history.letter)
            plain = replace(history.letter, id=LetterId(UUID(int=0)), parties=())
            kept[f"letter {row.kenmerk}"] = (plain, history.steps, len(history.versions), original)
        kept["binned"] = len(desk.discarding.binned())
        kept["proposals"] = len(desk.intake.proposals())
        kept["drafts"] = [desk.drafting.get(row.id).draft.parts for row in desk.drafting.all()]
    written = (case.folder / OUT / "brief.docx").read_bytes()
    kept["written"] = "old" if written == OLD_FILE else "new" if written.startswith(b"PK") else "half"
    kept["backups"] = {name: _backups(case.folder / name) for name in (f"{ARCHIVE}/{BACKUPS}", COPY)}
    kept["restored"] = _restored(case.folder / NEW)
    return kept


def _backups(folder: Path) -> dict[str, str]:
    """Return each backup in a folder, everything in it read, with what is wrong with it."""
    return {name: error.code.value if error else "whole" for name, error in checked(folder)}


def _restored(folder: Path) -> Any:
    if not folder.exists():
        return None
    with closing(Archive.open(folder, migrations=MIGRATIONS)) as archive, archive.reading() as work:
        kenmerken = [row.kenmerk for row in work.letters.list(1000)]
        return kenmerken, [fault.code.value for fault in archive.verify()]


def names(case: Case) -> frozenset[str]:
    """Return the files of a case."""
    return frozenset(str(path.relative_to(case.folder)) for path in case.folder.rglob("*") if INBOX not in path.parts)


def work_goes_on(desk: Services) -> None:
    """Register one more letter and find it."""
    with desk.letters.archive.writing() as work:
        work.letters.add(a_letter("daarnavoorbeeld", their_kenmerk="DAARNA"))
    assert [row.kenmerk for row in desk.letters.search("daarnavoorbeeld")] == ["DAARNA"]
