"""The settings beside a house style's Word file: labels, style names, measures."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from app.domain.errors import ErrorCode, KnownError
from app.domain.moving_dates import DatePreference
from app.ooxml.measures import Mm, Twips, twips

FORMAT: Final = 1

STYLES: Final = frozenset(
    {
        "text", "heading1", "heading2", "heading3", "list", "quote", "question_label", "question", "answer_label",
        "answer", "table", "cell", "header_cell", "caption", "missing_figure", "footnote", "footnote_mark", "link",
        "open_field", "annex_title", "opening", "closing", "signature", "signature_name",
    }
)  # fmt: skip
"""What a letter is made of, each with a style of its own."""

INSTEAD: Final = {"signature_second": "signature", "question_list": "list", "figure": "text"}
"""What a letter is made of now and then, and the style it has where a house style has none for it."""

LABELS: Final = frozenset({"question", "answer", "answers", "to_sign", "to_send", "pagina", "van"})
"""Labels the export itself writes; the Word file may ask for more."""

USUAL_LABELS: Final[Mapping[str, str]] = MappingProxyType({"figure": "Figuur {number}"})
"""Labels a house style may leave out."""

MEASURES: Final = frozenset({"list_step", "quote_indent", "figure_height"})
RELATIVE_DATES: Final = "relative_dates"
_KEYS: Final = frozenset({"format", "label", "language", "date_format", "fields", "labels", "styles", "measures"})


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseSettings:
    """What `<name>.toml` says. `styles` gives the name of a Word style for each thing in `STYLES`."""

    label: str
    language: str
    date_format: str
    """How Word shows the date when a person picks another one, in Word's own letters: d MMMM yyyy."""
    fields: tuple[str, ...]
    labels: Mapping[str, str]
    styles: Mapping[str, str]
    list_step: Twips
    quote_indent: Twips
    figure_height: Twips
    relative_dates: DatePreference = DatePreference.FULL
    """How dates near that of the letter are said: full (11 januari 2022) or relative (11 januari jl.)."""


def read_settings(source: str, style: str) -> HouseSettings:
    """Return the settings in `source`, the text of a TOML file.

    Raises:
        KnownError: HOUSE_STYLE_DAMAGED with `what` (syntax, format, key, label, style, measure) and `name`, the key
            or place it is about; `style` names the house style.
    """
    try:
        data = tomllib.loads(source)
    except tomllib.TOMLDecodeError as broken:
        raise damaged(style, "syntax", str(broken)) from broken
    if data.get("format") != FORMAT:
        raise damaged(style, "format", str(data.get("format")))
    for name in sorted(_KEYS ^ (data.keys() - {RELATIVE_DATES})):
        raise damaged(style, "key", name)
    labels = {**USUAL_LABELS, **_strings(data["labels"], "label", style, LABELS)}
    styles = _strings(data["styles"], "style", style, STYLES)
    instead = {name: styles[other] for name, other in INSTEAD.items() if name not in styles}
    measures = _lengths(data["measures"], style)
    fields = data["fields"]
    if not isinstance(fields, list) or not all(isinstance(field, str) for field in fields):
        raise damaged(style, "key", "fields")
    named = _strings({key: data[key] for key in ("label", "language", "date_format")}, "key", style, frozenset())
    return HouseSettings(
        label=named["label"],
        language=named["language"],
        date_format=named["date_format"],
        fields=tuple(fields),
        labels=labels,
        styles=MappingProxyType({**styles, **instead}),
        list_step=measures["list_step"],
        quote_indent=measures["quote_indent"],
        figure_height=measures["figure_height"],
        relative_dates=_preference(data.get(RELATIVE_DATES, DatePreference.FULL), style),
    )


def _preference(said: object, style: str) -> DatePreference:
    if said not in tuple(DatePreference):
        raise damaged(style, "key", RELATIVE_DATES)
    return DatePreference(str(said))


def damaged(style: str, what: str, name: str) -> KnownError:
    """Return the error that says a house style cannot be used."""
    return KnownError(ErrorCode.HOUSE_STYLE_DAMAGED, style=style, what=what, name=name)


def _strings(table: object, what: str, style: str, wanted: frozenset[str]) -> Mapping[str, str]:
    if not isinstance(table, dict):
        raise damaged(style, "key", what)
    for name in sorted(wanted - table.keys()):
        raise damaged(style, what, name)
    for name, value in table.items():
        if not isinstance(value, str):
            raise damaged(style, what, name)
    return MappingProxyType(table)


def _lengths(table: object, style: str) -> dict[str, Twips]:
    if not isinstance(table, dict):
        raise damaged(style, "key", "measures")
    for name in sorted(MEASURES ^ table.keys()):
        raise damaged(style, "measure", name)
    for name, value in table.items():
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1000:
            raise damaged(style, "measure", name)
    return {name: twips(Mm(float(value))) for name, value in table.items()}
