"""Resolved letters for the tests of the export, all of them invented."""

from datetime import UTC, date, datetime
from uuid import UUID, uuid5

from app.domain.blocks import (
    Annex,
    Answer,
    Blocks,
    Cell,
    Figure,
    Heading,
    ListBlock,
    ListKind,
    PageBreak,
    Para,
    Question,
    Quote,
    Table,
)
from app.domain.ids import DraftId, ParagraphId, PartId, RevisionId
from app.domain.inlines import Break, Emph, Field, Footnote, Inlines, Link, Strong, Sub, Sup, Text
from app.domain.resolved import LetterField, ResolvedLetter, ResolvedPart

SPACE = UUID("0b1f6b1e-6f0d-4d0c-9a54-6a4f0b0c7a01")
MOMENT = datetime(2022, 6, 28, 9, 30, tzinfo=UTC)
FILL = (
    "Deze voorbeeldzin staat er alleen om een bladzijde te vullen, zodat te zien is waar noten, kop en voettekst "
    "terechtkomen wanneer een brief langer wordt dan de eerste bladzijde."
)

LETTERHEAD = {
    "onderwerp": "Voorbeeldbrief over de havens van Voorbeeldstad",
    "ons_kenmerk": "0000001",
    "uw_kenmerk": "VB/2022/17",
    "bijlagen": "1",
    "markering": "VOORBEELD",
    "retouradres": "Postbus 00000 0000 AA  Voorbeeldstad",
    "contactpersoon": "A. Voorbeeld",
    "adres1": "Aan de burgemeester van Voorbeeldstad",
    "adres2": "de heer B. Voorbeeld",
    "adres3": "Postbus 00000",
    "adres4": "0000 AA  VOORBEELDSTAD",
    "afzender1": "Directoraat-Generaal Voorbeelden",
    "afzender2": "Voorbeeldlaan 1",
    "afzender3": "0000 AA  Voorbeeldstad",
    "afzender4": "www.voorbeeld.example",
}


def para(*content: str | Inlines) -> Para:
    """Return a paragraph of words and marks."""
    inlines: Inlines = ()
    for each in content:
        inlines += (Text(each),) if isinstance(each, str) else each
    return Para(inlines)


def note(words: str) -> Inlines:
    """Return a footnote."""
    return (Footnote((para(words),)),)


def letterhead(**changed: str) -> tuple[LetterField, ...]:
    """Return fields as resolving gives them; an empty value leaves one out."""
    values = {**LETTERHEAD, **changed}
    fields = [LetterField(name, value, value) for name, value in values.items() if value]
    return (LetterField("datum", "2022-06-28", "28 juni 2022"), *fields)


def letter(*parts: Blocks, fields: tuple[LetterField, ...] | None = None, **changed: object) -> ResolvedLetter:
    """Return a letter with these parts, the first of them from the library."""
    resolved = [
        ResolvedPart(
            PartId(uuid5(SPACE, f"part {place}")),
            f"Onderdeel {place + 1}",
            blocks,
            paragraph=None if place else ParagraphId(uuid5(SPACE, "paragraph")),
            version=None if place else 3,
        )
        for place, blocks in enumerate(parts)
    ]
    values: dict[str, object] = {
        "draft": DraftId(SPACE),
        "revision": RevisionId(uuid5(SPACE, "revision")),
        "kind": "antwoordbrief",
        "kind_label": "Antwoordbrief",
        "answers": None,
        "date": date(2022, 6, 28),
        "fields": letterhead() if fields is None else fields,
        "opening": "Geachte heer Voorbeeld,",
        "parts": tuple(resolved),
        "closing": "Hoogachtend,",
        "signature_above": ("De Minister van Voorbeeldzaken,",),
        "signature_below": ("C. Voorbeeld-Naam",),
        **changed,
    }
    return ResolvedLetter(**values)  # type: ignore[arg-type]


def bullet(kind: ListKind, *items: str | Blocks, start: int = 1, continues: bool = False) -> ListBlock:
    """Return a list; an item given in words is one paragraph."""
    return ListBlock(
        kind, tuple((para(item),) if isinstance(item, str) else item for item in items), start, continues
    )


