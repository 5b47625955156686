"""PDF files built by hand: text in Helvetica at places on A4 pages."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

WIDTH, HEIGHT = 595.0, 842.0
_FONTS = ("Helvetica", "Helvetica-Bold", "Helvetica-Oblique")


@dataclass(frozen=True)
class At:
    """Text at `x` and `y` points from the left and upper edge; `mode`, `color` and `turn` as a page describes them.

    A tab in the text is a jump of four times the size within one piece of text; `spread` widens each space.
    """

    x: float
    y: float
    text: str
    size: float = 9
    font: str = "Helvetica"
    color: str = "0 0 0"
    mode: int = 0
    turn: str = "1 0 0 1"
    spread: float = 0

    def drawn(self) -> bytes:
        number = _FONTS.index(self.font) + 1
        shown = self.text.encode("cp1252").replace(b"\\", rb"\\").replace(b"(", rb"\(").replace(b")", rb"\)")
        pieces = b") -4000 (".join(shown.split(b"\t"))
        look = f"{self.color} rg {self.mode} Tr {self.spread} Tw /F{number} {self.size} Tf"
        place = f"{self.turn} {self.x} {HEIGHT - self.y} Tm"
        return f"BT {look} {place} [(".encode() + pieces + b")] TJ ET\n"


def column(x: float, y: float, lines: Iterable[str], *, size: float = 9, step: float = 12) -> list[At]:
    """Return lines of text under each other."""
    return [At(x, y + step * number, line, size) for number, line in enumerate(lines)]


def bold(lines: Iterable[At]) -> list[At]:
    """Return lines in bold."""
    return [replace(line, font="Helvetica-Bold") for line in lines]


def pdf(
    *pages: Sequence[At],
    info: dict[str, str] | None = None,
    under: bytes = b"",
    trailer: str = "",
    means: dict[str, str] | None = None,
) -> bytes:
    """Return a PDF of these pages.

    `under` is drawn before the text of each, `trailer` stands in its trailer, `means` says which characters the fonts
    mean by theirs.
    """
    unicode = "/ToUnicode 3 0 R " if means else ""
    fonts = "".join(
        f"/F{number} << /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding {unicode}>> "
        for number, name in enumerate(_FONTS, 1)
    )
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", _meanings(means or {})]
    kids = []
    for page in pages:
        content = under + b"".join(at.drawn() for at in page)
        objects.append(b"<< /Length %d >>\nstream\n" % len(content) + content + b"\nendstream")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] /Contents {len(objects)} 0 R "
            f"/Resources << /Font << {fonts}>> >> >>".encode()
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>".encode()
    if info:
        objects.append(
            b"<< " + b" ".join(f"/{key} ({value})".encode("cp1252") for key, value in info.items()) + b" >>"
        )
        trailer += f" /Info {len(objects)} 0 R"
    return _file(objects, trailer)


def _meanings(means: dict[str, str]) -> bytes:
    pairs = " ".join(f"<{ord(drawn):02X}> <{meant.encode('utf-16-be').hex()}>" for drawn, meant in means.items())
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <FF> "
        f"endcodespacerange {len(means)} beginbfchar {pairs} endbfchar endcmap end end"
    ).encode()
    return b"<< /Length %d >>\nstream\n" % len(cmap) + cmap + b"\nendstream"


def _file(objects: Sequence[bytes], trailer: str) -> bytes:
    written, places, length = [b"%PDF-1.7\n"], [], 9
    for number, each in enumerate(objects, 1):
        places.append(length)
        written.append(b"%d 0 obj\n" % number + each + b"\nendobj\n")
        length += len(written[-1])
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    end = f"trailer << /Root 1 0 R /Size {size} {trailer} >>\nstartxref\n{length}\n%%EOF\n"
    return b"".join(written) + f"xref\n0 {size}\n0000000000 65535 f \n{table}{end}".encode()
