"""The archive behind the window, opened and closed on the worker."""

from __future__ import annotations

import logging
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.composition import Services
    from app.runtime.surroundings import Surroundings
    from app.services.restoring import Restored

_log = logging.getLogger(__name__)


class ArchiveOpener:
    """Opens and closes one archive. Called on the worker only."""

    def __init__(self, surroundings: Surroundings, folder: Path) -> None:
        self._surroundings = surroundings
        self._stack = ExitStack()
        self.folder = folder
        self.language = surroundings.settings.language

    def open(self) -> Services:
        """Return the services on the archive; ARCHIVE_* known errors when it cannot be opened."""
        from app.composition import opened

        services = self._stack.enter_context(opened(self._surroundings, self.folder))
        services.build_all()
        self._stack.callback(_back_up, services)
        return services

    def restore(self, folder: Path, target: Path, moment: str) -> Restored:
        """Return what came of making a new archive in `target` of the backup of a moment in `folder`."""
        from app.composition import restoring

        return restoring(self._surroundings).restore(folder, target, moment)

    def close(self) -> None:
        """Take the last backup and close the archive; nothing where it was not open."""
        self._stack.close()


def _back_up(services: Services) -> None:
    for error in services.backups.take_at_close().errors:
        _log.warning("no backup at close: %s", error.code)