def varied() -> ResolvedLetter:
    """Return a letter with everything a letter can hold."""
    lists = (
        para("De stappen zijn:"),
        bullet(
            ListKind.NUMBER,
            (
                para("Eerste stap", note("Noot in een lijst.")),
                bullet(
                    ListKind.LETTER,
                    "onderdeel a",
                    (para("onderdeel b"), bullet(ListKind.DASH, "streepje", "nog een streepje")),
                ),
            ),
            (para("Tweede stap."), para("Vervolg van de tweede stap.")),
        ),
        bullet(ListKind.BULLET, "Een punt", "Nog een punt"),
        bullet(ListKind.NUMBER, "Derde stap, doorgeteld", continues=True),
        bullet(ListKind.NUMBER, "Vijfde punt van een nieuwe lijst", start=5),
    )
    table = Table(
        1,
        (
            (Cell((para("Stap"),)), Cell((para("Wie"),)), Cell((para("Termijn"),))),
            (
                Cell((para("Ontvangst"),), rows=2),
                Cell((para("Loket"),)),
                Cell((para("1 week", note("In een cel.")),)),
            ),
            (Cell((para("Directie"), bullet(ListKind.DASH, "eerst", "daarna")), columns=2),),
        ),
    )
    marks = para(
        "Tekst met ",
        (Strong((Text("vet"),)), Text(", "), Emph((Text("cursief"), Strong((Text(" en vet"),))))),
        (Text(", CO"), Sub((Text("2"),)), Text(", 2"), Sup((Text("e"),)), Break(), Text("nieuwe regel met ")),
        (Link("https://voorbeeld.example/pad?a=1&b=2", (Text("een "), Strong((Text("koppeling"),)))), Text(".")),
        (
            Footnote(
                (para("Zie ", (Link("https://voorbeeld.example/noot", (Text("hier"),)),)), para("Tweede alinea."))
            ),
        ),
    )
    questions = (
        Question("1", (para("Wat is een voorbeeld?"),)),
        Answer(("1",), (para("Dit is er een."),)),
        Answer(("2", "3", "4"), (para("Drie vragen samen."),)),
    )
    fields = para("Op ", (Field("datum", "2022-06-28", "28 juni 2022"), Text(" en "), Field("bedrag", "", "bedrag")))
    annex = (Annex((Text("Bijlage 1: toelichting"),)), para("In de bijlage", note("Noot in de bijlage.")))
    return letter(
        (Heading(1, (Text("Aanleiding"),)), para("Eerste alinea.", note("Eerste noot.")), marks),
        (*lists, table, table, Quote((para("Aangehaald."), bullet(ListKind.BULLET, "ook zo")))),
        (Heading(2, (Text("Vragen"),)), *questions, PageBreak(), Heading(3, (Text("Diep"),)), fields),
        (Figure("0" * 64, "Een grafiek die oploopt", (Text("Figuur 1"),)), *(para(FILL) for _ in range(12)), *annex),
        (*(para(FILL) for _ in range(12)), Annex((Text("Bijlage 2"),)), para("Slot.")),
    )


AWKWARD = (
    "Jansen & Zn",
    "R&D-afdeling",
    "bedrag < 100",
    "*ster*",
    "{{ x }}",
    "]]>",
    "2024. In",
    "artikel\N{NO-BREAK SPACE}3",
    "smiley 😀",
    "<minister>",
    '"aan\'haling"',
    "&amp; blijft staan",
    "twee  spaties",
)
"""Values that a careless writer of XML, HTML or templates gets wrong."""


def awkward() -> ResolvedLetter:
    """Return a letter with every awkward value in text, list, table, footnote and letterhead."""
    names = [f"adres{line}" for line in range(1, 8)] + [f"afzender{line}" for line in range(1, 7)]
    values = dict(zip(names, AWKWARD, strict=True))
    text = tuple(para("waarde: ", (Field("waarde", value, value),)) for value in AWKWARD)
    items = bullet(ListKind.NUMBER, *AWKWARD)
    cells = Table(0, tuple((Cell((para(value),)), Cell((para("cel"),))) for value in AWKWARD))
    notes = tuple(para("Noot", note(value)) for value in AWKWARD)
    return letter((*text, items), (cells, *notes), fields=letterhead(**values, adres8=""))


def plain_words() -> ResolvedLetter:
    """Return a letter over several pages whose every word can be told from the page round it."""
    steps = bullet(
        ListKind.NUMBER,
        (para("Eerste stap", note("Noot in een lijst.")), bullet(ListKind.LETTER, "deel een", "deel twee")),
        "Tweede stap",
    )
    table = Table(
        1, ((Cell((para("Kop"),)), Cell((para("Ander"),))), (Cell((para("Cel", note("In cel.")),)), Cell(())))
    )
    link = (Link("https://voorbeeld.example/a?b=1&c=2", (Text("een "), Strong((Text("koppeling"),)), Text(" erna"))),)
    return letter(
        (para((*note("Noot vooraan."), Text(" Woorden na de noot."))), para("Voor ", link, " en na.")),
        (Heading(1, (Text("Een kop"),)), steps, table, Quote((para("Aangehaald", note("Noot in citaat.")),))),
        (para((Field("bedrag", "", "bedrag"), Text(" eerst een open veld"), *note("Bij een veld."))),),
        tuple(para(f"{FILL} Nummer-{place}") for place in range(14)),
        (Annex((Text("Bijlage met titel"),)), para("Tekst van de bijlage", note("Noot in de bijlage."))),
    )


def long_subject() -> ResolvedLetter:
    """Return a letter whose subject runs over so many lines that the text must begin lower."""
    return letter((para("Eerste alinea."),), fields=letterhead(onderwerp=" ".join(["onderwerpwoord"] * 30)))
