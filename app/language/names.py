"""Names of persons: how Dutch shows them, and how a printed name is taken apart."""

from __future__ import annotations

import re
from collections.abc import Iterable

from app.domain.parties import Form, PersonName
from app.language.name_words import (
    EITHER_WORDS,
    MR_WORDS,
    MRS_WORDS,
    NOT_A_PERSON,
    PREFIXES,
    TITLES_AFTER,
    TITLES_BEFORE,
)

_APOSTROPHES = ("'", "’")
_INITIALS = re.compile(r"(?:[^\W\d_]{1,3}\.-?)+")
_NAME_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’.-])*|['’][^\W\d_]+(?:-[^\W\d_]+)*")
_MOST_WORDS = 12
_TITLE_WORDS = "|".join(re.escape(title.rstrip(".")) for title in TITLES_BEFORE)
_RUN_ON_TITLES = re.compile(rf"(?<![\w.])((?:(?:{_TITLE_WORDS})\.)+)(?=[^\W\d_])", re.IGNORECASE)
_RUN_ON_INITIALS = re.compile(r"(?<!\w)((?:[^\W\d_]{1,2}\.)+)(?=[^\W\d_]{2,}(?!\.))")
_ABSORBS = {"dr.": "drs.", "ir.": "ing."}


def shown(name: PersonName) -> str:
    """Return the full name, for an address or under a signature: prof. dr. J. Jongsma-van der Sluis MSc."""
    words = (name.titles_before, _unadorned(name), name.titles_after)
    return " ".join(word for word in words if word)


def surname(name: PersonName) -> str:
    """Return the surname as it follows heer or mevrouw: Van Weel, Jongsma-van der Sluis, ’t Hart.

    The first tussenvoegsel takes a capital when neither a first name, an initial nor a partner's name precedes it;
    't and d' never do; Belgian names stay as registered. Source: onzetaal.nl, hoofdletters in namen.
    """
    family = _family(name)
    if name.belgian:
        return family
    return _small_first(family) if _elided(name.prefix) and not name.partner else _capital_first(family)


def without_titles(name: PersonName) -> str:
    """Return initials and surname: K. van Haga."""
    return _unadorned(name)


def order_titles(titles: Iterable[str], *, doctor_of_law: bool) -> str:
    """Return the titles before a name in the order they are borne, those absorbed by a higher one left out.

    prof. dr. mr. ir. drs. ing.; mr. stands before dr. when the doctorate is in law; dr. absorbs drs. and ir. absorbs
    ing. A known title is written small, with its point. Titles this rule does not know follow in the order given.
    Source: taaladvies.net, volgorde van titels.
    """
    kept = list(dict.fromkeys(map(_title, titles)))
    for higher, lower in _ABSORBS.items():
        if higher in kept and lower in kept:
            kept.remove(lower)
    order = list(TITLES_BEFORE)
    if doctor_of_law:
        order.remove("mr.")
        order.insert(order.index("dr."), "mr.")
    return " ".join(sorted(kept, key=lambda title: order.index(title) if title in order else len(order)))


def read_form(text: str) -> Form:
    """Return how a printed name says its bearer is addressed; UNKNOWN where it does not say."""
    form, _ = _split_form(text.strip())
    return form


def read_name(text: str) -> PersonName | None:
    """Return the parts of a printed name; None for what is plainly no name of a person.

    A first name is kept where initials stand; titles and initials may run on (mr.drs., M.van). A hyphen followed by a
    tussenvoegsel ends the partner's name; a hyphen alone does not tell, so Yeşilgöz-Zegerius stays one surname. A
    capital on a tussenvoegsel after initials is taken as Belgian.
    """
    _, text = _split_form(" ".join(_RUN_ON_INITIALS.sub(r"\1 ", _RUN_ON_TITLES.sub(_apart, text)).split()))
    text, _, after_comma = text.partition(",")
    words = text.split()
    if not words or len(words) > _MOST_WORDS:
        return None
    before = _take(words, TITLES_BEFORE)
    after = [*_take_last(words), *after_comma.split()]
    if not _is_a_person(words) or any(title not in TITLES_AFTER for title in after):
        return None
    given = _take_given(words)
    if not words:
        return None
    partner, prefix, family = _split_family(words)
    belgian = bool(given) and not partner and prefix[:1].isupper()
    return PersonName(
        surname=family,
        prefix=prefix if belgian else _small_first(prefix),
        initials=given,
        partner=partner,
        titles_before=" ".join(before),
        titles_after=" ".join(after),
        belgian=belgian,
    )


def _title(text: str) -> str:
    small = text.strip().lower().rstrip(".") + "."
    return small if small in TITLES_BEFORE else text.strip()


def _unadorned(name: PersonName) -> str:
    if not name.initials:
        return surname(name)
    family = _family(name)
    return f"{name.initials} {family if name.belgian else _small_prefix(family)}"


def _family(name: PersonName) -> str:
    prefix = name.prefix if name.belgian or not name.partner else _small_first(name.prefix)
    own = prefix + ("" if not prefix or prefix.endswith(_APOSTROPHES) else " ") + name.surname
    return f"{name.partner}-{own}" if name.partner else own


def _elided(prefix: str) -> bool:
    """Return whether a tussenvoegsel begins with what is left of a word: d', 't."""
    return prefix.startswith(_APOSTROPHES) or prefix[1:2] in _APOSTROPHES


def _capital_first(family: str) -> str:
    return family if _elided(family) else family[:1].upper() + family[1:]


def _small_prefix(family: str) -> str:
    first = family.split(" ")[0]
    elided = family[:2] if family[1:2] in _APOSTROPHES else ""
    return _small_first(family) if {first.lower(), elided.lower()} & PREFIXES else family


def _small_first(words: str) -> str:
    letters = 2 if words.startswith(_APOSTROPHES) else 1
    return words[:letters].lower() + words[letters:]


def _apart(titles: re.Match[str]) -> str:
    return titles[1].replace(".", ". ")


def _split_form(text: str) -> tuple[Form, str]:
    for form, starts in ((Form.UNKNOWN, EITHER_WORDS), (Form.MR, MR_WORDS), (Form.MRS, MRS_WORDS)):
        for start in starts:
            if text.lower().startswith(f"{start} "):
                return form, text[len(start) + 1 :].lstrip()
    return Form.UNKNOWN, text


def _take(words: list[str], known: Iterable[str]) -> list[str]:
    taken: list[str] = []
    wanted = set(known)
    while len(words) > 1 and (words[0].lower() in wanted or f"{words[0]}." in wanted):
        taken.append(words.pop(0).lower().rstrip(".") + ".")
    return taken


def _take_last(words: list[str]) -> list[str]:
    taken: list[str] = []
    while len(words) > 1 and words[-1] in TITLES_AFTER:
        taken.insert(0, words.pop())
    return taken


def _is_a_person(words: list[str]) -> bool:
    if words[0].lower().rstrip(".:") in NOT_A_PERSON or words[-1].endswith("."):
        return False
    return all(
        _NAME_WORD.fullmatch(word)
        and (word.lower() in PREFIXES or not word[0].islower() or word[1:2] in _APOSTROPHES)
        for word in words
    )


def _take_given(words: list[str]) -> str:
    initials: list[str] = []
    while len(words) > 1 and _INITIALS.fullmatch(words[0]):
        initials.append(words.pop(0))
    given: list[str] = []
    prefixed = any(word.lower() in PREFIXES for word in words)
    while not initials and len(words) > 1 and words[0].lower() not in PREFIXES and "-" not in _before_prefix(words):
        given.append(words.pop(0))
        if prefixed and words[0].lower() in PREFIXES:
            break
    return "".join(initials) or " ".join(given)


def _before_prefix(words: list[str]) -> str:
    """Return the first word when its hyphen joins a partner's name to a tussenvoegsel, else nothing."""
    _, hyphen, tail = words[0].partition("-")
    return words[0] if hyphen and tail.lower() in PREFIXES else ""


def _split_family(words: list[str]) -> tuple[str, str, str]:
    family = " ".join(words)
    for place, character in enumerate(family):
        tail = family[place + 1 :]
        if character == "-" and (tail.split(" ")[0].lower() in PREFIXES or tail[:2].lower() in PREFIXES):
            prefix, own = _split_prefix(tail)
            if own:
                return family[:place], prefix, own
    prefix, own = _split_prefix(family)
    return "", prefix, own


def _split_prefix(family: str) -> tuple[str, str]:
    if family[1:2] in _APOSTROPHES and family[:2].lower() in PREFIXES:
        return family[:2], family[2:]
    words = family.split(" ")
    count = 0
    while count < len(words) - 1 and words[count].lower() in PREFIXES:
        count += 1
    return " ".join(words[:count]), " ".join(words[count:])
