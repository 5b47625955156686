"""What the recogniser's codes are called."""

from collections.abc import Mapping
from enum import StrEnum

from app.domain import found, passages
from app.domain.citations import Chamber
from app.domain.explained import ReadAs
from app.domain.found import ConflictCode
from app.language.wording.table import Wording

READING_LABELS: Mapping[type[StrEnum], Mapping[StrEnum, Wording]] = {
    found.Direction: {
        found.Direction.OUTGOING: Wording("van de afzender", "by the sender"),
        found.Direction.INCOMING: Wording("aan de afzender", "to the sender"),
        found.Direction.OTHER: Wording("tussen anderen", "between others"),
    },
    passages.Role: {
        passages.Role.BODY: Wording("tekst", "text"),
        passages.Role.HEADING: Wording("kop", "heading"),
        passages.Role.NOTE: Wording("voetnoot", "footnote"),
    },
    ReadAs: {
        ReadAs.DAYS: Wording("datum", "date"),
        ReadAs.PERIOD: Wording("periode", "period"),
        ReadAs.CITATION: Wording("vindplaats", "citation"),
        ReadAs.LETTER: Wording("brief", "letter"),
        ReadAs.MOTIE: Wording("motie", "motion"),
        ReadAs.PROMISE: Wording("belofte", "promise"),
        ReadAs.TOEZEGGING: Wording("toezegging", "undertaking"),
        ReadAs.COMMITTEE_REQUEST: Wording("verzoek van een commissie", "request of a committee"),
    },
    Chamber: {
        Chamber.SECOND: Wording("Tweede Kamer", "House of Representatives"),
        Chamber.FIRST: Wording("Eerste Kamer", "Senate"),
    },
    ConflictCode: {
        ConflictCode.DATE_ON_FOLLOWING_PAGES: Wording(
            "een andere datum op een volgende bladzijde", "another date on a following page"
        ),
        ConflictCode.KENMERK_ON_FOLLOWING_PAGES: Wording(
            "een ander kenmerk op een volgende bladzijde", "another kenmerk on a following page"
        ),
        ConflictCode.KENMERK_IS_A_DASH: Wording("een streepje in plaats van een kenmerk", "a dash for a kenmerk"),
        ConflictCode.PROPERTY_DIFFERS: Wording(
            "een andere waarde in de documenteigenschappen", "another value in the document properties"
        ),
    },
}

FINER_KINDS: Mapping[str, Wording] = {
    "uitstelbrief": Wording("uitstelbrief", "letter of postponement"),
    "beantwoording_kamervragen": Wording("beantwoording van Kamervragen", "answers to parliamentary questions"),
    "beantwoording_commissievragen": Wording("beantwoording van commissievragen", "answers to a committee"),
    "voortgangsbrief": Wording("voortgangsbrief", "progress letter"),
    "geannoteerde_agenda": Wording("geannoteerde agenda", "annotated agenda"),
    "verslag": Wording("verslag", "report of a meeting"),
    "beleidsreactie": Wording("beleidsreactie", "policy response"),
    "reactie_op_verzoek": Wording("reactie op een verzoek", "response to a request"),
    "reactie_op_motie": Wording("reactie op een motie", "response to a motion"),
    "aanbiedingsbrief": Wording("aanbiedingsbrief", "covering letter"),
    "mededeling": Wording("mededeling", "announcement"),
    "beslisnota": Wording("beslisnota", "memorandum for decision"),
    "informatienota": Wording("informatienota", "memorandum for information"),
    "nota_ter_ondertekening": Wording("nota ter ondertekening", "memorandum for signature"),
    "ontvangstbevestiging": Wording("ontvangstbevestiging", "acknowledgement"),
    "verzoek_van_commissie": Wording("verzoek van een commissie", "request of a committee"),
}
