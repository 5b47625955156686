"""The words that say of which year something is."""

from app.language.dates.cursor import Cursor
from app.language.dates.moments import BARE, Side, Which
from app.language.dates.tokens import UNUSABLE, Token
from app.language.dates.vocabulary import NUMBER, YEAR

_FIRST_YEAR = 1800
_LAST_YEAR = 2199
_YEAR_FIGURES = 4

SIDES = {
    "jl": Side.BACK,
    "afgelopen": Side.BACK,
    "vorig": Side.BACK,
    "as": Side.ON,
    "komend": Side.ON,
    "volgend": Side.ON,
    "deze": Side.HERE,
}
OFFSETS = {Side.BACK: -1, Side.HERE: 0, Side.ON: 1}


def is_year(token: Token | None) -> bool:
    """Return whether figures are a year: four of them between 1800 and 2199, or '24."""
    if token is None:
        return False
    if token.key == YEAR:
        return True
    return token.key == NUMBER and len(token.word) == _YEAR_FIGURES and _FIRST_YEAR <= token.value <= _LAST_YEAR


def is_spoilt_year(token: Token | None) -> bool:
    """Return whether figures begin as a year and go on: 20222, a year with the digit of a footnote, or 2022a."""
    if token is None or token.key != NUMBER or token.value != UNUSABLE or len(token.word) < _YEAR_FIGURES:
        return False
    return _FIRST_YEAR <= int(token.word[:_YEAR_FIGURES]) <= _LAST_YEAR


def year(cursor: Cursor) -> int | None:
    """Return a printed year and pass it; not the first of 2023/24 or 2023-2024."""
    token = cursor.ahead()
    if token is None or not is_year(token):
        return None
    sign, more = cursor.ahead(1), cursor.ahead(2)
    if (
        sign is not None
        and sign.key in {"/", "-"}
        and more is not None
        and sign.start == token.end
        and more.start == sign.end
        and more.key == NUMBER
    ):
        return None
    cursor.at += 1
    return token.value


def double_year(cursor: Cursor) -> int | None:
    """Return the first year of 2023/24, 2023-2024 or 2023/2024 and pass both."""
    token, sign, more = cursor.ahead(), cursor.ahead(1), cursor.ahead(2)
    if token is None or sign is None or more is None or not is_year(token) or sign.key not in {"/", "-"}:
        return None
    following = token.value + 1
    if more.key != NUMBER or more.value not in {following, following % 100} or sign.start != token.end:
        return None
    cursor.at += 3
    return token.value


def side(cursor: Cursor) -> Side | None:
    """Return which way a word looks (deze, komend, afgelopen, jl. …) and pass it."""
    token = cursor.take(*SIDES)
    return SIDES[token.key] if token else None


def relative_year(cursor: Cursor) -> Which | None:
    """Return the year of "van dit jaar", "vorig jaar", "het nieuwe jaar", counted from the letter's, and pass it."""
    begin = cursor.at
    cursor.take("van", "in")
    article = cursor.take("het")
    if cursor.take_all("nieuw", "jaar"):
        return Which(offset=1)
    looks = side(cursor)
    if looks is not None and cursor.take("jaar"):
        return Which(offset=OFFSETS[looks])
    if looks is None and article is not None and cursor.at - begin > 1 and cursor.take("jaar"):
        return Which(offset=0)
    cursor.at = begin
    return None


def of_year(cursor: Cursor) -> Which:
    """Return what says of which year the thing just read is (2025, van dit jaar, jl., a.s.), BARE where nothing."""
    begin = cursor.at
    cursor.take("van")
    cursor.take_all("het", "jaar")
    printed = year(cursor)
    if printed is not None:
        return Which(printed=printed, side=postfix(cursor))
    cursor.at = begin
    looks = postfix(cursor)
    if looks is not None:
        return Which(side=looks)
    return relative_year(cursor) or BARE


def postfix(cursor: Cursor) -> Side | None:
    """Return which way a jl. or a.s. after a date looks, and pass it."""
    token = cursor.take("jl", "as")
    return SIDES[token.key] if token else None
