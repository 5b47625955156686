"""How a value was read: the recogniser's rules in plain words, family by family."""

from collections.abc import Mapping
from typing import Final

from app.language.wording.table import Wording

SURE: Final = 0.85
LIKELY: Final = 0.6
"""The confidence from which a value is called sure, or likely."""

_SURE = Wording("zeker", "sure")
_LIKELY = Wording("waarschijnlijk", "likely")
_UNSURE = Wording("onzeker", "unsure")
_OTHERWISE = Wording("opgemaakt uit de tekst eromheen", "gathered from the text around it")

_PLACES: Mapping[str, Wording] = {
    "label_beside": Wording("staat achter het opschrift", "stands behind its label"),
    "label_below": Wording("staat onder het opschrift", "stands below its label"),
    "label_column": Wording("staat in de kolom onder het opschrift", "stands in the column below its label"),
    "label_at_end": Wording("staat onder een reeks opschriften", "stands below a row of labels"),
    "label_row": Wording("staat in een rij onder de opschriften", "stands in a row below the labels"),
    "layout_of_sender": Wording(
        "staat waar u het bij deze afzender eerder hebt aangewezen", "stands where you corrected it for this sender"
    ),
    "file_name": Wording("staat in de bestandsnaam", "stands in the name of the file"),
    "property": Wording("staat in de documenteigenschappen", "stands in the document properties"),
    "town_column": Wording("staat onder de plaatsnaam boven de brief", "stands below the town above the letter"),
    "place_and_date": Wording("plaats en datum boven de brief", "place and date above the letter"),
    "place_before_date": Wording("plaats en datum boven de brief", "place and date above the letter"),
    "sent": Wording("de dag waarop de mail is verzonden", "the day the mail was sent"),
    "date_alone": Wording("een datum alleen op een regel", "a date alone on its line"),
    "received": Wording("de dag waarop het antwoord is ontvangen", "the day the answer was received"),
    "in_their_letter": Wording("genoemd bij de brief waarop dit antwoordt", "named with the letter this answers"),
    "unit": Wording("onderdeel van het ministerie in het briefhoofd", "part of the ministry in the letterhead"),
    "above_address": Wording("staat boven het bezoekadres", "stands above the visiting address"),
    "put_to_a_minister": Wording("aan wie de vragen zijn gesteld", "to whom the questions are put"),
    "letterhead": Wording("naam in het briefhoofd", "name in the letterhead"),
    "title_of_the_kamer": Wording("volgt uit de titel boven de brief", "follows from the title above the letter"),
    "heads_a_ministry": Wording("volgt uit het ambt van de ondertekenaar", "follows from the signatory's office"),
    "office_in_brackets": Wording("het ambt tussen haakjes bij de naam", "the office in brackets behind the name"),
    "address_block": Wording("staat in het adres boven de brief", "stands in the address above the letter"),
    "after_aan": Wording("staat achter ‘Aan’", "stands behind ‘Aan’"),
    "below_aan": Wording("staat onder ‘Aan’", "stands below ‘Aan’"),
    "named_in_line": Wording(
        "de Kamer, genoemd op een regel met een postcode", "the Kamer, on a line with a postcode"
    ),
    "ministry_addressed": Wording("het ministerie waaraan geschreven is", "the ministry that is written to"),
    "named_in_subject": Wording("genoemd in het onderwerp", "named in the subject"),
    "signature": Wording("staat onder de brief", "stands below the letter"),
    "answers_kamervragen": Wording("wie de vragen beantwoordt", "who answers the questions"),
    "title": Wording("de titel boven het stuk", "the title above the paper"),
    "asked_about": Wording("waarover de vragen gaan", "what the questions are about"),
    "page_number": Wording("staat bij het bladzijdenummer", "stands with the page number"),
}

_KINDS: Mapping[str, Wording] = {
    "titled_nota": Wording("de titel noemt het een nota", "the title calls it a nota"),
    "greets_somebody": Wording("spreekt iemand aan", "greets somebody"),
    "named_nota": Wording("het stuk heet een nota", "the paper calls itself a nota"),
    "questions_and_answers": Wording("er staan vragen met antwoorden in", "it holds questions with answers"),
    "addressed_to_a_minister": Wording("gericht aan een bewindspersoon", "addressed to a minister"),
    "greets_a_minister": Wording("spreekt een bewindspersoon aan", "greets a minister"),
    "addressed_to_the_kamer": Wording("gericht aan de Kamer", "addressed to the Kamer"),
    "greets_the_kamer": Wording("spreekt de Voorzitter aan", "greets the Voorzitter"),
    "speaks_to_the_kamer": Wording("spreekt over ‘uw Kamer’", "speaks of ‘uw Kamer’"),
    "answers_a_letter": Wording("bedankt voor een brief", "gives thanks for a letter"),
    "subject_says_answer": Wording("het onderwerp noemt het een antwoord", "the subject calls it an answer"),
    "sent_by_a_minister": Wording("verzonden door een bewindspersoon", "sent by a minister"),
    "long_letter_of_a_directorate": Wording("lange brief van een directie", "long letter of a directorate"),
}

