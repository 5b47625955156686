"""draft questions, answer, join-answers and split-answer: Kamervragen in a draft."""

import argparse
import sys

from app.cli.output import Output, Record
from app.composition import Services
from app.domain.ids import DraftId
from app.domain.questions import listed
from app.runtime.files import read_file
from app.services.answering import QuestionInDraft
from app.services.drafting import Edited
from app.services.writing import written


def run_questions(services: Services, options: argparse.Namespace, output: Output) -> int:
    """List the questions of a draft with how far each is answered, after taking them over where that is asked."""
    draft = _draft(services, options)
    if options.take:
        services.answering.take_over(draft)
    output.records((_record(each), _line(each)) for each in services.answering.questions(draft))
    return 0


def run_answer(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Answer a question, or several together."""
    draft = _draft(services, options)
    if options.paragraph:
        if len(options.numbers) > 1:
            services.answering.join(draft, options.numbers)
        return _done(output, services.answering.answer_with(draft, options.numbers[0], options.paragraph))
    source = options.text if options.text is not None else _read(options)
    return _done(output, services.answering.answer(draft, options.numbers, written(source)))


def run_join(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Answer questions together."""
    return _done(output, services.answering.join(_draft(services, options), options.numbers))


def run_split(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Answer a question by itself again."""
    return _done(output, services.answering.split(_draft(services, options), options.number))


def _read(options: argparse.Namespace) -> str:
    if str(options.text_file) == "-":
        return sys.stdin.read()
    return read_file(options.text_file).decode("utf-8-sig", "strict")


def _draft(services: Services, options: argparse.Namespace) -> DraftId:
    return services.drafting.find(options.draft).draft.id


def _done(output: Output, edited: Edited) -> int:
    revision = edited[0]
    output.record({"id": str(revision.draft.id), "revision": str(revision.id)}, str(revision.draft.id))
    return 0


def _record(each: QuestionInDraft) -> Record:
    state = each.state
    return {
        "number": state.number,
        "part": str(each.part),
        "begins": state.begins,
        "letters": list(state.letters),
        "question_marks": state.sentences,
        "state": _state(each),
        "open": list(state.open),
        "together": list(state.together),
    }


def _state(each: QuestionInDraft) -> str:
    if each.state.is_missing:
        return "without_answer"
    return "open" if each.state.is_open else "answered"


def _line(each: QuestionInDraft) -> str:
    state = each.state
    said = "zonder antwoord" if state.is_missing else f"open ({listed(state.open)})" if state.open else "beantwoord"
    together = f", samen met {listed(state.together)}" if state.together else ""
    return f"{state.number:>4}  {said}{together}: {state.begins}"
