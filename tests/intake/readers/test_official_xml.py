from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.blocks import Annex, Cell, Heading, ListBlock, ListKind, Para, Table
from app.domain.errors import ErrorCode, KnownError
from app.domain.inlines import Emph, Footnote, Link, Strong, Sub, Text
from app.domain.readings import Extract
from app.intake.extraction import extract
from tests.support.effort import examples
from tests.support.shared import shared

SENTENCE = "<al>Een zin van genoeg woorden.</al>"


def read(inner: str, root: str = "officiele-publicatie") -> Extract:
    return extract(f'<?xml version="1.0" encoding="UTF-8"?><{root}>{inner}</{root}>'.encode(), "stuk.xml")


def para(text: str) -> Para:
    return Para((Text(text),))


def heading(text: str, level: int = 1) -> Heading:
    return Heading(level, (Text(text),))


def test_a_kamerstuk_is_read_with_its_titles_its_head_apart() -> None:
    got = read(
        """
        <metadata><meta name="DC.identifier" content="kst-1-2"/></metadata>
        <kamerstuk>
          <kamerstukkop>
            <tekstregel inhoud="vergaderjaar">Vergaderjaar 2022-2023</tekstregel>
            <tekstregel inhoud="kamernummer">2</tekstregel>
          </kamerstukkop>
          <dossier>
            <dossiernummer><dossiernr>12 345</dossiernr><begrotingshoofdstuk>VI</begrotingshoofdstuk></dossiernummer>
            <titel>Voorbeeldbeleid</titel></dossier>
          <stuk>
            <stuknr>Nr. <ondernummer kamer="2">7</ondernummer></stuknr>
            <titel>BRIEF VAN DE MINISTER VAN VOORBEELDEN </titel>
            <algemeen><vrije-tekst><tekst status="goed">
              <al>Den Haag, 7 juli 2023</al>
              <tussenkop kopopmaak="vet">Inleiding</tussenkop>
              <al-groep><al>Een <nadruk type="cur">eerste</nadruk> zin<?xpp afbreek?>.</al></al-groep>
            </tekst></vrije-tekst>
            <tekst-sluiting><ondertekening><functie>De Minister van Voorbeelden,</functie>
              <naam><voornaam>A.B.</voornaam><achternaam>Voorbeeld</achternaam></naam></ondertekening></tekst-sluiting>
            </algemeen>
          </stuk>
        </kamerstuk>"""
    )
    assert got.plain.split("\n")[:2] == ["Vergaderjaar 2022-2023", "2"]
    assert got.blocks == (
        heading("12 345 VI Voorbeeldbeleid"),
        heading("Nr. 7 BRIEF VAN DE MINISTER VAN VOORBEELDEN"),
        para("Den Haag, 7 juli 2023"),
        heading("Inleiding", 2),
        Para((Text("Een "), Emph((Text("eerste"),)), Text(" zin."))),
        para("De Minister van Voorbeelden,"),
        para("A.B. Voorbeeld"),
    )
    assert got.passages[0].text == "12 345 VI Voorbeeldbeleid"
    assert got.properties == (("DC.identifier", "kst-1-2"),)


def test_a_paper_of_the_older_vocabulary_reads_the_same_way() -> None:
    got = read(
        """
        <kop><titel>Tweede Kamer der Staten-Generaal</titel><subtitel>Vergaderjaar 1995-1996</subtitel></kop>
        <frontm><versie dtd="0.10"/><ordernr>5K1</ordernr><vergjaar>1995-1996</vergjaar>
          <onderw><nummer>12 345</nummer><naam>Voorbeeldbeleid</naam></onderw></frontm>
        <body><stuk><ltrlabel>Nr. </ltrlabel><nummer>3</nummer><titel>BRIEF VAN DE MINISTER</titel>
          <tuskop letat="vet">Inleiding</tuskop>
          <al>Een zin<voetref refid="v1" nr="1"/> met\neen noot.</al><witreg/>
          <ondtek><functie>De Minister,</functie><naam>A. Voorbeeld</naam></ondtek></stuk></body>
        <voetnoot id="v1" nr="1"><al>De noot.</al></voetnoot>
        <voetnoot id="v2"><al>Door niets geroepen.</al></voetnoot>""",
        "kamerwrk",
    )
    assert got.plain.startswith("Tweede Kamer der Staten-Generaal\nVergaderjaar 1995-1996\n12 345 Voorbeeldbeleid\n")
    assert got.blocks[1:] == (
        heading("Nr. 3 BRIEF VAN DE MINISTER"),
        heading("Inleiding", 2),
        Para((Text("Een zin"), Footnote((para("De noot."),)), Text(" met een noot."))),
        para("De Minister,"),
        para("A. Voorbeeld"),
        para("Door niets geroepen."),
    )


