"""A process that writes to an archive beside others: `python -m tests.storage.writers FOLDER PARTY TIMES`."""

import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from app.domain.ids import PartyId
from app.storage.archive import Archive
from tests.storage.conftest import MIGRATIONS
from tests.storage.samples import a_letter, an_original


def main(folder: Path, party: PartyId, times: int) -> None:
    """Count up in a field all writers share, and add a letter of its own with each count."""
    with closing(Archive.open(folder, migrations=MIGRATIONS, busy_timeout_s=60)) as archive:
        for _ in range(times):
            with archive.writing() as work:
                seen = work.parties.get(party)
                number = int(seen.website) + 1
                work.parties.replace(replace(seen, website=str(number)))
                data = str(number).encode()
                work.originals.put(data)
                work.letters.add(a_letter(subject=str(number), original=an_original(data)))


if __name__ == "__main__":
    main(Path(sys.argv[1]), PartyId(UUID(sys.argv[2])), int(sys.argv[3]))
