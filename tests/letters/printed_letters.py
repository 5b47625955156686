"""Letters as PDF: margin columns, signers beside each other, grids of labels."""

from tests.letters.pages import lines
from tests.support.sheets import At, bold, column, pdf

_MARGIN = 468
_BODY = 79.4
_SMALL = 6.5


def zonneweiden() -> bytes:
    """EZK 2019: the reference block beside the text on every page, two who sign beside each other."""
    block = [
        "Ministerie van Economische",
        "Zaken en Klimaat",
        "",
        "Directoraat-generaal",
        "Klimaat en Energie",
        "Directie Warmte en",
        "Ondergrond",
        "",
        "Bezoekadres",
        "Bezuidenhoutseweg 73",
        "2594 AC Den Haag",
        "Postadres",
        "Postbus 20401",
        "2500 EK Den Haag",
        "",
        "Behandeld door",
        "[weggelaten]",
        "",
        "Ons kenmerk",
        "DGKE-WO / 19084432",
        "",
        "Uw kenmerk",
        "2019Z21188",
        "",
        "Bijlage(n)",
        "1",
    ]
    head = [
        At(_BODY, 140, "> Retouradres Postbus 20401 2500 EK Den Haag", _SMALL),
        *column(
            _BODY,
            165,
            (
                "De Voorzitter van de Tweede Kamer",
                "der Staten-Generaal",
                "Prinses Irenestraat 6",
                "2595 BD  DEN HAAG",
            ),
        ),
        *column(_BODY, 300, ("Datum", "Betreft")),
        *column(
            _BODY + 56,
            300,
            ("13 december 2019", "Kamerbrief over zonneweiden op het water en de", "gevolgen voor de scheepvaart"),
        ),
    ]
    opening = (
        "Geachte Voorzitter,",
        "",
        *lines(
            "Met de brief van 17 januari jl. (Kamerstuk 32 813, nr. 281) heeft het kabinet u het ontwerp van de "
            "Regionale "
            "Energiestrategie voor het IJsselmeer gezonden. In de procedurevergadering van 5 november jl. heeft "
            "de vaste "
            "commissie voor Economische Zaken en Klimaat verzocht om een reactie op de brief van Koninklijke "
            "Schuttevaer van "
            "21 oktober jl. over zonneweiden op het water. Die reactie ontvangt u hierbij, mede namens de "
            "minister van "
            "Infrastructuur en Waterstaat."
        ),
        "",
        *lines(
            "Het IJsselmeer is druk bevaren. De meeste zonneweiden liggen in luwe hoeken, maar met het oog op de "
            "doelstelling voor 2030 wordt ook naar open water gekeken. Daarbij geldt als voorwaarde dat de veilig-"
        ),
    )
    rest = (
        "heid op de vaarweg is gewaarborgd. Rijkswaterstaat toetst elke aanvraag daarop.",
        "",
        *lines(
            "De motie Slagmolen en Van der Zandt over een vaargeul van ten minste 500 meter (Kamerstuk 32 813, "
            "nr. 402) is "
            "daarmee afgedaan. Aan de motie Bouhali over recreatievaart (kamerstuk 35 300 XIII, nr. 35) wordt "
            "nog gewerkt."
        ),
        "",
        *lines(
            "De uitkomsten van de milieueffectrapportage komen naar verwachting in Q3 2020 beschikbaar en zullen "
            "dan met "
            "uw Kamer worden gedeeld. De initiatiefnemers informeren de omwonenden zelf, voor het eerst in februari."
        ),
    )
    signed = [
        *column(_BODY, 330, ("w.g.", "ir. W.F. Terschuur", "Minister van Economische Zaken en Klimaat")),
        *column(
            _BODY + 190, 330, ("w.g.", "drs. C.L. Dommelen-Haag", "Staatssecretaris van Economische Zaken en Klimaat")
        ),
    ]
    return pdf(
        [
            *head,
            *column(_MARGIN, 157, block, size=_SMALL, step=9),
            *column(_BODY, 370, opening),
            _page("Pagina 1 van 2"),
        ],
        [
            *column(
                _MARGIN,
                157,
                (
                    "Directoraat-generaal",
                    "Klimaat en Energie",
                    "Directie Warmte en",
                    "Ondergrond",
                    "",
                    "Ons kenmerk",
                    "DGKE-WO / 19084432",
                ),
                size=_SMALL,
                step=9,
            ),
            *column(_BODY, 157, rest),
            *signed,
            _page("Pagina 2 van 2"),
        ],
        info={"Title": "Microsoft Word - concept 4 def.docx", "Author": "anoniem"},
    )


