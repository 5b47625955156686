"""Files that come with the program, read once for many archives: nobody changes them while tests run."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pytest

from app.compose.kinds import load_kinds
from app.domain.kinds import LetterKind
from app.domain.standing import StandingFacts
from app.services.standing_file import read_standing
from tests.support.shared import ROOT


@contextmanager
def read_once() -> Iterator[None]:
    """Keep the kinds of letters and the standing facts of this checkout meanwhile; those elsewhere are read anew."""
    kinds, facts = cache(load_kinds), cache(read_standing)

    def kinds_in(folder: Path) -> Mapping[str, LetterKind]:
        return (kinds if folder.is_relative_to(ROOT) else load_kinds)(folder)

    def standing_in(file: Path) -> StandingFacts:
        return (facts if file.is_relative_to(ROOT) else read_standing)(file)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.composition.load_kinds", kinds_in)
        patch.setattr("app.services.standing.read_standing", standing_in)
        yield
