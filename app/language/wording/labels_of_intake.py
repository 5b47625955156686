"""What files that come in, and the passages read in them, are called."""

from collections.abc import Mapping
from enum import StrEnum

from app.domain.corrections import LabelPlace
from app.domain.imports import Outcome
from app.domain.marks import HeaderField, MarkKind
from app.domain.readings import NoticeCode
from app.language.wording.table import Wording

INTAKE_LABELS: Mapping[type[StrEnum], Mapping[StrEnum, Wording]] = {
    Outcome: {
        Outcome.REGISTERED: Wording("geregistreerd", "registered"),
        Outcome.PROPOSED: Wording("bewaard als voorstel", "kept as a proposal"),
        Outcome.KNOWN: Wording("al in het archief", "in the archive already"),
        Outcome.REFUSED: Wording("niet ingelezen", "not read in"),
        Outcome.UNREAD: Wording("niet gelezen (gestopt)", "not read (stopped)"),
    },
    LabelPlace: {
        LabelPlace.BESIDE: Wording("achter het opschrift", "behind the label"),
        LabelPlace.BELOW: Wording("onder het opschrift", "below the label"),
    },
    NoticeCode: {
        NoticeCode.INSERTIONS: Wording("bijgehouden invoegingen", "tracked insertions"),
        NoticeCode.DELETIONS: Wording("bijgehouden verwijderingen", "tracked deletions"),
        NoticeCode.MOVES: Wording("bijgehouden verplaatsingen", "tracked moves"),
        NoticeCode.COMMENTS: Wording("opmerkingen", "comments"),
        NoticeCode.HIDDEN_TEXT: Wording("verborgen tekst", "hidden text"),
        NoticeCode.UNREADABLE_PARTS: Wording("onderdelen die niet te lezen zijn", "parts that cannot be read"),
    },
    MarkKind: {
        MarkKind.FIELD: Wording("Briefgegevens", "Header"),
        MarkKind.ATTACHMENT: Wording("Bijlagen", "Attachments"),
        MarkKind.QUESTION: Wording("Vragen", "Questions"),
        MarkKind.LETTER: Wording("Brieven", "Letters"),
        MarkKind.KAMERSTUK: Wording("Kamerstukken", "Kamerstukken"),
        MarkKind.HANDELINGEN: Wording("Handelingen", "Handelingen"),
        MarkKind.MOTIE: Wording("Moties", "Moties"),
        MarkKind.TOEZEGGING: Wording("Toezeggingen", "Toezeggingen"),
        MarkKind.COMMITTEE_REQUEST: Wording("Verzoeken van commissies", "Requests of committees"),
        MarkKind.PROMISE: Wording("Beloften", "Promises"),
    },
    HeaderField: {
        HeaderField.KIND: Wording("soort", "kind"),
        HeaderField.DATED: Wording("datum", "date"),
        HeaderField.SUBJECT: Wording("onderwerp", "subject"),
        HeaderField.OUR_KENMERK: Wording("kenmerk van de afzender", "kenmerk of the sender"),
        HeaderField.THEIR_KENMERK: Wording("kenmerk van de geadresseerde", "kenmerk of the addressee"),
        HeaderField.ORGANISATION: Wording("organisatie", "organisation"),
        HeaderField.DIRECTORATE: Wording("directie", "directorate"),
        HeaderField.ADDRESSEE: Wording("geadresseerde", "addressee"),
        HeaderField.SIGNATORY: Wording("ondertekenaar", "signatory"),
        HeaderField.SIGNATORY_FUNCTION: Wording("functie", "function"),
        HeaderField.PAGES_TOTAL: Wording("aantal bladzijden", "number of pages"),
    },
}
