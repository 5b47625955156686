"""What goes with a letter: named as an annex in its text, offered with it, or following its signature."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from app.domain.found import Attachment
from app.domain.passages import Role
from app.intake.fields.annex_sentences import annex, annexes_in
from app.intake.kamervragen.numbered import answer
from app.intake.labelled import labelled
from app.intake.page_lines import Letter, Line
from app.intake.running_text import RunningText, Spoken

_ANNEX_TITLE: Final = re.compile(
    r"(?:Beantwoording|Antwoord(?:en)?)\b.{0,300}\b(?:vragen|[Kk]amervragen)\b", re.DOTALL
)
_MOST_PIECES: Final = 60
"""Pieces of lines among which a list of annexes lies."""

_LABELS: Final = ("Bijlage", "Bijlagen", "Bijlage(n)")
_ITEM: Final = re.compile(
    r"(?:^|(?<=[;,\s]))(?:bijlage\s+)?(?:\d{1,2}|[IVX]{1,4}|[a-f])[.):]\s+(?=\S)", re.IGNORECASE
)
_COUNTED: Final = re.compile(
    r"(?:geen|div(?:ersen|erse|\.)?|n\.?v\.?t\.?|een|één|twee|drie|vier|vijf|zie)\b|\W*$|\d+\W*$", re.I
)
_GOES_ON: Final = re.compile(r"(?:van|over|inzake|door|en|aan|mede)\b|\(")


def attachments(text: RunningText, letter: Letter) -> tuple[Attachment, ...]:
    """Return what goes with the letter, each once: as the letterhead lists it, else in order of its first mention.

    An annex of another document ("bijlage bij Kamerstuk …") is none.
    """
    found = {_key(each.text): each for each in _listed(letter)}
    spoken = [each for each in text if each.passage.role is not Role.NOTE]
    for each in () if found else spoken:
        if not each.in_question:
            for attachment in annexes_in(each):
                # Named again by a part of its name: "de rapportage (bijlage 1)".
                if not any(_key(attachment.text) in known for known in found):
                    found[_key(attachment.text)] = attachment
    for attachment in _annex_titles(spoken):
        found.setdefault(_key(attachment.text), attachment)
    return tuple(found.values())


def _listed(letter: Letter) -> Iterator[Attachment]:
    """Yield what stands by the label of the annexes in the letterhead, where it is more than their number.

    A label within a line counts only before numbered items: "Bijlage 3 van het rapport" may begin any line.
    """
    last = letter.head[-1].end if letter.head else 0
    for by_label in labelled(letter, _LABELS, lambda text: not _COUNTED.match(text)):
        items = list(_ITEM.finditer(by_label.text))
        alone = by_label.start == by_label.line.start
        if by_label.rule not in ("label_beside", "label_column") or not (items or alone) or by_label.start > last:
            continue
        starts = [item.end() for item in items] or [0]
        ends = [*(item.start() for item in items[1:]), len(by_label.text)]
        for start, end in zip(starts, ends, strict=True):
            yield from _item(letter, by_label.text[start:end], by_label.start + start)
    for place, line in enumerate(letter.lines):
        if line.text in _LABELS and (stacked := _stacked(letter.lines, place)):
            for item in stacked:
                skip = _ITEM.match(item.text)
                begin = skip.end() if skip else 0
                yield from _item(letter, item.text[begin:], item.start + begin)
            return


def _item(letter: Letter, words: str, start: int) -> Iterator[Attachment]:
    name = words.rstrip(" ;,.")
    if name:
        end = start + len(name)
        found = letter.candidate(name, (start, end), 0.7, "listed_by_label")
        yield Attachment(text=name, start=start, end=end, page=found.page, confidence=0.7, rule=found.rule)


def _stacked(lines: Sequence[Line], place: int) -> list[Line]:
    """Return the numbered items under a label in its own column, one to a line, with text beside them or not."""
    label = lines[place]
    items: list[Line] = []
    for line in lines[place + 1 : place + 1 + _MOST_PIECES]:
        if line.column != label.column:
            continue
        counted = re.match(r"(\d{1,2})[.)]\s+\S", line.text)
        if counted is None or int(counted[1]) != len(items) + 1 or line.row != label.row + len(items) + 1:
            break
        items.append(line)
    return items


def _annex_titles(spoken: list[Spoken]) -> Iterator[Attachment]:
    """Yield the titles above questions and answers that follow a signature, two lines of one title joined."""
    for place, title in enumerate(spoken[1:], 1):
        if (
            not _ANNEX_TITLE.match(title.text)
            or answer(title.text)
            or len(title.text) > 600
            or title.text.rstrip().endswith((":", ","))
        ):
            continue
        first = annex(title, 0, len(title.text.rstrip(" .")), 0.8, "annex_title")
        following = spoken[place + 1] if place + 1 < len(spoken) else None
        if following is not None and _GOES_ON.match(following.text) and len(following.text) < 400:
            second = annex(following, 0, len(following.text.rstrip(" .")), 0.8, "annex_title")
            first = replace(first, text=f"{first.text} {second.text}", end=second.end)
        yield first
        return


def _key(text: str) -> str:
    return "".join(text.split()).casefold()
