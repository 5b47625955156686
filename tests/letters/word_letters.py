"""Letters in Word: letterheads in text boxes and tables, footnotes, revisions, properties that tell another story."""

from tests.support.packages import box, docx, p, table

_FIRST = '<w:headerReference w:type="first" r:id="header1"/><w:headerReference w:type="default" r:id="header2"/>'
_PAGES = '<w:footerReference w:type="first" r:id="footer1"/><w:footerReference w:type="default" r:id="footer1"/>'


def zeehaven() -> bytes:
    """JenV 2024: the whole letterhead in text boxes of the header; the properties are those of an earlier letter."""
    first = (
        box(p("> Retouradres Postbus 20301 2500 EH   Den Haag"))
        + box(
            p("De voorzitter van de Tweede Kamer"),
            p("der Staten-Generaal"),
            p("Postbus 20018"),
            p("2500 EA  DEN HAAG"),
        )
        + box(_labelled(("Datum", "3 juni 2024"), ("Onderwerp", "Stand van zaken moties en toezeggingen zeehavens")))
        + box(
            p("Directoraat-Generaal Politie en Veiligheidsregio’s"),
            p("Turfmarkt 147"),
            p("2511 DP  Den Haag"),
            p("Postbus 20301"),
            p("2500 EH  Den Haag"),
            p("www.rijksoverheid.nl/jenv"),
            p(),
            p("Ons kenmerk"),
            p(),
            p("Bij beantwoording de datum en ons kenmerk vermelden. Wilt u slechts één zaak in uw brief behandelen."),
        )
    )
    follow = box(p("Datum"), p("3 juni 2024"))
    corrected = (
        '<w:p><w:r><w:t xml:space="preserve">Bij mijn brief van </w:t></w:r>'
        '<w:del w:id="1" w:author="A" w:date="2024-05-30T10:00:00Z"><w:r><w:delText>11</w:delText></w:r></w:del>'
        '<w:ins w:id="2" w:author="A" w:date="2024-05-30T10:00:00Z"><w:r><w:t>12</w:t></w:r></w:ins>'
        '<w:r><w:t xml:space="preserve"> december jl.</w:t></w:r>'
        + _noted(1)
        + '<w:r><w:t xml:space="preserve"> heb ik u het actieplan toegezonden. In deze brief ga ik in op de '
        "uitvoering "
        "daarvan, mede in reactie op de moties van 14 mei 2024 van het lid De Wael</w:t></w:r>"
        + _noted(2)
        + '<w:r><w:t xml:space="preserve"> over nachtelijke controles en van de leden Oosterling en Van ’t Veen'
        "</w:t></w:r>" + _noted(3) + "<w:r><w:t> over de screening van havenpersoneel.</w:t></w:r></w:p>"
    )
    rows = table(
        [p("Onderwerp"), p("Stand van zaken")],
        [p("TZ202403-118"), p("Met deze brief afgedaan.")],
        [p("Motie-Kwakernaak/Uwland"), p("Aangehouden; zie Kamerstuk 29 628, nr. 1203.")],
    )
    body = (
        corrected
        + p("Overzicht", style="Kop1")
        + rows
        + p("Vervolg", style="Kop1")
        + p(
            "De derde meting wordt in oktober van dit jaar afgerond. Ik zend u deze dan zo spoedig mogelijk toe. "
            "Zoals mijn voorganger in 2021 aankondigde, zou de Kamer jaarlijks een monitor ontvangen; die belofte is "
            "niet waargemaakt en ik herhaal haar niet."
        )
        + p()
        + p("De Minister van Justitie en Veiligheid,")
        + p()
        + p()
        + p("E.J. Vlasblom-de Wit")
    )
    notes = (
        _footnote(1, "Kamerstukken II 2023/24, 29 911, nr. 431.")
        + _footnote(2, "Kamerstuk 29 911, nr. 447")
        + _footnote(3, "Kamerstuk 29911-449")
    )
    custom = (
        _property(2, "Kenmerk", "5433871")
        + _property(3, "Datum", "28 mei 2024")
        + _property(4, "Onderwerp", "Beantwoording Kamervragen over jachthavens")
        + _property(5, "Aan", "De voorzitter van de Eerste Kamer der Staten-Generaal")
    )
    parts = {
        "header1": first,
        "header2": follow,
        "footer1": box(_page_number(2)),
        "footnotes": notes,
        "custom": custom,
        "styles": '<w:style w:styleId="Kop1" w:type="paragraph"><w:name w:val="heading 1"/></w:style>',
    }
    return docx(body, parts, _FIRST + _PAGES + "<w:titlePg/>")


