from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from app.domain.blocks import Para
from app.domain.drafts import UsePart
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import PartId, PartyId
from app.domain.inlines import Field, Text
from app.domain.letters import LetterParty, Role
from app.domain.paragraphs import Variable, VariableType
from app.domain.parties import Party
from app.domain.resolved import ResolvedLetter, opening_id
from app.text.words import plain
from tests.compose.examples import (
    CHAIR,
    DIRECTORATE,
    INCOMING,
    MAYOR,
    MINISTER,
    PARTIES,
    draft,
    own,
    paragraph,
    resolved,
)

DAY = Variable(name="dag", type=VariableType.DATE, label="Dag")


def shown(letter: ResolvedLetter, start: str) -> list[str]:
    return [field.shown for field in letter.fields if field.name.rstrip("0123456789") == start]


def use(number: int = 60, paragraph_number: int = 40, **more: object) -> UsePart:
    return UsePart(PartId(UUID(int=number)), paragraph(".", number=paragraph_number).id, 1, **more)  # type: ignore[arg-type]


def test_a_reply_goes_to_who_wrote_the_letter_it_answers() -> None:
    letter = resolved(draft("antwoordbrief"))
    assert shown(letter, "adres") == [
        "Gemeente Voorbeeldstad",
        "Mevrouw A. de Visser",
        "burgemeester",
        "Plein 1",
        "1234 AB  VOORBEELDSTAD",
    ]
    assert letter.opening == "Geachte mevrouw De Visser,"
    assert letter.closing == "Met vriendelijke groet,"


def test_a_reply_thanks_for_the_letter_with_its_date_and_kenmerk_as_fields() -> None:
    first = resolved(draft("antwoordbrief")).parts[0]
    assert first.id == opening_id(draft("antwoordbrief").id)
    assert first.alias == "Opening"
    assert plain(first.blocks).startswith(
        "Hartelijk dank voor uw brief van 11 januari 2022 met kenmerk BW/2022-15. Met deze brief"
    )
    assert Field("brief_datum", "2022-01-11", "11 januari 2022") in first.blocks[0].inlines  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"their_kenmerk": None}, "Hartelijk dank voor uw brief van 11 januari 2022. Met"),
        ({"dated": None}, "Hartelijk dank voor uw brief met kenmerk BW/2022-15. Met"),
        ({"dated": None, "their_kenmerk": None}, "Hartelijk dank voor uw brief. Met"),
    ],
)
def test_what_the_archive_does_not_know_of_the_letter_is_not_thanked_for(changes: dict[str, Any], words: str) -> None:
    letter = resolved(draft("antwoordbrief"), answered=replace(INCOMING, **changes))
    assert plain(letter.parts[0].blocks).startswith(words)
    assert "[" not in plain(letter.parts[0].blocks)


def test_the_kenmerk_of_the_answered_letter_is_uw_kenmerk_unless_another_is_set() -> None:
    assert shown(resolved(draft("antwoordbrief")), "uw_kenmerk") == ["BW/2022-15"]
    assert shown(resolved(draft("antwoordbrief", uw_kenmerk="anders")), "uw_kenmerk") == ["anders"]


def test_a_letter_to_parliament_goes_to_its_chair_without_salutation_or_closing() -> None:
    letter = resolved(draft("kamerbrief"))
    assert shown(letter, "adres") == [*CHAIR.organisation, "Postbus 20018", "2500 EA  DEN HAAG"]
    assert (letter.opening, letter.closing) == ("", "")
    assert [part.alias for part in letter.parts] == ["Eigen tekst"]


def test_an_addressee_that_was_named_comes_first() -> None:
    letter = resolved(draft("kamerbrief", geadresseerde=str(MAYOR.id)))
    assert shown(letter, "adres")[0] == "Gemeente Voorbeeldstad"


def test_a_sender_known_only_as_printed_is_greeted_as_printed() -> None:
    answered = replace(INCOMING, parties=(LetterParty(Role.SENDER, "de heer J. van Haga"),))
    letter = resolved(draft("antwoordbrief"), answered=answered)
    assert (letter.opening, shown(letter, "adres")) == ("Geachte heer Van Haga,", ["De heer J. van Haga"])


