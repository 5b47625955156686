"""The paragraph library: listed, shown, made and succeeded, taken out as files and brought in again."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.compose.assembling import without_placed
from app.compose.circumstances import nameable
from app.compose.paragraph_file import read_paragraph, write_paragraph
from app.compose.render import render
from app.domain.blocks import Blocks
from app.domain.changes import Changes, Kind
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import IdFactory, ParagraphId
from app.domain.paragraph_life import ParagraphStep, Teams, may_decide
from app.domain.paragraphs import Paragraph, ParagraphState, Register
from app.domain.values import enter_value
from app.intake.reading_process import ReadingProcess
from app.runtime.files import read_file, reason, write_file
from app.services.hand import Hand
from app.services.library import version_of, whole
from app.services.paragraph_changes import typed_sources
from app.services.paragraph_loading import in_order, load
from app.services.paragraph_steps import Key, Library
from app.services.standard_texts import Taken, body_of, free_slug, standard_texts
from app.storage.archive import Archive

LARGEST_PARAGRAPH = 1024 * 1024
"""Bytes of one paragraph file."""
LARGEST_DOCUMENT = 64 * 1024 * 1024
"""Bytes of a document with standard texts."""

Kept = tuple[Paragraph, Changes]


@dataclass(frozen=True, slots=True)
class Loaded:
    """What became of one paragraph file."""

    path: Path
    changes: Changes = field(default_factory=Changes)
    paragraph: Paragraph | None = None
    error: KnownError | None = None


@dataclass(frozen=True, slots=True)
class ParagraphHistory:
    """What became of a paragraph: every version, oldest first, and every step of them, first to last."""

    versions: tuple[Paragraph, ...]
    steps: tuple[ParagraphStep, ...]

    @property
    def newest(self) -> Paragraph:
        """Return the newest version."""
        return self.versions[-1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """What the paragraphs made of other text have in common."""

    owner: str = ""
    topic: str = ""
    register: Register = Register.KAMER
    why: str = ""


@dataclass(frozen=True, slots=True)
class Paragraphs:
    """The library of one archive."""

    archive: Archive
    hand: Hand
    new_id: IdFactory
    teams: Callable[[], Teams]
    """Returns who is in which team, as the settings say it now."""
    process: ReadingProcess

    def all(self) -> tuple[Paragraph, ...]:
        """Return the newest version of each paragraph, by topic and title."""
        with self.archive.reading() as work:
            return _by_topic(work.paragraphs.all())

    def usable(self) -> tuple[Paragraph, ...]:
        """Return of each paragraph the version a letter takes, by topic and title; none that was withdrawn."""
        with self.archive.reading() as work:
            found = work.paragraphs.usable()
        return _by_topic(each for each in found if each.state is not ParagraphState.WITHDRAWN)

    def find(self, reference: str) -> Paragraph:
        """Return the newest version of the paragraph a person means by slug, id or the beginning of an id.

        Raises:
            KnownError: UNKNOWN_PARAGRAPH; AMBIGUOUS with the candidates.
        """
        with self.archive.reading() as work:
            return work.paragraphs.find(reference)

    def get(self, paragraph: ParagraphId, version: int) -> Paragraph:
        """Return one version with what stands in it, as a draft uses it; UNKNOWN_PARAGRAPH when it is not there."""
        with self.archive.reading() as work:
            return version_of(work, paragraph, version)

    def version(self, paragraph: ParagraphId, version: int) -> Paragraph:
        """Return one version as its owner wrote it; UNKNOWN_PARAGRAPH when it is not there."""
        with self.archive.reading() as work:
            return work.paragraphs.get(paragraph, version)

    def like(self, present: Paragraph, wanted: Paragraph) -> Paragraph:
        """Return what a file says of a paragraph, under the name and id that it has."""
        return replace(wanted, id=present.id, slug=present.slug)

    def history(self, paragraph: ParagraphId) -> ParagraphHistory:
        """Return what became of a paragraph; UNKNOWN_PARAGRAPH."""
        with self.archive.reading() as work:
            return ParagraphHistory(work.paragraphs.versions(paragraph), work.paragraphs.steps(paragraph))

    def may_decide(self, paragraph: Paragraph) -> bool:
        """Return whether who works here has the role of the paragraph's owner."""
        return may_decide(paragraph, self.hand.by, self.teams())

    def sample(self, paragraph: Paragraph) -> Blocks:
        """Return the text of a paragraph with nothing filled in: its variables stand as open fields."""
        with self.archive.reading() as work:
            found = whole(work, paragraph)
        return render(without_placed(found.body), nameable(found.variables), {}, found.slug)

    def edit(self, paragraph: ParagraphId, wanted: Paragraph, why: str = "", seen: Paragraph | None = None) -> Kept:
        """Give the newest version, a concept, other words; `seen` is what was shown when the editing began.

        Raises:
            KnownError: PARAGRAPH_NOT_CONCEPT; CHANGED_ELSEWHERE; and what keeping it refuses: PARAGRAPH_*
                for its header, uses and text, PARAGRAPH_SOURCE.
        """
        with self._writing() as library:
            present = library.work.paragraphs.latest(paragraph)
            if seen is not None and seen != present:
                raise KnownError(ErrorCode.CHANGED_ELSEWHERE, name=present.slug)
            return _kept(library.edit(present, wanted, why))

    def succeed(self, paragraph: ParagraphId, why: str = "", wanted: Paragraph | None = None) -> Kept:
        """Begin the next version as a concept: with the words of `wanted`, else those of the newest.

        Raises:
            KnownError: PARAGRAPH_SUCCESSOR while there is one; and those of `edit`.
        """
        with self._writing() as library:
            return _kept(library.succeed(paragraph, wanted, why))

    def step(self, paragraph: ParagraphId, version: int, after: ParagraphState, why: str = "") -> Kept:
        """Move a version on: into review, back, approved, withdrawn. Approving supersedes the version before.

        Raises:
            KnownError: UNKNOWN_PARAGRAPH; PARAGRAPH_STEP; PARAGRAPH_LACKS_REASON; PARAGRAPH_NOT_YOURS.
        """
        with self._writing() as library:
            return _kept(library.step(library.work.paragraphs.get(paragraph, version), after, why))

    def add(self, title: str, body: str, origin: Origin) -> Kept:
        """Make a new paragraph as a concept, its text in notation.

        Raises:
            KnownError: what keeping it refuses, as `edit`.
        """

        def filled(blank: Paragraph) -> Paragraph:
            return replace(
                blank,
                title=enter_value("titel", " ".join(title.split())),
                topic=enter_value("onderwerp", origin.topic.strip()),
                register=origin.register,
                owner=enter_value("eigenaar", origin.owner.strip()),
                body=body,
            )

        return self.create(filled, "", origin.why)

    def create(self, filled: Callable[[Paragraph], Paragraph], sources: str, why: str) -> Kept:
        """Make a new paragraph as a concept: a blank one as `filled` returns it, its sources typed one a line.

        Raises:
            KnownError: PARAGRAPH_SOURCE; and what keeping it refuses, as `edit`.
        """
        blank = Paragraph(
            id=ParagraphId(self.new_id()), version=1, slug="", title="", topic="", body="", reason=why.strip()
        )
        wanted = self.with_sources(filled(blank), sources)
        with self._writing() as library:
            taken = {each.slug for each in library.work.paragraphs.all()}
            return _kept(library.put_new(replace(wanted, slug=free_slug(wanted.title, taken))))

    def with_sources(self, paragraph: Paragraph, sources: str) -> Paragraph:
        """Return a paragraph with the sources that are typed, one a line; PARAGRAPH_SOURCE for what is none."""
        return replace(paragraph, sources=typed_sources(sources, paragraph.title))

    def make(self, title: str, blocks: Blocks, origin: Origin) -> Kept:
        """Make a new paragraph of text that stands in a letter, as a concept; fields become the words they show.

        Raises:
            KnownError: PARAGRAPH_TEMPLATE (name, what) for text without words.
        """
        return self.add(title, body_of(blocks, title), origin)

    def take_in(self, file: Path, origin: Origin) -> Iterator[Taken]:
        """Yield what became of each text in a document of standard texts: a concept for each of its headings.

        Raises:
            KnownError: the file cannot be read, or has no headings (TEXTS_WITHOUT_HEADINGS).
        """
        read = self.process.read(read_file(file, LARGEST_DOCUMENT), file.name)
        for text in standard_texts(read.extract.blocks, file.name):
            try:
                made, _ = self.make(text.title, text.blocks, origin)
                yield Taken(text.title, text.words, made)
            except KnownError as error:
                yield Taken(text.title, text.words, error=error)

    def load(self, paths: Iterable[Path]) -> Iterator[Loaded]:
        """Yield what became of each paragraph file in `paths`; a folder stands for the `.md` files in it.

        What stands in another paragraph is brought in before it. Loading what is there already changes nothing.
        """
        read: dict[Key, tuple[Path, Paragraph]] = {}
        for file in (each for path in paths for each in (sorted(path.glob("*.md")) if path.is_dir() else [path])):
            try:
                paragraph = paragraph_in(file)
                read[paragraph.slug, paragraph.version] = (file, paragraph)
            except KnownError as error:
                yield Loaded(file, error=error)
        coming = {key: paragraph for key, (_, paragraph) in read.items()}
        fresh: set[ParagraphId] = set()
        for paragraph in in_order(coming.values()):
            file = read[paragraph.slug, paragraph.version][0]
            try:
                with self._writing(coming) as library:
                    changed = load(library, paragraph, fresh)
                yield Loaded(file, Changes.of(Kind.PARAGRAPH, paragraph.id) if changed else Changes(), paragraph)
            except KnownError as error:
                yield Loaded(file, error=error)

    def as_file(self, paragraph: Paragraph) -> str:
        """Return a paragraph as its file has it."""
        return write_paragraph(paragraph)

    def dump(self, folder: Path) -> tuple[Path, ...]:
        """Write every version to `folder` and return the files; loading them changes nothing.

        The newest version is called after its slug, a former one has `.v` and its number behind that.

        Raises:
            KnownError: the folder or a file cannot be written; PARAGRAPH_SLUG_TAKEN where two would have one name.
        """
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise KnownError(ErrorCode.TARGET_NOT_WRITABLE, name=folder.name, detail=reason(error)) from error
        with self.archive.reading() as work:
            every = work.paragraphs.every()
            newest = {each.id: each.version for each in work.paragraphs.all()}
        written: dict[Path, None] = {}
        for each in every:
            name = each.slug if each.version == newest[each.id] else f"{each.slug}.v{each.version}"
            file = folder / f"{name}.md"
            if file in written:
                raise KnownError(ErrorCode.PARAGRAPH_SLUG_TAKEN, name=each.slug)
            write_file(file, self.as_file(each).encode())
            written[file] = None
        return tuple(written)

    @contextmanager
    def _writing(self, coming: Mapping[Key, Paragraph] | None = None) -> Iterator[Library]:
        with self.archive.writing() as work:
            yield Library(work, self.hand, self.teams(), coming or {})


def _by_topic(paragraphs: Iterable[Paragraph]) -> tuple[Paragraph, ...]:
    return tuple(sorted(paragraphs, key=lambda each: (each.topic, each.title)))


def _kept(paragraph: Paragraph) -> Kept:
    return paragraph, Changes.of(Kind.PARAGRAPH, paragraph.id)


def paragraph_in(file: Path) -> Paragraph:
    """Return the paragraph a file holds.

    Raises:
        KnownError: the file cannot be read, is no UTF-8, or is no paragraph file.
    """
    try:
        source = read_file(file, LARGEST_PARAGRAPH).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise KnownError(ErrorCode.PARAGRAPH_HEADER, name=file.name, detail="UTF-8", line=1) from error
    return read_paragraph(source, file.stem)
