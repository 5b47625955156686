"""Dutch words that tell nothing of what a text is about."""

from collections.abc import Iterable
from typing import Final


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


FUNCTION_WORDS: Final = _words(
    """
    aan af al alle alleen als altijd andere anders ben bent beter bij binnen daar daarbij daarmee daarom daarnaast
    daarover daarvan daarvoor dan dat de deze die dit doe doen door dus echter een eens eerder elk elke en enige
    enkele er ermee erop ervan ervoor even gaan gaat geen geheel gehele gelet goed had hadden hand hare heb hebben
    heeft heel hem hen het hier hierbij hierin hiermee hierover hij hoe hoewel hun iets ieder iedere ik in
    inmiddels is ja je jaar jullie kan komen komt kon konden krijgen krijgt kunnen kunt laat laten maar maken
    maakt mede meer meest men met mij mijn mogelijk mogen moet moeten na naar nader namelijk net niet niets nog nu
    of om omdat onder ons onze ook op over per reeds rond samen sinds slechts soms staan staat steeds te tegen ten
    ter terug tevens toch toe tot tussen u uit uw van vanaf vanuit veel verder via vind vinden volgende voor
    vooral voorts waar waarbij waardoor waarin waarom waarop waarvan waarvoor wanneer want waren was wat we weer
    wel welke werd werden wie wij wil willen wordt worden ze zeer zelf zich zie zien ziet zij zijn zo zoals zodat
    zonder zou zouden zullen zal zowel zulke geachte heer mevrouw minister staatssecretaris voorzitter kamer
    tweede eerste brief vraag vragen antwoord hoogachtend vriendelijke groet
    """
)
"""Articles, pronouns, prepositions, auxiliaries; and the forms of address every letter has."""


def telling(words: Iterable[str]) -> list[str]:
    """Return the folded words that may tell what a text is about: no function words, none of one or two letters."""
    return [word for word in words if len(word) > 2 and word not in FUNCTION_WORDS]
