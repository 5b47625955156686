"""Promises: a letter, report or piece of information the addressee is to get, with the time it is promised for.

A promise is read as grammar: a verb of telling, sending or coming back to a matter, in a tense that can mean the
future, with the author or the cabinet as the one who acts and the addressee as the one who gets it. A present tense
needs something that puts it in the future. This letter itself, questions, refusals, habits and what was promised
before are none.
"""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice

from app.domain.found import Promise
from app.domain.passages import Role
from app.intake.promises.clauses import Clause
from app.intake.promises.governing import Mood
from app.intake.promises.reading import Reading, read
from app.intake.promises.rules import inherits, promised
from app.intake.promises.verbs import Act, Hit, has_verb, hits
from app.intake.promises.waiting import undated
from app.intake.promises.when import Sort, Time, dated, dated_event, habits
from app.intake.promises.words import Words, strands
from app.intake.running_text import RunningText, Spoken

_CONFIDENCE = {Mood.WILL: 0.9, Mood.MEANS: 0.85, Mood.MAY: 0.75, Mood.PRESENT: 0.8, Mood.PASSIVE: 0.8}


_TO_THE_ADDRESSEE = (Act.TELL, Act.SEND, Act.RECEIVE)

_MOST_VERBS = 20
"""No part of a sentence has as many verbs that may promise."""


def promises(text: RunningText) -> tuple[Promise, ...]:
    """Return the promises of a letter in order of place; those in a question of a member are none."""
    return tuple(promise for spoken in text if not spoken.in_question for promise in _of_passage(spoken))


def _of_passage(spoken: Spoken) -> Iterator[Promise]:
    if spoken.passage.role is Role.HEADING or not has_verb(spoken.text):
        return
    times = dated(spoken)
    starts = [time.start for time in times]
    after, carried = False, None
    for start, end in spoken.sentences:
        found: list[Reading] = []
        sentence = spoken.text[start:end]
        if has_verb(sentence) and not sentence.rstrip("»”\"')").endswith("?"):
            here = times[bisect_left(starts, start) : bisect_left(starts, end)]
            for words in strands(spoken.text, start, end):
                found.extend(_of_strand(spoken.text, words, here, carried=carried, after=after))
        for reading in sorted(found, key=lambda each: each.words[each.clause.first].start):
            yield _promise(spoken, reading)
        after = bool(found)
        carried = next((time for reading in found if (time := reading.time or reading.carried)), None)


def _of_strand(
    text: str, words: Words, times: tuple[Time, ...], *, carried: Time | None, after: bool
) -> list[Reading]:
    """Return the promises of a sentence, each part of it in one at most."""
    found: list[Reading] = []
    candidates = tuple(islice(hits(words), _MOST_VERBS))
    if not candidates:
        return found
    inside = tuple(time for time in times if words[0].start <= time.start < words[-1].end)
    ahead = (*inside, *_apart(text, undated(words), inside), *habits(text, words[0].start, words[-1].end))
    for readings in candidates:
        holding = [each for each in found if each.clause.first <= readings[0].at <= each.clause.last]
        if any(each.hit.act is not Act.TREAT for each in holding):
            continue
        reading = _first(text, words, readings, ahead, carried=carried, after=after)
        if reading is not None and all(_gives_its_time(reading, each) for each in holding):
            found = [other for other in found if other not in holding]
            found = [other for other in found if not _within(other.clause, reading.clause)]
            if not any(_overlap(reading.clause, other.clause) for other in found):
                found.append(reading)
    return found


def _first(
    text: str, words: Words, readings: tuple[Hit, ...], times: tuple[Time, ...], *, carried: Time | None, after: bool
) -> Reading | None:
    for hit in readings:
        reading = read(text, words, hit, times, carried=carried, after=after)
        if reading is not None and promised(reading):
            return reading
    return None


def _apart(text: str, undated_times: Iterator[Time], times: tuple[Time, ...]) -> Iterator[Time]:
    """Yield the times that are not the same phrase as a date; a debate that has a date is a day itself."""
    for time in undated_times:
        if any(other.start <= time.start and time.end <= other.end for other in times):
            continue
        inner = next((other for other in times if time.start < other.start and other.end <= time.end), None)
        yield time if inner is None else dated_event(text, time, inner)


def _gives_its_time(reading: Reading, other: Reading) -> bool:
    """Return whether what is promised stands behind what is treated: "neem ik mee in de brief, waarvan ik u meld"."""
    opens = reading.found.opens
    behind = opens is not None and opens > other.hit.last and reading.words[opens].low.startswith("waar")
    return behind and reading.hit.act in _TO_THE_ADDRESSEE and reading.time == other.time


def _within(inner: Clause, outer: Clause) -> bool:
    return outer.first <= inner.first and inner.last <= outer.last


def _overlap(one: Clause, other: Clause) -> bool:
    return one.first <= other.last and other.first <= one.last


def _promise(spoken: Spoken, reading: Reading) -> Promise:
    words, clause = reading.words, reading.clause
    time = reading.time if reading.time is None or reading.time.sort is not Sort.ATTRIBUTE else None
    inherited = time is None and inherits(reading) and reading.carried is not None
    meant = reading.carried if inherited else time
    vague = meant is None or meant.sort is Sort.VAGUE
    return Promise(
        **spoken.at(words[clause.first].start, words[clause.last].end),
        confidence=round(_CONFIDENCE[reading.found.mood] - (0.1 if vague else 0.0), 2),
        rule=f"promise.{reading.hit.act}.{reading.found.mood}",
        when=" ".join(spoken.text[meant.start : meant.end].split()) if meant else None,
        inherited=inherited,
        first=meant.first if meant else None,
        last=meant.last if meant else None,
    )