def raadsleden() -> bytes:
    """BZK 2024 to the Eerste Kamer: a letterhead in a table of the body, mede namens another minister."""
    letterhead = table(
        [
            p("> Retouradres Postbus 20011 2500 EA  Den Haag")
            + p()
            + p("Aan de Voorzitter van de Eerste Kamer der Staten-Generaal")
            + p("Postbus 20017")
            + p("2500 EA  DEN HAAG"),
            p("Ministerie van Binnenlandse Zaken en Koninkrijksrelaties")
            + p("DG Openbaar Bestuur en Democratische Rechtsstaat")
            + p("Turfmarkt 147")
            + p("Den Haag")
            + p("Kenmerk")
            + p("2024-0000451237")
            + p("Uw kenmerk")
            + p("174911.05U"),
        ],
        [p("Datum") + p("Betreft"), p("17 mei 2024") + p("Positie van raadsleden en eilandsraadsleden")],
    )
    first = (
        '<w:p><w:r><w:t xml:space="preserve">Hierbij bied ik u, mede namens de minister van Justitie en Veiligheid, '
        "de antwoorden aan op de vragen van de vaste commissie voor Binnenlandse Zaken over de positie van "
        "raadsleden, zoals "
        "gesteld in uw brief van 19 april jl. met kenmerk 174911.05U. De commissie verwees daarin naar de motie-De "
        "Vries-Lantinga over bedreiging (Kamerstukken I 2023/24, 36 410 VII, E).</w:t></w:r></w:p>"
    )
    body = (
        letterhead
        + first
        + p(
            "In de nota naar aanleiding van het verslag (Kamerstukken II 2023/24, 36 410 VII, nr. 71) en in de "
            "memorie "
            "van antwoord bij het voorstel van Rijkswet (34 990 (R2113), C) is het stelsel toegelicht. Ik "
            "verwijs ook "
            "naar de behandeling in uw Kamer (Handelingen I 2023/24, nr. 22, item 4, p. 12-15) en naar toezegging "
            "T03512, die met deze brief wordt afgedaan."
        )
        + p(
            "Tijdens het mondeling overleg van 6 februari jl. heeft mijn ambtsvoorganger toegezegd de evaluatie "
            "van het "
            "meldpunt ook aan uw Kamer te sturen. U treft de evaluatie van het meldpunt als bijlage aan."
        )
        + p(
            "De gemeenten ontvangen in het najaar een handreiking. Uw Kamer wordt rond de jaarwisseling geïnformeerd "
            "over de landingsplaats van het wetsvoorstel."
        )
        + p()
        + p("De minister van Binnenlandse Zaken en Koninkrijksrelaties,")
        + p()
        + p("mr. A.B. Zuidhof-Lantinga")
    )
    return docx(body, {"footer1": _page_number(2)}, _PAGES)


