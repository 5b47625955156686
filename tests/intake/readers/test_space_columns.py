from app.domain.blocks import Cell, Para, Table
from app.domain.inlines import Text
from app.intake.readers.plain_blocks import plain_blocks
from app.intake.readers.plain_layout import taken_apart

LEFT = (
    "voor de komende jaren. De gemeenten Voorbeeldstad en Waterdorp hebben laten weten",
    "dat zij de maatregelen willen uitbreiden. Ik vind dat een goede ontwikkeling en",
    "stel daarvoor in het voorjaar van 2022 extra middelen beschikbaar voor de regio.",
    "In het najaar van 2022 informeer ik uw Kamer over de verdeling van de middelen",
    "over de gemeenten in de verschillende delen van het land en van de regio.",
)
RIGHT = ("Voorbeelddirectie", "Datum", "14 juni 2021", "Ons kenmerk", "VB/BSK-2021/123456")


def texts(plain: str) -> list[str]:
    return [paragraph.passage.text for paragraph in taken_apart(plain)[0]]


def test_a_reference_block_beside_the_text_is_set_apart() -> None:
    plain = "\n".join(f"{left:90}{right}" for left, right in zip(LEFT, RIGHT, strict=True))
    assert texts(plain) == [" ".join(LEFT)]


def test_a_reference_block_a_little_lower_leaves_the_text_whole() -> None:
    lines = []
    for left, right in zip(LEFT, RIGHT, strict=True):
        lines += [left, f"{'':88}{right}"]
    assert texts("\n".join(lines)) == [" ".join(LEFT)]


def test_notes_to_the_left_of_the_text_are_read_after_it() -> None:
    notes = ("", "1", "Kamerstukken II 2000-2001,", "27 000 XI, nr. 80.", "")
    body = [f"{'':32}{line[:70]}" for line in (*LEFT, *LEFT)]
    body[0] = body[0].replace("jaren.", "jaren.1")
    page = [f"{note:32}{line.strip()}" if note else line for note, line in zip(notes, body, strict=False)]
    got = texts("\n".join((*page, *body[len(notes) :], "\f" + body[1])))
    assert "Kamerstukken II 2000-2001, 27 000 XI, nr. 80." in got
    assert sum("Kamerstukken" in text for text in got) == 1


def test_rows_with_wide_space_or_tabs_are_rows_of_a_table() -> None:
    expected = Table(
        0, tuple(tuple(Cell((Para((Text(word),)),)) for word in row) for row in (("Jaar", "Aantal"), ("2019", "12")))
    )
    for plain in ("Jaar        Aantal\n2019            12\n", "Jaar\tAantal\n2019\t12\n"):
        assert plain_blocks(taken_apart(plain)[0]) == (expected,)


def test_a_tab_after_the_number_of_an_item_parts_no_cells() -> None:
    assert texts("1.\tHet eerste punt.\n2.\tHet tweede punt.\n") == ["1. Het eerste punt.", "2. Het tweede punt."]
