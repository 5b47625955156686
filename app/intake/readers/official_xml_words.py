"""What the elements of official publications mean.

Two vocabularies: that of officielebekendmakingen.nl (root officiele-publicatie, op-xsd 2014-05-15) and the one before
it, for papers of 1995 up to about 2010 (root kamerwrk). Names are without their namespace.
"""

from typing import Final

from app.intake.readers.flow import Mark

LEFT_OUT: Final = frozenset(
    {
        "metadata", "meta-data", "meta", "versie", "ordernr", "vergjaar", "witreg", "plaatje", "illustratie",
        "officiele-inhoudsopgave", "inhoudsopgave", "redactionele-correcties", "li.nr", "noot.nr", "lidnr",
        "colspec", "spanspec",
    }
)  # fmt: skip
"""What nobody reads as text of the paper, and what is read with the element round it."""

LETTERHEAD: Final = frozenset({"kamerstukkop", "kamervraagkop", "kamervraagnummer"})
"""The printed head of the paper: chamber, year of session, number in the Aanhangsel."""

TITLES: Final = frozenset({"dossier", "onderw", "kamervraagomschrijving"})
"""Headings of the paper as a whole, their parts side by side."""

NUMBER_AND_TITLE: Final = frozenset({"stuknr", "ltrlabel", "nummer", "letter", "herdruk", "titel"})
"""What a stuk begins with: together one heading (Nr. 19 BRIEF VAN DE MINISTER …)."""

SUBHEADINGS: Final = frozenset({"tussenkop", "tuskop"})
DIVISIONS: Final = frozenset({"divisie", "hoofdstuk", "paragraaf", "afdeling", "deel", "wijzig-divisie"})

ONE_LINE: Final = frozenset({"naam", "dagtekening", "dossiernummer", "stuknr", "datumtekst", "ondertekening.naam"})
"""Elements whose parts stand side by side, with a space between them."""

INLINE: Final = frozenset(
    {
        "nadruk", "extref", "intref", "sup", "inf", "sub", "noot", "nootref", "voetref", "datum", "organisatie",
        "voornaam", "achternaam", "voorvoegsel", "titulatuur", "dossierref", "dossiernr", "ondernummer",
        "begrotingshoofdstuk", "kamervraagonderwerp", "redactie", "verwijzing", "regeleinde", "br", "afkorting",
    }
)  # fmt: skip
"""Parts of a line of text also where nothing but such parts stands in it."""

BLOCKS: Final = frozenset(
    {"lijst", "table", "al", "al-groep", "li", "tussenkop", "citaat", "figuur", "definitielijst"}
)
"""Elements that begin a paragraph of their own also where they stand in the middle of one."""

OF_PARTS: Final = frozenset({"stuk", "vraag", "antwoord", "bijlage", "lijst", "tgroup"})
"""Elements that hold parts only; with words of their own they are paragraphs."""

NOTE_MARKS: Final = frozenset({"voetref", "nootref"})
NOTES_ELSEWHERE: Final = frozenset({"voetnoot"})
"""Notes of the older vocabulary stand apart from their marks."""

MARKS: Final = {"sup": Mark.SUP, "inf": Mark.SUB, "sub": Mark.SUB}
EMPHASIS: Final = {"vet": Mark.STRONG, "cur": Mark.EMPH, "vet-cur": Mark.STRONG}
"""Values of the attribute `type` of nadruk; older papers call it letat."""
