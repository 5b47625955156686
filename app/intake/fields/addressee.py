"""Whom a letter is addressed to."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from app.domain.readings import Candidate
from app.intake.labels import NOTA, RETURN_ADDRESS, SUBJECT, pattern, starts_with_label
from app.intake.page_lines import ASKED_OF, POSTCODE, Letter, Line
from app.language.ministries import ministry

_TO: Final = re.compile(r"(?:Aan|AAN):?\s+(?:(?:[Dd]e|[Hh]et|DE|HET)\s+)?(?=\S)")
_TO_ALONE: Final = re.compile(r"(?:Aan|AAN):?")
_ARTICLE: Final = re.compile(r"(?:De|Het)\s+(?!heer\b|weledel)(?=\S)", re.IGNORECASE)
_PERSON_OR_OFFICE: Final = re.compile(
    r"(?:De\s+|Het\s+)?(?:voorzitter|heer|mevrouw|dhr\.|mevr\.|mw\.|burgemeester|colleges?|gemeenteraad|gemeenteraden|"
    r"commissaris|minister(?:[- ]president)?|staatssecretaris|griffier|(?:vice-?)?president|directeur|bestuur|leden|"
    r"dijkgraaf|korpschef|gouverneur|koning(?:in)?|gedeputeerde|provinciale|prof\.|dr\.|drs\.|mr\.|ir\.)(?=\s|$)",
    re.IGNORECASE,
)
ATTENTION: Final = re.compile(r"(?:t\.?a\.?v\.?|ter\s+attentie\s+van)\s", re.IGNORECASE)
"""With what the line under a body begins: for whom there the letter is."""
_E_MAIL: Final = re.compile(r"\s*<[^<>\s]+@[^<>\s]+>?")
_RETURN: Final = pattern(RETURN_ADDRESS)
_SUBJECT: Final = pattern(SUBJECT)
_GOES_ON: Final = re.compile(r"(?:der|van|voor|en)\b")
_OPEN: Final = re.compile(r"\b(?:van(?:\s+(?:de|het))?|voor|der|en|de|het|Eerste|Tweede)$", re.IGNORECASE)
_IN_MARGIN: Final = re.compile(
    r"(?:Postbus\s+\d|\d{4}\s?[A-Z]{2}\b|[A-Z][\w’'.-]+(?:\s[\w’'.-]+){0,3}\s+\d{1,4}(?:[a-z]|\s?[-–/]\s?\d{1,4})?$)"
)
"""The address of the sender, which a column beside the addressee brings between its lines."""
_BOX_BESIDE: Final = re.compile(r"Postbus\s+\d{1,6}\s+(?=der\s)")
"""The sender's post office box on the line on which the name of a Kamer goes on."""
_AFTER_THE_KAMERS: Final = re.compile(r"(?<=Staten-Generaal)\s")
_STREET: Final = re.compile(r",?\s+(?=(?:Postbus\s+\d|\d{4}\s?[A-Z]{2}\b|[A-Z][\w’'.-]+\s+\d{1,4}[a-z]?(?:\s|$)))")
"""Where an address on the same line as the addressee begins."""
_WHO_HOLDS_IT: Final = re.compile(
    r"\s+(?=(?:voor\s+deze|t\.?a\.?v\.?|de\s+heer|mevrouw|(?:prof|drs?|mr|ir)\.?\s+[A-Z])\b)", re.IGNORECASE
)
"""Where the name of who holds an office begins behind it, or of who answers for it."""
_OUR_NUMBER: Final = re.compile(r"\s+(?=[A-Z]{2,6}\s?/\s?\d{6,})")
_KAMER_IN_LINE: Final = re.compile(
    r"(?<=\S\s)(?:Aan\s+)?[Dd]e\s+(?P<to>[Vv]oorzitter\s+van\s+de\s+(?:Tweede|Eerste)\s+Kamer"
    r"(?:\s+der\s+Staten-Generaal)?)"
)
_MINISTRY: Final = re.compile(r"(?:Het\s+)?Ministerie\s+van\s", re.IGNORECASE)
_OF_A_MINISTRY: Final = re.compile(r"De\s+(?:minister|staatssecretaris)\b", re.IGNORECASE)
_UNIT: Final = re.compile(r"(?:Directie|Directoraat|DG|Kabinet)\b", re.IGNORECASE)
_OF_A_MINISTER: Final = re.compile(r"(?:(?:De\s+)?(?:minister|staatssecretaris))\s+van\s+", re.IGNORECASE)
_MINISTRY_LINES: Final = 4
_WHO_DEALS_WITH_IT: Final = pattern(
    ("Contactpersoon", "Behandeld door", "Inlichtingen bij", "Inlichtingen", "Auteur")
)
_DATED: Final = re.compile(r"['’]?[\w’' -]{2,30},\s+\d{1,2}\s+\w+\s+\d{4}")
_TOWN: Final = re.compile(r"['’]?[A-Z][A-Z’' -]{3,30}")
_IN_SUBJECT: Final = re.compile(
    r"\b(?:brief|antwoord|reactie|bericht)\w*\s+aan\s+"
    r"(?P<name>(?:de heer|mevrouw|dhr\.?|mevr\.?|mw\.?)(?:\s+[\w.'’-]+){1,5})$",
    re.IGNORECASE,
)
_ADDRESS_LINES: Final = 8
_LONGEST: Final = 100


