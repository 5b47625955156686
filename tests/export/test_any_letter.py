"""Any letter gives a sound package with the words it had."""

import unicodedata

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.blocks import Blocks
from app.domain.resolved import LetterField
from app.export.docx import write_docx
from app.export.house_style import HouseStyle
from app.export.plain import plain_text
from app.export.preview import preview_html
from app.export.purpose import Purpose
from app.ooxml.package_check import faults
from app.text.words import words_apart
from tests.export.letters import MOMENT, letter
from tests.export.word_files import texts
from tests.support.effort import examples
from tests.support.texts import any_blocks, lines

NAMES = ("datum", "onderwerp", "ons_kenmerk", "uw_kenmerk", "markering", "adres1", "adres7", "afzender1", "bijlagen")
PARTS = st.lists(any_blocks(), max_size=3)
FIELDS = st.lists(
    st.builds(LetterField, st.sampled_from(NAMES), lines, lines, st.booleans()), unique_by=lambda f: f.name
)
UNHURRIED = settings(max_examples=examples(40), suppress_health_check=list(HealthCheck))


@UNHURRIED
@given(PARTS, FIELDS.map(tuple))
def test_any_letter_is_a_sound_package_with_the_same_words_for_both_purposes(
    house_style: HouseStyle, parts: list[Blocks], fields: tuple[LetterField, ...]
) -> None:
    made = letter(*parts, fields=fields)
    to_sign, to_send = (write_docx(made, house_style, purpose, MOMENT) for purpose in Purpose)
    assert faults(to_sign) == ()
    assert faults(to_send) == ()
    assert texts(to_sign) == texts(to_send)


@UNHURRIED
@given(any_blocks())
def test_the_words_of_any_text_stand_in_the_file_in_order(house_style: HouseStyle, blocks: Blocks) -> None:
    made = letter(blocks, fields=(), opening="", closing="", signature_above=(), signature_below=())
    read = texts(write_docx(made, house_style, Purpose.TO_SEND, MOMENT))
    main, *notes = words_apart(blocks)
    assert _holds(_flat(read["word/document.xml"]), list(main))
    assert _flat(read["word/footnotes.xml"]) == [word for note in notes for word in note]


@UNHURRIED
@given(PARTS, FIELDS.map(tuple))
def test_any_letter_can_be_previewed_and_read_as_plain_text(
    house_style: HouseStyle, parts: list[Blocks], fields: tuple[LetterField, ...]
) -> None:
    made = letter(*parts, fields=fields)
    assert preview_html(made, house_style).endswith("</body></html>")
    assert plain_text(made).endswith("\n")


def _flat(paragraphs: list[str]) -> list[str]:
    return unicodedata.normalize("NFKC", "\n".join(paragraphs)).split()


def _holds(read: list[str], wanted: list[str]) -> bool:
    """Return whether `wanted` stands in `read` in order; labels of questions stand between."""
    rest = iter(read)
    return all(word in rest for word in wanted)
