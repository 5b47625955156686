"""Small words by which the phrase that names a letter goes on, or ends."""

import re
from typing import Final


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


OWNERS: Final = _words("uw mijn onze ons jouw jullie")
THIS: Final = _words("deze dit geen elke iedere welke")
"""Determiners of the letter one is reading, or of none in particular."""

SAID_BEFORE: Final = _words("die dat genoemde bedoelde")
"""Determiners of a letter named before."""

DETERMINERS: Final = (
    OWNERS
    | THIS
    | _words(
        """
    zijn haar hun diens de het een die dat
    bovengenoemde bovenvermelde voornoemde voormelde bedoelde genoemde vermelde bijgaande bijgevoegde
    """
    )
)
BEFORE_A_PHRASE: Final = _words(
    """
    in met per bij van voor naar uit en of niet ook dat die als want middels onder over door aan op om dan toen via
    te tot er heeft wordt werd worden moet gaat staat bent kunt vindt hebt zult wilt
    """
)
"""What may stand before a noun phrase without determiner and is no part of it."""

SENDER: Final = _words("van namens door")
RECIPIENT: Final = _words("aan")
TOPIC: Final = _words(
    "over inzake betreffende omtrent aangaande met rond rondom houdende ten ter tot bij voor om in ondertitel"
)

ENDING: Final = _words(
    """
    ik u wij we hij zij ze er men je jij dit
    ben bent is zijn was waren wordt word worden werd werden heb hebt heeft hebben had hadden kan kunnen kunt kon
    zal zullen zult zou zouden wil wilt willen moet moeten mag mogen doet doen deed gaat gaan ging staat staan stond
    geeft geven gaf laten
    vraagt vragen vroeg vroegen schrijft schreef schrijven stelt stellen stelde meldt meldde blijkt
    bleek laat liet komt kwam zegt zei noemt noemde bevat bevatte ga
    gestuurd verstuurd toegestuurd verzonden gezonden toegezonden geschreven gepubliceerd
    gemaakt bekendgemaakt
    ontvangen geïnformeerd aangegeven gemeld toegezegd verzocht
    aangeboden genoemd beschreven toegelicht uiteengezet opgenomen vermeld gevraagd gereageerd geantwoord
    dat die wat waarin waarmee waarbij waarop waarvan waarover waaruit waarvoor welke hoe of omdat zodat terwijl als
    hierover hierin hiervan hierop ook reeds al eerder eveneens tevens daarom dan maar want nog nu toen
    """
)
"""What stands behind a noun phrase and not in it: verbs, pronouns, conjunctions."""

HAPPENS: Final = re.compile(
    r"(?:debat|debatten|overleg|overleggen|vergadering(?:en)?|bijeenkomst(?:en)?|conferentie|gesprek(?:ken)?|top"
    r"|moties?|vragen|vragenuur|vragenlijst|rapport(?:en|age)?|advies|adviezen|uitspra(?:ak|ken)|arrest|vonnis"
    r"|besluit(?:en)?|wet|richtlijn|verordening|akkoord|verdrag|verslag|hoorzitting|briefing|artikel(?:en)?"
    r"|uitzending(?:en)?|begroting|notitie|regeling|werkzaamheden|verkiezing(?:en)?|bezoek|werkbezoek|incident"
    r"|brand|aanslag(?:en)?|ongeval|ongeluk|ramp|storm|toespraak|verzoek|verklaring|zitting|toezegging(?:en)?"
    r"|publicatie|overeenkomst|resolutie|conclusies|staking|gebeurtenis(?:sen)?|berichtgeving|bericht(?:en)?"
    r"|onderzoek|mededeling|beschikking|voorstel|wetsvoorstel|referendum|demonstratie|evenement|stemming(?:en)?"
    r"|persconferentie|bekendmaking|inval|crash|ontploffing|explosie|ontsnapping|voorval|wedstrijd|besprekingen)$",
    re.IGNORECASE,
)
"""The end of a word for what has a day of its own: a debate, a report, an accident."""

MEETING: Final = re.compile(
    r"(?:[\w-]*(?:debat|overleg|vergadering|bijeenkomst|raad|top|conferentie|hoorzitting)|AO|VAO|WGO|CD|SO|NO|TMD|RGT)"
    r"|[A-Z]{2,5}-raad",
    re.IGNORECASE,
)
"""A meeting, behind which its subject may stand before its day: "het debat over waterstof van 3 mei"."""

KENMERK: Final = re.compile(
    r"[\s,;]*(?P<open>[(\[])?\s*(?:(?:met|onder)\s+)?(?:(?:het|ons|onze|uw|mijn|als)\s+)?"
    r"(?:kenmerk|referentie(?:nummer)?|ref\.|zaaknummer|briefnummer|brief\s?nr\.?|registratienummer"
    r"|nummer|nr\.?|no\.)\s*[:.]?\s*"
    r"(?P<kenmerk>(?:[A-Z][A-Za-z&]{0,14}(?:-[A-Z]{1,5})?(?:[ .-]\s?|\s/\s))?[^\s,;()\[\]]{0,40}\d[^\s,;()\[\]]{0,40}"
    r"(?:\s(?:(?=[^\s,;()\[\]]{0,20}\d)[A-Z0-9][^\s,;()\[\]]{0,20}|[A-Z]{1,5})(?=[\s).,;\]]|$)){0,2})"
    r"(?(open)(?:\s*[)\]])?)",
)
"""A kenmerk with its label."""

BARE_KENMERK: Final = re.compile(
    r"\s*[(\[]\s*(?!\d{1,2}[.:]\d\d\s?u)"
    r"(?P<kenmerk>(?=[^\s()]{0,40}[A-Za-z/])(?:[^\s()\[\],;]{0,12}?\d){4}[^\s()\[\],;]{0,40})\s*[)\]]"
)
"""A kenmerk alone between brackets: four figures at least, and letters or strokes, unlike a Kamerstuk or hours."""