def test_a_printed_sender_that_is_no_person_is_an_organisation() -> None:
    answered = replace(INCOMING, parties=(LetterParty(Role.SENDER, "Stichting Voorbeeld"),))
    letter = resolved(draft("antwoordbrief"), answered=answered)
    assert (letter.opening, shown(letter, "adres")) == ("Geachte heer/mevrouw,", ["Stichting Voorbeeld"])


def test_the_letterhead_holds_what_the_house_style_binds() -> None:
    letter = resolved(draft("antwoordbrief", bijlagen="2"))
    assert shown(letter, "retouradres") == ["Postbus 20301 2500 EH  Den Haag"]
    assert shown(letter, "afzender") == [
        "Directoraat-Generaal",
        "Voorbeeld",
        "Straat 2",
        "2511 DP  Den Haag",
        "Postbus 20301",
        "2500 EH  Den Haag",
        "www.example.nl",
    ]
    day = letter.field("datum")
    assert day is not None
    assert (day.value, day.shown, day.is_open) == ("2022-02-25", "25 februari 2022", False)
    assert shown(letter, "onderwerp") == ["Aanpak van voorbeelden"]
    assert shown(letter, "ons_kenmerk") == ["1234567"]
    assert shown(letter, "bijlagen") == ["2"]
    assert letter.field("contactpersoon") is None


def test_the_signature_has_the_office_above_and_the_name_below() -> None:
    letter = resolved(draft("kamerbrief"))
    assert letter.signature_above == ("De Minister van Voorbeelden,",)
    assert letter.signature_below == ("J. van den Berg",)


def test_what_is_required_and_missing_is_open_and_says_what_is_wanted() -> None:
    written = draft("antwoordbrief", onderwerp="", ons_kenmerk="", afzender="", ondertekenaar="", day=None)
    letter = resolved(replace(written, answers=None), answered=None)
    assert {field.name: field.shown for field in letter.fields if field.is_open} == {
        "datum": "[datum]",
        "onderwerp": "[onderwerp]",
        "adres1": "[geadresseerde]",
        "afzender1": "[afzender]",
        "ondertekenaar": "[ondertekenaar]",
        "ons_kenmerk": "[ons kenmerk]",
    }
    assert letter.signature_below == ("[ondertekenaar]",)
    assert letter.opening == "Geachte heer/mevrouw,"


def test_more_lines_than_the_window_holds_share_the_first() -> None:
    crowded = replace(MAYOR, organisation=("Een", "Twee", "Drie", "Vier"))
    letter = resolved(draft("antwoordbrief", geadresseerde=str(MAYOR.id)), parties={**PARTIES, MAYOR.id: crowded})
    assert shown(letter, "adres")[0] == "Een, Twee"
    assert len(shown(letter, "adres")) == 7
    assert shown(letter, "adres")[-1] == "1234 AB  VOORBEELDSTAD"


def test_a_sender_of_more_lines_than_the_column_holds_loses_none_of_them() -> None:
    crowded = replace(DIRECTORATE, organisation=("Ministerie", "Directoraat-Generaal", "Directie", "Afdeling"))
    letter = resolved(draft("antwoordbrief"), parties={**PARTIES, DIRECTORATE.id: crowded})
    assert shown(letter, "afzender")[:2] == ["Ministerie, Directoraat-Generaal, Directie", "Afdeling"]
    assert len(shown(letter, "afzender")) == 7
    assert shown(letter, "afzender")[-1] == "www.example.nl"


def test_a_party_that_is_not_there_is_a_known_error() -> None:
    with pytest.raises(KnownError) as error:
        resolved(draft("kamerbrief", ondertekenaar=str(PartyId(UUID(int=9)))))
    assert error.value.code is ErrorCode.UNKNOWN_PARTY


