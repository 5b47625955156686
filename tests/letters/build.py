"""Writes the thirty letters into a folder: `python -m tests.letters.build FOLDER`."""

import shutil
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.letters import exported_letters, kamer_prints, mails, open_letters, printed_letters, word_letters

HERE = Path(__file__).parent
TRUTH = HERE / "truth.json"

BUILT: Mapping[str, Callable[[], bytes]] = {
    "04-jenv-2024-zeehavens.docx": word_letters.zeehaven,
    "05-bzk-2024-raadsleden.docx": word_letters.raadsleden,
    "06-ezk-2019-zonneweiden.pdf": printed_letters.zonneweiden,
    "07-def-1999-oefenterreinen.pdf": kamer_prints.defensie_1999,
    "08-lnv-2024-garnalen.pdf": kamer_prints.aanhangsel_2024,
    "09-szw-2022-pilot.odt": open_letters.pilot_2022,
    "12-incoming-2023-dijkwaard.eml": mails.gemeente_2023,
    "13-incoming-2020-veerponten.msg": mails.stichting_2020,
    "16-fin-2023-beslisnota.docx": word_letters.beslisnota,
    "17-ocw-2023-uitstel.docx": word_letters.uitstel,
    "18-bzk-2022-burgemeester.pdf": printed_letters.burgemeester_2022,
    "21-bz-2022-kamervragen.docx": word_letters.kamervragen,
    "25-lnv-2007-visserij.pdf": printed_letters.landbouw_2007,
    "26-ienw-2022-nota.docx": word_letters.nota_ter_informatie,
    "28-incoming-2014-provincie.odt": open_letters.provincie_2014,
    "30-aenm-2024-opvang.docx": exported_letters.opvang_2024,
}
"""The letters made in code, by the name of the file; the others stand in `texts`."""


def build(folder: Path) -> None:
    """Write all thirty letters into `folder`, which is made if need be."""
    folder.mkdir(parents=True, exist_ok=True)
    for text in (HERE / "texts").iterdir():
        shutil.copyfile(text, folder / text.name)
    for name, made in BUILT.items():
        (folder / name).write_bytes(made())


if __name__ == "__main__":
    build(Path(sys.argv[1]))