def beslisnota() -> bytes:
    """Financiën 2023: a nota for the minister, its head in a table with labels and values side by side."""
    head = table(
        [p("TER BESLISSING"), p()],
        [p("Aan"), p("de minister van Financiën")],
        [p("Van"), p("Directie Financiële Markten")],
        [p("Datum"), p("12 april 2023")],
        [p("Notanummer"), p("2023-0000098213")],
        [p("Opgesteld door"), p("[naam weggelaten]")],
        [p("Bijlagen"), p("1. Conceptbrief aan de Tweede Kamer")],
    )
    body = (
        p("Ministerie van Financiën")
        + p("nota")
        + p("Kamerbrief over contant geld in de regio")
        + head
        + p("Aanleiding", style="Kop1")
        + p(
            "De Kamer heeft u in de motie-Nijdam c.s. (Kamerstuk 27 863, nr. 104) gevraagd om de beschikbaarheid van "
            "contant geld te waarborgen. In uw brief van 19 december jl. heeft u toegezegd de Kamer voor 1 mei te "
            "informeren over de uitvoering van de motie."
        )
        + p("Geadviseerd besluit", style="Kop1")
        + p("Indien u akkoord bent, kunt u bijgevoegde brief ondertekenen. Graag voor 20 april a.s.")
        + p("Kernpunten", style="Kop1")
        + p(
            "De banken sluiten dit jaar 61 kantoren. De Nederlandsche Bank adviseerde u bij brief van 3 maart "
            "jl. een "
            "wettelijke norm. Na de zomer leggen wij u een uitgewerkt voorstel voor."
        )
        + p("Informatie die niet openbaar gemaakt kan worden", style="Kop1")
        + p("Persoonsgegevens van ambtenaren zijn weggelaten.")
    )
    return docx(
        body, {"styles": '<w:style w:styleId="Kop1" w:type="paragraph"><w:name w:val="heading 1"/></w:style>'}
    )


def uitstel() -> bytes:
    """OCW 2023: an uitstelbrief with its reference block in the header and Uw referentie printed."""
    first = (
        box(p("Ministerie van Onderwijs, Cultuur en Wetenschap"))
        + box(p(">Retouradres Postbus 16375 2500 BJ Den Haag"))
        + box(
            p("de Voorzitter van de Tweede Kamer der Staten-Generaal"),
            p("Postbus 20018"),
            p("2500 EA  DEN HAAG"),
        )
        + box(
            p("Media en Creatieve Industrie"),
            p("Rijnstraat 50"),
            p("Den Haag"),
            p("www.rijksoverheid.nl"),
            p("Onze referentie"),
            p("41987654"),
            p("Uw referentie"),
            p("2023Z13012"),
        )
        + box(
            p("Datum 28 augustus 2023"),
            p("Betreft Uitstel beantwoording vragen van het lid Terpstra-Mulder over streekomroepen"),
        )
    )
    body = (
        p(
            "Op 13 juli jl. heeft het lid Terpstra-Mulder (BBB) mij schriftelijke vragen gesteld over de "
            "financiering "
            "van streekomroepen (2023Z13012). Tot mijn spijt is beantwoording binnen de gestelde termijn niet "
            "mogelijk, "
            "omdat afstemming met de provincies meer tijd vergt."
        )
        + p("Ik streef ernaar de vragen uiterlijk op 22 september a.s. te beantwoorden.")
        + p()
        + p("de staatssecretaris van Onderwijs, Cultuur en Wetenschap,")
        + p()
        + p("Gunay Öztekin")
    )
    return docx(
        body, {"header1": first, "header2": box(p("Onze referentie"), p("41987654"))}, _FIRST + "<w:titlePg/>"
    )