def test_a_library_paragraph_is_filled_in_and_says_where_it_came_from() -> None:
    source = paragraph("Het debat van {{ dag | datum }}.", DAY, title="Debat")
    part = resolved(draft("kamerbrief", use(values={"dag": "2022-06-28"})), source).parts[0]
    assert (part.alias, part.paragraph, part.version, part.departs) == ("Debat", source.id, 1, False)
    assert part.blocks == (Para((Text("Het debat van "), Field("dag", "2022-06-28", "28 juni 2022"), Text("."))),)


def test_a_version_that_is_not_there_is_a_known_error() -> None:
    with pytest.raises(KnownError) as error:
        resolved(draft("kamerbrief", use()))
    assert error.value.code is ErrorCode.UNKNOWN_PARAGRAPH


def test_a_wording_of_ones_own_departs_only_where_it_differs() -> None:
    source = paragraph("Het debat.")
    same = resolved(draft("kamerbrief", use(wording=(Para((Text("Het "), Text("debat."))),))), source).parts[0]
    other = resolved(draft("kamerbrief", use(wording=(Para((Text("Dit debat."),)),))), source).parts[0]
    assert (same.departs, other.departs) == (False, True)
    assert plain(other.blocks) == "Dit debat."


def test_a_wording_of_ones_own_shows_the_values_as_they_are_now() -> None:
    source = paragraph("Op {{ dag | datum_kort }}.", DAY)
    wording = (Para((Text("Debat op "), Field("dag", "2022-06-28", "28-06-2022"))),)
    kept = resolved(draft("kamerbrief", use(wording=wording, values={"dag": "2022-06-28"})), source)
    renewed = resolved(draft("kamerbrief", use(wording=wording, values={"dag": "2022-07-01"})), source)
    assert plain(kept.blocks) == "Debat op 28-06-2022"
    assert plain(renewed.blocks) == "Debat op 1 juli 2022"


def test_every_part_has_an_alias_of_its_own_that_fits_a_content_control() -> None:
    sources = (paragraph("A.", title="T" * 80, number=41), paragraph("B.", title="T" * 80, number=42))
    parts = (own("a", 51), own("b", 52), use(61, 41), use(62, 42), use(63, 42))
    aliases = [part.alias for part in resolved(draft("antwoordbrief", *parts), *sources).parts]
    assert len(set(aliases)) == len(aliases) == 6
    assert max(map(len, aliases)) == 64


def test_numbers_are_kept_with_their_words_in_running_text_and_values_are_left_alone() -> None:
    text = Variable(name="x", type=VariableType.TEXT, label="X")
    source = paragraph("Op 28 juni, nr. 348, € 100, 2,5 miljoen en nr. {{ x }} miljoen, {{ x }} december.", text)
    letter = resolved(draft("kamerbrief", use(values={"x": "28 juni 7"})), source)
    assert plain(letter.blocks).replace("\u00a0", "~") == (
        "Op 28~juni, nr.~348, €~100, 2,5~miljoen en nr.~28 juni 7~miljoen, 28 juni 7~december."
    )


def test_own_text_never_meets_the_template_language() -> None:
    letter = resolved(draft("kamerbrief", own("{{ x }} {% if y %} *ster*")))
    assert plain(letter.blocks) == "{{ x }} {% if y %} *ster*"


def test_the_same_draft_gives_the_same_letter() -> None:
    assert resolved(draft("antwoordbrief")) == resolved(draft("antwoordbrief"))


def test_a_date_may_stay_open_until_signing() -> None:
    letter = resolved(draft("kamerbrief", day=None))
    field = letter.field("datum")
    assert letter.date is None
    assert field is not None
    assert field.is_open


def test_the_signatory_is_a_field_too() -> None:
    assert shown(resolved(draft("kamerbrief", day=date(2022, 1, 1))), "ondertekenaar") == ["J. van den Berg"]
    nameless = replace(MINISTER, name=None)
    assert isinstance(nameless, Party)
    letter = resolved(draft("kamerbrief"), parties={**PARTIES, MINISTER.id: nameless})
    assert (letter.signature_above, letter.signature_below) == (("De Minister van Voorbeelden,",), ())
