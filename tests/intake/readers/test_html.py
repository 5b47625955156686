from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.blocks import Cell, Heading, ListBlock, ListKind, Para, Quote, Table
from app.domain.errors import ErrorCode, KnownError
from app.domain.inlines import Break, Emph, Footnote, Link, Strong, Text
from app.domain.passages import Role
from app.domain.readings import Extract
from app.intake.extraction import extract
from tests.support.effort import examples


def read(page: str | bytes) -> Extract:
    return extract(page if isinstance(page, bytes) else page.encode(), "pagina.html")


def para(text: str) -> Para:
    return Para((Text(text),))


def test_marks_links_and_line_breaks_survive_and_layout_space_does_not() -> None:
    got = read(
        "<p>Een <b>vet <i>en\n schuin</i></b>   woord<br>op <a href='https://voorbeeld.nl/'>een site</a>"
        "<a href='#x'>.</a></p>\n<p>&nbsp;</p><div>Los</div> stuk"
    )
    assert got.blocks == (
        Para(
            (
                Text("Een "), Strong((Text("vet "), Emph((Text("en schuin"),)))), Text(" woord"), Break(),
                Text("op "),
                Link("https://voorbeeld.nl/", (Text("een site"),)), Text("."),
            )
        ),
        para("Los"),
        para("stuk"),
    )  # fmt: skip


def test_what_is_no_text_of_the_page_is_left_out() -> None:
    page = (
        "<script>nee</script><style>nee</style><nav>nee</nav><p hidden>nee</p><p style='display: none'>nee</p>"
        "<p aria-hidden=true>nee</p><div role=navigation>nee</div><span class='sr-only'>nee</span><!-- nee -->"
        "<button>nee</button><noscript>nee</noscript><svg><text>nee</text></svg>"
        "<p>Wel.<a href='#top'>Naar boven</a></p>"
    )
    assert read(page).plain == "Wel."


@pytest.mark.parametrize(
    "page",
    [
        "<div>Home</div><div id=main-column><p>De brief.</p></div>",
        "<div class=kruimels>Home</div><div id=broodtekst><p>De brief.</p></div><div>Gerelateerd</div>",
        "<header>Site</header><main><p>De brief.</p></main><footer>Contact</footer>",
        "<p>Site</p><div role=main>De brief.</div>",
        "<p>Site</p><article>De brief.</article>",
        "<p>De brief.</p><main> </main>",
    ],
)
def test_a_page_is_its_main_part(page: str) -> None:
    assert read(page).plain == "De brief."


def test_several_articles_are_all_the_page() -> None:
    assert read("<article>Een.</article><article>Twee.</article>").plain == "Een.\nTwee."


def test_headers_and_footers_of_a_saved_letter_stand_apart() -> None:
    got = read("<div title=header><p>Kenmerk 123</p></div><p>De brief.</p><div title=footer><p>voet</p></div>")
    assert (got.blocks, got.plain) == ((para("De brief."),), "Kenmerk 123\nDe brief.\nvoet")


NOTES = {
    "officielebekendmakingen.nl": (
        "<p>Voor<sup><a class='nootnum' href='#ID-1'>1</a></sup> na.</p><div id=noten><hr>"
        "<div class='voet noot' id='note-ID-1'><h5 class='note-close'><a href='#close'>X</a> Noot</h5>"
        "<sup><span class=nootnum><a id='ID-1' name='ID-1'></a>1</span></sup><p>De noot.</p></div></div>"
    ),
    "Word": (
        "<p>Voor<a href='#_ftn1' name='_ftnref1'><sup>[1]</sup></a> na.</p><div><hr>"
        "<div id=ftn1><p><a href='#_ftnref1' name='_ftn1'>[1]</a> De noot.</p></div></div>"
    ),
    "LibreOffice": (
        "<p>Voor<a class=sdfootnoteanc name=sdfootnote1anc href='#sdfootnote1sym'><sup>1</sup></a> na.</p>"
        "<div id=sdfootnote1><p><a class=sdfootnotesym name=sdfootnote1sym href='#sdfootnote1anc'>1</a>De noot.</p>"
    ),
    "a list that counts": (
        "<p>Voor<sup id=r1><a href='#n1'>1</a></sup> na.</p><ol><li id=n1>De noot. <a href='#r1'>↩</a></li></ol>"
    ),
    "a star": "<p>Voor<a href='#s'>*</a> na.</p><p id=s>* De noot.</p>",
}


