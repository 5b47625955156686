import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.parties import Form, PersonName
from app.language.names import order_titles, read_form, read_name, shown, surname


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("D.M. van Weel", PersonName(surname="Weel", prefix="van", initials="D.M.")),
        ("D. M. van Weel", PersonName(surname="Weel", prefix="van", initials="D.M.")),
        ("mr. dr. A. de Vries", PersonName(surname="Vries", prefix="de", initials="A.", titles_before="mr. dr.")),
        (
            "mevrouw J. Jongsma-van der Sluis",
            PersonName(surname="Sluis", prefix="van der", partner="Jongsma", initials="J."),
        ),
        (
            "Mw. A. den Braber-ten Haaf",
            PersonName(surname="Haaf", prefix="ten", partner="den Braber", initials="A."),
        ),
        ("D. Yeşilgöz-Zegerius", PersonName(surname="Yeşilgöz-Zegerius", initials="D.")),
        ("B. De Wever", PersonName(surname="Wever", prefix="De", initials="B.", belgian=True)),
        ("de heer De Wever", PersonName(surname="Wever", prefix="de")),
        ("P. ’t Hart", PersonName(surname="Hart", prefix="’t", initials="P.")),
        ("H. in 't Veld", PersonName(surname="Veld", prefix="in 't", initials="H.")),
        ("H. d'Ancona", PersonName(surname="Ancona", prefix="d'", initials="H.")),
        ("Th. Visser MSc", PersonName(surname="Visser", initials="Th.", titles_after="MSc")),
        (
            "dr. Th. Visser, MSc MBA",
            PersonName(surname="Visser", initials="Th.", titles_before="dr.", titles_after="MSc MBA"),
        ),
        ("Jan Peter Visser", PersonName(surname="Visser", initials="Jan Peter")),
        ("Anna van den Berg", PersonName(surname="Berg", prefix="van den", initials="Anna")),
        ("J.-P. Visser", PersonName(surname="Visser", initials="J.-P.")),
        ("Dhr. Aboutaleb", PersonName(surname="Aboutaleb")),
        ("J. M.van Visser", PersonName(surname="Visser", prefix="van", initials="J.M.")),
        ("Mr.dr. J.Visser", PersonName(surname="Visser", initials="J.", titles_before="mr. dr.")),
        (
            "drs Ph.A. Visser MSc",
            PersonName(surname="Visser", initials="Ph.A.", titles_before="drs.", titles_after="MSc"),
        ),
        ("IJ. IJzerman", PersonName(surname="IJzerman", initials="IJ.")),
    ],
)
def test_a_printed_name_is_taken_apart(text: str, name: PersonName) -> None:
    assert read_name(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "",
        "de heer",
        "Minister van Justitie en Veiligheid",
        "Ministerie van Financiën",
        "Postbus 20301",
        "Geachte heer Visser,",
        "wordt vervolgd",
        "A. Visser, burgemeester",
        "Dit is een zin.",
        "J. V1sser",
        "Anna " * 20,
    ],
)
def test_what_is_plainly_no_person_is_no_name(text: str) -> None:
    assert read_name(text) is None


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("de heer A. Visser", Form.MR),
        ("Mevr. A. Visser", Form.MRS),
        ("de heer/mevrouw A. Visser", Form.UNKNOWN),
        ("A. Visser", Form.UNKNOWN),
        ("Heerma", Form.UNKNOWN),
    ],
)
def test_only_the_printed_word_tells_the_form(text: str, form: Form) -> None:
    assert read_form(text) is form


@pytest.mark.parametrize(
    ("name", "with_initials", "alone"),
    [
        (PersonName(surname="Weel", prefix="van", initials="D.M."), "D.M. van Weel", "Van Weel"),
        (PersonName(surname="Weel", prefix="Van", initials="D.M."), "D.M. van Weel", "Van Weel"),
        (PersonName(surname="Weel", prefix="Van", initials="D.", belgian=True), "D. Van Weel", "Van Weel"),
        (
            PersonName(surname="Sluis", prefix="Van der", partner="Jongsma", initials="J."),
            "J. Jongsma-van der Sluis",
            "Jongsma-van der Sluis",
        ),
        (
            PersonName(surname="Haaf", prefix="ten", partner="den Braber", initials="A."),
            "A. den Braber-ten Haaf",
            "Den Braber-ten Haaf",
        ),
        (PersonName(surname="Veld", prefix="in 't", initials="H."), "H. in 't Veld", "In 't Veld"),
        (PersonName(surname="Ancona", prefix="d'", initials="H."), "H. d'Ancona", "d'Ancona"),
        (PersonName(surname="Hart", prefix="'T", initials="P."), "P. 't Hart", "'t Hart"),
        (
            PersonName(surname="Visser", initials="T.", titles_before="dr.", titles_after="MSc"),
            "dr. T. Visser MSc",
            "Visser",
        ),
    ],
)
def test_a_tussenvoegsel_has_a_capital_only_where_nothing_precedes_it(
    name: PersonName, with_initials: str, alone: str
) -> None:
    assert (shown(name), surname(name)) == (with_initials, alone)


@pytest.mark.parametrize(
    ("titles", "law", "ordered"),
    [
        (["ing.", "mr."], False, "mr. ing."),
        (["drs.", "drs."], False, "drs."),
        (["mr.", "prof.", "dr."], True, "prof. mr. dr."),
        (["lector", "dr."], False, "dr. lector"),
        (["Mr", "PROF.", "Dr."], True, "prof. mr. dr."),
        (["ing.", "dr.", "drs."], False, "dr. ing."),
        (["jhr.", "drs.", "mr."], False, "mr. drs. jhr."),
        ([], False, ""),
    ],
)
def test_titles_stand_in_order_without_what_a_higher_one_absorbs(titles: list[str], law: bool, ordered: str) -> None:
    assert order_titles(titles, doctor_of_law=law) == ordered


@given(
    st.builds(
        PersonName,
        surname=st.sampled_from(["Visser", "Berg", "Yeşilgöz-Zegerius", "IJzerman"]),
        prefix=st.sampled_from(["", "van der", "ten", "'t", "de la", "d'"]),
        partner=st.sampled_from(["", "Jongsma", "den Braber"]),
        initials=st.sampled_from(["A.", "D.M.", "Th.", "Anna"]),
        titles_before=st.sampled_from(["", "prof. dr.", "mr."]),
        titles_after=st.sampled_from(["", "MSc"]),
    ).filter(lambda name: bool(name.prefix) or not name.partner)
)
def test_a_shown_name_is_read_back(name: PersonName) -> None:
    assert read_name(shown(name)) == name


@given(st.text())
def test_no_text_makes_reading_fail(text: str) -> None:
    name = read_name(text)
    assert name is None or name.surname
