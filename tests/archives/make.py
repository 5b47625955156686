"""How a kept archive is made, once for each released schema: `python -m tests.archives.make`.

What is there already is never made again: it must stay what that release wrote.
"""

from datetime import date
from pathlib import Path
from uuid import UUID

from app.domain.corrections import Correction, LabelPlace, Layout
from app.domain.ids import DraftId, LetterId, ParagraphId, PartyId, RevisionId
from app.domain.journal import Act
from app.domain.letters import Letter, LetterParty, Role, Status
from app.domain.life import Step
from app.domain.links import Link, Relation
from app.domain.numbering import Issue, IssueState, Mask, Range
from app.domain.readings import Extract, Proposal, Reading
from app.domain.returned import ReturnedFile
from app.storage.archive import Archive
from app.storage.folder import SCHEMA
from app.storage.work import Work
from tests.storage.samples import MOMENT, a_draft, a_letter, a_paragraph, a_paragraph_step, a_party, an_original, para

FOLDER = Path(__file__).parent / f"schema-{SCHEMA:04}"


def main() -> None:
    """Make the archive of the present schema."""
    party = a_party(id=PartyId(UUID(int=1)))
    paragraph = a_paragraph(id=ParagraphId(UUID(int=2)))
    letter = a_letter(
        "Een havenvoorbeeld, geheel verzonnen.",
        id=LetterId(UUID(int=3)),
        our_kenmerk="VB-2026-0001",
        dated=date(2026, 3, 14),
        parties=(LetterParty(Role.SENDER, "De burgemeester van Voorbeeldstad", party),),
        original=an_original(b"Voorbeeld van een brief", "voorbeeld.txt"),
    )
    draft = a_draft("Voorbeeld", id=DraftId(UUID(int=4)), answers=letter.id)
    first, second = RevisionId(UUID(int=5)), RevisionId(UUID(int=6))
    archive = Archive.create(FOLDER)
    with archive.writing() as work:
        work.parties.add(party)
        work.paragraphs.add(paragraph)
        work.paragraphs.add_step(paragraph.id, a_paragraph_step())
        work.originals.put(b"Voorbeeld van een brief")
        work.letters.add(letter)
        layout = Layout(
            sender="Gemeente Voorbeeldstad", field="our_kenmerk", label="Zaaknr.", place=LabelPlace.BESIDE
        )
        work.corrections.add(
            letter.id, (Correction(field="our_kenmerk", proposed="", corrected="VB-17", layout=layout),)
        )
        work.drafts.add(draft, first, MOMENT)
        work.drafts.save(draft.with_fact("onderwerp", "Voorbeeld, herzien"), second, MOMENT)
        work.drafts.record_export(draft.id, second, work.originals.put(b"Voorbeeld van een uitvoer"), MOMENT)
        work.returned.add(
            ReturnedFile(
                sha256=work.originals.put(b"Voorbeeld van wat terugkwam"),
                name="voorbeeld.docx",
                revision=second,
                export=work.drafts.exports(draft.id)[0].sha256,
                at=MOMENT,
                by="A. Voorbeeld",
                decided={"0011aabb": "accepted"},
            )
        )
        waiting = Proposal(
            sha256=work.originals.put(b"Voorbeeld van een voorstel"),
            name="voorstel.txt",
            media_type="text/plain",
            extract=Extract(blocks=para("Voorbeeld"), plain="Voorbeeld"),
            reading=Reading(),
        )
        work.proposals.add(waiting, date(2026, 3, 14))
        _live(work, letter, draft.id)
    archive.close()


def _live(work: Work, letter: Letter, draft: DraftId) -> None:
    """What a letter gets in its life, and the house for its kenmerken."""
    by = "A. Voorbeeld"
    reply = a_letter("Een antwoord, geheel verzonnen.", id=LetterId(UUID(int=7)), our_kenmerk="VB-0001", draft=draft)
    work.letters.add(reply)
    work.links.put(Link(reply.id, letter.id, Relation.ANSWERS))
    work.versions.keep(letter, MOMENT, by, "tikfout")
    step = Step(before=Status.RECEIVED, after=Status.IN_PROGRESS, at=MOMENT, by=by)
    work.versions.add_step(letter.id, step)
    mask = Mask("VB-{nummer:4}")
    range_ = Range(id=UUID(int=8), organisation="Voorbeelden", mask=mask, first=1, last=9, drafter="")
    work.ranges.add(range_)
    issue = Issue(
        kenmerk="VB-0001", state=IssueState.RESERVED, at=MOMENT, by=by, range=range_.id, number=1, draft=draft
    )
    work.kenmerken.add(issue)
    binned = a_letter("Weggegooid, geheel verzonnen.", id=LetterId(UUID(int=9)))
    work.letters.add(binned)
    work.bin.put(binned.id, MOMENT, by, "dubbel")
    for act, subject in ((Act.REGISTERED, letter.id), (Act.KENMERK_RESERVED, draft), (Act.BINNED, binned.id)):
        work.journal.add(MOMENT, by, act, subject, {})


if __name__ == "__main__":
    main()
