"""When a verb of telling, sending or coming back to a matter makes a promise."""

import re
from typing import Final

from app.intake.promises.governing import Mood, subject_is_author
from app.intake.promises.guards import is_old, is_refused, is_reported, names_this_letter
from app.intake.promises.reading import Reading
from app.intake.promises.verbs import Act, Form
from app.intake.promises.when import Sort, is_habit, is_letter, is_paper, shows_future
from app.intake.promises.words import CABINET, SPEAKERS, addressee_at, listed, lows

BACK: Final = frozenset(("daarin", "hierin"))
"""First words of a sentence on what the letter of the sentence before will hold."""

_ON_THAT_OCCASION: Final = frozenset(("daarbij",))
"""First words that do so where the author gives a matter its place there: "Daarbij ga ik in op de kosten"."""

_STAYS: Final = frozenset(("blijf", "blijft", "blijven", "houd", "houdt", "houden", "hou"))
_TOPICS: Final = frozenset(
    ("over", "hierover", "daarover", "hierop", "daarop", "hiervan", "daarvan", "op", "hier", "daar")
)
_ABOUT: Final = frozenset(("over", "hierover", "daarover", "hiervan", "daarvan"))
_FIRM: Final = (Mood.WILL, Mood.MEANS)


def promised(reading: Reading) -> bool:
    """Return whether the reading is a promise to the addressee."""
    return not _barred(reading) and _RULES[reading.hit.act](reading)


def inherits(reading: Reading) -> bool:
    """Return whether the clause goes on about the letter promised in the sentence before."""
    if not reading.after_promise:
        return False
    first = reading.clause.first
    named = lows(reading.words, first, first + 3)
    that = len(named) == 3 and named[0] in ("in", "bij") and named[1] in ("deze", "die", "dat", "dit")
    active = reading.hit.act is Act.TREAT and reading.hit.form is not Form.PARTICIPLE
    treated = active and reading.opens_with(_ON_THAT_OCCASION)
    return treated or reading.opens_with(BACK) or (that and is_letter(named[2]) and reading.found.mood is Mood.WILL)


def _barred(reading: Reading) -> bool:
    found, hit = reading.found, reading.hit
    first = found.at if found.opens is None else found.opens
    if is_refused(
        reading.words, min(first, hit.at), max(found.at, hit.at) + 2 if found.opens is None else hit.last + 1
    ):
        return True
    if found.opens is not None and _barred_subordinate(reading, found.opens):
        return True
    present = found.mood in (Mood.PRESENT, Mood.MAY, Mood.PASSIVE)
    return not inherits(reading) and names_this_letter(reading.said, present=present)


def _barred_subordinate(reading: Reading, opens: int) -> bool:
    if reading.words[opens].low in _NO_STATEMENT or is_old(reading.words, opens):
        return True
    if not is_reported(reading.words, opens):
        return False
    time = reading.time
    lasting = time is not None and time.sort in (Sort.EVENT, Sort.CONDITION, Sort.LETTER)
    return not (lasting or (time is not None and _YEAR.search(reading.text, time.start, time.end)))


_YEAR: Final = re.compile(r"\b\d{4}\b")
"""What makes a time of an earlier letter the same time in this one: "voor 1 april" was perhaps another."""


_NO_STATEMENT: Final = listed("""
    zodra nadat voordat alvorens als wanneer indien tenzij mits of hoe zoals zolang totdat tot waarom naarmate mocht
    wat
    """)
"""What opens a clause that states nothing by itself."""


def _ahead(reading: Reading, *, vaguely: bool = True) -> bool:
    """Return whether a time, or what else points ahead, is said with the verb."""
    if any(time.sort not in (Sort.HABIT, Sort.ATTRIBUTE) for time in reading.times):
        return True
    return vaguely and shows_future(reading.said)


def _authors(reading: Reading) -> bool:
    if reading.found.mood is Mood.PASSIVE or reading.hit.form is Form.PARTICIPLE:
        return not _by_others(reading)
    return subject_is_author(reading.words, reading.hit, reading.found, reading.clause.first)


def _by_others(reading: Reading) -> bool:
    """Return whether "door" names somebody else than the author or the cabinet."""
    words = reading.lows
    for at, low in enumerate(words[:-1]):
        if low == "door" and words[at + 1] in ("de", "het", "een"):
            return not {"minister", "staatssecretaris", "kabinet", "regering", "bewindspersoon"} & {
                *words[at + 1 : at + 4]
            }
    return False


def _to_addressee(reading: Reading) -> bool:
    to = reading.hit.verb.to
    return any(not to or (at and reading.words[at - 1].low == to) for at in reading.addressees)


def _tells(reading: Reading) -> bool:
    if not (_to_addressee(reading) and _authors(reading)) or _needs_speaker(reading):
        return False
    mood = reading.found.mood
    if mood in _FIRM:
        return True
    if mood is Mood.MAY:
        return _ahead(reading, vaguely=False)
    if is_habit(reading.said):
        return False
    stays = reading.words[reading.found.at].low in _STAYS
    topic = reading.words[reading.clause.first].low in _ABOUT and reading.found.opens is None
    return (
        stays
        or _ahead(reading)
        or (mood is Mood.PASSIVE and bool(_TOPICS & {*reading.lows}))
        or (topic and reading.hit.form is Form.FIRST and reading.clause.first != reading.found.at)
    )


def _needs_speaker(reading: Reading) -> bool:
    """Return whether the word is rather a noun: "bericht" without "ik" beside it."""
    if reading.hit.form is not Form.FIRST or reading.words[reading.hit.at].low not in ("bericht", "deel"):
        return False
    at = reading.hit.at
    return not SPEAKERS & {word.low for word in reading.words[max(at - 1, 0) : at + 2]}