def burgemeester_2022() -> bytes:
    """BZK 2022: a reply to a mayor, signed under mandate."""
    block = [
        "Ministerie van Binnenlandse",
        "Zaken en Koninkrijksrelaties",
        "",
        "Directoraat-Generaal",
        "Openbaar Bestuur",
        "",
        "Turfmarkt 147",
        "Den Haag",
        "Postbus 20011",
        "2500 EA Den Haag",
        "",
        "Kenmerk",
        "2022-0000188704",
        "",
        "Uw kenmerk",
        "Z/22/104432",
    ]
    text = (
        "Geachte mevrouw Van den Brink-Aalders,",
        "",
        *lines(
            "Hartelijk dank voor uw brief van 8 maart jl. over de herindeling van Oeverstede en Dijkwaard. U "
            "schrijft dat het "
            "college zich overvallen voelt door mijn brief van 21 februari jl. aan gedeputeerde staten. Dat "
            "spijt mij."
        ),
        "",
        *lines(
            "In uw brief vraagt u om een gesprek. Ik nodig u daarvoor graag uit op donderdag 12 mei a.s. om "
            "10.00 uur. Vooraf "
            "ontvangt u van mij een notitie met de cijfers. De provincie zal u zelf berichten over de "
            "zienswijzen. Een "
            "afschrift van deze brief zend ik aan de burgemeester van Dijkwaard."
        ),
        "",
        "Met vriendelijke groet,",
        "",
        "De minister van Binnenlandse Zaken en Koninkrijksrelaties,",
        "namens deze,",
        "",
        "",
        "",
        "dr. L. Hagedoorn",
        "directeur Democratie en Bestuur",
    )
    return pdf(
        [
            At(_BODY, 140, "> Retouradres Postbus 20011 2500 EA  Den Haag", _SMALL),
            *column(
                _BODY,
                165,
                (
                    "De burgemeester van Oeverstede",
                    "mevrouw drs. H.E. van den Brink-Aalders",
                    "Postbus 14",
                    "4460 AA  OEVERSTEDE",
                ),
            ),
            *column(_MARGIN, 157, block, size=_SMALL, step=9),
            *column(_BODY, 300, ("Datum", "Onderwerp")),
            *column(_BODY + 56, 300, ("11 april 2022", "Uw brief over de herindeling")),
            *column(_BODY, 360, text),
            _page("Pagina 1 van 1"),
        ]
    )


def landbouw_2007() -> bytes:
    """LNV 2007: labels in a row above the values, a second row for the subject."""
    labels = ("uw brief van", "uw kenmerk", "ons kenmerk", "datum")
    values = ("24 januari 2007", "07-LNV-B-13", "TRCJZ/2007/412", "6 februari 2007")
    places = (79.4, 190.0, 300.0, 430.0)
    text = (
        "Geachte Voorzitter,",
        "",
        *lines(
            "Met uw brief van 24 januari jl. (07-LNV-B-13) verzoekt de vaste commissie voor Landbouw, Natuur en "
            "Voedselkwaliteit mij om een reactie op het jaarverslag van het Kadaster Visserij. Mijn reactie "
            "treft u hierbij aan."
        ),
        "",
        *lines(
            "Het jaarverslag is op 19 december jl. door de Stichting Kadaster Visserij aan mij gezonden. De "
            "motie van het "
            "lid De Roo-Kuiper (Kamerstuk 30 800 XIV, nr. 48) vroeg om een onafhankelijke toets. Die is in "
            "oktober en "
            "november jl. uitgevoerd. Naar verwachting kan ik u de resultaten in de loop van maart toezenden."
        ),
        "",
        *lines(
            "Voor het overige verwijs ik naar mijn brieven van 3 en 17 november 2006 (Kamerstukken II 2006/07, "
            "29 675, nrs. 24 "
            "en 25) en naar Verordening (EG) nr. 2371/2002."
        ),
        "",
        "De Minister van Landbouw, Natuur en Voedselkwaliteit,",
        "",
        "",
        "",
        "dr. C.P. Schouwstra",
    )
    return pdf(
        [
            *bold(column(79.4, 60, ("Ministerie van Landbouw,", "Natuur en Voedselkwaliteit"), size=11, step=13)),
            *column(
                79.4,
                130,
                (
                    "De Voorzitter van de Tweede Kamer",
                    "der Staten-Generaal",
                    "Postbus 20018",
                    "2500 EA  ’s-GRAVENHAGE",
                ),
            ),
            *(At(x, 215, label, 7) for x, label in zip(places, labels, strict=True)),
            *(At(x, 226, value) for x, value in zip(places, values, strict=True)),
            *(
                At(x, 250, label, 7)
                for x, label in zip(places, ("onderwerp", "doorkiesnummer", "bijlagen", ""), strict=True)
            ),
            *(
                At(x, 261, value)
                for x, value in zip(places, ("Kadaster Visserij", "070-3780000", "geen", ""), strict=True)
            ),
            *column(79.4, 310, text),
            *column(79.4, 780, ("Bezuidenhoutseweg 73   Postadres: Postbus 20401, 2500 EK  ’s-Gravenhage",), size=7),
        ]
    )


def _page(text: str) -> At:
    return At(_MARGIN, 806, text, _SMALL)
