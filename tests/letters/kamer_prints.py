"""What the Kamer printed: a letter in 1999, an answer to Kamervragen in 2024."""

from tests.letters.pages import lines, noted
from tests.support.sheets import At, bold, column, pdf


def defensie_1999() -> bytes:
    """A Kamerstuk as it was printed in 1999: notes and imprint in a column left of the text."""
    title = (
        "Vaststelling van de begroting van de uitgaven en de ontvangsten van",
        "het Ministerie van Defensie (X) voor het jaar 2000",
    )
    text = (
        *lines(
            "Tijdens de behandeling van de begroting op 13 oktober jl. heb ik de Kamer toegezegd haar nader te "
            "berichten over "
            "de oefenterreinen op de Waddeneilanden. Ik verwijs ook naar mijn brief van 30 juni jl. (26 200 X, "
            "nr. 41) en "
            "naar de brief van de commissaris der Koningin in de provincie Friesland van 14 september 1999 aan "
            "de minister "
            "van Verkeer en Waterstaat.",
            62,
        ),
        "",
        *lines(
            "In de motie-Van den Hoek c.s. (26 200 X, nr. 27) is gevraagd het aantal oefendagen te beperken tot "
            "120. In 1998 "
            "is op 131 dagen geoefend, waarbij 14 250 schoten zijn gelost.^1 Het overleg met de gemeenten over "
            "een nieuwe "
            "verdeling is gaande (Handelingen der Kamer II, vergaderjaar 1998–1999, nr. 92, blz. 5341–5347).",
            62,
        ),
    )
    more = (
        *lines(
            "De Koninklijke Luchtmacht heeft vorig jaar aangekondigd de bewoners jaarlijks een folder te zenden; "
            "dat is "
            "sindsdien niet gebeurd.",
            62,
        ),
        "",
        *lines(
            "Ik stel mij voor de Kamer omstreeks de jaarwisseling over het resultaat van dit overleg te berichten.",
            62,
        ),
        "",
        "De Staatssecretaris van Defensie,",
        "H. A. L. Nieuwkerk",
    )
    imprint = ("KST41237", "ISSN 0921 - 7371", "Sdu Uitgevers", "’s-Gravenhage 1999")
    return pdf(
        [
            *bold(column(42, 60, ("Tweede Kamer der Staten-Generaal",), size=13)),
            At(520, 60, "2", 28),
            At(42, 95, "Vergaderjaar 1999–2000", 9),
            *bold([At(42, 170, "26 800 X", 11)]),
            *bold(column(170, 170, title, size=11, step=14)),
            *bold([At(42, 230, "Nr. 14", 11), At(170, 230, "BRIEF VAN DE STAATSSECRETARIS VAN DEFENSIE", 11)]),
            At(170, 260, "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal"),
            At(170, 284, "’s-Gravenhage, 22 oktober 1999"),
            *noted(170, 308, text),
            *column(42, 600, ("1  Ter inzage gelegd bij de afdeling", "Parlementaire Documentatie."), size=7, step=8),
            *column(42, 760, imprint, size=6, step=7),
            At(170, 781, "Tweede Kamer, vergaderjaar 1999–2000, 26 800 X, nr. 14", 8),
            At(550, 781, "1", 8),
        ],
        [
            *column(170, 60, more),
            At(170, 781, "Tweede Kamer, vergaderjaar 1999–2000, 26 800 X, nr. 14", 8),
            At(550, 781, "2", 8),
        ],
    )


def aanhangsel_2024() -> bytes:
    """A printed answer to Kamervragen of 2024: joint answers, footnotes, jl. across the turn of the year."""
    asked = (
        *bold(
            column(
                142,
                230,
                lines(
                    "Vragen van de leden Uwland (BBB) en Van der Hoeven-Prins (SGP) aan de Minister van "
                    "Landbouw, Natuur en "
                    "Voedselkwaliteit over het vissen met garnalenkorren (ingezonden 14 december 2023).",
                    74,
                ),
            )
        ),
        *bold(
            column(
                142,
                272,
                lines(
                    "Antwoord van Minister Aardema-Smit (Landbouw, Natuur en Voedselkwaliteit), mede namens de "
                    "Minister voor "
                    "Natuur en Stikstof (ontvangen 1 februari 2024). Zie ook Aanhangsel Handelingen, "
                    "vergaderjaar 2023–2024, nr. 811.",
                    74,
                ),
            )
        ),
    )
    first = (
        "Vraag 1",
        *lines(
            "Bent u bekend met uw brief van 30 november jl. over de garnalenvisserij en met het rapport «Korren "
            "in de knel»^1?",
            74,
        ),
        "",
        "Antwoord 1",
        "Ja.",
        "",
        "Vraag 2",
        *lines(
            "Hoeveel kotters liggen er stil? Zijn dat er, zoals de sector op 6 december jl. schreef, meer dan 60?", 74
        ),
        "",
        "Vraag 3",
        *lines("Wanneer ontvangt de Kamer de bij brief van 8 mei 2023 toegezegde impactanalyse^2?", 74),
        "",
        "Antwoord 2 en 3",
        *lines(
            "Op dit moment liggen 41 kotters stil. In mijn brief van 19 januari jl. ben ik hierop al ingegaan. In de "
            "Kamerbrief van 8 december jl.^3 is toegelicht waarom de impactanalyse meer tijd vergt. Ik verwacht "
            "de analyse "
            "eind februari aan uw Kamer te kunnen",
            74,
        ),
    )
    second = (
        "aanbieden.",
        "",
        "Vraag 4, 5",
        *lines("Deelt u de mening dat vergunningen sneller moeten worden verleend? Zo ja, hoe gaat u dat doen?", 74),
        "",
        "Antwoord 4, 5",
        *lines(
            "De provincies beslissen op aanvragen. Met hen en met de Minister voor Natuur en Stikstof ben ik in "
            "gesprek. In "
            "de motie van het lid Brinkhof^4 wordt gevraagd om één loket. Over dat loket zal de Minister voor "
            "Natuur en "
            "Stikstof de Kamer nog dit kwartaal een brief sturen.",
            74,
        ),
    )
    return pdf(
        [
            *bold(column(42, 60, ("Tweede Kamer der Staten-Generaal",), size=13)),
            At(535, 60, "2", 28),
            At(42, 95, "Vergaderjaar 2023–2024"),
            At(285, 95, "Aanhangsel van de Handelingen"),
            *column(
                142,
                150,
                ("Vragen gesteld door de leden der Kamer, met de daarop door de", "regering gegeven antwoorden"),
            ),
            *bold([At(142, 205, "1063", 11)]),
            *asked,
            *noted(142, 325, first),
            At(142, 690, "1 Wageningen Marine Research, «Korren in de knel», november 2023.", 7),
            At(142, 699, "2 Kamerstuk 29 675, nr. 219.", 7),
            At(142, 708, "3 Kamerstuk 29 675, nr. 228.", 7),
            *column(42, 768, ("ah-tk-20232024-1063", "ISSN 0921 - 7398", "’s-Gravenhage 2024"), size=6, step=7),
            At(180, 782, "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel", 8),
            At(550, 782, "1", 8),
        ],
        [
            *noted(142, 60, second),
            At(142, 690, "4 Kamerstukken II 2023/24, 36 410 XIV, nr. 57.", 7),
            At(180, 782, "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel", 8),
            At(550, 782, "2", 8),
        ],
    )
