import subprocess
import sys
from pathlib import Path

import pytest

from app.__main__ import main
from app.ooxml.package_check import faults
from app.services.recognising import recognise_alone as recognise


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    assert main(["demo", "--out", str(folder)]) == 0
    return folder


def test_the_demo_writes_an_answer_to_the_mayor_and_a_kamerbrief(demo: Path) -> None:
    answer = recognise(demo / "antwoordbrief.docx")
    assert "Geachte heer Aboutaleb," in answer.extract.plain
    assert "VOORBEELD" in answer.extract.plain
    assert answer.reading.dated is not None
    assert answer.reading.dated.best.value.startswith("2022-")
    brief = recognise(demo / "kamerbrief.docx")
    assert "Aan de Voorzitter van de Tweede Kamer" in brief.extract.plain
    assert "Geachte" not in brief.extract.plain


def test_both_letters_are_sound_packages(demo: Path) -> None:
    for name in ("antwoordbrief.docx", "kamerbrief.docx"):
        assert faults((demo / name).read_bytes()) == ()


def test_the_demo_can_be_repeated(demo: Path) -> None:
    before = (demo / "kamerbrief.docx").stat().st_size
    assert main(["demo", "--out", str(demo)]) == 0
    assert abs((demo / "kamerbrief.docx").stat().st_size - before) < 200


def test_the_demo_never_takes_the_place_of_a_real_archive(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--archive", str(tmp_path / "archief"), "search", ""]) == 0
    register = (tmp_path / "archief" / "register.db").read_bytes()
    assert main(["demo", "--out", str(tmp_path)]) == 1
    assert "voorbeeldarchief" in capsys.readouterr().err
    assert (tmp_path / "archief" / "register.db").read_bytes() == register


def test_the_command_line_never_loads_qt(demo: Path) -> None:
    code = """if True:
        import sys
        from app.__main__ import main
        main(["demo", "--out", sys.argv[1]])
        print("PySide6" in sys.modules)
    """
    done = subprocess.run([sys.executable, "-c", code, str(demo)], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "False"