def test_kamervragen_are_questions_and_answers_under_their_numbers() -> None:
    got = read(
        """
        <kamervragen><kamervraagkop><tekstregel>Aanhangsel</tekstregel></kamervraagkop>
          <kamervraagnummer>100</kamervraagnummer>
          <kamervraagomschrijving type="vraag">Vragen van het lid
            <naam><voornaam>Bo de </voornaam><achternaam>Boer</achternaam></naam>
            over <kamervraagonderwerp>voorbeelden</kamervraagonderwerp>
            (ingezonden <datum isodatum="2021-06-03">3 juni 2021</datum>).
          </kamervraagomschrijving>
          <vraag><nr>Vraag 1</nr><al>Kent u het voorbeeld?</al></vraag><antwoord><nr>1</nr><al>Ja.</al></antwoord>
          <vraag>Een vraag zonder eigen alinea.</vraag>
        </kamervragen>"""
    )
    assert got.plain.split("\n") == [
        "Aanhangsel", "100", "Vragen van het lid Bo de Boer over voorbeelden (ingezonden 3 juni 2021).",
        "Vraag 1", "Kent u het voorbeeld?", "Antwoord 1", "Ja.", "Een vraag zonder eigen alinea.",
    ]  # fmt: skip
    assert len(got.passages) == 6


def test_notes_stand_at_their_marks_without_their_number() -> None:
    cited = 'Kamerstuk <extref doc="kst-1">1 234, nr. 5</extref>.'
    note = f'<noot id="a" type="voet"><noot.nr>1</noot.nr><noot.al>{cited}</noot.al></noot>'
    got = read(f"<al>Zie daar{note} en verder.</al>{SENTENCE}")
    assert got.blocks[0] == Para(
        (Text("Zie daar"), Footnote((para("Kamerstuk 1 234, nr. 5."),)), Text(" en verder."))
    )


def test_marks_links_and_entities() -> None:
    doctype = '<?xml version="1.0"?><!DOCTYPE kamerwrk SYSTEM "kamerwrk.dtd">'
    inner = (
        '<al>CO<inf>2</inf> en <nadruk type="vet">vet</nadruk>, caf&eacute;, '
        '<extref soort="URL" doc="https://voorbeeld.nl">een site</extref> van meer woorden</al>'
    )
    (block,) = extract(f"{doctype}<kamerwrk>{inner}</kamerwrk>".encode(), "stuk.xml").blocks
    assert block == Para(
        (
            Text("CO"), Sub((Text("2"),)), Text(" en "), Strong((Text("vet"),)), Text(", café, "),
            Link("https://voorbeeld.nl", (Text("een site"),)), Text(" van meer woorden"),
        )
    )  # fmt: skip


def test_lists_are_counted_by_their_printed_labels() -> None:
    def li(label: str, text: str) -> str:
        return f"<li><li.nr>{label}</li.nr><al>{text}</al></li>"

    inner = f"<lijst>{li('–', 'streep')}</lijst>"
    got = read(
        f"{SENTENCE}<lijst><li><li.nr>2.</li.nr><al>twee</al>{inner}</li>{li('3.', 'drie')}</lijst>"
        f"<lijst>{li('i.', 'romeins')}{li('ii.', 'ook')}</lijst><lijst><li>kaal</li></lijst>"
        "<lid><lidnr>1.</lidnr><al>Eerste lid.</al></lid>"
    )
    assert got.blocks[1:] == (
        ListBlock(
            ListKind.NUMBER, ((para("twee"), ListBlock(ListKind.DASH, ((para("streep"),),))), (para("drie"),)), 2
        ),
        para("i. romeins"),
        para("ii. ook"),
        ListBlock(ListKind.BULLET, ((para("kaal"),),)),
        para("1. Eerste lid."),
    )


def test_tables_follow_the_cals_model() -> None:
    got = read(
        f"""{SENTENCE}<table><title>Tabel 1</title><tgroup cols="3"><colspec colname="a"/><colspec colname="b"/>
        <colspec colname="c"/><thead><row><entry namest="a" nameend="b">kop</entry><entry/></row></thead>
        <tbody><row><entry morerows="9"><al>x</al></entry><entry>y</entry><entry>z</entry></row></tbody></tgroup>
        </table>"""
    )
    rows = (
        (Cell((para("kop"),), columns=2), Cell(())),
        (Cell((para("x"),)), Cell((para("y"),)), Cell((para("z"),))),
    )
    assert got.blocks[1:] == (para("Tabel 1"), Table(1, rows))