def candidates(letter: Letter) -> Iterator[Candidate]:
    """Yield what stands after "Aan", then the first line of an address block, then a person named in the subject."""
    yield from _in_head(letter, letter.head)
    if letter.torn_head:
        yield from _in_head(letter, letter.torn_head)
    yield from _put_to(letter)
    for line in letter.head:
        named = _IN_SUBJECT.search(line.text) if _SUBJECT.match(line.text) else None
        if named is not None:
            span = (line.start + named.start("name"), line.start + named.end("name"))
            yield letter.candidate(named["name"], span, 0.6, "named_in_subject")


def _in_head(letter: Letter, letterhead: Sequence[Line]) -> Iterator[Candidate]:
    head = _before_subject(letterhead)
    nota = any(NOTA.fullmatch(line.text) for line in letterhead)
    for place, line in enumerate(head):
        below = head[place + 1] if place + 1 < len(head) else None
        if below is not None and _TO_ALONE.fullmatch(line.text) and _is_named_below(below, nota=nota):
            article = _ARTICLE.match(below.text)
            yield _joined(letter, head, place + 1, article.end() if article else 0, 0.9, "below_aan")
        to = _TO.match(line.text)
        if to is not None and _is_addressed(line.text[to.end() :]) and _in_letterhead(letterhead, place):
            yield _joined(letter, head, place, to.end(), 0.95, "after_aan")
        kamer = _KAMER_IN_LINE.search(line.text) if POSTCODE.search(line.text) else None
        if kamer is not None:
            span = (line.start + kamer.start("to"), line.start + kamer.end("to"))
            yield letter.candidate(" ".join(kamer["to"].split()), span, 0.6, "named_in_line")
    yield from _address_block(letter, head)
    addressed = addressed_ministry(letter)
    if addressed is not None and addressed in head:
        yield _joined(letter, head, head.index(addressed), 0, 0.6, "ministry_addressed")


def _put_to(letter: Letter) -> Iterator[Candidate]:
    """Yield the minister to whom members put their questions."""
    asked = ASKED_OF.match(letter.put_to.text) if letter.put_to else None
    if asked is not None and letter.put_to is not None:
        to = asked["to"].strip(" ,:;")
        start = letter.put_to.start + asked.start("to")
        yield letter.candidate(" ".join(to.split()), (start, start + len(to)), 0.8, "put_to_a_minister")


def _is_named_below(below: Line, *, nota: bool) -> bool:
    """Return whether the line under "Aan" names who gets the letter; that of a nota does so by any abbreviation."""
    return _PERSON_OR_OFFICE.match(below.text) is not None or (nota and not starts_with_label(below.text))


def _address_block(letter: Letter, head: Sequence[Line]) -> Iterator[Candidate]:
    returned = [place for place, line in enumerate(head) if _RETURN.match(line.text)]
    for place, line in sorted(enumerate(head), key=lambda each: not _is_attended(head, each[0])):
        named = _is_attended(head, place) or _PERSON_OR_OFFICE.match(line.text)
        if _TO.match(line.text) or not named or line.text.endswith((",", ".", ":")):
            continue
        if len(_named(line.text)) > _LONGEST or (place and _WHO_DEALS_WITH_IT.fullmatch(head[place - 1].text)):
            continue
        if _is_letterhead(head[place + 1 :]) and not _is_above_another(head, place):
            article = _ARTICLE.match(line.text)
            after_return = bool(returned) and returned[0] < place <= returned[0] + _ADDRESS_LINES
            yield _joined(
                letter, head, place, article.end() if article else 0, 0.9 if after_return else 0.7, "address_block"
            )
            if after_return or not returned or place > returned[0]:
                return


def _is_above_another(head: Sequence[Line], place: int) -> bool:
    """Return whether someone else is named, set apart, between the line and the postcode: it heads paper then."""
    for each in head[place + 1 : place + 1 + _ADDRESS_LINES]:
        if POSTCODE.search(each.text):
            return False
        if each.gap and _PERSON_OR_OFFICE.match(each.text):
            return True
    return False


def _is_attended(head: Sequence[Line], place: int) -> bool:
    """Return whether the line below says for whom at a body the letter is; a sender has none."""
    return place + 1 < len(head) and ATTENTION.match(head[place + 1].text) is not None


