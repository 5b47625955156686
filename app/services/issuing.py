"""Kenmerken given to letters of ours: reserved at export, final when sent, void when withdrawn, never given twice.

Everything here happens within a unit of work that does more, so that a kenmerk and what it is for are kept together.
"""

from collections.abc import Iterable
from dataclasses import replace

from app.compose.correspondents import SENDER, party_of
from app.compose.letterhead import OUR_KENMERK as OUR_KENMERK
from app.domain.drafts import Draft
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId, LetterId
from app.domain.journal import Act
from app.domain.kinds import LetterKind
from app.domain.letters import Direction, Letter
from app.domain.links import Relation
from app.domain.numbering import Issue, IssueState, Range, Taken
from app.domain.parties import Party
from app.services.hand import Hand
from app.storage.kenmerken import taken_error
from app.storage.references import folded
from app.storage.work import Work

REPLACED_BY = "vervangen door {kenmerk}"
SENT_WITHOUT = "verzonden zonder kenmerk"


def reserve(work: Work, draft: Draft, kind: LetterKind, hand: Hand) -> str:
    """Return the kenmerk a draft goes out with, reserved for it from now on; empty where it has and gets none.

    What its drafter typed is checked and stays. A draft that got a kenmerk before gets the same again, though undo
    took it off. Else the next is taken from the first range that is open to who works here and belongs to the sender.

    Raises:
        KnownError: KENMERK_TAKEN (kenmerk, letter or draft, why); RANGE_USED_UP (organisation); UNKNOWN_PARTY.
    """
    typed = draft.facts.get(OUR_KENMERK, "")
    if typed:
        _reserve_typed(work, draft, typed, hand)
        return typed
    if kind.fact(OUR_KENMERK) is None:
        return ""
    kept = [issue for issue in work.kenmerken.of(draft.id) if issue.state is not IssueState.VOID]
    return kept[-1].kenmerk if kept else _next(work, draft, kind, hand)


def finalise(work: Work, letter: Letter, hand: Hand) -> None:
    """Make the kenmerk of a letter that was sent final; what else was reserved for it is void from now on.

    Raises:
        KnownError: KENMERK_TAKEN (kenmerk, letter or draft, why) where it is another's. Twins may share one.
    """
    if is_kenmerk(letter.our_kenmerk or ""):
        _make_final(work, letter, letter.our_kenmerk or "", hand)
    why = REPLACED_BY.format(kenmerk=letter.our_kenmerk) if letter.our_kenmerk else SENT_WITHOUT
    void(work, letter, why, hand)


def void(work: Work, holder: Letter | DraftId, why: str, hand: Hand) -> None:
    """Make what is reserved for a letter or draft void, with the reason: nobody gets it again. Final ones stay."""
    held = work.kenmerken.of(holder.id, holder.draft) if isinstance(holder, Letter) else work.kenmerken.of(holder)
    for issue in held:
        if issue.state is IssueState.RESERVED:
            work.kenmerken.settle(replace(issue, state=IssueState.VOID, at=hand.moment(), by=hand.by, why=why))
            hand.note(work, Act.KENMERK_VOID, issue.letter or issue.draft, kenmerk=issue.kenmerk)


def outlive(work: Work, letter: Letter, hand: Hand) -> None:
    """See to it that the kenmerk of a letter of ours stays taken when the letter is destroyed."""
    kenmerk = letter.our_kenmerk or ""
    if letter.direction is Direction.OUTGOING and is_kenmerk(kenmerk) and work.kenmerken.find(kenmerk) is None:
        final = _issue(work, kenmerk, IssueState.FINAL, hand, letter=letter.id, draft=letter.draft)
        _give(work, hand, final, Act.KENMERK_FINAL)


def is_kenmerk(text: str) -> bool:
    """Return whether what stands for a kenmerk is one: "-", "PM" and "n.v.t." have no figure."""
    return any(character.isdigit() for character in text)


