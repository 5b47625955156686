from app.composition import Services
from app.domain.findings import FindingCode, Severity
from app.services.writing import written


def test_a_house_style_is_prepared_once_for_all_letters(desk: Services) -> None:
    drafts = [desk.drafting.begin(kind)[0].draft.id for kind in ("kamerbrief", "antwoordbrief")]
    letters = [desk.resolving.show(draft).letter for draft in drafts]
    first, second = (desk.resolving.style(letter) for letter in letters)
    assert first is second


def test_a_figure_whose_picture_is_not_there_blocks_and_is_named(desk: Services) -> None:
    begun, _ = desk.drafting.begin("kamerbrief")
    desk.drafting.place_own(begun.draft.id, written(f'![Stromen](sha256:{"0" * 64} "Een grafiek")'), 0)
    shown = desk.resolving.show(begun.draft.id)
    (missing,) = [each for each in shown.findings if each.code == FindingCode.FIGURE_MISSING]
    assert (missing.severity, missing.facts["found"]) == (Severity.BLOCKS, "Stromen")
    assert desk.resolving.figures(shown.letter) == {}