def test_divisions_give_headings_their_depth_and_annexes_begin_anew() -> None:
    def kop(number: str, title: str) -> str:
        return f"<kop><nr>{number}</nr><titel>{title}</titel></kop>"

    inner = f"<divisie>{kop('1.1', 'Deel')}{SENTENCE}</divisie>"
    got = read(f"<divisie>{kop('1.', 'Aanpak')}{inner}</divisie><bijlage>{kop('', 'Bijlage')}{SENTENCE}</bijlage>")
    sentence = para("Een zin van genoeg woorden.")
    assert got.blocks == (
        heading("1. Aanpak", 2), heading("1.1 Deel", 3), sentence, Annex((Text("Bijlage"),)), sentence,
    )  # fmt: skip


def test_elements_nobody_foresaw_are_read_by_their_shape() -> None:
    got = read(f"<nieuw><een>Eén</een><twee><drie>Twee <vier>drie</vier></drie></twee></nieuw>{SENTENCE}")
    assert got.plain.split("\n")[:2] == ["Eén", "Twee drie"]
    other = read("<body><p>Een zin van genoeg woorden.</p><p>En nog een.</p></body>", "TEI")
    assert other.plain == "Een zin van genoeg woorden.\nEn nog een."


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"<?xml version='1.0'?><rijen><rij a='1'>12</rij><rij>13</rij></rijen>", ErrorCode.FILE_UNSUPPORTED),
        (b"<?xml version='1.0'?><kamerwrk><al>", ErrorCode.PACKAGE_DAMAGED),
        (b"<?xml version='1.0' encoding='nergens'?><al>Een zin van genoeg woorden.</al>", ErrorCode.PACKAGE_DAMAGED),
        (b"<?xml version='1.0'?>" + b"<al>" * 130 + b"x" + b"</al>" * 130, ErrorCode.PACKAGE_UNSAFE),
        (b"<?xml version='1.0'?>" + b"<al>" * 10_000 + b"x" + b"</al>" * 10_000, ErrorCode.PACKAGE_DAMAGED),
        (b"<?xml version='1.0'?><al x='" + b"x" * 11_000_000 + b"'>Een zin van genoeg woorden.</al>",
         ErrorCode.PACKAGE_DAMAGED),
    ],
)  # fmt: skip
def test_what_is_no_text_or_no_sound_xml_is_refused_by_name(data: bytes, code: ErrorCode) -> None:
    with pytest.raises(KnownError) as caught:
        extract(data, "stuk.xml")
    assert caught.value.code is code
    assert caught.value.facts["name"] == "stuk.xml"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_never_expanded(encoding: str) -> None:
    laughs = (
        '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><al>&b; een twee drie vier vijf</al>'
    )
    with pytest.raises(KnownError) as caught:
        extract(laughs.encode(encoding), "stuk.xml")
    assert caught.value.code is ErrorCode.PACKAGE_UNSAFE
    outside = '<?xml version="1.0"?><!DOCTYPE a SYSTEM "file:///etc/hostname"><al>een twee drie vier vijf</al>'
    assert extract(outside.encode(encoding), "stuk.xml").plain == "een twee drie vier vijf"


def test_one_answer_says_the_same_in_every_format_it_is_published_in() -> None:
    texts = []
    for suffix in ("xml", "html", "odt"):
        path = shared(f"letters/16-szw-2021-tozo-rente.{suffix}")
        texts.append([" ".join(each.text.split()) for each in extract(path.read_bytes(), path.name).passages])
    assert texts[0] == texts[1] == texts[2]
    assert len(texts[0]) == 39
    assert texts[0][0].startswith("Vragen van de leden")
    assert "(ingezonden" in texts[0][0]
    assert texts[0][1].startswith("Antwoord van")


@given(st.data())
@settings(max_examples=examples(200))
def test_an_altered_paper_gives_words_or_a_known_error(data: st.DataObject) -> None:
    paper = (
        f"<kamerwrk><kop><titel>Kamer</titel></kop><stuk><nummer>3</nummer><titel>BRIEF</titel>{SENTENCE}<al>Met"
        '<voetref refid="v"/> noot</al><lijst><li><li.nr>1.</li.nr><al>x</al></li></lijst><tgroup>'
        '<row><entry namest="a" nameend="a" morerows="2">y</entry></row></tgroup><vraag><nr>1</nr><al>z</al></vraag>'
        '<bijlage><kop><titel>B</titel></kop></bijlage></stuk><voetnoot id="v"><al>n</al></voetnoot></kamerwrk>'
    )
    altered = bytearray(paper.encode())
    names = [
        b"<al>",
        b"</al>",
        b"<noot>",
        b"<lijst>",
        b"</li>",
        b"kop",
        b"<stuk>",
        b"stuk",
        b"lijst",
        b"&x;",
        b"\xff",
    ]
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(altered)))
        altered[place : place + data.draw(st.integers(0, 12))] = data.draw(
            st.sampled_from(names) | st.binary(max_size=4)
        )
    with suppress(KnownError):
        assert extract(bytes(altered), "stuk.xml").plain.strip()
