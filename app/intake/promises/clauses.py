"""The clause of a sentence that holds a promise, with its object and its time."""

from dataclasses import dataclass
from typing import Final

from app.intake.promises.finite_words import FINITE, OPENS
from app.intake.promises.governing import Governor
from app.intake.promises.verbs import Act, Form, Hit
from app.intake.promises.when import is_letter, is_paper
from app.intake.promises.word_order import is_second, looks_participle
from app.intake.promises.words import CABINET, SPEAKERS, Words, addressee_at, listed, lows


@dataclass(frozen=True, slots=True)
class Clause:
    """The words `first` up to and including `last` of a sentence."""

    first: int
    last: int


_JOINS: Final = frozenset(("en", "maar", "want", "dus", "doch", "alsmede", "evenals"))
_STARTS: Final = frozenset((";", ":", "–", "—", "•", "*", "…"))
_RELATIVE: Final = frozenset(("die", "dat", "wat"))
_BEFORE_WAT: Final = (("alles",), ("dat",), ("datgene",), ("iets",), ("veel",))
"""What "wat" may be about; else it says all by itself."""

_NOUN_STOPS: Final = listed("""
    in op aan over met bij voor naar uit door tot om onder tegen tijdens binnen rond per via en of maar , . ; : ook
    nog dan momenteel thans daarnaast nu er daar hier ik wij we u
    """)
_ARTICLES: Final = listed("een het de mijn onze ons deze dit")
_OF_HET: Final = frozenset(("een", "het", "mijn", "ons", "dit"))
_JOINING: Final = listed("van over met voor tot aan in op bij naar en")
"""What joins a noun to the one it belongs to: "het verslag over de proef van de dienst"."""

_NO_PART: Final = (_NOUN_STOPS - _JOINING) | FINITE

_OF_A_PAPER: Final = (Act.SEND, Act.RECEIVE, Act.REACH, Act.SHOW)
"""Acts in whose relative clause the noun before it is what is sent."""

_SHORTEST: Final = 3
_ASIDE: Final = 40
"""How many words stand between the commas round "mede namens …" at most."""

_KEEPS: Final = frozenset(
    ("dat", "of", "hoe", "wat", "welke", "wanneer", "zodra", "nadat", "als", "indien", "voordat")
)
"""What may follow the verbs of a promise and still belongs to it."""

_TAILS: Final = listed("""
    en maar want dus doch die dat waarin waarmee waarbij waarover waarop waarvoor waarvan waarna waardoor waaruit
    zodat omdat aangezien terwijl hoewel ook mede inclusief waaronder zoals evenals opdat om wat mits tenzij waar
    conform alsmede alsook bijvoorbeeld met als dit deze gelet
    """)
"""What after a comma no longer belongs to the promise."""


def clause_of(words: Words, hit: Hit, found: Governor, needed: int) -> Clause:
    """Return the clause of `hit`, not ending before the word `needed`."""
    core = max(hit.last, found.at, needed)
    if found.opens is not None:
        antecedent = _antecedent(words, found.opens) if hit.act in _OF_A_PAPER else None
        first = clause_start(words, found.opens) if antecedent is None else antecedent
        if antecedent is None and _needs_noun(words, found.opens, hit):
            first = main_start(words, found.opens)  # by itself "die u in mei ontvangt" does not say what
        return Clause(first, _end(words, core, closed=True, inner=True))
    closed = hit.form in (Form.INFINITIVE, Form.PARTICIPLE) or hit.particle_at is not None
    first = main_start(words, found.at, shared=hit.form is Form.PARTICIPLE)
    return Clause(first, _end(words, core, closed=closed and core == hit.last))


def _needs_noun(words: Words, opens: int, hit: Hit) -> bool:
    """Return whether the clause behind a comma tells more of a noun: "die", or "dat" with nothing else to send."""
    if lows(words, opens - 1, opens) != (",",):
        return False
    if words[opens].low == "dat":
        told = looks_participle(words[opens - 2].low) or bool(_ARTICLES & {*lows(words, opens + 1, hit.at)})
        return hit.act in _OF_A_PAPER and not told
    return words[opens].low == "die"


def clause_start(words: Words, opens: int) -> int:
    """Return where a clause begins: after "dat", or with the noun that "die" is about."""
    low = words[opens].low
    if low == "waarna":
        return main_start(words, opens)
    if low not in _RELATIVE or (low == "wat" and lows(words, opens - 1, opens)[:1] not in _BEFORE_WAT):
        return opens
    before = words[opens - 1].low if opens else ""
    if low == "dat" and not _is_noun_before_dat(before):
        return min(opens + 1, len(words) - 1)
    first = opens
    if before == ",":
        return opens
    while first > 0 and (words[first - 1].low not in _NOUN_STOPS and words[first - 1].low not in FINITE):
        first -= 1
        if (
            words[first].low in ("een", "het", "de", "mijn", "onze", "deze", "dit")
            and words[max(first - 1, 0)].low != "van"
        ):
            break
    return first


