"""The ministries of the Netherlands by name and abbreviation, since 1990.

Facts: the successive besluiten of the Council of Ministers by which ministries were founded, renamed and merged. A
"minister voor" something heads no ministry of that name, which is why a name alone does not make a ministry.
"""

import re
import unicodedata
from typing import Final

_NAMES: Final = {
    "Algemene Zaken": ("AZ",),
    "Asiel en Migratie": ("AenM", "A&M"),
    "Binnenlandse Zaken": ("BiZa",),
    "Binnenlandse Zaken en Koninkrijksrelaties": ("BZK",),
    "Buitenlandse Zaken": ("BZ", "BuZa"),
    "Defensie": ("Def",),
    "Economische Zaken": ("EZ",),
    "Economische Zaken en Klimaat": ("EZK",),
    "Economische Zaken, Landbouw en Innovatie": ("EL&I", "ELI", "ELenI"),
    "Financiën": ("Fin",),
    "Infrastructuur en Milieu": ("IenM", "I&M"),
    "Infrastructuur en Waterstaat": ("IenW", "I&W"),
    "Justitie": ("Jus",),
    "Justitie en Veiligheid": ("JenV", "J&V"),
    "Klimaat en Groene Groei": ("KGG",),
    "Landbouw, Natuur en Voedselkwaliteit": ("LNV",),
    "Landbouw, Natuurbeheer en Visserij": (),
    "Landbouw, Visserij, Voedselzekerheid en Natuur": ("LVVN",),
    "Onderwijs, Cultuur en Wetenschap": ("OCW",),
    "Onderwijs, Cultuur en Wetenschappen": ("OCenW", "OC&W"),
    "Sociale Zaken en Werkgelegenheid": ("SZW",),
    "Veiligheid en Justitie": ("VenJ", "V&J"),
    "Verkeer en Waterstaat": ("V&W", "VenW"),
    "Volksgezondheid, Welzijn en Sport": ("VWS",),
    "Volkshuisvesting en Ruimtelijke Ordening": ("VRO",),
    "Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer": ("VROM",),
    "Welzijn, Volksgezondheid en Cultuur": ("WVC",),
}
_LETTERS: Final = re.compile(r"[^a-z]+")


def ministry(text: str) -> str | None:
    """Return the name of the ministry that `text` names, whole or abbreviated: "Financien" gives "Financiën".

    None for what is no ministry of that name. Capitals, accents, commas and spaces do not count.
    """
    return _BY_KEY.get(_key(text))


def in_sentence_case(name: str) -> str:
    """Return a name printed in capitals as it is written elsewhere, the ministry's own where it is one."""
    if not name.isupper():
        return name
    return ministry(name) or " ".join(_cased(word) for word in name.split())


def _cased(word: str) -> str:
    return word.lower() if word.lower() in ("en", "van", "de", "der", "voor") else word.capitalize()


def _key(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.casefold())
    return _LETTERS.sub("", "".join(each for each in plain if not unicodedata.combining(each)))


_BY_KEY: Final = {_key(each): name for name, short in _NAMES.items() for each in (name, *short)}
