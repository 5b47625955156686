import pkgutil
import re
from enum import StrEnum
from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

import app.domain
from app.domain.errors import ErrorCode, KnownError
from app.domain.faults import Fault, FaultCode
from app.domain.findings import Finding, FindingCode, Severity
from app.domain.templates import TemplateCode, TemplateFinding
from app.language.wording import error_text, fault_text, finding_text, kind_label, label, template_text
from app.language.wording.errors import ERRORS
from app.language.wording.faults import FAULTS
from app.language.wording.findings import FINDINGS
from app.language.wording.table import LANGUAGES, Wording, fill
from app.language.wording.templates import TEMPLATE_FINDINGS
from app.text.notation.refusal import Unsupported

WITHOUT_A_NAME = {ErrorCode, FindingCode, FaultCode, TemplateCode}
"""These have sentences instead of names."""
SENTENCES = [*ERRORS.values(), *FINDINGS.values(), *FAULTS.values(), *TEMPLATE_FINDINGS.values()]


def codes() -> list[StrEnum]:
    modules = [import_module(f"app.domain.{each.name}") for each in pkgutil.iter_modules(app.domain.__path__)]
    kinds = {
        each
        for module in modules
        for each in vars(module).values()
        if isinstance(each, type) and issubclass(each, StrEnum) and each is not StrEnum
    }
    return [code for kind in sorted(kinds - WITHOUT_A_NAME, key=_place) for code in kind]


def _place(kind: type[StrEnum]) -> tuple[str, str]:
    """Return where a kind of code is defined; two may go by one name."""
    return kind.__module__, kind.__qualname__


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", ErrorCode)
def test_every_error_has_a_whole_sentence_and_what_to_do_now(code: ErrorCode, language: str) -> None:
    text = error_text(KnownError(code), language)
    assert re.fullmatch(r"[‘A-Z…].+[.?!]", text)
    assert len(re.findall(r"[.;] ", text)) >= 1, "one sentence says what happened, another what to do"


@pytest.mark.parametrize("code", FindingCode)
def test_every_finding_has_a_sentence_in_both_languages(code: FindingCode) -> None:
    finding = Finding(code, Severity.WARNS, {"label": "Onderwerp", "found": "[datum]"})
    assert finding_text(finding) != finding_text(finding, "en")


@pytest.mark.parametrize("code", TemplateCode)
def test_every_finding_in_a_template_has_a_sentence_in_both_languages(code: TemplateCode) -> None:
    assert template_text(TemplateFinding(code)) != template_text(TemplateFinding(code), "en")


@pytest.mark.parametrize("code", FaultCode)
def test_every_fault_of_the_archive_has_a_sentence_in_both_languages(code: FaultCode) -> None:
    assert fault_text(Fault(code)) != fault_text(Fault(code), "en")


@pytest.mark.parametrize("code", codes(), ids=lambda code: f"{type(code).__name__}.{code.name}")
def test_every_code_of_the_domain_has_a_name_in_both_languages(code: StrEnum) -> None:
    assert all(label(code, language) for language in LANGUAGES)


def test_the_same_word_in_two_kinds_of_code_keeps_its_own_name() -> None:
    from app.domain.letters import Status
    from app.domain.paragraphs import ParagraphState

    assert label(Status.WITHDRAWN) == "ingetrokken"
    assert label(ParagraphState.APPROVED, "en") == "approved"


@pytest.mark.parametrize("wording", SENTENCES, ids=lambda wording: wording.nl[:30])
def test_both_languages_tell_the_same_facts(wording: Wording) -> None:
    assert sorted(re.findall(r"\{\w+\}", wording.nl)) == sorted(re.findall(r"\{\w+\}", wording.en))


def test_an_error_names_its_document() -> None:
    text = error_text(KnownError(ErrorCode.FILE_EMPTY, name="voorbeeld.docx"))
    assert text.startswith("Het bestand ‘voorbeeld.docx’ is leeg")


def test_what_is_not_known_is_left_out_or_shown_as_an_ellipsis() -> None:
    assert fill("Het bestand[ ‘{name}’] is leeg[ ({detail})].", {"detail": "x"}) == "Het bestand is leeg (x)."
    assert fill("Er is geen ‘{name}’.", {}) == "Er is geen ‘…’."


def test_an_unknown_language_gets_dutch_and_an_unknown_kind_its_own_name() -> None:
    error = KnownError(ErrorCode.DISK_FULL, name="a.docx")
    assert error_text(error, "fr") == error_text(error, "nl")
    assert (kind_label("kamerbrief"), kind_label("circulaire")) == ("Kamerbrief", "circulaire")


def test_what_was_wanted_is_said_in_the_language_of_the_reader() -> None:
    error = KnownError(ErrorCode.VALUE_TYPE, name="date", what="date")
    assert error_text(error).endswith("Vul in: een datum, bijvoorbeeld 28 juni 2022.")
    assert "‘date’" in error_text(error)
    assert "a date" in error_text(error, "en")


@pytest.mark.parametrize("what", Unsupported)
def test_every_markup_the_notation_refuses_has_words(what: Unsupported) -> None:
    error = KnownError(ErrorCode.NOTATION_UNSUPPORTED, name="a.md", line=3, what=what.value)
    assert error_text(error) != error_text(error, "en")
    assert "_" not in error_text(error)


def test_what_follows_a_phrase_is_kept() -> None:
    error = KnownError(ErrorCode.PARAGRAPH_TEMPLATE, name="a.md", what="lines_not_alone: havens")
    assert "in een herhaling: havens" in error_text(error)


@given(st.text(min_size=1))
def test_a_fact_is_never_read_as_part_of_the_sentence(fact: str) -> None:
    assert fill("a[ {name}] {name}", {"name": fact}) == f"a {fact} {fact}"
