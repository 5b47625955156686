"""Library paragraphs for tests, loaded as files are."""

from collections.abc import Mapping
from pathlib import Path
from uuid import uuid5

from app.composition import Services
from app.domain.paragraphs import Paragraph
from tests.support.desk import counting_ids, surroundings

_SPACE = counting_ids()()
OWNER = surroundings(Path()).by
"""Whoever runs the tests: versions that succeed others are the owner's to load."""


def paragraph_file(
    slug: str,
    body: str,
    *,
    version: int = 1,
    state: str = "approved",
    variables: Mapping[str, str] | None = None,
    **header: str,
) -> str:
    """Return a paragraph as its file has it; `variables` are types by name."""
    told = {"title": slug.capitalize(), "topic": "voorbeeld", "source": "", **header}
    lines = "".join(f'{name} = "{value}"\n' for name, value in told.items())
    asked = "".join(
        f'\n[[variable]]\nname = "{name}"\ntype = "{kind.split(":")[0]}"\nlabel = "{name.capitalize()}"\n'
        + (f"choices = [{', '.join(repr(each) for each in kind.split(':')[1].split('|'))}]\n" if ":" in kind else "")
        for name, kind in (variables or {}).items()
    )
    return (
        f'+++\nformat = 1\nid = "{uuid5(_SPACE, slug)}"\nversion = {version}\n{lines}register = "kamer"\n'
        f'owner = "{OWNER}"\nstate = "{state}"\ntags = []\n{asked}+++\n\n{body}\n'
    )


def load(desk: Services, folder: Path, slug: str, body: str, **more: object) -> Paragraph:
    """Load one version of a paragraph and return it."""
    file = folder / f"{slug}.md"
    file.write_text(paragraph_file(slug, body, **more), "utf-8")  # type: ignore[arg-type]
    (loaded,) = desk.paragraphs.load([file])
    assert loaded.error is None, loaded.error and (loaded.error.code, loaded.error.facts)
    assert loaded.paragraph is not None
    return loaded.paragraph
