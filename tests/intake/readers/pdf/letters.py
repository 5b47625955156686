"""What the tests of the PDF reader share: text to fill a letter with, and what was read of it."""

from app.domain.passages import Role
from app.domain.readings import Extract
from app.intake.readers.pdf import read_pdf
from tests.support.sheets import At, column, pdf

FIRST = [
    "Met deze brief informeer ik uw Kamer over de voortgang van het voorbeeldplan, zoals ik",
    "heb toegezegd in het debat over de voorbeelden van dit jaar. Daarbij betrek ik ook de",
    "aanbevelingen van het onderzoek dat vorige maand is verschenen en dat ik gelijk met",
    "deze brief naar buiten breng.",
]
SECOND = [
    "De gemeenten hebben mij laten weten dat zij de proeven willen voortzetten totdat er een",
    "besluit is genomen over de middelen. Dat besluit verwacht ik niet eerder te nemen dan",
    "na overleg met de provincies en de andere partijen die aan de proeven meedoen.",
]


def read(*pages: list[At], under: bytes = b"") -> Extract:
    return read_pdf(pdf(*pages, under=under), "brief.pdf")


def letter(x: float = 80, y: float = 300, *, size: float = 9, step: float = 12) -> list[At]:
    """Return two paragraphs with an empty line between them, seven lines from `y` on."""
    below = y + step * (len(FIRST) + 1)
    return [*column(x, y, FIRST, size=size, step=step), *column(x, below, SECOND, size=size, step=step)]


def texts(extract: Extract, *roles: Role) -> list[str]:
    return [passage.text for passage in extract.passages if not roles or passage.role in roles]


WHOLE = [" ".join(FIRST), " ".join(SECOND)]
