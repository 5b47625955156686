"""Pictures in a draft: kept without what stands beside their pixels, described, undone, destroyed."""

import hashlib
from pathlib import Path
from zipfile import ZipFile

import pytest

from app.composition import Services
from app.domain.blocks import Figure, ListBlock, Para
from app.domain.drafts import OwnPart, Revision
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId, PartId
from app.domain.inlines import Text
from app.runtime.surroundings import Surroundings
from app.services.illustrating import LARGEST, Picture, picture_file
from app.services.writing import written
from tests.export import leaks
from tests.support.pictures import png

PLAIN = png(40, 20)
SHOWS = Picture(PLAIN, "lijn.png", "Een lijn die daalt", "Verloop")


def kept(picture: bytes = PLAIN) -> str:
    return hashlib.sha256(picture).hexdigest()


@pytest.fixture
def draft(desk: Services) -> DraftId:
    return desk.drafting.begin("kamerbrief")[0].draft.id


@pytest.fixture
def own(desk: Services, draft: DraftId) -> PartId:
    return desk.drafting.place_own(draft, written("Eerste.\n\nTweede.\n"), 0)[0].draft.parts[0].id


def blocks(revision: Revision, place: int = 0) -> tuple[object, ...]:
    part = revision.draft.parts[place]
    assert isinstance(part, OwnPart)
    return part.blocks


def test_a_picture_becomes_a_part_that_says_what_it_shows(desk: Services, draft: DraftId) -> None:
    revision, changes = desk.illustrating.place(draft, SHOWS, 0)
    assert blocks(revision) == (Figure(kept(), "Een lijn die daalt", (Text("Verloop"),)),)
    assert changes.touched
    letter = desk.resolving.show(draft).letter
    assert desk.resolving.figures(letter) == {kept(): PLAIN}
    html, pictures = desk.resolving.page(letter)
    assert 'src="sha256:' + kept() in html
    assert pictures == {"sha256:" + kept(): PLAIN}


def test_the_word_file_has_the_picture_and_its_words(desk: Services, draft: DraftId, tmp_path: Path) -> None:
    desk.illustrating.place(draft, SHOWS, 0)
    exported, _ = desk.exporting.export(draft, tmp_path / "brief.docx")
    with ZipFile(tmp_path / "brief.docx") as package:
        assert PLAIN in [package.read(name) for name in package.namelist() if name.startswith("word/media/")]
        assert 'descr="Een lijn die daalt"' in package.read("word/document.xml").decode()
    assert not [each for each in exported.receipt.removed if each.code == "image_metadata"]


@pytest.mark.parametrize(
    ("at", "order"), [(0, "| Eerste. Tweede."), (1, "Eerste. | Tweede."), (2, "Eerste. Tweede. |")]
)
def test_a_picture_comes_at_its_place_among_the_blocks(
    desk: Services, draft: DraftId, own: PartId, at: int, order: str
) -> None:
    revision, _ = desk.illustrating.insert(draft, own, written("Eerste.\n\nTweede."), at, SHOWS)
    shown = " ".join(
        "|" if isinstance(each, Figure) else "".join(word.text for word in each.inlines if isinstance(word, Text))
        for each in blocks(revision)
        if isinstance(each, Figure | Para)
    )
    assert shown == order


def test_a_picture_in_an_empty_text_and_behind_a_list_keep_what_is_there(
    desk: Services, draft: DraftId, own: PartId
) -> None:
    assert len(blocks(desk.illustrating.insert(draft, own, (), 0, SHOWS)[0])) == 1
    revision, _ = desk.illustrating.insert(draft, own, written("- een\n- twee"), 1, SHOWS)
    assert [type(each) for each in blocks(revision)] == [ListBlock, Figure]


def test_words_with_every_sign_of_the_notation_stay_as_they_are(desk: Services, draft: DraftId, own: PartId) -> None:
    awkward = 'Een "pijl" [van] *a* naar <b> & `c` \\ ]( :::'
    revision, _ = desk.illustrating.insert(
        draft, own, written("Tekst."), 1, Picture(PLAIN, "a.png", awkward, awkward)
    )
    (figure,) = [each for each in blocks(revision) if isinstance(each, Figure)]
    assert (figure.alt, figure.caption) == (awkward, (Text(awkward),))


def test_undo_takes_the_picture_out_and_redo_puts_it_back(desk: Services, draft: DraftId, own: PartId) -> None:
    before = blocks(desk.drafting.get(draft))
    after = blocks(desk.illustrating.insert(draft, own, written("Eerste.\n\nTweede."), 1, SHOWS)[0])
    assert blocks(desk.drafting.undo(draft)[0]) == before
    assert blocks(desk.drafting.redo(draft)[0]) == after


