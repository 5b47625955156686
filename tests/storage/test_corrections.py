from app.domain.corrections import Correction, LabelPlace, Layout
from app.storage.archive import Archive
from tests.storage.samples import a_letter

KENMERK = Layout(sender="Gemeente Proefstad", field="our_kenmerk", label="Zaaknr.", place=LabelPlace.BESIDE)
DATE = Layout(sender="Gemeente Proefstad", field="dated", label="Verzonden op", place=LabelPlace.BELOW)


def test_what_was_corrected_is_kept_with_the_letter(archive: Archive) -> None:
    letter = a_letter()
    corrections = (
        Correction(field="our_kenmerk", proposed="12", corrected="PS/12", layout=KENMERK),
        Correction(field="subject", proposed="", corrected="Veerpont"),
    )
    with archive.writing() as work:
        work.letters.add(letter)
        work.corrections.add(letter.id, corrections)
    with archive.reading() as work:
        assert work.corrections.of(letter.id) == corrections


def test_layouts_are_given_once_the_last_learned_first(archive: Archive) -> None:
    with archive.writing() as work:
        for layout in (KENMERK, DATE, KENMERK):
            letter = a_letter()
            work.letters.add(letter)
            work.corrections.add(
                letter.id, (Correction(field=layout.field, proposed="", corrected="x", layout=layout),)
            )
    with archive.reading() as work:
        assert work.corrections.layouts() == (KENMERK, DATE)
