"""The search index: FTS5 over the words of the letters, written with the letter and never by a trigger.

A batch migration drops triggers without a word; so each change takes the old words out of the index and puts the new
ones in, in the transaction of the letter. The index reads the words themselves from `search_text` (an external
content table, sqlite.org/fts5.html section 4.4.3).
"""

import re
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, text

from app.domain.letters import Letter, LetterRow
from app.domain.parties import Party
from app.storage.lists import letter_rows, newest_keys
from app.storage.references import folded
from app.storage.search_query import match_expression
from app.text.words import plain

CREATE_INDEX = (
    "CREATE VIRTUAL TABLE search_index USING fts5(subject, kenmerken, names, body, content='search_text', "
    "content_rowid='key', tokenize='unicode61 remove_diacritics 2')"
)
SECURE_DELETE = "INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1)"
"""Lets the index forget what is taken out of it at once (sqlite.org/fts5.html section 6.17)."""
CHECK_INDEX = "INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)"
"""Compares the index with the words it was made of; SQLite says CORRUPT where they differ, and changes nothing."""
HIT_BEGINS = "\ue000"
HIT_ENDS = "\ue001"

_SNIPPET_WORDS = 24
_COLUMNS = ("subject", "kenmerken", "names", "body")
_NOT_MARKS = {ord(HIT_BEGINS): None, ord(HIT_ENDS): None}
_LAST_CHARACTER = "\U0010ffff"
_MARKS = re.compile(r"[^\w]")
_SHORTEST_BARE = 4

_READ = text("SELECT subject, kenmerken, names, body FROM search_text WHERE key = :key")
_FORGET = text(
    "INSERT INTO search_index (search_index, rowid, subject, kenmerken, names, body) "
    "VALUES ('delete', :key, :subject, :kenmerken, :names, :body)"
)
_DROP = text("DELETE FROM search_text WHERE key = :key")
_IN_BIN = text("SELECT 1 FROM bin WHERE letter_key = :key")
_KEEP = text(
    "INSERT INTO search_text (key, subject, kenmerken, names, body) "
    "VALUES (:key, :subject, :kenmerken, :names, :body)"
)
_INDEX = text(
    "INSERT INTO search_index (rowid, subject, kenmerken, names, body) "
    "VALUES (:key, :subject, :kenmerken, :names, :body)"
)
_FIND = text(
    "SELECT key FROM letter WHERE key IN ("
    " SELECT rowid FROM search_index WHERE :match <> '' AND search_index MATCH :match"
    " UNION SELECT key FROM letter WHERE our_folded BETWEEN :low AND :high"
    " UNION SELECT key FROM letter WHERE their_folded BETWEEN :low AND :high"
    ") AND key NOT IN (SELECT letter_key FROM bin) ORDER BY day DESC NULLS LAST, key DESC LIMIT :limit OFFSET :offset"
)
_BARE = "replace(replace(replace({0}, '-', ''), '/', ''), '.', '') BETWEEN :low AND :high"
_FIND_BARE = text(
    "SELECT key FROM letter WHERE key IN ("
    f" SELECT key FROM letter WHERE {_BARE.format('our_folded')}"
    f" UNION SELECT key FROM letter WHERE {_BARE.format('their_folded')}"
    ") AND key NOT IN (SELECT letter_key FROM bin) ORDER BY day DESC NULLS LAST, key DESC LIMIT :limit OFFSET :offset"
)
"""By a kenmerk without its marks; both halves are answered by an index alone."""
_SNIPPETS = text(
    "SELECT rowid, snippet(search_index, -1, :begins, :ends, '…', :words) AS snippet FROM search_index "
    "WHERE search_index MATCH :match AND rowid IN :keys"
).bindparams(bindparam("keys", expanding=True))


