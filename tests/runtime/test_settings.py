from pathlib import Path

import pytest

from app.domain.errors import KnownError
from app.runtime.settings import Settings, read_settings


def test_absent_files_give_the_defaults(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "geen.toml") == Settings()


def test_the_user_stands_over_the_administrator_and_unknown_keys_are_reported(tmp_path: Path) -> None:
    (tmp_path / "beheer.toml").write_text('version = 1\nlanguage = "en"\narchive = "/srv/archief"\n')
    (tmp_path / "eigen.toml").write_text('version = 1\nlanguage = "nl"\nkleur = "blauw"\n')
    found = read_settings(tmp_path / "beheer.toml", tmp_path / "eigen.toml")
    assert found == Settings(archive=Path("/srv/archief"), language="nl", unknown=("kleur",))


@pytest.mark.parametrize("text", ["version = 2", "language = 'fr'", "archive = 3", "= kapot"])
def test_a_wrong_file_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "settings.toml").write_text(text)
    with pytest.raises(KnownError) as caught:
        read_settings(tmp_path / "settings.toml")
    assert caught.value.facts["name"] == "settings.toml"