def _antecedent(words: Words, opens: int) -> int | None:
    """Return where the noun begins that a "die" or "dat" behind a comma is about, None where that is no paper.

    "Dat" is about a noun with "het": in "ik meld de Kamer, dat" it tells what is said.
    """
    low = words[opens].low
    if low not in ("die", "dat") or opens < _SHORTEST or words[opens - 1].low != ",":
        return None
    paper = False
    for at in range(opens - 2, max(opens - 14, -1), -1):
        word = words[at].low
        paper = paper or is_paper(word) or is_letter(word)
        if word in _NO_PART or (at == opens - 2 and looks_participle(word) and not paper):
            return None
        if paper and word in _ARTICLES and (at == 0 or words[at - 1].low != "van"):
            return at if low == "die" or word in _OF_HET else None
    return None


def _is_noun_before_dat(low: str) -> bool:
    return low.endswith(
        ("rapport", "plan", "onderzoek", "voorstel", "programma", "overzicht", "besluit", "advies", "verslag", "stuk")
    )


def main_start(words: Words, finite: int, *, shared: bool = False) -> int:
    """Return where the main clause of `finite` begins; a passive one (`shared`) may have its subject before."""
    joint = lows(words, finite - 2, finite) == ("en", "ik") and words[finite].low.endswith(("en", "ijn", "aan"))
    if finite and words[finite - 1].low in SPEAKERS and not joint:
        return finite - 1
    for at in range(finite - (3 if joint else 1), -1, -1):
        low = words[at].low
        if low in _STARTS:
            return at + 1
        if low in _JOINS and _joins_clauses(words, at, finite, shared=shared):
            return at + 1
    return 0


def _joins_clauses(words: Words, at: int, finite: int, *, shared: bool) -> bool:
    """Return whether the "en" or "maar" at `at` begins the main clause of `finite` rather than joins nouns.

    Where the verb follows it at once, the clause shares what stands first in the one before. That is more than its
    subject where "ik" comes after the verb ("is af en zal ik u sturen"), and where the verb is passive (`shared`).
    """
    if at + 1 == finite:
        return not (lows(words, finite + 1, finite + 2)[:1] and words[finite + 1].low in SPEAKERS) and not shared
    if at == 0:
        return False
    subject = (
        words[at + 1].low in SPEAKERS or addressee_at(words, at + 1) or bool(CABINET & {*lows(words, at + 1, at + 4)})
    )
    if subject and finite - at < 8:
        return True
    return any(_finite_second(words, place) for place in range(max(at - 40, 0), at))


def _finite_second(words: Words, at: int) -> bool:
    """Return whether a finite verb of a main clause stands at `at`: a known one, or any word beside its "ik"."""
    if words[at].low in FINITE:
        return words[at].low not in ("houden", "laten") and is_second(words, at)
    if words[at].is_mark or words[at].low in _JOINS:
        return False
    before = lows(words, at - 2, at)
    return bool(SPEAKERS & {*lows(words, at + 1, at + 2)}) or (
        bool(before) and before[-1] in SPEAKERS and before[0] not in OPENS
    )


def _end(words: Words, core: int, *, closed: bool, inner: bool = False) -> int:
    """Return the last word of the clause whose verbs end at `core`.

    `closed` says that its verbs stand together, `inner` that it is a subordinate clause, which a comma ends.
    """
    last = core
    kept = False
    aside = 0
    for at in range(core + 1, len(words)):
        low = words[at].low
        aside = _aside_end(words, at) if low == "," and at > aside else aside
        if at <= aside:
            continue
        if low in (";", "–", "—") or (low == ":" and at > core):
            break
        if low == "," and (inner or _breaks(words, at)) and not _tells_of_letter(words, at):
            break
        if low in _JOINS and _begins_clause(words, at + 1):
            break
        if closed and not kept and low in OPENS and low not in _KEEPS and at <= core + 1:
            break
        if closed and low in ("die", "waarin", "waarmee", "zodat", "omdat", "om") and at <= core + 1:
            break
        kept = True
        last = at
    while last > core and words[last].is_mark and words[last].low not in (")", "]", "»", "”"):
        last -= 1
    return last


def _aside_end(words: Words, at: int) -> int:
    """Return where the words on whose behalf else it is done end that the comma at `at` begins, 0 where none do."""
    if lows(words, at + 1, at + 3) not in (("mede", "namens"), ("ook", "namens")):
        return 0
    return next((place for place in range(at + 3, min(at + _ASIDE, len(words))) if words[place].low == ","), 0)


def _tells_of_letter(words: Words, at: int) -> bool:
    """Return whether behind the comma at `at` a "waarin" tells what the letter named before it will hold."""
    return is_letter(words[at - 1].low) and lows(words, at + 1, at + 2) == ("waarin",)


def _breaks(words: Words, at: int) -> bool:
    following = words[at + 1].low if at + 1 < len(words) else "."
    return following in _TAILS or following in FINITE or following in SPEAKERS


def _begins_clause(words: Words, at: int) -> bool:
    if at >= len(words):
        return True
    if words[at].low in SPEAKERS or addressee_at(words, at):
        return True
    return (words[at].low in FINITE and words[at].low != "worden") or inverts(words, at)


def inverts(words: Words, at: int) -> bool:
    """Return whether a subject after its verb shows that a main clause begins at `at`: "in mei stuur ik"."""
    for place in range(at + 1, min(at + 12, len(words))):
        low = words[place].low
        if words[place].is_mark or low in _JOINS or low in OPENS:
            return False
        if low in SPEAKERS:
            return True
    return False