@pytest.mark.parametrize("page", NOTES.values(), ids=NOTES.keys())
def test_a_note_stands_at_its_mark_however_a_program_writes_it(page: str) -> None:
    got = read(page)
    assert got.blocks == (Para((Text("Voor"), Footnote((para("De noot."),)), Text(" na."))),)
    assert [(each.text, each.role) for each in got.passages] == [("Voor na.", Role.BODY), ("De noot.", Role.NOTE)]


def test_a_note_of_several_paragraphs_is_one() -> None:
    page = (
        "<p>A<a href='#f1'>1</a> b<a href='#f2'>2</a>.</p>"
        "<div><div><p><a id=f1></a>1 Eerste.</p><p>Vervolg.</p></div>"
        "<div><p><a id=f2></a>2 Tweede.</p></div></div>"
    )
    (block,) = read(page).blocks
    assert isinstance(block, Para)
    assert [each for each in block.inlines if isinstance(each, Footnote)] == [
        Footnote((para("Eerste."), para("Vervolg."))),
        Footnote((para("Tweede."),)),
    ]


def test_notes_side_by_side_stay_apart() -> None:
    page = "<p>A<a href='#f1'>1</a> b<a href='#f2'>2</a>.</p><div><p id=f1>1 Eerste.</p><p id=f2>2 Tweede.</p></div>"
    assert [(each.text, each.label) for each in read(page).passages[1:]] == [("Eerste.", "1"), ("Tweede.", "2")]


@pytest.mark.parametrize(
    "page",
    [
        "<p><a href='#h1'>1</a> Inhoud</p><h2 id=h1>Inleiding</h2><p>Tekst.</p>",
        "<p>Zie <a href='#later'>2</a></p><p id=later>3 mei is de dag.</p>",
        "<p id=eerder>1 Tekst.</p><p>Zie <a href='#eerder'>1</a></p>",
        "<p>Weg: <a href='#nergens'>1</a></p>",
    ],
)
def test_a_link_to_something_else_is_no_note(page: str) -> None:
    assert not any(each.role is Role.NOTE for each in read(page).passages)


def test_a_note_in_a_counting_list_may_begin_with_its_own_number() -> None:
    page = "<p>Tekst<a href='#n1'>1</a>.</p><ol><li id=n1>1 juli 2020.</li></ol>"
    assert read(page).passages[-1].text == "1 juli 2020."


def test_lists_keep_kind_start_and_depth() -> None:
    page = "<ol start=4><li>vier<ul><li>sub</ul><li><p>vijf</p></ol><ol type=a><li>x</ol><li>los"
    assert read(page).blocks == (
        ListBlock(
            ListKind.NUMBER, ((para("vier"), ListBlock(ListKind.BULLET, ((para("sub"),),))), (para("vijf"),)), 4
        ),
        ListBlock(ListKind.LETTER, ((para("x"),),)),
        para("los"),
    )


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        (("b.", "c."), ListBlock(ListKind.LETTER, ((para("x"),), (para("y"),)), 2)),
        (("–", "–"), ListBlock(ListKind.DASH, ((para("x"),), (para("y"),)))),
        (("7°.", "8°."), ListBlock(ListKind.NUMBER, ((para("x"),), (para("y"),)), 7)),
    ],
)
def test_a_list_that_prints_its_own_labels_is_counted_by_them(labels: tuple[str, ...], expected: ListBlock) -> None:
    items = zip(labels, "xy", strict=True)
    page = "".join(f"<li><p class=labeled><span class=ol>{label} </span>{text}</p></li>" for label, text in items)
    assert read(f"<ul class=expliciet>{page}</ul>").blocks == (expected,)


def test_labels_that_do_not_count_on_are_words() -> None:
    page = "<ul><li><span class=ol>2.1</span> x</li><li><span class=ol>2.4</span> y</li></ul>"
    assert read(page).blocks == (para("2.1 x"), para("2.4 y"))


def test_lists_quotes_and_tables_deeper_than_a_text_has_keep_their_words() -> None:
    for opening in ("<ul><li>", "<blockquote>", "<table><tr><td>a</td><td>"):
        assert read(f"{opening}woord " * 40).plain.count("woord") == 40


