"""The paragraph library: listed, shown, taken out as files and brought in again."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from app.compose.paragraph_file import read_paragraph, write_paragraph
from app.compose.render import render
from app.domain.blocks import Blocks
from app.domain.changes import Changes, Kind
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import ParagraphId
from app.domain.paragraphs import Paragraph
from app.runtime.files import read_file, reason, write_file
from app.storage.archive import Archive

LARGEST_PARAGRAPH = 1024 * 1024
"""Bytes of one paragraph file."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What became of one paragraph file."""

    path: Path
    changes: Changes = field(default_factory=Changes)
    paragraph: Paragraph | None = None
    error: KnownError | None = None


@dataclass(frozen=True, slots=True)
class Paragraphs:
    """The library of one archive."""

    archive: Archive

    def all(self) -> tuple[Paragraph, ...]:
        """Return the newest version of each paragraph, by topic and title."""
        with self.archive.reading() as work:
            return tuple(sorted(work.paragraphs.all(), key=lambda each: (each.topic, each.title)))

    def find(self, reference: str) -> Paragraph:
        """Return the newest version of the paragraph a person means by slug, id or the beginning of an id.

        Raises:
            KnownError: UNKNOWN_PARAGRAPH; AMBIGUOUS with the candidates.
        """
        with self.archive.reading() as work:
            return work.paragraphs.find(reference)

    def get(self, paragraph: ParagraphId, version: int) -> Paragraph:
        """Return one version of a paragraph; UNKNOWN_PARAGRAPH when it is not there."""
        with self.archive.reading() as work:
            return work.paragraphs.get(paragraph, version)

    def sample(self, paragraph: Paragraph) -> Blocks:
        """Return the text of a paragraph with nothing filled in: its variables stand as open fields."""
        return render(paragraph.body, paragraph.variables, {}, paragraph.slug)

    def load(self, paths: Iterable[Path]) -> Iterator[Loaded]:
        """Yield what became of each paragraph file in `paths`; a folder stands for the `.md` files in it."""
        for path in paths:
            for file in sorted(path.glob("*.md")) if path.is_dir() else [path]:
                try:
                    yield self._load(file)
                except KnownError as error:
                    yield Loaded(file, error=error)

    def _load(self, file: Path) -> Loaded:
        paragraph = paragraph_in(file)
        with self.archive.writing() as work:
            added = work.paragraphs.add(paragraph)
        return Loaded(file, Changes.of(Kind.PARAGRAPH, paragraph.id) if added else Changes(), paragraph)

    def as_file(self, paragraph: Paragraph) -> str:
        """Return a paragraph as its file has it."""
        return write_paragraph(paragraph)

    def dump(self, folder: Path) -> tuple[Path, ...]:
        """Write each paragraph to `folder` under its slug and return the files; loading them changes nothing.

        Raises:
            KnownError: the folder or a file cannot be written.
        """
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise KnownError(ErrorCode.TARGET_NOT_WRITABLE, name=folder.name, detail=reason(error)) from error
        written = []
        for paragraph in self.all():
            file = folder / f"{paragraph.slug}.md"
            write_file(file, self.as_file(paragraph).encode())
            written.append(file)
        return tuple(written)


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
