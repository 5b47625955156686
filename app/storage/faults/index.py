"""The search index: whether it holds the words of the letters, and making it afresh."""

from collections.abc import Iterator

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session

from app.domain.errors import ErrorCode, KnownError
from app.domain.faults import Fault, FaultCode
from app.domain.letters import Letter
from app.storage.failures import is_damage
from app.storage.faults.reading import letter_facts, read
from app.storage.letters import Letters
from app.storage.search import CHECK_INDEX, clear_index, held_words, put_words, words_of


def stale(rows: Connection) -> Iterator[Fault]:
    """Name the letters whose words are not those the index was given; altered ones are named elsewhere."""
    with Session(rows) as session:
        letters = Letters(session)
        for key in letters.all_keys():
            letter = _sound(letters, key)
            binned = read(rows, "SELECT 1 FROM bin WHERE letter_key = :key", key) is not None
            if letter and held_words(rows, key) != (None if binned else words_of(letter)):
                yield Fault(FaultCode.INDEX_STALE, letter_facts(rows, "key = :key", key))


def contradictions(writer: Engine) -> Iterator[Fault]:
    """Let SQLite compare the index with the words; it words its check as an insertion, so it needs a writer."""
    with writer.connect() as connection:
        connection.exec_driver_sql(CHECK_INDEX)
    yield from ()


def rebuild(writer: Engine) -> None:
    """Make the index afresh. A letter that was altered is left out: the words it has now are not its own."""
    with Session(writer) as session:
        letters = Letters(session)
        clear_index(session.connection())
        for key in letters.all_keys():
            letter = _sound(letters, key)
            if letter:
                put_words(session.connection(), key, letter)
        session.commit()


def _sound(letters: Letters, key: int) -> Letter | None:
    """Return the letter with this local key, or None where it is damaged."""
    try:
        return letters.by_key(key)
    except KnownError as error:
        if error.code is not ErrorCode.ARCHIVE_DAMAGED:
            raise
    except DBAPIError as error:
        if not is_damage(error):
            raise
    except (ValueError, TypeError, LookupError):  # a value no column of its type can hold, a row that is gone
        pass
    return None