def _sends(reading: Reading) -> bool:
    if not _authors(reading) or not (_to_addressee(reading) or _to_nobody_else(reading)):
        return False
    mood = reading.found.mood
    if mood in _FIRM:
        return True
    return not is_habit(reading.said) and _ahead(reading, vaguely=mood is not Mood.MAY)


def _to_nobody_else(reading: Reading) -> bool:
    """Return whether "deze" or a paper is to be sent at a time, without a word for whom."""
    words = reading.lows
    firm = reading.found.mood in _FIRM and reading.hit.form is Form.INFINITIVE and not reading.hit.verb.to
    timed = any(time.sort in (Sort.CALENDAR, Sort.VAGUE) for time in reading.times)
    what = any(is_letter(low) for low in words) or bool({"deze", "die", "dit", "antwoorden", "reactie"} & {*words})
    return firm and timed and what and not {"aan", "naar", "bij", "in"} & {*_outside_times(reading)}


def _outside_times(reading: Reading) -> tuple[str, ...]:
    """Return the words of the clause that are not part of a phrase of time."""
    own = reading.words[reading.own.first : reading.own.last + 1]
    return tuple(word.low for word in own if not any(time.start <= word.start < time.end for time in reading.times))


def _returns(reading: Reading) -> bool:
    if not _authors(reading):
        return False
    if reading.found.mood in _FIRM:
        return True
    topic = bool(_TOPICS & {*reading.lows})
    return _ahead(reading, vaguely=reading.found.mood is not Mood.MAY) or (
        topic and reading.found.mood is Mood.PRESENT
    )


def _treats(reading: Reading) -> bool:
    if not _authors(reading) or reading.found.mood is Mood.MAY:
        return False
    if inherits(reading):
        return True
    return any(time.sort is Sort.LETTER for time in reading.times) or _in_dated_letter(reading)


def _in_dated_letter(reading: Reading) -> bool:
    """Return whether a letter and a time are named: "in de voortgangsbrief van dit najaar".

    In what will be done the time may be an event: "na afloop zal ik in het verslag".
    """
    timely = {Sort.CALENDAR, Sort.ATTRIBUTE} | ({Sort.EVENT} if reading.found.mood is Mood.WILL else set())
    return any(time.sort in timely for time in reading.times) and any(
        is_letter(reading.words[at].low) and {"in", "bij"} & {*_before(reading, at)}
        for at in range(reading.own.first, reading.own.last + 1)
    )


def _before(reading: Reading, at: int) -> tuple[str, ...]:
    return tuple(word.low for word in reading.words[max(at - 4, 0) : at])


def _shows(reading: Reading) -> bool:
    if reading.found.mood is Mood.MAY or is_habit(reading.said):
        return False
    follows = reading.words[reading.hit.at].low in ("volgt", "volgen", "verschijnt", "verschijnen")
    if follows:
        subject = {word.low for word in reading.words[reading.own.first : reading.hit.at + 8]}
        if reading.found.opens is not None or not any(is_letter(low) for low in subject):
            return False
    elif not any(is_paper(low) for low in reading.lows) or not _authors(reading):
        return False
    ahead = {Sort.CALENDAR, Sort.EVENT, Sort.LETTER} | ({Sort.VAGUE, Sort.CONDITION} if follows else set())
    return any(time.sort in ahead for time in reading.times)


def _receives(reading: Reading) -> bool:
    if reading.found.mood not in _FIRM and (is_habit(reading.said) or "graag" in reading.lows):
        return False
    at = reading.found.at
    subject = addressee_at(reading.words, at + 1) if at + 1 < len(reading.words) else 0
    before = any(place + addressee_at(reading.words, place) == at for place in range(max(at - 4, 0), at))
    opens = reading.found.opens
    before = before or (opens is not None and addressee_at(reading.words, opens + 1) > 0)
    if not (subject or before) or reading.hit.form is Form.FIRST or _from_others(reading):
        return False
    expects = reading.words[reading.hit.at].low in ("verwacht", "verwachten")
    if reading.hit.verb.particle == ("aan",):
        return any(time.sort in (Sort.CALENDAR, Sort.LETTER) for time in reading.times)
    if expects or reading.found.mood is Mood.MAY:
        return reading.found.mood in (Mood.MAY, Mood.WILL) and _ahead(reading, vaguely=False)
    return _ahead(reading) or any(is_paper(low) for low in reading.lows)


def _from_others(reading: Reading) -> bool:
    """Return whether somebody else than the author or the cabinet sends it: "zult ontvangen van de inspectie"."""
    by = lows(reading.words, reading.hit.at + 1, reading.hit.at + 5)
    return by[:1] in (("van",), ("door",)) and not ({*by} & CABINET or {*by} & {"mij", "ons"})


def _reaches(reading: Reading) -> bool:
    if not reading.addressees or is_habit(reading.said):
        return False
    return reading.found.mood in _FIRM or _ahead(reading)


def _answers(reading: Reading) -> bool:
    if not any(low.endswith("vragen") for low in reading.lows):
        return False
    return reading.found.mood in (Mood.WILL, Mood.MEANS) and _ahead(reading, vaguely=False)


def _pledges(reading: Reading) -> bool:
    return bool(reading.addressees) and subject_is_author(
        reading.words, reading.hit, reading.found, reading.clause.first
    )


_RULES: Final = {
    Act.TELL: _tells,
    Act.SEND: _sends,
    Act.RETURN: _returns,
    Act.TREAT: _treats,
    Act.SHOW: _shows,
    Act.RECEIVE: _receives,
    Act.REACH: _reaches,
    Act.ANSWER: _answers,
    Act.PLEDGE: _pledges,
}
