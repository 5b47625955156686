"""A log of what the program did, by id and code: never the text of a letter, never a name."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

_LARGEST = 1_000_000  # bytes, one file; five are kept


def keep_log(folder: Path) -> None:
    """Write the log of this run to `folder`; where that cannot be, the program goes on without."""
    root = logging.getLogger("app")
    root.setLevel(logging.INFO)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            folder / "aanhef.log", maxBytes=_LARGEST, backupCount=5, encoding="utf-8"
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root.addHandler(handler)
    root.propagate = False
