"""return: a file that comes back from Word, or a signed copy as PDF."""

import argparse
from collections.abc import Sequence
from itertools import groupby

from app.cli.output import Output, Record
from app.composition import Services
from app.domain.errors import ErrorCode, KnownError
from app.domain.returned import ChangeState, PlacedComment, Standing
from app.domain.word_tokens import Proposer
from app.language.wording import label
from app.language.wording.returns import (
    KNOWN_BY,
    OUTSIDE,
    STATES,
    change_text,
    comment_text,
    part_text,
    proposer_text,
)
from app.runtime.files import read_file
from app.services.returning import Returned
from app.services.signing import SignedCopy

_ALL = "all"


def run_return(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Take in a file that came back and say, part by part, what was changed in it; accept or refuse."""
    data = read_file(options.file)
    if data.startswith(b"%PDF"):
        return _signed(services, options, output)
    returned, _ = services.returning.take(data, options.file.name)
    offered, refused, accepted = (_keys(returned, each) for each in (options.offer, options.refuse, options.accept))
    if options.accept == _ALL:
        accepted = [each for each in accepted if each not in refused]
    if offered:
        paragraph, _ = services.returning.offer(returned, offered)
        print(f"{paragraph.slug} v{paragraph.version} (concept)", file=output.err)
    if refused:
        returned, _ = services.returning.refuse(returned, refused)
    if accepted:
        returned, _ = services.returning.accept(returned, accepted)
    output.record(_record(returned), "\n".join(_lines(returned, output.language)))
    return 0


def _keys(returned: Returned, wanted: str | None) -> list[str]:
    """Return the keys of the changes a person names by number; `all` are those that wait and stand in no conflict."""
    if not wanted:
        return []
    if wanted == _ALL:
        return [each.change.key for each in returned.open()]
    chosen = []
    for number in wanted.split(","):
        place = int(number) if number.strip().isdecimal() else 0
        if not 0 < place <= len(returned.changes):
            raise KnownError(ErrorCode.RETURN_NO_CHANGE, reference=number)
        chosen.append(returned.changes[place - 1].change.key)
    return chosen


def _record(returned: Returned) -> Record:
    return {
        "file": returned.file.name,
        "sha256": returned.file.sha256,
        "draft": str(returned.draft),
        "revision": str(returned.file.revision),
        "known_by": returned.known_by,
        "copy": returned.copy,
        "earlier": [{"file": each.name, "sha256": each.sha256} for each in returned.earlier],
        "changes": [_change(number, each) for number, each in enumerate(returned.changes, 1)],
        "comments": [_comment(each) for each in returned.comments],
    }


def _change(number: int, standing: Standing) -> Record:
    change = standing.change
    return {
        "number": number,
        "kind": change.kind.value,
        "place": change.place.value,
        "part": str(change.part) if change.part else None,
        "title": change.title or None,
        "field": change.name or None,
        "old": change.old,
        "new": change.new,
        "looks": list(change.looks),
        "links": {"old": change.links[0], "new": change.links[1]} if change.links else None,
        "by": _by(change.by),
        "state": standing.state.value,
        "ours": standing.ours or None,
    }


def _comment(placed: PlacedComment) -> Record:
    return {
        "part": str(placed.part) if placed.part else None,
        "title": placed.title or None,
        "about": placed.comment.about,
        "text": placed.comment.text,
        "answer": placed.comment.is_answer,
        "done": placed.comment.is_done,
        "by": _by(placed.comment.by),
    }


def _by(by: Proposer | None) -> Record | None:
    return {"name": by.name, "at": by.at} if by else None


def _lines(returned: Returned, language: str) -> list[str]:
    known = KNOWN_BY[returned.known_by].in_language(language)
    lines = [f"{returned.kind_label} {returned.subject} ({known})"]
    if returned.earlier:
        names = ", ".join(each.name for each in returned.earlier)
        lines.append(f"Dit is exemplaar {returned.copy} van dezelfde versie, na {names}.")
    numbered = list(enumerate(returned.changes, 1))
    for title, group in groupby(numbered, key=lambda each: part_text(each[1].change, language)):
        lines.append(title)
        lines += [_line(number, each, language) for number, each in group]
    for each in returned.comments:
        title = each.title or OUTSIDE.in_language(language)
        about = f" bij ‘{each.comment.about}’" if each.comment.about else ""
        told = comment_text(each.comment, language)
        lines.append(f"{title}: {told} van {each.comment.by.name}{about}: {each.comment.text}")
    if not returned.changes and not returned.comments:
        lines.append("Er is niets gewijzigd.")
    return lines


def _line(number: int, standing: Standing, language: str) -> str:
    by = proposer_text(standing.change, language)
    state = "" if standing.state is ChangeState.OPEN else f" [{STATES[standing.state].in_language(language)}]"
    ours = f"; het concept zegt nu ‘{standing.ours}’" if standing.ours else ""
    return f"{number:4}. {change_text(standing, language)}, {by}{state}{ours}"


def _signed(services: Services, options: argparse.Namespace, output: Output) -> int:
    copy = services.signing.look(options.file)
    letter = copy.letter
    if options.accept:
        letter, _ = services.signing.accept(copy, differences=options.accept == _ALL)
    apart = [{"ours": each.ours, "theirs": each.theirs, "before": each.before} for each in copy.apart]
    record = {
        "letter": str(letter.id),
        "known_by": copy.known_by,
        "dated": copy.dated.isoformat() if copy.dated else None,
        "status": letter.status.value,
        "differences": apart,
    }
    output.record(record, "\n".join(_signed_lines(copy, label(letter.status, output.language), options.accept)))
    return 1 if copy.apart and not options.accept else 0


def _signed_lines(copy: SignedCopy, status: str, accepted: str | None) -> Sequence[str]:
    lines = [f"{copy.letter.our_kenmerk or copy.letter.id}: {status}"]
    if not copy.apart:
        lines.append("De woorden zijn gelijk aan die van de brief die ter ondertekening ging.")
    lines += [
        f"- na ‘{each.before}’ staat {_said(each.theirs)}; de brief zegt {_said(each.ours)}" for each in copy.apart
    ]
    if not accepted:
        seen = "Mogen deze verschillen blijven, dan geldt" if copy.apart else "Zo geldt"
        lines.append(f"{seen} het bestand als ondertekend met: aanhef return --accept all BESTAND")
    return lines


def _said(words: str) -> str:
    return f"‘{words}’" if words else "niets"
