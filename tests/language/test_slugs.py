from app.language.slugs import LONGEST, slug_of


def test_a_title_becomes_words_of_letters_and_figures() -> None:
    assert slug_of("Misbruik van pincodes: één container!") == "misbruik-van-pincodes-een-container"
    assert slug_of("—") == ""


def test_a_long_title_is_cut_between_words() -> None:
    slug = slug_of("woord " * 40)
    assert len(slug) <= LONGEST
    assert slug.endswith("woord")