@pytest.mark.parametrize(
    "data", [leaks.png((b"tEXt", b"Author\0A. Voorbeeld")), leaks.jpeg(), leaks.jpeg((0xFE, b"door A. Voorbeeld"))]
)
def test_what_stands_beside_the_pixels_is_not_kept(desk: Services, draft: DraftId, data: bytes) -> None:
    if data.startswith(b"\xff\xd8"):
        frame = b"\xff\xc0\x00\x0b\x08\x00\x02\x00\x02\x01\x01\x11\x00"
        data = data[:2] + frame + data[2:]
    desk.illustrating.place(draft, Picture(data, "foto", "Een foto"), 0)
    ((_, found),) = desk.resolving.figures(desk.resolving.show(draft).letter).items()
    assert b"Voorbeeld" not in found
    assert b"Exif" not in found
    assert len(found) < len(data)


def test_a_picture_without_words_for_who_cannot_see_it_is_refused_and_not_kept(
    desk: Services, draft: DraftId, own: PartId
) -> None:
    for edit in (
        lambda picture: desk.illustrating.place(draft, picture, 0),
        lambda picture: desk.illustrating.insert(draft, own, "", 0, picture),
    ):
        with pytest.raises(KnownError) as caught:
            edit(Picture(PLAIN, "lijn.png", "  ", "Verloop"))
        assert caught.value.code is ErrorCode.FIGURE_UNDESCRIBED
    with desk.drafting.archive.reading() as work:
        assert not work.originals.has(kept())


def test_a_text_no_letter_can_hold_keeps_no_picture(desk: Services, draft: DraftId, own: PartId) -> None:
    with pytest.raises(KnownError) as caught:
        desk.illustrating.insert(draft, own, (Para((Text("\x07"),)),), 0, SHOWS)
    assert caught.value.code is ErrorCode.VALUE_CHARACTER
    with desk.drafting.archive.reading() as work:
        assert not work.originals.has(kept())


def test_what_is_no_picture_torn_or_too_large_is_refused_by_name(tmp_path: Path) -> None:
    files = {
        "tekst.png": (b"geen beeld", ErrorCode.FIGURE_UNUSABLE),
        "bewegend.png": (b"GIF89a" + bytes(20), ErrorCode.FIGURE_UNUSABLE),
        "gescheurd.png": (PLAIN[:-20], ErrorCode.FIGURE_UNUSABLE),
        "gescheurd.jpg": (leaks.jpeg()[:-2], ErrorCode.FIGURE_UNUSABLE),
        "enorm.png": (png(8000, 7000), ErrorCode.FIGURE_TOO_LARGE),
        "zwaar.png": (PLAIN + bytes(LARGEST), ErrorCode.FILE_TOO_LARGE),
        "leeg.png": (b"", ErrorCode.FIGURE_UNUSABLE),
    }
    for name, (data, code) in files.items():
        (tmp_path / name).write_bytes(data)
        with pytest.raises(KnownError) as caught:
            picture_file(tmp_path / name)
        assert (caught.value.code, caught.value.facts["name"]) == (code, name)
    with pytest.raises(KnownError) as caught:
        picture_file(tmp_path / "weg.png")
    assert caught.value.code is ErrorCode.FILE_MISSING


def test_a_destroyed_letter_takes_its_pictures_along_unless_another_text_shows_them(
    desk: Services, draft: DraftId, around: Surroundings, tmp_path: Path
) -> None:
    alone, shared = png(41, 20), png(42, 20)
    removed = png(43, 20)
    for data in (alone, shared):
        desk.illustrating.place(draft, Picture(data, "a.png", "Een vlak"), 0)
    once = desk.illustrating.place(draft, Picture(removed, "a.png", "Een vlak"), 0)[0].draft.parts[0]
    desk.drafting.remove(draft, once.id)
    other = desk.drafting.begin("kamerbrief")[0].draft.id
    desk.illustrating.place(other, Picture(shared, "b.png", "Een vlak"), 0)
    exported, _ = desk.exporting.export(draft, tmp_path / "brief.docx")
    assert exported.letter is not None
    desk.discarding.bin(exported.letter, "voorbeeld")
    desk.discarding.destroy(exported.letter, "voorbeeld")
    with desk.drafting.archive.reading() as work:
        assert [work.originals.has(kept(each)) for each in (alone, removed, shared)] == [False, False, True]
        assert work.originals.get(kept(shared)) == shared
