"""What makes a sentence of telling and sending no promise: this letter itself, a refusal, an old promise."""

import re
from typing import Final

from app.intake.promises.words import Words, listed, lows

_PAPERS: Final = (
    r"(?:\w*brief|schrijven|nota|notitie|\w*rapportage|\w*rapport|bericht|weg|antwoord|beantwoording|bijlage|\w*reactie|"
    r"verslag|stuk|document|aanbieding|voortgangs\w+|fiche|paragraaf|hoofdstuk|antwoorden)"
)
_HERE: Final = re.compile(
    r"\b(?:hieronder|onderstaande?|als volgt|het volgende|in het (?:navolgende|onderstaande|vervolg van)|bij dezen|"
    r"(?<!zoals )(?<!zoals ook )(?:met|in|bij|middels|via|door|per) (?:onder|tegen)?"
    r"(?:deze[rn]?|dit|bijgaande?|bijgevoegde?|onderhavige?|voorliggende?)(?: \w+)? " + _PAPERS + r"|"
    r"bijgaande?|bijgevoegde?|hiernavolgend\w*|(?:antwoord|reactie) op (?:uw |de |deze )?vra(?:ag|gen)|"
    r"in (?:mijn|het|de) (?:antwoord(?:en)?|beantwoording) (?:op|van|hieronder)|(?:verderop|later|elders) in deze|"
    r"(?:in|bij) (?:de )?bijlagen?|onder vraag|bij vraag|"
    r"in (?:paragraaf|hoofdstuk|onderdeel|deel|annex|bijlage) ?\w*)\b",
    re.IGNORECASE,
)
"""Words for this letter itself and the places in it."""

_NOW: Final = re.compile(
    r"\b(?:hierbij|hiermee|hiermede|thans|heden|vandaag|zojuist|"
    r"(?:bij|middels|met|in) deze(?= (?:\w+ )?(?:ik|wij|we|u|uw)\b| (?:over|dat|van|aan|op)\b|[^\w ]|$)|"
    r"(?:tegelijk(?:ertijd)?|gelijktijdig)(?! met (?!.{0,60}\b(?:deze|dit|bijgaande?)\b))|"
    r"inmiddels|reeds|onlangs|recent(?:elijk)?|gisteren|al eerder|"
    r"(?:stuur|zend|schrijf|ontvangt)(?: ik| wij| u| uw kamer)* deze brief)\b",
    re.IGNORECASE,
)
"""Words that put a present tense in the present: "bij deze" among them, but not "bij deze gemeente"."""

_REFUSALS: Final = frozenset(("niet", "geen", "nooit", "noch", "nimmer", "evenmin", "onmogelijk", "zonder"))
_NOT_REFUSED: Final = frozenset(("later", "eerder", "alleen", "slechts", "langer"))
_OLD: Final = listed(
    "toegezegd aangekondigd aankondigde aankondigden beloofd zegde zegden kondigde toezegging toezeggingen"
)
_REPORTED: Final = listed("""
    aangegeven gemeld geïnformeerd gesteld geschreven meegedeeld medegedeeld bericht toegelicht weten
    gezegd opgemerkt genoemd vermeld bevestigd
    """)
_REPORTED_PAST: Final = listed("aangaf aangaven meldde meldden stelde stelden schreef schreven")
_HAVE: Final = listed("heb heeft hebben had hadden is zijn was waren werd werden")
_ASKED: Final = listed("""
    verzoekt verzoeken verzocht gevraagd vraagt vragen vroeg vroegen verzoek wens wenst oproept oproepen verplicht
    verplichting voorgeschreven bepaalt voorziet regelt
    """)


_WISHED: Final = listed(
    "belang belangrijk wenselijk noodzakelijk nodig hecht vind vinden graag moet zorg zorgen mening voorwaarde goed"
)


def names_this_letter(clause: str, *, present: bool) -> bool:
    """Return whether the clause speaks of this letter; a `present` tense also by "hierbij" and "thans"."""
    return _HERE.search(clause) is not None or (present and _NOW.search(clause) is not None)


def is_refused(words: Words, first: int, last: int) -> bool:
    """Return whether the words from `first` up to `last` deny: "niet", but not in "niet later dan"."""
    for at in range(first, min(last, len(words))):
        if words[at].low in _REFUSALS and not {*lows(words, at + 1, at + 3)} & _NOT_REFUSED:
            return True
    return False


def is_old(words: Words, opens: int) -> bool:
    """Return whether the clause that opens at `opens` is what was promised or asked before.

    A "die" behind a comma tells something more of a noun, which asks for nothing.
    """
    if lows(words, opens - 1, opens + 1) == (",", "die"):
        return False
    before = {*lows(words, opens - 25, opens)}
    return bool(before & (_OLD | _ASKED) or _WISHED & {*lows(words, opens - 3, opens)})


def is_reported(words: Words, opens: int) -> bool:
    """Return whether the clause that opens at `opens` repeats what an earlier letter said.

    A clause joined by "en dat" repeats it with the one before, however long that is.
    """
    joined = lows(words, opens - 1, opens + 1) == ("en", "dat")
    before = {*lows(words, 0 if joined else opens - 25, opens)}
    return bool(before & _REPORTED_PAST or (before & _REPORTED and before & _HAVE))
