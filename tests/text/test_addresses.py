import pytest

from app.text.addresses import web_address


@pytest.mark.parametrize(
    "address", ["https://voorbeeld.example/a?b=1&c=2", "http://voorbeeld.example", "mailto:a@b.example"]
)
def test_the_web_and_mail_may_be_followed(address: str) -> None:
    assert web_address(address) == address


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "\\\\server\\map",
        "ms-word:ofe|u|x",
        "https:",
        "http://[",
        "tekst",
        "",
    ],
)
def test_what_runs_or_opens_a_file_may_not(address: str) -> None:
    assert web_address(address) is None


def test_what_an_address_cannot_hold_is_quoted() -> None:
    assert web_address(' https://voorbeeld.example/een brief"') == "https://voorbeeld.example/een%20brief%22"
