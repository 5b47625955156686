from dataclasses import replace
from pathlib import Path

from app.composition import Services
from app.domain.corrections import Correction, LabelPlace, Layout
from app.services.intake import Outcome
from app.services.registering import proposed

LETTER = """\
Gemeente Voorbeeldstad

Zaaknr.: VB-2031/17
Verzonden 3 mei 2031
Aan de minister van Vaarwegen en Oevers
Postbus 99999
9999 ZZ Voorbeeldstad

Geachte minister,

Graag vraag ik uw aandacht voor de voorbeeldhaven.

Met vriendelijke groet,

De burgemeester van Voorbeeldstad,
A. de Vries
"""
NEXT = (
    LETTER.replace("VB-2031/17", "VB-2031/88").replace("3 mei 2031", "9 juni 2031").replace("A. de Vries", "B. Proef")
)
ANOTHER = NEXT.replace("Gemeente Voorbeeldstad", "Gemeente Elders").replace("Voorbeeldstad,", "Elders,")


def offered(desk: Services, folder: Path, name: str, text: str) -> str:
    path = folder / name
    path.write_text(text, "utf-8")
    (imported,) = desk.intake.import_files([path], propose=True)
    assert imported.outcome is Outcome.PROPOSED
    return imported.sha256


def corrected(desk: Services, sha256: str) -> tuple[Correction, ...]:
    proposal = desk.intake.proposal(sha256)
    registration = replace(proposed(proposal.reading), their_kenmerk="VB-2031/17", subject="De voorbeeldhaven")
    letter, _ = desk.intake.register(sha256, registration)
    with desk.intake.archive.reading() as work:
        return work.corrections.of(letter.id)


def test_a_correction_is_kept_with_the_label_its_value_stands_by(desk: Services, tmp_path: Path) -> None:
    kept = corrected(desk, offered(desk, tmp_path, "brief.txt", LETTER))
    assert Correction(field="subject", proposed="", corrected="De voorbeeldhaven") in kept
    layout = Layout(sender="Gemeente Voorbeeldstad", field="our_kenmerk", label="Zaaknr.", place=LabelPlace.BESIDE)
    assert Correction(field="our_kenmerk", proposed="", corrected="VB-2031/17", layout=layout) in kept


def test_the_next_letter_on_that_paper_starts_from_its_layout_and_not_from_its_values(
    desk: Services, tmp_path: Path
) -> None:
    corrected(desk, offered(desk, tmp_path, "brief.txt", LETTER))
    reading = desk.intake.proposal(offered(desk, tmp_path, "volgende.txt", NEXT)).reading
    assert reading.our_kenmerk is not None
    assert (reading.our_kenmerk.best.value, reading.our_kenmerk.best.rule) == ("VB-2031/88", "layout_of_sender")
    assert reading.subject is None


def test_a_layout_is_not_used_on_the_paper_of_another(desk: Services, tmp_path: Path) -> None:
    corrected(desk, offered(desk, tmp_path, "brief.txt", LETTER))
    reading = desk.intake.proposal(offered(desk, tmp_path, "andere.txt", ANOTHER)).reading
    assert reading.our_kenmerk is None
