from app.composition import Services


def test_a_house_style_is_prepared_once_for_all_letters(desk: Services) -> None:
    drafts = [desk.drafting.begin(kind)[0].draft.id for kind in ("kamerbrief", "antwoordbrief")]
    letters = [desk.resolving.show(draft).letter for draft in drafts]
    first, second = (desk.resolving.style(letter) for letter in letters)
    assert first is second
