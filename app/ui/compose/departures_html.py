"""Sentences beside those of the library, as a page to read."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from app.domain.departures import DepartureKind, SentenceDeparture
from app.language.wording import label
from app.ui.theme import Colours


def departures_html(sentences: Iterable[SentenceDeparture], colours: Colours, language: str) -> str:
    """Return the sentences one below the other: what is gone struck through, what came underlined, each named."""
    return "".join(_row(each, colours, language) for each in sentences)


def _row(each: SentenceDeparture, colours: Colours, language: str) -> str:
    if each.kind is DepartureKind.UNCHANGED:
        return f'<p style="color:{colours.quiet}">{escape(each.wording)}</p>'
    name = f'<span style="color:{colours.warning}">{escape(label(each.kind, language))}</span>'
    said = {
        DepartureKind.ALTERED: _altered(each, colours),
        DepartureKind.ADDED: _came(each.wording, colours),
        DepartureKind.LEFT_OUT: _gone(each.library, colours),
    }[each.kind]
    return f"<p>{name}<br>{said}</p>"


def _altered(each: SentenceDeparture, colours: Colours) -> str:
    words, at, said = each.library.split(), 0, []
    for change in each.words:
        said += [escape(" ".join(words[at : change.start]))]
        said += [_gone(change.library, colours), _came(change.wording, colours)]
        at = change.end
    said.append(escape(" ".join(words[at:])))
    return " ".join(filter(None, said))


def _gone(words: str, colours: Colours) -> str:
    return f'<s style="color:{colours.quiet}">{escape(words)}</s>' if words else ""


def _came(words: str, colours: Colours) -> str:
    return f'<u style="color:{colours.accent}">{escape(words)}</u>' if words else ""