def kamervragen() -> bytes:
    """BZ 2022: a covering letter with the answers behind it, questions under bare numbers and answered together."""
    letterhead = table(
        [
            p("Aan de Voorzitter van de Tweede Kamer der Staten-Generaal")
            + p("Prinses Irenestraat 6")
            + p("Den Haag"),
            p("Ministerie van Buitenlandse Zaken")
            + p("Rijnstraat 8")
            + p("2515 XP  Den Haag")
            + p("Postbus 20061")
            + p("Onze referentie")
            + p("MINBUZA-2022.4411-27")
            + p("Uw referentie")
            + p("2022Z08712")
            + p("Bijlage(n)")
            + p("1"),
        ]
    )
    questions = (
        ("1", "Bent u bekend met het bericht dat schepen van de Kustwacht in Curaçao niet kunnen uitvaren? 1)"),
        (
            "2",
            "Klopt het dat u in uw brief van 14 april jl. (Kamerstuk 35 925 V, nr. 91) schreef dat alle schepen "
            "varen?",
        ),
    )
    body = (
        letterhead
        + table(
            [p("Datum"), p("25 mei 2022")],
            [p("Betreft"), p("Beantwoording vragen van de leden Uwland en Bouhali over de vloot van de Kustwacht")],
        )
        + p("Geachte voorzitter,")
        + p(
            "Hierbij bied ik de antwoorden aan op de schriftelijke vragen gesteld door de leden Uwland en "
            "Bouhali over de "
            "vloot van de Kustwacht. Deze vragen werden ingezonden op 4 mei 2022 met kenmerk 2022Z08712."
        )
        + p("De minister van Buitenlandse Zaken,")
        + p()
        + p("Marijke Hoekzema")
        + '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
        + p(
            "Antwoorden van de minister van Buitenlandse Zaken, mede namens de minister van Defensie, op vragen "
            "van de "
            "leden Uwland (VVD) en Bouhali (D66) over de vloot van de Kustwacht"
        )
        + "".join(_bold(number) + _bold(question) for number, question in questions)
        + _bold("Antwoord op vragen 1 en 2:")
        + p(
            "Ja. In de genoemde brief heb ik vermeld dat vier van de zes schepen inzetbaar zijn. De minister van "
            "Defensie "
            "heeft daarover op 29 april jl. een brief van de gouverneur ontvangen."
        )
        + _bold("3")
        + _bold("Wanneer varen de andere twee weer uit? Kunt u de Kamer dat per schip laten weten?")
        + _bold("Antwoord:")
        + p(
            "Naar verwachting dit najaar. In het jaarverslag van de Kustwacht, dat uw Kamer in de tweede helft "
            "van juni "
            "ontvangt, wordt dit per schip vermeld."
        )
        + _bold("4 en 5")
        + _bold("Is er voldoende personeel? Zo nee, hoe lost u dat op?")
        + _bold("Antwoord:")
        + p("Ja. Zie verder het antwoord op vraag 3.")
        + p("1) Antilliaanse Courant, 2 mei 2022")
    )
    return docx(body)


def nota_ter_informatie() -> bytes:
    """IenW 2022: a nota whose labels stand in the margin and whose receiver is a staatssecretaris."""
    margin = box(
        p("Bestuurskern"),
        p("Directie Vaarwegen"),
        p("Contactpersoon"),
        p("[geanonimiseerd]"),
        p("Datum"),
        p("7 november 2022"),
        p("Kenmerk"),
        p("IENW/BSK-2022/254410"),
        p("Bijlage(n)"),
        p("-"),
    )
    body = (
        p("Ministerie van Infrastructuur en Waterstaat")
        + p("Aan")
        + p("De Staatssecretaris")
        + margin
        + p("nota ter informatie")
        + p("Bediening van de Zuidersluis")
        + _bold("Inleiding")
        + p(
            "De gemeente Oeverstede vroeg u in haar brief van 6 oktober jl. om een gesprek. Wij adviseren u "
            "daarop in te "
            "gaan en zullen de conceptuitnodiging nog deze week aan u voorleggen."
        )
        + _bold("Politieke context")
        + p(
            "De Kamer debatteert op 24 november a.s. over vaarwegen. Op 1 december 2020 is de motie-Terschuur "
            "aangenomen "
            "(35 570 A, nr. 52). U heeft de Kamer daarover op 2 maart 2021 een brief gestuurd."
        )
    )
    return docx(body)


def _labelled(*pairs: tuple[str, str]) -> str:
    return table(*([p(label), p(value)] for label, value in pairs))


def _bold(text: str) -> str:
    return f'<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def _noted(number: int) -> str:
    return f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{number}"/></w:r>'


def _footnote(number: int, text: str) -> str:
    return (
        f'<w:footnote w:id="{number}"><w:p><w:r><w:footnoteRef/></w:r>'
        f'<w:r><w:t xml:space="preserve"> {text}</w:t></w:r></w:p></w:footnote>'
    )


def _page_number(pages: int) -> str:
    return "<w:p>" + "".join(_field_or_text(each) for each in ("Pagina ", " PAGE ", " van ", f"={pages}")) + "</w:p>"


def _field_or_text(piece: str) -> str:
    if piece == " PAGE ":
        return '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    if piece.startswith("="):
        return f'<w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>{piece[1:]}</w:t></w:r></w:fldSimple>'
    return f'<w:r><w:t xml:space="preserve">{piece}</w:t></w:r>'


def _property(number: int, name: str, value: str) -> str:
    kind = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
    return f'<property fmtid="{kind}" pid="{number}" name="{name}"><vt:lpwstr>{value}</vt:lpwstr></property>'
