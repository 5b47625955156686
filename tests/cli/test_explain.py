import json

import pytest

from app.__main__ import main

SENTENCE = "Voor de zomer informeer ik u over mijn brief van 26 april jl. (Kamerstuk 29 911, nr. 348)."


def explained(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["explain", *arguments]) == 0
    return capsys.readouterr().out


def test_each_phrase_is_shown_with_what_it_means_on_the_date_of_the_letter(
    capsys: pytest.CaptureFixture[str],
) -> None:
    shown = json.loads(explained(capsys, SENTENCE, "--letter-date", "2031-06-02", "--json"))
    found = {each["read_as"]: each for each in shown["found"]}
    assert found["letter"]["date"] == "2031-04-26"
    assert found["letter"]["direction"] == "outgoing"
    assert found["days"]["text"] == "26 april jl."
    assert found["citation"]["kamerstuk"] == "29911-348"
    assert found["promise"]["when"] == "Voor de zomer"
    for each in shown["found"]:
        start, end = each["span"]
        assert each["text"] == SENTENCE[start:end]
        assert each["rule"]


def test_a_person_reads_it_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    lines = explained(capsys, "Op woensdag 13 februari jl. sprak ik hen.", "--letter-date", "2024-08-28")
    assert "13 februari 2024" in lines
    assert "de weekdag klopt niet bij de datum" in lines
    assert "WEEKDAG" not in lines


def test_in_a_question_the_letter_of_the_minister_is_hers(capsys: pytest.CaptureFixture[str]) -> None:
    text = "Herinnert u zich uw brief van 3 mei 2031?"
    asked = json.loads(explained(capsys, text, "--in-question", "--json"))
    told = json.loads(explained(capsys, text, "--json"))
    direction = {
        name: [e["direction"] for e in each["found"] if e["read_as"] == "letter"]
        for name, each in (("asked", asked), ("told", told))
    }
    assert direction == {"asked": ["outgoing"], "told": ["incoming"]}


def test_nothing_read_is_said_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert explained(capsys, "De haven is mooi.").strip() == "(niets herkend)"


def test_a_date_that_is_none_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["explain", "x", "--letter-date", "morgen"])
    assert left.value.code == 2
    assert "--letter-date" in capsys.readouterr().err
