"""Kenmerken on the command line: ranges, what was given, what is wrong, what was skipped and why."""

import json
from pathlib import Path
from typing import Any

import pytest

from app.__main__ import main
from tests.cli.test_main import Run, records, run

__all__ = ["run"]

HOUSE = "Ministerie van Justitie en Veiligheid"


def exported(run: Run, folder: Path, *facts: str) -> dict[str, Any]:
    """Export a new letter of the ministry and return its draft as it then is."""
    chosen = [part for fact in ("afzender=ministerie-jenv", *facts) for part in ("--set", fact)]
    draft = run("draft", "new", "--kind", "kamerbrief", *chosen)[1].strip()
    code, _, said = run("export", draft, "--out", folder / "brief.docx")
    assert code == 0, said
    return dict(records(run("draft", "show", draft, "--json")[1])[0])


def test_a_range_is_added_used_and_listed(run: Run, tmp_path: Path) -> None:
    code, out, _ = run("kenmerk", "add-range", HOUSE, "VB-{nummer:4}", 1, 20, "--json")
    (added,) = records(out)
    assert (code, added["mask"], added["first"], added["last"], added["drafter"]) == (0, "VB-{nummer:4}", 1, 20, None)
    draft = exported(run, tmp_path)
    assert draft["facts"]["ons_kenmerk"] == "VB-0001"
    (issue,) = records(run("kenmerk", "list", "--json")[1])
    assert (issue["kenmerk"], issue["state"], issue["draft"]) == ("VB-0001", "reserved", draft["id"])
    (use,) = records(run("kenmerk", "ranges", "--json")[1])
    assert (use["id"], use["next"], use["left"], use["gaps"]) == (added["id"], "VB-0002", 19, [])
    assert "VB-0001" in run("kenmerk", "list")[1]
    assert "gereserveerd" in run("kenmerk", "list")[1]
    assert "volgende: VB-0002 (nog 19)" in run("kenmerk", "ranges")[1]


def test_a_range_of_another_drafter_is_not_used(run: Run, tmp_path: Path) -> None:
    run("kenmerk", "add-range", HOUSE, "VB-{nummer}", 1, 20, "--drafter", "B. Voorbeeld")
    assert "ons_kenmerk" not in exported(run, tmp_path)["facts"]
    assert "B. Voorbeeld" in run("kenmerk", "ranges")[1]


def test_skipped_numbers_are_named_and_explained(run: Run, tmp_path: Path) -> None:
    run("kenmerk", "add-range", HOUSE, "VB-{nummer}", 1, 20)
    assert run("kenmerk", "check")[:2] == (0, "De kenmerken zijn in orde.\n")
    exported(run, tmp_path, "ons_kenmerk=VB-4")
    code, out, _ = run("kenmerk", "check", "--json")
    assert (code, records(out)[0]["gaps"]) == (1, [{"mask": "VB-{nummer}", "first": 1, "last": 3, "year": None}])
    assert "overgeslagen: VB-{nummer}  1-3" in run("kenmerk", "check")[1]
    assert "overgeslagen: VB-{nummer}  1-3" in run("kenmerk", "ranges")[1]
    assert run("kenmerk", "explain", "1-2", "op papier")[0] == 0
    assert run("kenmerk", "explain", "3", "vergist")[0] == 0
    assert run("kenmerk", "check")[0] == 0
    assert "vervallen: op papier" in run("kenmerk", "check", "vb-1")[1]


def test_a_kenmerk_names_who_has_it(run: Run, tmp_path: Path) -> None:
    draft = exported(run, tmp_path, "ons_kenmerk=DMS/2022/17")
    code, out, _ = run("kenmerk", "check", "dms/2022/17", "--json")
    assert (code, records(out)[0]["taken"]["draft"]) == (0, draft["id"])
    assert f"gegeven aan concept {draft['id']}" in run("kenmerk", "check", "dms/2022/17")[1]
    assert run("kenmerk", "check", "DMS/2022/18")[:2] == (0, "DMS/2022/18: niet gegeven\n")
    second = run("draft", "new", "--kind", "kamerbrief", "--set", "ons_kenmerk=dms/2022/17")[1].strip()
    code, out, said = run("export", second, "--out", tmp_path / "tweede.docx", "--json")
    assert code == 1
    assert json.loads(out)["error"]["draft"] == draft["id"]
    assert "al gegeven aan concept" in said


def test_a_number_that_does_not_fit_its_date_is_told(run: Run, tmp_path: Path) -> None:
    for month, number in ((1, 4000000), (4, 4100000), (9, 4250000)):
        path = tmp_path / f"{month}.txt"
        path.write_text(
            f"Ministerie van Justitie en Veiligheid\n\nDatum 3 {MONTHS[month]} 2020\nOns kenmerk {number}\n"
            "Onderwerp Voorbeeld\n\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\n"
            "Met deze brief informeer ik uw Kamer over een voorbeeld.\n\nDe Minister van Justitie en Veiligheid,\n"
        )
        assert run("import", path)[0] == 0
    assert run("kenmerk", "check", "4120000", "--date", "2020-05-01")[0] == 0
    code, out, _ = run("kenmerk", "check", "4120000", "--date", "2022-05-01", "--json")
    assert code == 1
    assert records(out)[0]["implausible"]["points_at"].startswith("2020-0")
    assert "het nummer wijst op " in run("kenmerk", "check", "4120000", "--date", "2022-05-01")[1]
    late = tmp_path / "laat.txt"
    late.write_text((tmp_path / "4.txt").read_text().replace("4100000", "4100001").replace("2020", "2022"))
    code, out, _ = run("import", late)
    assert code == 0
    assert "het nummer 4100001 past niet bij een brief van 3 april 2022" in out
    exported(run, tmp_path, "ons_kenmerk=4100003")
    code, _, said = run("change", "4100003", "--set", "dated=2023-05-01")
    assert code == 0
    assert "het nummer 4100003 past niet" in said
    draft = run("draft", "new", "--kind", "kamerbrief", "--date", "2023-05-01", "--set", "ons_kenmerk=4000500")[1]
    assert "! Let op: het nummer 4000500 past niet" in run("export", draft.strip(), "--out", tmp_path / "b.docx")[1]


MONTHS = {1: "januari", 4: "april", 9: "september"}


@pytest.mark.parametrize("numbers", ["a-b", "1-", "-1", "1-b", "", "1 - 2"])
def test_what_is_no_stretch_of_numbers_is_wrong_use(run: Run, numbers: str) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["kenmerk", "explain", numbers, "vergist"])
    assert ended.value.code == 2


def test_an_impossible_range_ends_with_one_and_a_sentence(run: Run) -> None:
    for arguments, said in (
        (("VB", 1, 9), "Met het masker ‘VB’ kan niet worden genummerd."),
        (("{nummer}", 9, 1), "De nummers van 9 tot en met 1 kunnen niet worden gebruikt."),
    ):
        code, _, errors = run("kenmerk", "add-range", HOUSE, *arguments)
        assert code == 1
        assert said in errors
