"""Where something was found, and how it is taken out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from lxml import etree

from app.domain.inspection import Leak, LeakCode
from app.ooxml.names import qn

_MOST_WORDS: Final = 12
_LONGEST: Final = 90
TakeOut = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Spot:
    """A leak, and what takes it out of the trees; None where only a person can.

    An echo stands in what old readers see instead of a drawing: it is taken out with the other and not told twice.
    """

    leak: Leak
    take_out: TakeOut | None
    is_echo: bool = False


class Places:
    """Where the elements of one part stand: the number of their paragraph, and some of its words."""

    def __init__(self, part: str, root: etree._Element) -> None:
        self._part = part
        paragraphs = (each for each in root.iter(qn("w:p")) if not in_fallback(each))
        self._numbers = {paragraph: number for number, paragraph in enumerate(paragraphs, 1)}
        self._texts: dict[etree._Element, str] = {}

    def spot(
        self, code: LeakCode, element: etree._Element, take_out: TakeOut | None, words: str = "", name: str = ""
    ) -> Spot:
        """Return a spot at `element`, with `words` or else some of its paragraph."""
        paragraph = next(element.iterancestors(qn("w:p")), None) if element.tag != qn("w:p") else element
        if not words and paragraph is not None:
            if paragraph not in self._texts:
                self._texts[paragraph] = shortened(text_of(paragraph))
            words = self._texts[paragraph]
        leak = Leak(
            code=code,
            part=self._part,
            paragraph=None if paragraph is None else self._numbers.get(paragraph),
            words=shortened(words),
            name=name,
        )
        return Spot(leak, take_out, in_fallback(element))


def in_fallback(element: etree._Element) -> bool:
    """Return whether an element stands in what old readers see instead of a drawing."""
    return next(element.iterancestors(qn("mc:Fallback")), None) is not None


def text_of(element: etree._Element) -> str:
    """Return the text of runs under an element, what was deleted included, without what text boxes hold."""
    return "".join(_texts(element))


def _texts(element: etree._Element) -> Iterator[str]:
    for child in element:
        if child.tag in (qn("w:t"), qn("w:delText"), qn("m:t")):
            yield child.text or ""
        elif child.tag in (qn("w:tab"), qn("w:br"), qn("w:cr")):
            yield " "
        elif child.tag not in (qn("mc:AlternateContent"), qn("w:pict"), qn("w:drawing"), qn("w:object")):
            yield from _texts(child)


def shortened(words: str) -> str:
    """Return the first of many words."""
    several = words.split()
    short = " ".join(several[:_MOST_WORDS])
    if len(several) > _MOST_WORDS or len(short) > _LONGEST:
        return short[:_LONGEST].rstrip() + "…"
    return short


def attributes(element: etree._Element) -> tuple[tuple[str, str], ...]:
    """Return the attributes of an element, each a name with its value."""
    return tuple((str(name), str(value)) for name, value in element.attrib.items())


def forget(element: etree._Element, attribute: str) -> None:
    """Take an attribute out."""
    element.attrib.pop(attribute, "")
