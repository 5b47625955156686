"""The finite verbs a promise turns on, and the words that open a subordinate clause."""

from typing import Final

from app.intake.promises.words import listed

WILL: Final = listed("zal zullen zult ga gaat gaan")
MAY: Final = listed("wil wilt willen kan kunt kunnen hoop hoopt hopen mag mogen")
PASSIVE: Final = listed("wordt worden")
PRESENT: Final = listed("doe doet doen laat laten blijf blijft blijven houd houdt houden")
PAST: Final = listed(
    """
    heb heeft hebben hebt had hadden is zijn ben bent was waren werd werden zou zouden wilde kon konden moest ging
    moet moeten dien dient dienen hoef hoeft hoeven behoort behoren
    """
)
"""Finite verbs that tell what was done, might be done or must be done: no promise."""

OTHER: Final = listed(
    """
    blijkt vindt staat staan loopt komt komen ligt geeft start begint maakt verschijnt betekent leidt volgt vormt
    bestaat geldt gelden speelt vraagt verzoekt verzoeken bevat omvat betreft zie ziet werkt werken
    vind bezie beziet bekijk bekijkt onderzoekt verken verkent neem neemt zet stel stelt
    """
)
"""Other finite verbs that often come before."""

AUXILIARY: Final = WILL | MAY | PASSIVE | PRESENT | PAST
FINITE: Final = AUXILIARY | OTHER
SURE: Final = AUXILIARY - listed(
    "worden zullen kunnen willen gaan blijven hebben zijn laten doen houden moeten mogen dienen"
)
"""Finite verbs that cannot be infinitives."""

CLUSTER: Final = AUXILIARY | listed("te doen weten toekomen")
"""Words that stand among the verbs at the end of a clause."""

OPENS: Final = listed(
    """
    dat die wat waarin waarmee waarbij waarover waarop waarvoor waarvan waarna waardoor waaruit waartoe waarmede
    zodat omdat opdat aangezien terwijl hoewel zodra nadat voordat alvorens als wanneer indien tenzij mits of hoe
    zoals zolang totdat tot waarom daar naarmate mocht
    """
)
"""Words that may open a subordinate clause."""

PREPOSITIONS: Final = listed(
    "in op aan van over met bij voor na naar uit door tot om onder tegen tijdens binnen rond per"
)
