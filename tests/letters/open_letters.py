"""Letters as OpenDocument texts."""

from tests.support.odt import frame, odt, p


def pilot_2022() -> bytes:
    """SZW 2022: the reference block in a frame of the first page's header, jl. that points into the year before."""
    block = frame(
        p("Postbus 90801"),
        p("2509 LV  Den Haag"),
        p("Parnassusplein 5"),
        p("www.rijksoverheid.nl"),
        p(""),
        p("Onze referentie"),
        p("2022-0000007411"),
        p(""),
        p("Uw referentie"),
        p("2021Z23994"),
        p(""),
        p("Bijlagen"),
        p("2"),
    )
    masters = (
        '<style:master-page style:name="Eerste"><style:header>'
        + p("Ministerie van Sociale Zaken en Werkgelegenheid")
        + p("> Retouradres Postbus 90801 2509 LV  Den Haag")
        + f"<text:p>{block}</text:p>"
        + '</style:header></style:master-page><style:master-page style:name="Volgende"><style:header>'
        + p("Datum")
        + p("17 januari 2022")
        + p("Onze referentie")
        + p("2022-0000007411")
        + "</style:header></style:master-page>"
    )
    automatic = (
        '<style:style style:name="P1" style:family="paragraph" style:master-page-name="Eerste"/>'
        '<style:style style:name="P2" style:family="paragraph" style:master-page-name="Volgende"/>'
    )
    note = (
        '<text:note text:id="ftn1" text:note-class="footnote"><text:note-citation>1</text:note-citation>'
        "<text:note-body>" + p("Kamerstukken II 2021/22, 29 544, nr. 1084") + "</text:note-body></text:note>"
    )
    body = (
        p("De voorzitter van de Tweede Kamer der Staten-Generaal", "P1")
        + p("Prinses Irenestraat 6")
        + p("2595 BD  DEN HAAG")
        + p("")
        + p("Datum<text:tab/>17 januari 2022")
        + p("Betreft<text:tab/>Pilot loonkosten en arbeidsmarktregio’s")
        + p("")
        + p(
            "Bij brief van 17 december jl.<text:span>"
            + note
            + "</text:span> heb ik u geïnformeerd over de pilot in vier "
            "arbeidsmarktregio’s. Als bijlagen bij deze brief treft u het tussenrapport van onderzoeksbureau De "
            "Meetlat en "
            "mijn reactie op dat rapport aan."
        )
        + p(
            "De motie van de leden Van ’t Veen en El Khatib (Kamerstuk 35 925 XV, nr. 63) en de nader gewijzigde "
            "motie "
            "Slagmolen c.s. (Kamerstuk 35 925-XV-71) vragen om uitbreiding van de pilot. De Kamer heeft daarover "
            "op 9 december "
            "jl. gestemd. De eerder toegezegde verkenning van de kosten is door de coronacrisis blijven liggen."
        )
        + p(
            "In Q2 2022 ontvangt u de resultaten van de eerste meting. Ik zeg uw Kamer toe u daarnaast vóór 1 "
            "april a.s. te "
            "informeren over de uitbreiding. Het UWV zal de deelnemende werkgevers in maart informeren.",
            "P2",
        )
        + p("De minister voor Armoedebeleid en Pensioenen,")
        + p("")
        + p("C.J.M. de Groot-Aarnink")
    )
    meta = "<dc:title>Sjabloon Kamerbrief</dc:title><dc:date>2021-11-03T10:00:00</dc:date>"
    return odt(body, automatic, masters, meta)


def provincie_2014() -> bytes:
    """A province writes to the minister: two who sign, a reference block of its own."""
    body = (
        p("Provincie Waterrijk")
        + p("Gedeputeerde Staten")
        + p("")
        + p("Ministerie van Economische Zaken")
        + p("t.a.v. de staatssecretaris")
        + p("Postbus 20401")
        + p("2500 EK  DEN HAAG")
        + p("")
        + p("Datum: 3 november 2014")
        + p("Ons kenmerk: 2014/0561220")
        + p("Uw kenmerk: DGNR-RRE / 14172033")
        + p("Contact: B. Havinga, telefoon 030 000 00 00")
        + p("Onderwerp: Faunabeheer langs de grote rivieren")
        + p("Bijlage(n): 1")
        + p("")
        + p("Geachte staatssecretaris,")
        + p(
            "Op 12 september jl. ontvingen wij uw brief van 8 september 2014 over het faunabeheer. Met onze "
            "brief van 20 "
            "december 2013 hebben wij u gevraagd om een vrijstelling. In de bijlage vindt u ons faunabeheerplan."
        )
        + p(
            "Wij wijzen u op de brief van de terreinbeheerders van 22 oktober jl. aan de Tweede Kamer. Uw "
            "toezegging dat er "
            "voor 1 oktober een besluit zou zijn, is niet nagekomen. Begin 2015 zenden wij u de telling van dit "
            "najaar toe."
        )
        + p("Hoogachtend,")
        + p("Gedeputeerde Staten van Waterrijk,")
        + p("")
        + p("drs. A.M. van Schaik-Post, voorzitter")
        + p("")
        + p("ir. R. Boelens, secretaris")
    )
    return odt(body)