def test_tables_keep_their_grid_and_a_layout_table_is_only_a_frame() -> None:
    page = (
        "<table><thead><tr><th colspan=2>kop</thead><tr><td rowspan=9>a<td>b<tr><td>c</table>"
        "<table role=presentation><tr><td><p>in een kader</p><tr><td>nog een</table>"
    )
    rows = (
        (Cell((para("kop"),), columns=2),),
        (Cell((para("a"),), rows=2), Cell((para("b"),))),
        (Cell((para("c"),)),),
    )
    assert read(page).blocks == (Table(1, rows), para("in een kader"), para("nog een"))


def test_headings_quotes_and_preformatted_lines() -> None:
    page = "<h1><b>Kop</b></h1><h5>Diep</h5><blockquote><p>Citaat</p></blockquote><pre>een\n  twee</pre>"
    assert read(page).blocks == (
        Heading(1, (Text("Kop"),)), Heading(3, (Text("Diep"),)), Quote((para("Citaat"),)),
        Para((Text("een"), Break(), Text(" twee"))),
    )  # fmt: skip


@pytest.mark.parametrize(
    "page",
    [
        "<p>één € ï</p>".encode(),
        "<meta charset=windows-1252><p>één € ï</p>".encode(),
        "<p>één € ï</p>".encode("cp1252"),
        "<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'><p>één € ï</p>".encode("cp1252"),
        "<meta charset='iso-8859-15'><p>één € ï</p>".encode("iso-8859-15"),
        "<meta charset=nergens><p>één € ï</p>".encode("cp1252"),
        "<meta charset=utf-16><p>één € ï</p>".encode("cp1252"),
        "<p>één € ï</p>".encode("utf-16"),
        "<p>één € ï</p>".encode("utf-16-le"),
        '<?xml version="1.0" encoding="utf-8"?><html><p>één € ï</p></html>'.encode(),
        b"<p>&eacute;&eacute;n &euro; &#239;</p>",
    ],
)
def test_dutch_survives_whatever_a_page_says_of_its_encoding(page: bytes) -> None:
    assert read(page).plain == "één € ï"


def test_properties_are_those_of_the_publication() -> None:
    page = (
        "<title>Brief</title><meta name='DC.identifier' content='kst-1-2'><meta name=author content=Iemand>"
        "<meta name=date content='2020-01-01'><meta name='DC.creator' content=Iemand><p>x</p>"
    )
    assert read(page).properties == (("title", "Brief"), ("DC.identifier", "kst-1-2"))


@pytest.mark.parametrize(
    ("page", "code"),
    [
        (b"<div>" * 10_000 + b"x" + b"</div>" * 10_000, ErrorCode.PACKAGE_UNSAFE),
        (b"<!-- niets -->", ErrorCode.FILE_WITHOUT_TEXT),
        (b"<html><body></body></html>", ErrorCode.FILE_WITHOUT_TEXT),
        (b"<html>" + bytes(range(32)) * 50, ErrorCode.FILE_UNSUPPORTED),
    ],
)
def test_pages_nobody_can_read_are_refused_by_name(page: bytes, code: ErrorCode) -> None:
    with pytest.raises(KnownError) as caught:
        read(page)
    assert caught.value.code is code


def test_a_huge_attribute_is_no_text() -> None:
    assert read(b"<p title='" + b"x" * 12_000_000 + b"'>Tekst</p>").plain == "Tekst"


_PIECES = st.sampled_from(
    ["<p>", "</p>", "<b>", "</i>", "<ul>", "<li>", "</ul>", "<table>", "<tr>", "<td colspan=-3>", "</table>",
     "tekst ",
     "<a href='#n'>1</a>", "<p id=n>1 noot</p>", "<sup>", "<h1>", "<blockquote>", "<span class=ol>a.</span>", "<br>",
     "&#0;", "&#xF0001;", "<!--", "-->", "<pre>\n", "<main>", "<svg>", "</div>", "<div hidden>", "\ufeff"]
)  # fmt: skip


@given(st.lists(_PIECES, max_size=40))
@settings(max_examples=examples(200))
def test_any_pieces_of_a_page_give_text_or_a_known_error(pieces: list[str]) -> None:
    with suppress(KnownError):
        got = read("".join(pieces))
        assert all(got.plain[each.span(0, 1)[0]] == each.text[0] for each in got.passages)