_PASSAGES: Mapping[str, Wording] = {
    "annex_title": Wording("titel van een bijlage", "title of an annex"),
    "found_in_annex": Wording("‘treft u in de bijlage’", "‘you find in the annex’"),
    "listed_by_label": Wording("staat bij het opschrift ‘Bijlagen’", "stands with the label ‘Bijlagen’"),
    "named_as_annex": Wording("genoemd als bijlage", "named as an annex"),
    "offered": Wording("wordt met de brief aangeboden", "is offered with the letter"),
    "dated_letter": Wording("een brief met zijn datum", "a letter with its date"),
    "letter_with_kenmerk": Wording("een brief met zijn kenmerk", "a letter with its kenmerk"),
    "letter_with_kamerstuk": Wording("een brief met zijn Kamerstuknummer", "a letter with its Kamerstuk number"),
    "letter_of_a_sender": Wording("een brief met zijn afzender", "a letter with its sender"),
    "letter_of_yours": Wording("de enige brief van u die genoemd wordt", "the only letter of yours that is named"),
    "letter_sent_on_a_day": Wording("een brief die op een dag is verzonden", "a letter sent on a day"),
    "motie_of_members": Wording("een motie met haar indieners", "a motie with its movers"),
    "motie_by_kamerstuk": Wording("een motie met haar Kamerstuknummer", "a motie with its Kamerstuk number"),
    "toezegging.heading": Wording("een kop die een toezegging noemt", "a heading that names a toezegging"),
    "toezegging.identifier": Wording("het nummer van een toezegging", "the number of a toezegging"),
    "toezegging.as_promised": Wording("‘zoals toegezegd’", "‘zoals toegezegd’"),
    "toezegging.was_promised": Wording("er staat dat het is toegezegd", "it says that it was promised"),
    "toezegging.named": Wording("een toezegging wordt genoemd", "a toezegging is named"),
    "citation: kamerstuk": Wording("‘Kamerstuk’ met dossier en nummer", "‘Kamerstuk’ with dossier and number"),
    "citation: kamer": Wording("de Kamer met dossier en nummer", "the Kamer with dossier and number"),
    "citation: vergaderjaar": Wording("een vergaderjaar met dossier en nummer", "a session with dossier and number"),
    "citation: dossier": Wording("‘dossier’ met zijn nummer", "‘dossier’ with its number"),
    "citation: number and dossier": Wording("nummer met dossier", "number with dossier"),
    "citation: dossier and number": Wording("dossier en nummer", "dossier and number"),
}

_FAMILIES: Mapping[str, Wording] = {
    "unit": _PLACES["unit"],
    "label": Wording("staat bij het opschrift", "stands with its label"),
    "letter": Wording("een brief die genoemd wordt", "a letter that is named"),
    "motie": Wording("een motie die genoemd wordt", "a motie that is named"),
    "toezegging": _PASSAGES["toezegging.named"],
    "request": Wording("een commissie die iets vraagt", "a committee that asks for something"),
    "citation": Wording("een vindplaats", "a citation"),
}
"""By the first word of a rule."""

_ACTS: Mapping[str, Wording] = {
    "tell": Wording("de geadresseerde informeren", "to tell the addressee"),
    "send": Wording("de geadresseerde iets sturen", "to send the addressee something"),
    "return": Wording("hierop terugkomen", "to come back to this"),
    "treat": Wording("hierop ingaan in een brief", "to go into this in a letter"),
    "show": Wording("een stuk uitbrengen", "to bring out a paper"),
    "receive": Wording("de geadresseerde ontvangt iets", "the addressee will receive something"),
}

_MOODS: Mapping[str, Wording] = {
    "will": Wording("een belofte", "a promise"),
    "means": Wording("een voornemen", "an intention"),
    "may": Wording("een wens of mogelijkheid met een termijn", "a wish or possibility with a term"),
    "present": Wording("een aankondiging", "an announcement"),
    "passive": Wording("een aankondiging", "an announcement"),
}

_RULES: Mapping[str, Wording] = {**_PLACES, **_KINDS, **_PASSAGES}


def rule_text(rule: str, language: str = "nl") -> str:
    """Return by what a value was read, for a person; a general phrase for a rule without words of its own."""
    known = (
        _RULES.get(rule) or _promise(rule) or _FAMILIES.get(rule.replace(":", "_").replace(".", "_").split("_")[0])
    )
    return (known or _OTHERWISE).in_language(language)


def certainty(confidence: float, language: str = "nl") -> str:
    """Return how sure a reading is: "zeker (97 %)"."""
    word = _SURE if confidence >= SURE else _LIKELY if confidence >= LIKELY else _UNSURE
    return f"{word.in_language(language)} ({confidence:.0%})".replace("%", " %")


def _promise(rule: str) -> Wording | None:
    family, _, rest = rule.partition(".")
    act, _, mood = rest.partition(".")
    if family != "promise":
        return None
    says = _MOODS.get(mood, _MOODS["present"])
    does = _ACTS.get(act)
    return Wording(f"{says.nl}: {does.nl}", f"{says.en}: {does.en}") if does else says
