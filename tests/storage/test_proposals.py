from datetime import date

import pytest

from app.domain.errors import ErrorCode, KnownError
from app.domain.faults import FaultCode
from app.domain.readings import Extract, Proposal, ProposalRow, Reading
from app.storage.archive import Archive
from app.storage.work import Work
from tests.storage.samples import a_letter, an_original, para

DAY = date(2026, 3, 14)


def a_proposal(work: Work, data: bytes, name: str = "voorbeeld.txt") -> Proposal:
    extract = Extract(blocks=para("Voorbeeld"), plain="Voorbeeld")
    sha256 = work.originals.put(data)
    return Proposal(sha256=sha256, name=name, media_type="text/plain", extract=extract, reading=Reading())


def test_a_proposal_is_found_by_the_beginning_of_its_sha256(archive: Archive) -> None:
    with archive.writing() as work:
        proposal = a_proposal(work, b"een")
        assert work.proposals.add(proposal, DAY)
        work.proposals.add(a_proposal(work, b"twee"), DAY)
    with archive.reading() as work:
        assert work.proposals.get(proposal.sha256) == proposal
        assert work.proposals.get(proposal.sha256[:6].upper()) == proposal


def test_the_same_bytes_wait_once(archive: Archive) -> None:
    with archive.writing() as work:
        first = a_proposal(work, b"een")
        work.proposals.add(first, DAY)
        assert not work.proposals.add(a_proposal(work, b"een", "kopie.txt"), date(2026, 3, 15))
        assert work.proposals.all() == (ProposalRow(first.sha256, "voorbeeld.txt", DAY),)


@pytest.mark.parametrize("typed", ["", "abcde", "%%%%%%", "zzzzzz"])
def test_what_means_no_proposal_is_unknown(archive: Archive, typed: str) -> None:
    with archive.writing() as work:
        work.proposals.add(a_proposal(work, b"een"), DAY)
    with pytest.raises(KnownError) as caught, archive.writing() as work:
        work.proposals.remove(typed)
    assert caught.value.code is ErrorCode.UNKNOWN_PROPOSAL


def test_the_bytes_of_a_discarded_proposal_are_an_orphan(archive: Archive) -> None:
    with archive.writing() as work:
        proposal = a_proposal(work, b"een")
        work.proposals.add(proposal, DAY)
        work.proposals.remove(proposal.sha256)
        assert work.proposals.all() == ()
    assert [fault.code for fault in archive.verify()] == [FaultCode.ORPHAN_ORIGINAL]
    with archive.writing() as work:
        assert work.proposals.add(a_proposal(work, b"een"), DAY)
    assert archive.verify(clean=True) == ()


def test_the_bytes_of_a_registered_proposal_stay(archive: Archive) -> None:
    with archive.writing() as work:
        proposal = a_proposal(work, b"een")
        work.proposals.add(proposal, DAY)
        work.letters.add(a_letter(original=an_original(b"een")))
        work.proposals.remove(proposal.sha256)
    assert archive.verify(clean=True) == ()
    with archive.reading() as work:
        assert work.originals.get(proposal.sha256) == b"een"
