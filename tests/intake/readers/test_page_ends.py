from app.intake.readers.plain_layout import taken_apart
from app.intake.readers.printed_lines import Furniture

PROSE = "De dijk wordt in het najaar versterkt door het waterschap en de provincie, die"
ONWARD = "daarvoor samen de middelen hebben vrijgemaakt in de begroting van dit jaar.\n"


def read(plain: str) -> tuple[list[str], dict[str, Furniture]]:
    paragraphs, taken = taken_apart(plain)
    texts = [paragraph.passage.text for paragraph in paragraphs]
    return texts, {plain[each.start : each.end]: each.why for each in taken}


def test_page_numbers_of_many_forms_cut_no_sentence() -> None:
    whole = f"{PROSE} {ONWARD.strip()}"
    for number in ("Pagina 2 van 3", "- 2 -", "Blad 2", "blz. 2 / 3", "pagina 2"):
        assert read(f"{PROSE}\n\n{number}\n\n{ONWARD}")[0] == [whole]


def test_a_bare_number_is_a_page_number_where_it_counts_along() -> None:
    texts, taken = read(f"{PROSE}\n1\n\f{ONWARD}\n{PROSE}\n2\n\f{ONWARD}\n12\n")
    assert texts == [f"{PROSE} {ONWARD.strip()}", f"{PROSE} {ONWARD.strip()}", "12"]
    assert taken == {"1": Furniture.PAGE_NUMBER, "2": Furniture.PAGE_NUMBER}


def test_the_foot_and_imprint_of_the_kamer_go_but_not_the_same_words_in_a_note() -> None:
    foot = "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel"
    plain = (
        "Tweede Kamer der Staten-Generaal\n\nVergaderjaar 2023–2024\n\n2\n\nAanhangsel van de Handelingen\n\n"
        f"{PROSE}1\n\n1\n\nah-tk-20232024-99\nISSN 0921 - 7398\n’s-Gravenhage 2024\n\n"
        f"Tweede Kamer, vergaderjaar 2022–2023, 26 485, nr. 424\n\n{foot}\n\n1\n\n\f{ONWARD}\n{foot}\n\n2\n\n\f"
    )
    texts, taken = read(plain)
    assert texts == [f"{PROSE} {ONWARD.strip()}", "Tweede Kamer, vergaderjaar 2022–2023, 26 485, nr. 424"]
    assert taken["ah-tk-20232024-99"] is Furniture.IMPRINT
    assert taken["Vergaderjaar 2023–2024"] is Furniture.MASTHEAD
    assert taken[foot] is Furniture.RUNNING_HEAD


def test_a_line_at_the_top_of_several_pages_is_a_running_head() -> None:
    plain = f"Plan voor de dijk\n\n{PROSE}\n\fPlan voor de dijk\n\n{ONWARD}\n{PROSE}\n\fPlan voor de dijk\n\n{ONWARD}"
    assert read(plain)[0] == [f"{PROSE} {ONWARD.strip()}"] * 2


def test_short_answers_at_page_ends_stay() -> None:
    plain = "Antwoord 1\nJa.\n\fAntwoord 2\nJa.\n\fAntwoord 3\nJa.\n"
    assert read(plain)[0] == ["Antwoord 1", "Ja.", "Antwoord 2", "Ja.", "Antwoord 3", "Ja."]


def test_equal_notes_at_the_foot_of_two_pages_stay() -> None:
    note = "1 Kamerstuk 35 000, nr. 3"
    texts = read(f"{PROSE}1\n\n{note}\n\f{ONWARD}\nMeer is er niet.1\n\n{note}\n")[0]
    assert texts.count("Kamerstuk 35 000, nr. 3") == 2


def test_no_number_alone_is_a_page_number_where_pages_are_numbered_by_name() -> None:
    texts, taken = read(f"{PROSE}\nPagina 1 van 3\n\f2\n{ONWARD}\nPagina 2 van 3\n\f3\n\n{ONWARD}\n")
    assert "3" in texts
    assert set(taken) == {"Pagina 1 van 3", "Pagina 2 van 3"}
