"""What the checks have to say, in Dutch and in English."""

from collections.abc import Mapping

from app.domain.findings import FindingCode
from app.language.wording.table import Wording

FINDINGS: Mapping[FindingCode, Wording] = {
    FindingCode.FACT_OPEN: Wording(
        "Vul ‘{label}’ in: dat gegeven is nodig voor deze brief.",
        "Fill in ‘{label}’: this letter needs it.",
    ),
    FindingCode.VARIABLE_OPEN: Wording(
        "Vul ‘{label}’ in[ (bij ‘{part}’)]: er staat nog een open plek.",
        "Fill in ‘{label}’[ (at ‘{part}’)]: there is still a gap.",
    ),
    FindingCode.LETTER_EMPTY: Wording(
        "De brief heeft nog geen tekst. Kies tekstblokken of schrijf eigen tekst.",
        "The letter has no text yet. Pick paragraphs or write your own.",
    ),
    FindingCode.PLACEHOLDER_LEFT: Wording(
        "Er staat nog een werkaantekening[ in het onderdeel ‘{part}’]: ‘{found}’. Werk die uit of haal die weg.",
        "A drafting note is still there[ in the part ‘{part}’]: ‘{found}’. Work it out or take it away.",
    ),
    FindingCode.HEADING_SKIPPED: Wording(
        "De kop ‘{found}’[ in het onderdeel ‘{part}’] is van niveau {level}, maar erboven staat geen kop van niveau "
        "{wanted}. Wie de brief laat voorlezen mist een stap: maak er niveau {wanted} van of zet er een kop boven.",
        "The heading ‘{found}’[ in the part ‘{part}’] is of level {level}, but no heading of level {wanted} stands "
        "above it. Who has the letter read aloud misses a step: make it level {wanted} or put a heading above it.",
    ),
    FindingCode.FIGURE_UNDESCRIBED: Wording(
        "Een figuur[ in het onderdeel ‘{part}’] heeft geen beschrijving[: ‘{found}’]. Schrijf in een paar woorden "
        "wat erop te zien is, voor wie de figuur niet kan zien.",
        "A figure[ in the part ‘{part}’] has no description[: ‘{found}’]. Write in a few words what it shows, for "
        "those who cannot see it.",
    ),
    FindingCode.FIGURE_MISSING: Wording(
        "De afbeelding van een figuur[ in het onderdeel ‘{part}’] is niet in het archief[: ‘{found}’]. In de brief "
        "komt een leeg kader. Voeg de afbeelding opnieuw toe of haal de figuur weg.",
        "The picture of a figure[ in the part ‘{part}’] is not in the archive[: ‘{found}’]. The letter will show an "
        "empty frame. Add the picture again or take the figure away.",
    ),
    FindingCode.TABLE_WITHOUT_HEADER: Wording(
        "Een tabel[ in het onderdeel ‘{part}’] heeft geen kopregel[: ‘{found}’]. Zet boven elke kolom wat erin "
        "staat.",
        "A table[ in the part ‘{part}’] has no header row[: ‘{found}’]. Say above each column what is in it.",
    ),
    FindingCode.TABLE_FIRST: Wording(
        "De brief begint met een tabel[ in het onderdeel ‘{part}’]. Zet er een zin boven die zegt wat de lezer ziet.",
        "The letter begins with a table[ in the part ‘{part}’]. Put a sentence above it that says what it shows.",
    ),
    FindingCode.PARAGRAPH_NOT_YET_VALID: Wording(
        "Het tekstblok ‘{part}’ mag pas vanaf {day} worden gebruikt. Kies een ander tekstblok, of vraag de eigenaar.",
        "The paragraph ‘{part}’ may be used from {day} on. Choose another, or ask its owner.",
    ),
    FindingCode.PARAGRAPH_NO_LONGER_VALID: Wording(
        "Het tekstblok ‘{part}’ mocht tot en met {day} worden gebruikt. Vraag de eigenaar of de tekst nog klopt.",
        "The paragraph ‘{part}’ could be used until {day}. Ask its owner whether the text still holds.",
    ),
    FindingCode.PARAGRAPH_NOT_APPROVED: Wording(
        "Het tekstblok ‘{part}’ is nog niet vastgesteld. Vraag de eigenaar het vast te stellen, of lees het zelf na.",
        "The paragraph ‘{part}’ was not approved yet. Ask its owner to approve it, or read it through yourself.",
    ),
    FindingCode.DATE_MOVED: Wording(
        "‘{found}’[ in het onderdeel ‘{part}’] betekende {meant} in een brief van {against}. In een brief van {day} "
        "klopt dat niet meer. [Nu moet er staan: ‘{should}’. ]Pas het aan, of maak er een datumveld van.",
        "‘{found}’[ in the part ‘{part}’] meant {meant} in a letter of {against}. In a letter of {day} that is no "
        "longer right. [It should now say ‘{should}’. ]Change it, or make it a date field.",
    ),
    FindingCode.AGE_MOVED: Wording(
        "De leeftijd ‘{found}’[ in het onderdeel ‘{part}’] is getypt in een brief van {against}; de brief is nu van "
        "{day}. [Nu moet er staan: ‘{should}’. ]Kijk de leeftijd na, of maak er een leeftijdsveld van.",
        "The age ‘{found}’[ in the part ‘{part}’] was typed in a letter of {against}; the letter is now of {day}. "
        "[It should now say ‘{should}’. ]Look at the age, or make it an age field.",
    ),
    FindingCode.QUESTION_OPEN: Wording(
        "Nog te beantwoorden: vraag {numbers}. Schrijf onder ‘Antwoord’ wat u antwoordt.",
        "Still to be answered: question {numbers}. Write your answer under ‘Antwoord’.",
    ),
    FindingCode.QUESTION_WITHOUT_ANSWER: Wording(
        "Vraag {numbers} heeft geen plaats voor een antwoord. Voeg een antwoord toe, of beantwoord deze vraag samen "
        "met een andere.",
        "Question {numbers} has no place for an answer. Add an answer, or answer it together with another question.",
    ),
    FindingCode.ANSWER_WITHOUT_QUESTION: Wording(
        "Er staat een antwoord op vraag {numbers}, maar die vraag staat niet in de brief. Kijk het nummer na.",
        "There is an answer to question {numbers}, but the letter does not have that question. Look at its number.",
    ),
    FindingCode.QUESTION_LEFT_OUT: Wording(
        "Vraag {numbers} uit de brief waarop u antwoordt, staat niet in uw brief. Neem de vraag letterlijk over.",
        "Question {numbers} of the letter you answer is not in your letter. Put it in word for word.",
    ),
    FindingCode.QUESTION_ALTERED: Wording(
        "Vraag {numbers} luidt anders dan in de brief waarop u antwoordt. Neem de vraag letterlijk over.",
        "Question {numbers} reads otherwise than in the letter you answer. Put it in word for word.",
    ),
    FindingCode.PARAGRAPH_WITHDRAWN: Wording(
        "Het tekstblok ‘{part}’ is ingetrokken. Kies een ander tekstblok of schrijf eigen tekst.",
        "The paragraph ‘{part}’ was withdrawn. Choose another or write your own text.",
    ),
}
