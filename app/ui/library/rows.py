"""How paragraphs, their versions and what became of them are listed and told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from html import escape

from PySide6.QtCore import QObject

from app.domain.paragraphs import Paragraph, ParagraphState
from app.domain.sources import Leaning
from app.language.dates import write_long, write_short
from app.language.wording import label
from app.services.paragraph_changes import Said, altered, compared, excerpts
from app.services.paragraphs import ParagraphHistory
from app.ui.theme import Colours
from app.ui.widgets.two_line_list import Row

_LOUD = (ParagraphState.IN_REVIEW,)


class LibraryRows(QObject):
    """Makes the rows and the page of the library."""

    def __init__(self, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._language = language

    def paragraph(self, one: Paragraph, leaning: Sequence[Leaning] = ()) -> Row:
        """Return a paragraph: its title, and its state, owner and last day; that its source was superseded first."""
        until = self.tr("t/m {day}").format(day=write_short(one.valid_until)) if one.valid_until else ""
        replaced = self.tr("bron vervangen") if leaning else ""
        told = (replaced, label(one.state, self._language), one.owner, until)
        return Row(one, one.title, " · ".join(filter(None, told)), loud=bool(leaning) or one.state in _LOUD)

    def versions(self, history: ParagraphHistory) -> list[Row]:
        """Return the versions of a paragraph, the newest first."""
        return [self._version(each) for each in reversed(history.versions)]

    def _version(self, one: Paragraph) -> Row:
        said = self.tr("Versie {version}, {state}")
        made = [one.author, _moment(one.made), one.reason]
        first = said.format(version=one.version, state=label(one.state, self._language))
        return Row(one, first, " · ".join(filter(None, made)) or self.tr("van voor de bibliotheek dit bijhield"))

    def page(
        self, history: ParagraphHistory, chosen: Paragraph, colours: Colours, leaning: Sequence[Leaning] = ()
    ) -> str:
        """Return a version as a page: what it is, its text with what changed in it, and the steps it took."""
        former = [each for each in history.versions if each.version < chosen.version]
        pieces = [
            self._replaced(leaning),
            _table(self._facts(chosen)),
            self._text(former[-1] if former else None, chosen),
        ]
        steps = [each for each in history.steps if each.version == chosen.version]
        told = [
            f"{_moment(each.at)} – {escape(each.by)}: {label(each.before, self._language)} → "
            f"{label(each.after, self._language)}" + (f" ({escape(each.why)})" if each.why else "")
            for each in steps
        ]
        if told:
            heading = self.tr("Stappen")
            pieces.append(f"<p><b>{heading}</b><br>{'<br>'.join(told)}</p>")
        return f"<style>{_style(colours)}</style>{''.join(pieces)}"

    def _replaced(self, leaning: Sequence[Leaning]) -> str:
        """Return which of the sources were superseded, and by what."""
        said = {
            self.tr("Vervangen: {source}, door {by}.").format(source=each.source.source, by=each.source.by)
            if each.source.by
            else self.tr("Niet meer van kracht: {source}.").format(source=each.source.source): None
            for each in leaning
        }
        return f"<p class='weg'>{'<br>'.join(escape(each) for each in said)}</p>" if said else ""

    def _text(self, former: Paragraph | None, chosen: Paragraph) -> str:
        whole = f"<p><b>{self.tr('Tekst')}</b></p><p>{_lines(escape(chosen.body.strip()))}</p>"
        if former is None:
            return whole
        names = {
            "slug": self.tr("korte naam"), "title": self.tr("titel"), "topic": self.tr("onderwerp"),
            "tags": self.tr("trefwoorden"), "register": self.tr("register"), "owner": self.tr("eigenaar"),
            "valid_from": self.tr("geldig vanaf"), "valid_until": self.tr("geldig tot en met"),
            "sources": self.tr("bronnen"), "handling": self.tr("behandelaantekening"),
            "uses": self.tr("tekstblokken erin"), "variables": self.tr("velden"),
        }  # fmt: skip
        marks = {Said.BOTH: "{}", Said.FORMER: "<s class='weg'>{}</s>", Said.LATER: "<u class='nieuw'>{}</u>"}
        pieces = compared(former.body.strip(), chosen.body.strip())
        changed = "".join(marks[each.said].format(_lines(escape(each.text))) for each in excerpts(pieces))
        head = self.tr("Anders dan versie {version}").format(version=former.version)
        fields = ", ".join(names[each] for each in altered(former, chosen))
        others = self.tr("Ook anders: {fields}").format(fields=fields)
        also = f"<br><span class='quiet'>{others}</span>" if fields else ""
        if former.body == chosen.body:
            same = self.tr("De tekst is gelijk gebleven.")
            changed = f"<span class='quiet'>{same}</span>"
        return f"<p><b>{head}</b>{also}</p><p>{changed}</p>{whole}"

    def _facts(self, one: Paragraph) -> list[tuple[str, str]]:
        valid = [
            self.tr("vanaf {day}").format(day=write_long(one.valid_from)) if one.valid_from else "",
            self.tr("tot en met {day}").format(day=write_long(one.valid_until)) if one.valid_until else "",
        ]
        return [
            (self.tr("Onderwerp"), one.topic),
            (self.tr("Eigenaar"), one.owner or self.tr("niemand in het bijzonder")),
            (self.tr("Register"), label(one.register, self._language)),
            (self.tr("Geldig"), " ".join(filter(None, valid))),
            (self.tr("Bronnen"), "; ".join(each.text for each in one.sources)),
            (self.tr("Bevat"), ", ".join(str(each) for each in one.uses)),
            (self.tr("Velden"), ", ".join(each.label or each.name for each in one.variables)),
            (self.tr("Behandelaantekening"), one.handling),
        ]


def _table(facts: list[tuple[str, str]]) -> str:
    rows = (f"<tr><td class='quiet'>{name}&nbsp;&nbsp;</td><td>{_lines(escape(held))}</td></tr>"
            for name, held in facts if held)  # fmt: skip
    return f"<table>{''.join(rows)}</table>"


def _lines(html: str) -> str:
    return html.replace("\n", "<br>")


def _moment(moment: datetime | None) -> str:
    if moment is None:
        return ""
    local = moment.astimezone()
    return f"{write_long(local.date())}, {local:%H:%M}"


def _style(colours: Colours) -> str:
    return (
        f"p {{ line-height:130%; }} .quiet {{ color:{colours.quiet}; }} .weg {{ color:{colours.warning}; }}"
        f".nieuw {{ color:{colours.accent}; }} td {{ padding-bottom:3px; }}"
    )
