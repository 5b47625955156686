"""A letter the product itself wrote, as it is sent."""

from datetime import UTC, date, datetime

from app.domain.resolved import LetterField
from app.export.docx import write_docx
from app.export.house_style import load_house_style
from app.export.purpose import Purpose
from app.runtime.paths import installed_paths
from tests.export.letters import letter, note, para


def opvang_2024() -> bytes:
    """Asiel en Migratie 2024, through the product's own writer."""
    values = {
        "onderwerp": "Opvang van minderjarigen in kleine gemeenten",
        "ons_kenmerk": "5899120",
        "uw_kenmerk": "2024Z17340",
        "retouradres": "Postbus 20301 2500 EH  Den Haag",
        "adres1": "Aan de Voorzitter van de Tweede Kamer",
        "adres2": "der Staten-Generaal",
        "adres3": "Postbus 20018",
        "adres4": "2500 EA  DEN HAAG",
        "afzender1": "Directoraat-Generaal Migratie",
        "afzender2": "Turfmarkt 147",
        "afzender3": "2511 DP  Den Haag",
        "afzender4": "www.rijksoverheid.nl/aenm",
    }
    text = (
        para(
            "Op verzoek van de vaste commissie voor Asiel en Migratie reageer ik in deze brief op het bericht "
            "dat kleine "
            "gemeenten de opvang van minderjarigen sluiten. In mijn brief van 25 oktober jl.",
            note("Kamerstuk 19 637, nr. 3299."),
            " heb ik de cijfers over het derde kwartaal gegeven.",
        ),
        para(
            "Tijdens het commissiedebat van 3 oktober jl. heeft het lid Nijdam hierover een motie aangekondigd. "
            "Ik verwijs "
            "naar mijn appreciatie van de motie-Oosterling (Kamerstuk 36 600 XX, nr. 17), die op 12 november jl. "
            "is verworpen."
        ),
        para(
            "Het COA informeert de betrokken gemeenten in december. Uw Kamer wordt voor het einde van het jaar "
            "geïnformeerd "
            "over de uitkomsten. Daarbij ga ik ook in op de brief van de burgemeester van Dijkwaard van 30 "
            "oktober jl. aan mij."
        ),
    )
    resolved = letter(
        text,
        fields=(
            LetterField("datum", "2024-11-18", "18 november 2024"),
            *(LetterField(name, each, each) for name, each in values.items()),
        ),
        date=date(2024, 11, 18),
        kind="kamerbrief",
        kind_label="Kamerbrief",
        opening="",
        closing="",
        signature_above=("De Minister van Asiel en Migratie,",),
        signature_below=("G.H. Roelofsen-Bakir",),
    )
    style = load_house_style(installed_paths().templates / "house_style", "rijk")
    return write_docx(resolved, style, Purpose.TO_SEND, datetime(2024, 11, 18, 9, 30, tzinfo=UTC))