def addressed_ministry(letter: Letter) -> Line | None:
    """Return the line of a ministry that is the address of a letter on someone else's paper; None without one.

    Below it stands who holds the office there, or, where nobody else is addressed and something stands above it, no
    more than a street and a postcode.
    """
    head = _before_subject(letter.head)
    for place, line in enumerate(head):
        if not _MINISTRY.match(line.text):
            continue
        below = head[place + 1 : place + 1 + _MINISTRY_LINES]
        if not any(POSTCODE.search(each.text) for each in below):
            continue
        if any(_OF_A_MINISTRY.match(each.text) for each in below[:2]) or (
            place and _is_elsewhere(letter, head, place)
        ):
            return line
    return None


def _is_elsewhere(letter: Letter, head: Sequence[Line], place: int) -> bool:
    """Return whether the paper is not the ministry's on line `place`: it bears no part of it and addresses nobody."""
    own = any(_RETURN.match(line.text) or _UNIT.match(line.text) or _TO.match(line.text) for line in head)
    greeted = letter.lines[len(letter.head)].text if len(letter.head) < len(letter.lines) else ""
    return not own and "voorzitter" not in greeted.lower() and next(_address_block(letter, head), None) is None


def _named(text: str) -> str:
    """Return what of a line names the addressee: what stands before an e-mail address, a street, or our number.

    Behind an office in a line that holds the address too, the name of its holder is left out.
    """
    words = _AFTER_THE_KAMERS.split(text)[0]
    words = _OUR_NUMBER.split(_STREET.split(_E_MAIL.split(words)[0])[0])[0]
    if len(words) == len(text):
        return words
    office = _WHO_HOLDS_IT.split(words)[0]
    return office if _PERSON_OR_OFFICE.match(office) or len(words) > _LONGEST else words


def _in_letterhead(head: Sequence[Line], place: int) -> bool:
    """Return whether the line at `place` has a letterhead below it, or stands behind the place and the day."""
    above = head[place - 1] if place else None
    behind_day = above is not None and above.row == head[place].row and _DATED.fullmatch(above.text) is not None
    return behind_day or _is_letterhead(head[place + 1 :])


def _is_addressed(text: str) -> bool:
    """Return whether a letter can be addressed to `text`: an office or a name, and no sentence."""
    named = text[0].isupper() or _PERSON_OR_OFFICE.match(text) is not None
    return named and len(_named(text)) <= _LONGEST and not text.endswith((".", ",", ";", ":", "?", "!"))


def _is_letterhead(below: Sequence[Line]) -> bool:
    """Return whether the lines below an address go on as a letterhead does: with a postcode, town, date or label."""
    near = below[:_ADDRESS_LINES]
    return any(
        POSTCODE.search(each.text)
        or starts_with_label(each.text)
        or _DATED.fullmatch(each.text)
        or _TOWN.fullmatch(each.text)
        for each in near
    )


def _under(head: Sequence[Line], place: int) -> Sequence[Line]:
    """Return the next lines under a line; where that stands beside another column, those of its own column."""
    line = head[place]
    near = head[max(0, place - 1) : place + 2]
    alone = sum(each.row == line.row for each in near) == 1
    below = [each for each in head[place + 1 : place + 1 + _ADDRESS_LINES] if each.row > line.row]
    in_column = [] if alone else [each for each in below if each.column == line.column]
    return (in_column or below)[:2]


def _is_office_with(named: str, below: str) -> bool:
    """Return whether the line below completes the office of a minister, whose ministry's name was broken off."""
    return _heads(named) is None and _heads(f"{named} {below}") is not None


def _heads(text: str) -> str | None:
    office = _OF_A_MINISTER.match(text)
    return ministry(text[office.end() :].strip(" ,")) if office else None


def _before_subject(head: Sequence[Line]) -> Sequence[Line]:
    """Return the lines above the subject: an address stands above it, a list of names for copies below."""
    below = next((place for place, line in enumerate(head) if _SUBJECT.match(line.text)), len(head))
    return head[:below]


def _joined(letter: Letter, head: Sequence[Line], place: int, offset: int, confidence: float, rule: str) -> Candidate:
    """Return the line from `offset`, with a next one that goes on with it, margin lines between them passed over."""
    line = head[place]
    named = _named(line.text[offset:])
    words, end = [named], line.start + offset + len(named)
    if end < line.end:
        return letter.candidate(" ".join(named.split()), (line.start + offset, end), confidence, rule)
    for each in _under(head, place):
        beside = _BOX_BESIDE.match(each.text)
        begin = beside.end() if beside else 0
        text = each.text[begin:]
        goes_on = (
            _GOES_ON.match(text)
            or (_OPEN.search(named) and not _IN_MARGIN.match(text))
            or _is_office_with(named, text)
        )
        if goes_on and not starts_with_label(text) and len(text) <= _LONGEST:
            words.append(_named(text))
            end = each.start + begin + len(words[-1])
            break
    return letter.candidate(" ".join(" ".join(words).split()), (line.start + offset, end), confidence, rule)
