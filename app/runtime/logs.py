"""A log of what the program did, by id and code: never the text of a letter, never a name."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path

_LARGEST = 1_000_000  # bytes, one file; five are kept


@contextmanager
def kept_log(folder: Path) -> Iterator[None]:
    """Write the log of this run to `folder`; where that cannot be, the program goes on without."""
    logger = logging.getLogger("app")
    handler = _handler(folder)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logger.setLevel(logging.INFO)
    logger.addHandler(handler)
    try:
        yield
    finally:
        logger.removeHandler(handler)
        handler.close()


def _handler(folder: Path) -> logging.Handler:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return RotatingFileHandler(folder / "aanhef.log", maxBytes=_LARGEST, backupCount=5, encoding="utf-8")
    except OSError:
        return logging.NullHandler()
