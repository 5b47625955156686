import re

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.passages import Passage, Role
from app.intake.readers.plain_layout import taken_apart
from app.intake.readers.printed_lines import Furniture
from tests.support.effort import examples
from tests.support.shared import shared

LINES = (
    "De waterschappen en de provincies werken samen aan een plan voor de dijk",
    "dat in het najaar wordt voorgelegd aan de raden van de gemeenten langs de",
    "rivier, die daarover een besluit nemen.1 Het geld daarvoor is er al.",
    "Korte regel.",
    "Kop van een stuk",
    "Datum",
    "3 mei 2021",
    "Ons kenmerk",
    "2021-0000123456",
    "Voorbeelddirectie",
    "1",
    "2",
    "1 Kamerstukken II 2020/21, 35 000, nr. 3.",
    "- een punt van een lijst",
    "2. een tweede punt",
    "Pagina 2 van 3",
    "Tweede Kamer, vergaderjaar 2020–2021, 35 000, nr. 3     2",
    "Vraag 1",
    "Geachte heer Voorbeeld,",
    "Onderwerp: Een dijk van een plan",
    "links van de pagina          Datum",
    "over-",
    "",
    " ",
    "\f",
    "a\tb\tc",
    "Antwoord 2 en 3",
    "ISSN 0921 - 7398",
    "Bij beantwoording de datum",
    "en ons kenmerk vermelden.",
)


def passages(text: str) -> list[Passage]:
    return [paragraph.passage for paragraph in taken_apart(text)[0]]


def texts(text: str) -> list[str]:
    return [passage.text for passage in passages(text)]


def said(passage: Passage, plain: str) -> list[str]:
    """Return each run of a passage as it stands in the plain text."""
    ends = [*(begin for begin, _ in passage.runs[1:]), len(passage.text)]
    return [plain[start : start + end - begin] for (begin, start), end in zip(passage.runs, ends, strict=True)]


@given(st.lists(st.sampled_from(LINES), max_size=40).map("\n".join))
@settings(max_examples=examples(200))
def test_every_word_is_in_a_passage_or_taken_for_a_reason(plain: str) -> None:
    paragraphs, taken = taken_apart(plain)
    seen = [False] * (len(plain) + 1)
    for each in taken:
        assert isinstance(each.why, Furniture)
        seen[each.start : each.end] = [True] * (each.end - each.start)
    for paragraph in paragraphs:
        passage = paragraph.passage
        ends = [*(begin for begin, _ in passage.runs[1:]), len(passage.text)]
        for (begin, start), end in zip(passage.runs, ends, strict=True):
            seen[start : start + end - begin] = [True] * (end - begin)
    left = "".join(character for character, known in zip(plain, seen, strict=False) if not known)
    assert not re.search(r"[^\W\d_]", left)


@given(st.lists(st.sampled_from(LINES), max_size=40).map("\n".join))
@settings(max_examples=examples(200))
def test_runs_lead_to_the_same_words_in_order(plain: str) -> None:
    found = passages(plain)
    for passage in found:
        ends = [*(begin for begin, _ in passage.runs[1:]), len(passage.text)]
        for (begin, _), end, printed in zip(passage.runs, ends, said(passage, plain), strict=True):
            words = passage.text[begin:end].rstrip(" \n")
            assert printed.startswith(words)
    starts = [start for passage in found if passage.role is not Role.NOTE for _, start in passage.runs]
    assert starts == sorted(starts)


@given(st.text(alphabet="ab1 2.\n\f\t-•Datum§²[]()_", max_size=300))
@settings(max_examples=examples(200))
def test_no_text_is_refused(plain: str) -> None:
    taken_apart(plain)


def test_a_sentence_across_a_margin_column_is_whole() -> None:
    plain = (
        "Voorbeelddirectie\n"
        "De waterschappen en de provincies werken samen aan een plan voor de dijk\n"
        "Datum\n"
        "dat in het najaar wordt voorgelegd aan de raden. De gemeenten langs de 3 mei 2021\n"
        "\n"
        "rivier nemen daarover in de zomer een besluit. In het najaar\n"
        "Ons kenmerk\n"
        "van 2022 informeer ik de raden over de verdere uitwerking van het plan en\n"
        "2021-0000123456\n"
        "\n"
        "de planning die daarbij hoort, met een begroting voor elk van de delen.\n"
    )
    (whole,) = [text for text in texts(plain) if text.startswith("De waterschappen")]
    assert "de dijk dat in het najaar" in whole
    assert "langs de rivier nemen" in whole
    assert "In het najaar van 2022 informeer ik" in whole
    assert "en de planning" in whole
    assert not any(word in whole for word in ("3 mei", "kenmerk", "0000123456", "Datum"))


def test_a_table_of_dates_is_no_margin() -> None:
    plain = "Bijeenkomsten\n\nDatum\n12 mei 2022\nPlaats\nVoorbeeldstad\n\nDe bijeenkomst is openbaar.\n"
    assert "12 mei 2022" in " ".join(texts(plain))


def test_the_word_datum_in_a_sentence_stays() -> None:
    plain = (
        "De commissie heeft gevraagd naar de redenen van het uitstel en de nieuwe\n"
        "datum waarop het verslag kan worden verwacht. Het verslag is op dit moment\n"
        "nog niet gereed, zodat ik geen nieuwe datum kan noemen.\n"
    )
    assert texts(plain) == [" ".join(plain.split())]


def test_question_heads_stand_alone_and_numbers_stay_numbers() -> None:
    plain = "Vraag 3, 4 en 5\nKlopt dat?\nAntwoord 3, 4 en 5\nJa.\n12\n13\n"
    got = [(passage.role, passage.text) for passage in passages(plain)]
    assert got[0] == (Role.HEADING, "Vraag 3, 4 en 5")
    assert got[2] == (Role.HEADING, "Antwoord 3, 4 en 5")
    assert [text for _, text in got][-2:] == ["12", "13"]


def test_lines_of_a_poem_stay_lines_with_all_their_words() -> None:
    poem = "De dijk is hoog,\nhet water laag,\nwie weet hoe lang\nhet blijft vandaag.\n"
    assert " ".join(texts(poem)).split() == poem.split()


def test_the_lines_of_a_signature_stay_apart() -> None:
    plain = "Hoogachtend,\n\nDE MINISTER VAN VOORBEELDEN,\n\n\nA.B. van Voorbeeld\n"
    assert texts(plain) == ["Hoogachtend,", "DE MINISTER VAN VOORBEELDEN,", "A.B. van Voorbeeld"]


def test_the_seeds_read_clean() -> None:
    plain = shared("seeds/001_b5cf52d1b8192fc3.txt").read_text("utf-8")
    found = texts(plain)
    assert any("In het najaar van 2022 informeer ik uw Kamer" in text for text in found)
    assert any("vraagt om een grensoverschrijdende aanpak. In mijn brief" in text for text in found)
    assert not any(word in text for text in found for word in ("Datum", "4075427", "Directoraat-Generaal", "Pagina"))
    plain = shared("seeds/004_3a58da5706cf1513.txt").read_text("utf-8")
    found = texts(plain)
    assert found[0].startswith("Met het oog")
    assert "stuurgroep geformeerd bestaande uit onder meer" in found[0]
    assert "portefeuillehouders van de betrokken" in found[0]
    assert "de voortgang te monitoren" in found[0]
    assert found[0].endswith("tegen te gaan.")
