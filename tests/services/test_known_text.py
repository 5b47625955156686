from pathlib import Path

import pytest

from app.composition import Services
from app.domain.drafts import OwnPart, UsePart
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId
from app.services.writing import written
from app.text.words import words
from tests.support.library import load

BODY = (
    "# Havens\n\nIn {{ haven }} is het afgelopen jaar hard gewerkt aan de veiligheid van de kades. Ik volg dat met "
    "aandacht en kom er nog op terug.\n\nDaarvoor is {{ bedrag | bedrag }} beschikbaar."
)
PASTED = (
    "In Voorbeeldstad is het afgelopen jaar hard gewerkt aan de veiligheid van de kades. Ik volg dat met aandacht en "
    "kom er nog op terug.\n\nDaarvoor is € 1.250.000 beschikbaar."
)


@pytest.fixture
def library(desk: Services, tmp_path: Path) -> Services:
    load(desk, tmp_path, "havens", BODY, variables={"haven": "text", "bedrag": "amount"})
    load(desk, tmp_path, "wegen", "Over wegen valt heel iets anders te melden dan over bruggen en over sluizen.")
    return desk


def draft_of(desk: Services, text: str) -> DraftId:
    draft = desk.drafting.begin("kamerbrief")[0].draft.id
    desk.drafting.place_own(draft, written(text), 0)
    return draft


def said(desk: Services, draft: DraftId) -> str:
    return " ".join(words(desk.resolving.show(draft).letter.blocks))


def test_pasted_library_text_is_recognised_with_its_values(library: Services) -> None:
    draft = draft_of(library, "# Havens\n\n" + PASTED)
    (found,) = library.known_texts.found(draft)
    assert (found.paragraph.slug, found.share, found.wording) == ("havens", 1.0, None)
    before = said(library, draft)
    library.known_texts.use(draft, [found])
    (part,) = library.drafting.get(draft).draft.parts
    assert isinstance(part, UsePart)
    assert dict(part.values) == {"haven": "Voorbeeldstad", "bedrag": "1250000"}
    assert said(library, draft) == before


def test_own_text_round_it_stays_own_text(library: Services) -> None:
    draft = draft_of(
        library, f"Dank voor uw brief van vorige week.\n\n# Havens\n\n{PASTED}\n\nTot zover dit bericht."
    )
    (found,) = library.known_texts.found(draft)
    assert (found.start, found.end) == (1, 4)
    before = said(library, draft)
    library.known_texts.use(draft, [found])
    kinds = [type(each) for each in library.drafting.get(draft).draft.parts]
    assert kinds == [OwnPart, UsePart, OwnPart]
    assert said(library, draft) == before
    library.drafting.undo(draft)
    assert [type(each) for each in library.drafting.get(draft).draft.parts] == [OwnPart]


def test_words_of_ones_own_are_kept_as_a_wording_with_its_fields(library: Services) -> None:
    draft = draft_of(library, "# Havens\n\n" + PASTED.replace("hard gewerkt", "goed gewerkt"))
    (found,) = library.known_texts.found(draft)
    assert 0.9 <= found.share < 1.0
    library.known_texts.use(draft, [found])
    library.drafting.set(draft, [("haven", "Andershaven")])
    assert "In Andershaven is het afgelopen jaar goed gewerkt" in said(library, draft)


@pytest.mark.parametrize(
    "text",
    [
        "Dit gaat over iets heel anders, namelijk over het weer van gisteren en van vandaag.",
        PASTED.replace("hard gewerkt aan de veiligheid van de kades", "niets gedaan") + " Maar dat is niet het hele "
        "verhaal, want daar is nog veel over te zeggen en dat doe ik hier dan ook.",
        "Havens",
    ],
)
def test_what_is_less_than_ninety_percent_alike_is_left_alone(library: Services, text: str) -> None:
    assert library.known_texts.found(draft_of(library, text)) == ()


def test_a_part_that_was_altered_since_is_left_as_it_is(library: Services) -> None:
    draft = draft_of(library, "# Havens\n\n" + PASTED)
    (found,) = library.known_texts.found(draft)
    library.drafting.write(draft, found.part, written("Iets anders."))
    with pytest.raises(KnownError) as caught:
        library.known_texts.use(draft, [found])
    assert caught.value.code is ErrorCode.CHANGED_ELSEWHERE


def test_what_is_no_longer_approved_is_not_offered(library: Services, tmp_path: Path) -> None:
    draft = draft_of(library, "# Havens\n\n" + PASTED)
    assert library.known_texts.found(draft)
    load(library, tmp_path, "havens", BODY, state="withdrawn", variables={"haven": "text", "bedrag": "amount"})
    assert library.known_texts.found(draft) == ()


def test_the_most_like_paragraph_comes_first(library: Services) -> None:
    found = library.known_texts.like(written(PASTED))
    assert found[0].paragraph.slug == "havens"
    assert found[0].share > 0.9
