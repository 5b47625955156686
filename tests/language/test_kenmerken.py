import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.language.kenmerken import KenmerkKind, kind_of, likelihood, named_kenmerken
from tests.support.effort import examples


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("IENW/BSK-2031/12", KenmerkKind.IENW),
        ("IenW/BSK-2031/123456", KenmerkKind.IENW),
        ("IENM / BSK - 2011 / 123", KenmerkKind.IENW),
        ("RWS-2031/4321", KenmerkKind.IENW),
        ("MINBUZA-2031.1234", KenmerkKind.BZ),
        ("MinBuza.2031.123456", KenmerkKind.BZ),
        ("Min-BuZa.2031.12345-67", KenmerkKind.BZ),
        ("BZ2314567", KenmerkKind.BZ),
        ("987654-123456-XYZ", KenmerkKind.VWS),
        ("1987654-1123456-GM", KenmerkKind.VWS),
        ("2031-0000123456", KenmerkKind.BZK_SZW_FIN),
        ("2031–0000123456", KenmerkKind.BZK_SZW_FIN),
        ("XY/2011/1234 M", KenmerkKind.BZK_SZW_FIN),
        ("BS2031012345", KenmerkKind.DEFENSIE),
        ("BS/2031012345", KenmerkKind.DEFENSIE),
        ("D/2008012345", KenmerkKind.DEFENSIE),
        ("MINDEF20310012345", KenmerkKind.DEFENSIE),
        ("WJZ/12345678", KenmerkKind.EZ_LNV_KGG),
        ("dgxx-yy / 12345678", KenmerkKind.EZ_LNV_KGG),
        ("W01.31.0001/II", KenmerkKind.RVS),
        ("W01.31.00012/IV/K", KenmerkKind.RVS),
        ("2031001234", KenmerkKind.KABINET_KONING),
        ("2031Z00001", KenmerkKind.TK_ZAAK),
        ("2031z00001", KenmerkKind.TK_ZAAK),
        ("2031D00001", KenmerkKind.TK_DOCUMENT),
        ("31-VWS-B-001", KenmerkKind.TK_COMMISSIE),
        ("7654321", KenmerkKind.JENV),
        (" 7654321 ", KenmerkKind.JENV),
        ("654321", KenmerkKind.JENV_OLDER),
        ("DDS 7654321", KenmerkKind.JENV_OLDER),
        ("7654321/Justis/11", KenmerkKind.JENV_OLDER),
        ("7654321/05/DXX", KenmerkKind.JENV_OLDER),
        ("654321/13/DX&Y", KenmerkKind.JENV_OLDER),
        ("7654321/09", KenmerkKind.JENV_OLDER),
        ("00.012345", KenmerkKind.KABINET_KONING),
    ],
)
def test_each_house_has_a_form_however_it_is_spaced_or_capitalised(text: str, kind: KenmerkKind) -> None:
    assert kind_of(text) is kind


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-",
        "–",
        "12345",
        "12345678",
        "0612345",
        "2031A00001",
        "2031Z1",
        "W1.31.0001/II",
        "XX/YyZz/123456",
        "WJZ/123456 (10436)",
        "1234 AB",
        "3 mei 2031",
        "brief",
        "x" * 100,
        "7654321 7654322",
    ],
)
def test_what_has_no_known_form_has_no_kind(text: str) -> None:
    assert kind_of(text) is None


@pytest.mark.parametrize(
    "text", ["7654321", "VBD/2031-12345", "PS 2031/0042", "XX/YyZz/123456", "WJZ/123456 (10436)", "ABC-98765", "A-12"]
)
def test_a_form_of_an_unknown_house_can_be_a_kenmerk(text: str) -> None:
    assert likelihood(text) >= 0.6


@pytest.mark.parametrize(
    "text",
    [
        "-",
        "",
        "2500 EA DEN HAAG",
        "1234AB Proefstad",
        "070 123 45 67",
        "T 070 123 45 67",
        "+31 6 12345678",
        "4 februari 2031",
        "04-02-2031",
        "4 feb. 2031",
        "2031",
        "2030-2031",
        "31 031 VI",
        "zie bijlage 123",
        "Bijlage",
        "Bijlage 1",
        "Postbus 20301",
        "Voorbeeldstraat 147",
        "Plein 2",
        "VBD Afdeling 12345",
        "12",
        "en ons 123 kenmerk",
        "Bij beantwoording de datum en ons kenmerk vermelden.",
        "(1)",
        "1/12",
        "KvK 12345678",
        "NL12ABCD0123456789",
        "04-02-2031 12:00",
    ],
)
def test_what_else_stands_in_a_letterhead_is_no_kenmerk(text: str) -> None:
    assert likelihood(text) == 0


def test_a_known_form_is_likelier_than_an_unknown_one() -> None:
    assert likelihood("7654321") > likelihood("ABC-98765") > likelihood("A-12") > 0


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("uw brief van 3 mei 2031, nr. 2031Z00001, over vaarwegen", ["2031Z00001"]),
        ("een brief met kenmerk 7654321.", ["7654321"]),
        ("(kenmerk WJZ / 12345678)", ["WJZ / 12345678"]),
        ("Uw kenmerk: ABC-98765", ["ABC-98765"]),
        ("uw referentienummer PS/31-42;", ["PS/31-42"]),
        ("stuk 2031D00001 en zaak 2031Z00002", ["2031D00001", "2031Z00002"]),
        ("Kamerstuk 31 031, nr. 348", []),
        ("Kamerstukken 31031, nr. 12 en nummer 7", []),
        ("het kenmerk van deze aanpak is samenwerking", []),
        ("7654321 mensen wonen daar", []),
        ("op 3 mei 2031 nr. 3", []),
        ("onder nummer 7654321", ["7654321"]),
    ],
)
def test_running_text_names_a_kenmerk_by_a_word_before_it_or_a_form_of_its_own(text: str, named: list[str]) -> None:
    found = named_kenmerken(text)
    assert [each.text for each in found] == named
    assert all(text[each.start : each.end] == each.text for each in found)


@given(st.text() | st.text(alphabet="0123456789/-. AZz", max_size=60))
@settings(max_examples=examples(150))
def test_no_text_makes_reading_fail(text: str) -> None:
    kind = kind_of(text)
    assert likelihood(text) == 1 if kind else 0 <= likelihood(text) < 1
    for each in named_kenmerken(text):
        assert text[each.start : each.end] == each.text
