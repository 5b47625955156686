"""What is said of a file that came back from Word."""

from collections.abc import Mapping
from enum import StrEnum

from app.domain.returned import Change, ChangeKind, ChangePlace, ChangeState, Comment, Standing
from app.language.wording.table import Wording

KINDS: Mapping[StrEnum, Wording] = {
    ChangeKind.REPLACED: Wording("vervangen", "replaced"),
    ChangeKind.INSERTED: Wording("toegevoegd", "added"),
    ChangeKind.REMOVED: Wording("weggehaald", "removed"),
    ChangeKind.MOVED: Wording("verplaatst", "moved"),
    ChangeKind.SPLIT: Wording("alinea gesplitst", "paragraph split"),
    ChangeKind.JOINED: Wording("alinea’s samengevoegd", "paragraphs joined"),
    ChangeKind.MARKED: Wording("opmaak van woorden", "look of words"),
    ChangeKind.SHAPED: Wording("soort alinea", "kind of paragraph"),
    ChangeKind.LINKED: Wording("koppeling gewijzigd", "link changed"),
    ChangeKind.COLOURED: Wording("kleur of streep", "colour or line"),
    ChangeKind.DESCRIBED: Wording("beschrijving gewijzigd", "description changed"),
    ChangeKind.CELLS: Wording("cellen", "cells"),
    ChangeKind.BROKEN: Wording("regeleinde binnen de alinea", "end of a line within the paragraph"),
    ChangeKind.FIELD: Wording("gegeven gewijzigd", "field changed"),
}
PLACES: Mapping[StrEnum, Wording] = {
    ChangePlace.TEXT: Wording("tekst", "text"),
    ChangePlace.HEADING: Wording("kop", "heading"),
    ChangePlace.LIST: Wording("opsomming", "list"),
    ChangePlace.TABLE: Wording("tabel", "table"),
    ChangePlace.NOTE: Wording("voetnoot", "footnote"),
    ChangePlace.PICTURE: Wording("afbeelding", "picture"),
    ChangePlace.LETTERHEAD: Wording("briefhoofd", "letterhead"),
    ChangePlace.AROUND: Wording("buiten de tekst", "outside the text"),
}
STATES: Mapping[StrEnum, Wording] = {
    ChangeState.OPEN: Wording("te beoordelen", "to decide"),
    ChangeState.ACCEPTED: Wording("overgenomen", "accepted"),
    ChangeState.REFUSED: Wording("afgewezen", "refused"),
    ChangeState.CONFLICT: Wording("botst met het concept", "conflicts with the draft"),
    ChangeState.ALREADY: Wording("staat al in het concept", "is in the draft already"),
    ChangeState.FIXED: Wording("alleen ter kennisneming", "for information only"),
}
RETURN_LABELS: Mapping[type[StrEnum], Mapping[StrEnum, Wording]] = {
    ChangeKind: KINDS,
    ChangePlace: PLACES,
    ChangeState: STATES,
}
KNOWN_BY: Mapping[str, Wording] = {
    "manifest": Wording("herkend aan de gegevens in het bestand", "recognised by the data in the file"),
    "kenmerk": Wording("herkend aan het kenmerk", "recognised by the kenmerk"),
    "words": Wording("herkend aan de tekst", "recognised by its text"),
}
LOOKS: Mapping[str, Wording] = {
    "strong": Wording("vet", "bold"),
    "emph": Wording("cursief", "italic"),
    "sup": Wording("hoog", "raised"),
    "sub": Wording("laag", "lowered"),
    "highlight": Wording("gemarkeerd", "highlighted"),
    "colour": Wording("gekleurd", "coloured"),
    "struck": Wording("doorgestreept", "struck through"),
    "underlined": Wording("onderstreept", "underlined"),
    "plain": Wording("gewoon", "plain"),
    "heading1": Wording("kop 1", "heading 1"),
    "heading2": Wording("kop 2", "heading 2"),
    "heading3": Wording("kop 3", "heading 3"),
    "item": Wording("punt van een opsomming", "list item"),
    "para": Wording("gewone alinea", "paragraph"),
    "number": Wording("genummerd", "numbered"),
    "letter": Wording("met letters", "lettered"),
    "bullet": Wording("met bolletjes", "with bullets"),
    "dash": Wording("met streepjes", "with dashes"),
    "merged": Wording("samengevoegd", "put together"),
    "parted": Wording("gesplitst", "parted"),
    "broken": Wording("erbij gekomen", "added"),
    "unbroken": Wording("weggehaald", "removed"),
}
NO_LINK = Wording("geen koppeling", "no link")
UNTRACKED = Wording("zonder bijhouden", "untracked")
REMARK = Wording("opmerking", "remark")
ANSWER = Wording("antwoord", "answer")
DONE = Wording("afgehandeld", "dealt with")
OUTSIDE = Wording("Briefhoofd en ondertekening", "Letterhead and signature")


def proposer_text(change: Change, language: str) -> str:
    """Return who proposed a change."""
    return change.by.name if change.by and change.by.name else UNTRACKED.in_language(language)


def comment_text(comment: Comment, language: str) -> str:
    """Return what a remark in the margin is: a remark or the answer to one, and whether it was dealt with."""
    told = (ANSWER if comment.is_answer else REMARK).in_language(language)
    return f"{told} ({DONE.in_language(language)})" if comment.is_done else told


def part_text(change: Change, language: str) -> str:
    """Return the part a change is in, and of a move where it went."""
    title = change.title or OUTSIDE.in_language(language)
    return f"{title} → {change.to}" if change.to else title


def change_text(standing: Standing, language: str) -> str:
    """Return a change in one line: what was done, where, which words."""
    change = standing.change
    words = " → ".join(f"‘{each}’" for each in (change.old, change.new) if each)
    if change.kind in (ChangeKind.MOVED, ChangeKind.MARKED) or change.old == change.new:
        words = f"‘{change.new or change.old}’" if change.new or change.old else ""
    if not words:
        words = f"‘… {change.before} | {change.after} …’"
    head = f"{KINDS[change.kind].in_language(language)} ({PLACES[change.place].in_language(language)})"
    looks = ", ".join(LOOKS[each].in_language(language) for each in change.looks if each in LOOKS)
    links = link_text(change, language)
    more = "".join(f" ({each})" for each in (looks, links) if each)
    return f"{head}: {words}{more}".replace("\n", " ")


def link_text(change: Change, language: str) -> str:
    """Return where words led and lead; nothing where that did not change."""
    nowhere = NO_LINK.in_language(language)
    return " → ".join(each or nowhere for each in change.links) if change.links else ""
