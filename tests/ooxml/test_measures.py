from app.ooxml.measures import Mm, Pt, Twips, emu, millimetres, points_in_twips, twips, twips_in_emu


def test_a_page_of_a4_has_the_measures_word_gives_it() -> None:
    assert (twips(Mm(210)), twips(Mm(297))) == (11906, 16838)


def test_lengths_agree_in_every_unit() -> None:
    assert points_in_twips(Pt(12)) == 240
    assert emu(Mm(10)) == 360_000
    assert twips_in_emu(Twips(1440)) == emu(Mm(25.4)) == 914_400
    assert millimetres(Twips(1440)) == 25.4
