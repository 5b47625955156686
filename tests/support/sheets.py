"""PDF files built by hand: text in Helvetica at places on A4 pages."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

WIDTH, HEIGHT = 595.0, 842.0
_FONTS = {"regular": "Helvetica", "bold": "Helvetica-Bold"}


@dataclass(frozen=True)
class At:
    """Text at `x` and `y` points from the left and upper edge; `mode`, `color`, `turn` as a page describes them."""

    x: float
    y: float
    text: str
    size: float = 9
    font: str = "regular"
    color: str = "0 0 0"
    mode: int = 0
    turn: str = "1 0 0 1"

    def drawn(self) -> bytes:
        number = list(_FONTS).index(self.font) + 1
        shown = self.text.encode("cp1252").replace(b"\\", rb"\\").replace(b"(", rb"\(").replace(b")", rb"\)")
        place = f"{self.turn} {self.x} {HEIGHT - self.y}"
        return (
            f"BT {self.color} rg {self.mode} Tr /F{number} {self.size} Tf {place} Tm (".encode()
            + shown
            + b") Tj ET\n"
        )


def column(x: float, y: float, lines: Iterable[str], *, size: float = 9, step: float = 12) -> list[At]:
    """Return lines of text under each other."""
    return [At(x, y + step * number, line, size) for number, line in enumerate(lines)]


def pdf(*pages: Sequence[At], info: dict[str, str] | None = None, under: bytes = b"") -> bytes:
    """Return a PDF of these pages; `under` is drawn before the text of each."""
    fonts = "".join(
        f"/F{number} << /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >> "
        for number, name in enumerate(_FONTS.values(), 1)
    )
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
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
    trailer = f"/Root 1 0 R /Size {len(objects) + (2 if info else 1)}"
    if info:
        objects.append(
            b"<< " + b" ".join(f"/{key} ({value})".encode("cp1252") for key, value in info.items()) + b" >>"
        )
        trailer += f" /Info {len(objects)} 0 R"
    return _file(objects, trailer)


def _file(objects: Sequence[bytes], trailer: str) -> bytes:
    data, places = b"%PDF-1.7\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n" % number + each + b"\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"trailer << {trailer} >>\nstartxref\n{len(data)}\n%%EOF\n"
    return data + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{end}".encode()
