"""What a text cites, by the one key each publication has, whatever form it is cited in."""

from collections.abc import Iterator

from app.domain.citations import Kamerstuk
from app.language.citations.reading import read_citations
from app.language.citations.values import Aanhangsel, Citation, Gazette


def citation_keys(text: str) -> frozenset[str]:
    """Return a key for each publication cited in `text`: "kst-29911-348", "stb-2011-35", "32022R2065".

    Several cited in one phrase have one each. What has no identifier of its own (old gazettes, pages of the
    Handelingen) has its words for one.
    """
    return frozenset(key for citation in read_citations(text) for key in _keys(citation, text))


def dossiers_of(keys: frozenset[str]) -> frozenset[str]:
    """Return the dossiers of those keys that are Kamerstukken: "29911", "36560-VI"."""
    return frozenset(
        key.removeprefix("kst-").rpartition("-")[0] for key in keys if key.startswith("kst-") and key.count("-") > 1
    )


def _keys(citation: Citation, text: str) -> Iterator[str]:
    value = citation.value
    if isinstance(value, Kamerstuk) and value.number:
        for number in value.numbers or (value.number,):
            yield "-".join(each for each in ("kst", value.dossier, value.suffix, number) if each).casefold()
    elif isinstance(value, Gazette):
        for number in value.numbers or (value.number,):
            yield f"{value.kind.value}-{value.year}-{number}"
    elif isinstance(value, Aanhangsel) and len(value.numbers) > 1:
        for number in value.numbers:
            yield f"ah-{value.session}-{number}"
    elif citation.identifier:
        yield citation.identifier.casefold()
    else:
        yield f"{citation.kind.value}:{' '.join(text[citation.start : citation.end].casefold().split())}"