class Search:
    """Searching within a unit of work; called with what the user typed."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def __call__(self, query: str, limit: int = 50, offset: int = 0) -> tuple[LetterRow, ...]:
        """Return one page of the letters that hold what was typed, newest first, each with a snippet.

        All words must occur; "words between quotes" together; a star finds beginnings; a kenmerk is found by its
        beginning, and where nothing is found also without its hyphens, slashes and points. Only white space lists
        everything.
        """
        if not query.strip():
            return letter_rows(self._connection, newest_keys(self._connection, limit, offset), {})
        match = match_expression(query)
        keys = self._keys(match, query, limit, offset)
        if not keys and not (offset and self._keys(match, query, 1, 0)):
            keys = self._bare_keys(query, limit, offset)
        return letter_rows(self._connection, keys, self._snippets(match, keys))

    def _keys(self, match: str, query: str, limit: int, offset: int) -> tuple[int, ...]:
        low = folded(query.strip('"*').replace("\0", ""))
        high = low + _LAST_CHARACTER if low else ""
        sought = {"match": match, "low": low or "-", "high": high, "limit": limit, "offset": offset}
        return tuple(self._connection.execute(_FIND, sought).scalars())

    def _bare_keys(self, query: str, limit: int, offset: int) -> tuple[int, ...]:
        low = _MARKS.sub("", folded(query))
        if len(low) < _SHORTEST_BARE or not re.search(r"\d", low):
            return ()
        sought = {"low": low, "high": low + _LAST_CHARACTER, "limit": limit, "offset": offset}
        return tuple(self._connection.execute(_FIND_BARE, sought).scalars())

    def _snippets(self, match: str, keys: Sequence[int]) -> dict[int, str]:
        if not match or not keys:
            return {}
        sought = {"match": match, "keys": keys, "begins": HIT_BEGINS, "ends": HIT_ENDS, "words": _SNIPPET_WORDS}
        return {row.rowid: row.snippet for row in self._connection.execute(_SNIPPETS, sought)}


def put_words(connection: Connection, key: int, letter: Letter) -> None:
    """Let `letter`, kept under the local key `key`, be found by its words and no longer by those it had.

    A letter in the bin is found by none.
    """
    forget_words(connection, key)
    if connection.execute(_IN_BIN, {"key": key}).first() is not None:
        return
    new = {"key": key, **words_of(letter)}
    connection.execute(_KEEP, new)
    connection.execute(_INDEX, new)


def forget_words(connection: Connection, key: int) -> None:
    """Let nobody find a letter, kept under the local key `key`, by the words it had."""
    old = connection.execute(_READ, {"key": key}).mappings().first()
    if old is not None:
        connection.execute(_FORGET, {"key": key, **old})
        connection.execute(_DROP, {"key": key})


def words_of(letter: Letter) -> dict[str, str]:
    """Return the words a letter is found by, column by column."""
    names = (line for each in letter.parties for line in (each.shown, *_names(each.party)))
    words = (
        letter.subject,
        "\n".join(filter(None, (letter.our_kenmerk, letter.their_kenmerk))),
        "\n".join(dict.fromkeys(filter(None, names))),
        plain(letter.text),
    )
    return {column: held.translate(_NOT_MARKS) for column, held in zip(_COLUMNS, words, strict=True)}


def _names(party: Party | None) -> tuple[str, ...]:
    if party is None:
        return ()
    name = party.name
    person = " ".join(filter(None, (name.initials, name.prefix, name.surname, name.partner))) if name else ""
    return (person, party.function, *party.organisation)


def clear_index(connection: Connection) -> None:
    """Take every word out, so that all letters can be put in afresh."""
    connection.exec_driver_sql("DROP TABLE search_index")
    connection.exec_driver_sql("DELETE FROM search_text")
    connection.exec_driver_sql(CREATE_INDEX)
    connection.exec_driver_sql(SECURE_DELETE)


def held_words(connection: Connection, key: int) -> dict[str, Any] | None:
    """Return the words the index holds for a letter, column by column; None where it holds none."""
    found = connection.execute(_READ, {"key": key}).mappings().first()
    return dict(found) if found is not None else None
