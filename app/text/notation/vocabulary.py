"""The Dutch words of the notation."""

from typing import Final

VRAAG: Final = "vraag"
ANTWOORD: Final = "antwoord"
BIJLAGE: Final = "bijlage"
LIJST: Final = "lijst"
TABEL: Final = "tabel"
KOPRIJ: Final = "koprij"
RIJ: Final = "rij"
CEL: Final = "cel"

VERVOLG: Final = "vervolg"
VANAF: Final = "vanaf"
KOLOMMEN: Final = "kolommen"
RIJEN: Final = "rijen"

VET: Final = "vet"
CURSIEF: Final = "cursief"
HOOG: Final = "hoog"
LAAG: Final = "laag"
REGEL: Final = "regel"
ALINEA: Final = "alinea"

MARKS: Final = {VET: "strong", CURSIEF: "em", HOOG: "sup", LAAG: "sub"}
"""Words that open a mark with a bracket, and the token each gives."""
SIGNS: Final = {REGEL: "line_sign", ALINEA: "para_sign"}
"""Words that stand alone before empty brackets, and the token each gives."""