def usable(ranges: Iterable[Range], sender: Party, by: str) -> tuple[Range, ...]:
    """Return the ranges `by` may take a kenmerk of `sender` from: their own first, then those for anyone.

    A range of the directorate comes before one of its ministry: organisations stand from large to small in a party.
    A range may name its organisation by slug.
    """
    names = [folded(sender.slug), *(folded(line) for line in sender.organisation)]
    found = [
        (not each.drafter, -names.index(folded(each.organisation)), each.first, each)
        for each in ranges
        if folded(each.organisation) in names and folded(each.drafter) in ("", folded(by))
    ]
    return tuple(each for *_, each in sorted(found, key=lambda one: one[:3]))


def _reserve_typed(work: Work, draft: Draft, kenmerk: str, hand: Hand) -> None:
    if not is_kenmerk(kenmerk):
        return
    taken = work.kenmerken.holder(kenmerk)
    issue = work.kenmerken.find(kenmerk)
    if taken and (taken.draft != draft.id or (issue and issue.state is IssueState.VOID)):
        raise taken_error(taken)
    if issue is None:
        letter = taken.letter if taken else None
        typed = _issue(work, kenmerk, IssueState.RESERVED, hand, draft=draft.id, letter=letter)
        _give(work, hand, typed, Act.KENMERK_RESERVED)


def _next(work: Work, draft: Draft, kind: LetterKind, hand: Hand) -> str:
    ranges = work.ranges.all()
    sender = party_of(SENDER, draft, kind, {each.id: each for each in work.parties.all()}) if ranges else None
    open_ranges = usable(ranges, sender, hand.by) if sender else ()
    at = hand.moment()
    year = at.astimezone().year
    for range_ in open_ranges:
        number = work.ranges.next(range_, year)
        if number is not None:
            kenmerk = range_.mask.write(number, year)
            counted = year if range_.mask.has_year else None
            issue = Issue(
                kenmerk=kenmerk,
                state=IssueState.RESERVED,
                at=at,
                by=hand.by,
                range=range_.id,
                number=number,
                year=counted,
                draft=draft.id,
            )
            _give(work, hand, issue, Act.KENMERK_RESERVED)
            return kenmerk
    if open_ranges:
        raise KnownError(ErrorCode.RANGE_USED_UP, organisation=open_ranges[-1].organisation)
    return ""


def _make_final(work: Work, letter: Letter, kenmerk: str, hand: Hand) -> None:
    issue = work.kenmerken.find(kenmerk)
    if issue is None:
        final = _issue(work, kenmerk, IssueState.FINAL, hand, letter=letter.id, draft=letter.draft)
        _give(work, hand, final, Act.KENMERK_FINAL)
        return
    is_own = letter.id == issue.letter or (letter.draft is not None and letter.draft == issue.draft)
    if issue.state is IssueState.VOID or not (is_own or _is_twin(work, letter, issue.letter)):
        raise taken_error(Taken(kenmerk=issue.kenmerk, letter=issue.letter, draft=issue.draft, why=issue.why))
    if is_own and issue.state is IssueState.RESERVED:
        work.kenmerken.settle(replace(issue, state=IssueState.FINAL, at=hand.moment(), by=hand.by, letter=letter.id))
        hand.note(work, Act.KENMERK_FINAL, letter.id, kenmerk=issue.kenmerk)


def _is_twin(work: Work, letter: Letter, other: LetterId | None) -> bool:
    return any(each.relation is Relation.TWIN and each.letter == other for each in work.links.of(letter.id))


def _issue(
    work: Work,
    kenmerk: str,
    state: IssueState,
    hand: Hand,
    *,
    draft: DraftId | None = None,
    letter: LetterId | None = None,
) -> Issue:
    """A kenmerk that was not taken from a range, though it may lie in one: then nobody gets it from there."""
    held = work.ranges.holding(kenmerk)
    range_, number, year = held or (None, None, None)
    return Issue(
        kenmerk=kenmerk, state=state, at=hand.moment(), by=hand.by, range=range_.id if range_ else None,
        number=number, year=year, draft=draft, letter=letter,
    )  # fmt: skip


def _give(work: Work, hand: Hand, issue: Issue, act: Act) -> None:
    work.kenmerken.add(issue)
    hand.note(work, act, issue.letter or issue.draft, kenmerk=issue.kenmerk)
