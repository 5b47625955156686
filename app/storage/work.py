"""The unit of work: every repository over one transaction."""

from sqlmodel import Session

from app.storage.bin import Bin
from app.storage.corrections import Corrections
from app.storage.destruction import Destruction
from app.storage.drafts import Drafts
from app.storage.journal import Journal
from app.storage.kenmerk_ranges import Ranges
from app.storage.kenmerken import Kenmerken
from app.storage.letters import Letters
from app.storage.links import Links
from app.storage.merges import Merges
from app.storage.offices import Ministries, Recesses, Tenures
from app.storage.originals import Originals, OriginalsFile
from app.storage.paragraphs import Paragraphs
from app.storage.parties import Parties
from app.storage.proposals import Proposals
from app.storage.provenance import Provenance
from app.storage.returned import Returned
from app.storage.search import Search
from app.storage.standing import Standing
from app.storage.versions import Versions


class Work:
    """What can be read and, in a writing unit, kept within one transaction."""

    def __init__(self, session: Session, file: OriginalsFile) -> None:
        self.letters = Letters(session)
        self.parties = Parties(session, self.letters.put_words_of_party)
        self.merges = Merges(session, self.letters.put_words_of_party)
        self.tenures = Tenures(session)
        self.ministries = Ministries(session)
        self.recesses = Recesses(session)
        self.standing = Standing(session)
        self.paragraphs = Paragraphs(session)
        self.drafts = Drafts(session)
        self.provenance = Provenance(session)
        self.returned = Returned(session)
        self.proposals = Proposals(session)
        self.corrections = Corrections(session)
        self.originals = Originals(session, file)
        self.versions = Versions(session)
        self.links = Links(session)
        self.ranges = Ranges(session)
        self.kenmerken = Kenmerken(session)
        self.journal = Journal(session)
        self.destruction = Destruction(session)
        self.bin = Bin(session, self.letters.put_words)
        self.search = Search(session.connection())
