"""What stands before an item of a list."""

from app.domain.blocks import ListKind

_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
_SIGNS = {ListKind.BULLET: "•", ListKind.DASH: "–"}


def letters(number: int) -> str:
    """Return the letters that stand for `number` (1 is a); after z come aa, bb, cc; empty below 1.

    Source: ECMA-376 part 1, 17.18.59, `lowerLetter`, as Word and LibreOffice show it.
    """
    if number < 1:
        return ""
    rounds, place = divmod(number - 1, len(_ALPHABET))
    return _ALPHABET[place] * (rounds + 1)


def letters_value(text: str) -> int:
    """Return the number that `text`, the same letter once or more, stands for: the way back of `letters`."""
    return (len(text) - 1) * len(_ALPHABET) + _ALPHABET.index(text[0]) + 1


def item_label(kind: ListKind, number: int) -> str:
    """Return the label of an item as a reader sees it: `3.`, `c.`, a bullet or a dash."""
    if kind in _SIGNS:
        return _SIGNS[kind]
    counted = letters(number) if kind is ListKind.LETTER else ""
    return f"{counted or number}."
