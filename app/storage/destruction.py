"""Destruction: everything the register holds of a letter, so that none of its words can be read in the file again.

`secure_delete` makes SQLite write zeros over what it frees, the index too (sqlite.org/pragma.html, fts5.html section
6.17); folding the write-ahead log away afterwards leaves no page of before.
"""

import re
from collections.abc import Iterable, Iterator

from sqlalchemy import bindparam, text
from sqlmodel import Session, select

from app.domain.ids import LetterId
from app.storage.letter_json import files_in
from app.storage.letters import letter_key
from app.storage.search import forget_words
from app.storage.tables import LetterVersionRecord, RevisionRecord

_OF_LETTER = (
    "DELETE FROM letter_version WHERE letter_key = :key",
    "DELETE FROM letter_step WHERE letter_key = :key",
    "DELETE FROM letter_link WHERE source_key = :key OR target_key = :key",
    "DELETE FROM letter_file WHERE letter_key = :key",
    "DELETE FROM letter_party WHERE letter_key = :key",
    "DELETE FROM correction WHERE letter_key = :key",
    "DELETE FROM bin WHERE letter_key = :key",
    "DELETE FROM letter WHERE key = :key",
)
_OF_DRAFT = (
    "DELETE FROM returned_file WHERE revision_key IN (SELECT key FROM revision WHERE draft_key = :draft)",
    "DELETE FROM export WHERE revision_key IN (SELECT key FROM revision WHERE draft_key = :draft)",
    "DELETE FROM revision_part WHERE revision_key IN (SELECT key FROM revision WHERE draft_key = :draft)",
    "DELETE FROM revision WHERE draft_key = :draft",
    "DELETE FROM draft WHERE key = :draft",
    "DELETE FROM part WHERE sha256 NOT IN (SELECT part_sha256 FROM revision_part)",
)
_DRAFT = text("SELECT draft.key FROM draft JOIN letter ON letter.draft = draft.id WHERE letter.key = :key")
_FILES = text(
    "SELECT original_sha256 FROM letter WHERE key = :key AND original_sha256 IS NOT NULL"
    " UNION SELECT sha256 FROM letter_file WHERE letter_key = :key"
    " UNION SELECT export.sha256 FROM export JOIN revision ON revision.key = export.revision_key"
    "  WHERE revision.draft_key = :draft"
    " UNION SELECT returned_file.sha256 FROM returned_file JOIN revision ON revision.key = revision_key"
    "  WHERE revision.draft_key = :draft"
)
_NEEDED = text(
    "SELECT original_sha256 FROM letter WHERE original_sha256 IN :files"
    " UNION SELECT sha256 FROM letter_file WHERE sha256 IN :files"
    " UNION SELECT sha256 FROM export WHERE sha256 IN :files"
    " UNION SELECT sha256 FROM returned_file WHERE sha256 IN :files"
    " UNION SELECT sha256 FROM proposal WHERE sha256 IN :files"
).bindparams(bindparam("files", expanding=True))
_NAMED = text(
    "SELECT 1 FROM letter_version WHERE instr(content, :sha256) > 0"
    " UNION ALL SELECT 1 FROM letter WHERE instr(text, :sha256) > 0"
    " UNION ALL SELECT 1 FROM part WHERE instr(content, :sha256) > 0"
    " UNION ALL SELECT 1 FROM paragraph WHERE instr(source, :sha256) > 0"
    " UNION ALL SELECT 1 FROM proposal WHERE instr(extract_blocks, :sha256) > 0 LIMIT 1"
)
"""What other letters were before may name the same bytes; other texts may show the same picture."""
_TEXTS = text(
    "SELECT text FROM letter WHERE key = :key"
    " UNION ALL SELECT content FROM letter_version WHERE letter_key = :key"
    " UNION ALL SELECT part.content FROM part JOIN revision_part ON revision_part.part_sha256 = part.sha256"
    "  JOIN revision ON revision.key = revision_part.revision_key WHERE revision.draft_key = :draft"
)
_FIGURE = re.compile(r'"sha256": ?"([0-9a-f]{64})"')
"""A picture as the texts of letters and parts name it."""
_FORGET = text("DELETE FROM original WHERE sha256 IN :files").bindparams(bindparam("files", expanding=True))


class Destruction:
    """Destroying within a unit of work."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def destroy(self, letter: LetterId) -> tuple[str, ...]:
        """Take everything of a letter out of the register; return the hashes of the bytes nothing needs any more.

        Raises:
            KnownError: UNKNOWN_LETTER (reference).
        """
        key = letter_key(self._session, letter)
        connection = self._session.connection()
        draft = connection.execute(_DRAFT, {"key": key}).scalar()
        files = tuple(connection.execute(_FILES, {"key": key, "draft": draft}).scalars())
        files = tuple(dict.fromkeys((*files, *self._in_versions(key), *self._figures(key, draft))))
        forget_words(connection, key)
        for revision in self._session.exec(select(RevisionRecord).where(RevisionRecord.answers == letter)).all():
            revision.answers = None
        self._session.flush()
        for done in (*_OF_LETTER, *(_OF_DRAFT if draft is not None else ())):
            connection.execute(text(done), {"key": key, "draft": draft} if ":draft" in done else {"key": key})
        self._session.expire_all()
        return self._unneeded(files)

    def _in_versions(self, key: int) -> Iterator[str]:
        """Yield the files the letter had once: taken off it they are kept for its history alone."""
        rows = select(LetterVersionRecord.content).where(LetterVersionRecord.letter_key == key)
        for content in self._session.exec(rows).all():
            yield from files_in(content)

    def _figures(self, key: int, draft: int | None) -> Iterator[str]:
        """Yield the pictures in the letter, as it is and was, and in every revision of its draft."""
        asked = {"key": key, "draft": draft}
        for content in self._session.connection().execute(_TEXTS, asked).scalars():
            yield from _FIGURE.findall(content)

    def _unneeded(self, files: Iterable[str]) -> tuple[str, ...]:
        asked = {"files": list(files)}
        connection = self._session.connection()
        needed = set(connection.execute(_NEEDED, asked).scalars())
        for sha256 in set(files) - needed:
            if connection.execute(_NAMED, {"sha256": sha256}).first() is not None:
                needed.add(sha256)
        gone = tuple(sorted(set(asked["files"]) - needed))
        connection.execute(_FORGET, {"files": list(gone)})
        return gone
