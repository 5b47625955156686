"""What states, directions, kinds and forms are called."""

from collections.abc import Mapping
from enum import StrEnum

from app.domain.blocks import ListKind
from app.domain.changes import Kind
from app.domain.findings import Severity
from app.domain.inspection import LeakCode, Treatment
from app.domain.kinds import Opening
from app.domain.letters import Direction, FileRole, Role, Status
from app.domain.paragraphs import ParagraphState, Register, SourceKind, VariableType
from app.domain.parties import Form
from app.domain.readings import Evidence
from app.domain.templates import Where
from app.language.dates import DateRule
from app.language.wording.labels_of_house import HOUSE_LABELS
from app.language.wording.labels_of_intake import INTAKE_LABELS
from app.language.wording.labels_of_life import LIFE_LABELS
from app.language.wording.labels_of_readings import FINER_KINDS, READING_LABELS
from app.language.wording.leaks import LEAKS, TREATMENTS
from app.language.wording.provenance import PROVENANCE_LABELS
from app.language.wording.returns import RETURN_LABELS
from app.language.wording.table import Wording
from app.language.wording.templates import PLACES

LABELS: Mapping[type[StrEnum], Mapping[StrEnum, Wording]] = {
    **READING_LABELS,
    **INTAKE_LABELS,
    **LIFE_LABELS,
    LeakCode: LEAKS,
    Treatment: TREATMENTS,
    **RETURN_LABELS,
    **PROVENANCE_LABELS,
    **HOUSE_LABELS,
    Where: PLACES,
    Direction: {
        Direction.INCOMING: Wording("inkomend", "incoming"),
        Direction.OUTGOING: Wording("uitgaand", "outgoing"),
    },
    Status: {
        Status.RECEIVED: Wording("ontvangen", "received"),
        Status.IN_PROGRESS: Wording("in behandeling", "in progress"),
        Status.ANSWERED: Wording("beantwoord", "answered"),
        Status.NOTED: Wording("ter kennisneming", "noted"),
        Status.CONCEPT: Wording("concept", "concept"),
        Status.TO_SIGN: Wording("ter ondertekening", "to be signed"),
        Status.SIGNED: Wording("ondertekend", "signed"),
        Status.SENT: Wording("verzonden", "sent"),
        Status.WITHDRAWN: Wording("ingetrokken", "withdrawn"),
    },
    FileRole: {
        FileRole.PAGE: Wording("bladzijden", "pages"),
        FileRole.ENCLOSURE: Wording("bijlage", "enclosure"),
        FileRole.SIGNED: Wording("getekend exemplaar", "signed copy"),
    },
    Role: {
        Role.SENDER: Wording("afzender", "sender"),
        Role.ADDRESSEE: Wording("geadresseerde", "addressee"),
        Role.SIGNATORY: Wording("ondertekenaar", "signatory"),
        Role.COPY: Wording("afschrift aan", "copy to"),
    },
    Kind: {
        Kind.LETTER: Wording("brief", "letter"),
        Kind.PARTY: Wording("relatie", "party"),
        Kind.PARAGRAPH: Wording("tekstblok", "paragraph"),
        Kind.DRAFT: Wording("concept", "draft"),
        Kind.PROPOSAL: Wording("voorstel tot registratie", "proposal"),
        Kind.KENMERK: Wording("kenmerk", "kenmerk"),
        Kind.HOUSE_FACT: Wording("vast gegeven", "standing fact"),
        Kind.SETTINGS: Wording("instellingen", "settings"),
        Kind.HOUSE_STYLE: Wording("huisstijl", "house style"),
    },
    Register: {
        Register.KAMER: Wording("aan de Kamer", "to parliament"),
        Register.CITIZEN: Wording("aan burgers", "to citizens"),
        Register.SPOKEN: Wording("gesproken", "spoken"),
    },
    ParagraphState: {
        ParagraphState.CONCEPT: Wording("concept", "concept"),
        ParagraphState.IN_REVIEW: Wording("ter beoordeling", "in review"),
        ParagraphState.APPROVED: Wording("vastgesteld", "approved"),
        ParagraphState.SUPERSEDED: Wording("vervangen", "superseded"),
        ParagraphState.WITHDRAWN: Wording("ingetrokken", "withdrawn"),
    },
    VariableType: {
        VariableType.TEXT: Wording("tekst", "text"),
        VariableType.DATE: Wording("datum", "date"),
        VariableType.AMOUNT: Wording("bedrag", "amount"),
        VariableType.NUMBER: Wording("getal", "number"),
        VariableType.CHOICE: Wording("keuze", "choice"),
        VariableType.YES_NO: Wording("ja of nee", "yes or no"),
        VariableType.LINES: Wording("regels", "lines"),
        VariableType.PERIOD: Wording("periode", "period"),
        VariableType.KAMERSTUK: Wording("Kamerstuk", "Kamerstuk"),
        VariableType.PARTY: Wording("relatie", "party"),
        VariableType.LETTER: Wording("brief", "letter"),
    },
    SourceKind: {
        SourceKind.KAMERSTUK: Wording("Kamerstuk", "Kamerstuk"),
        SourceKind.HANDELINGEN: Wording("Handelingen", "Handelingen"),
        SourceKind.LAW: Wording("wet of verdrag", "law or treaty"),
        SourceKind.DECISION: Wording("besluit of uitspraak", "decision or judgment"),
        SourceKind.LETTER: Wording("brief", "letter"),
        SourceKind.UNREAD: Wording("niet te lezen bron", "source that cannot be read"),
    },
    Form: {
        Form.UNKNOWN: Wording("niet bekend", "not known"),
        Form.MR: Wording("de heer", "Mr"),
        Form.MRS: Wording("mevrouw", "Ms"),
        Form.NEUTRAL: Wording("neutraal", "neutral"),
    },
    Severity: {
        Severity.BLOCKS: Wording("houdt gereedmelden tegen", "stands in the way of ready"),
        Severity.WARNS: Wording("let op", "warning"),
    },
    ListKind: {
        ListKind.NUMBER: Wording("genummerde lijst", "numbered list"),
        ListKind.LETTER: Wording("lijst met letters", "lettered list"),
        ListKind.BULLET: Wording("lijst met bolletjes", "bulleted list"),
        ListKind.DASH: Wording("lijst met streepjes", "dashed list"),
    },
    Opening: {
        Opening.PERSON: Wording("met aanhef", "with a salutation"),
        Opening.NONE: Wording("zonder aanhef", "without a salutation"),
    },
    Evidence: {
        Evidence.TEXT: Wording("gelezen in de tekst", "read in the text"),
        Evidence.PROPERTY: Wording("uit de documenteigenschappen", "from the document properties"),
        Evidence.FILE_NAME: Wording("volgens de bestandsnaam", "by the name of the file"),
    },
    DateRule: {
        DateRule.LONG: Wording("voluit geschreven datum", "date in full"),
        DateRule.ABBREVIATED: Wording("datum met afgekorte maand", "date with a short month"),
        DateRule.NUMERIC: Wording("datum in cijfers", "date in figures"),
        DateRule.ISO: Wording("datum in ISO-notatie", "ISO date"),
    },
}
"""Per kind of code; the same word may mean different things in two of them."""

LETTER_KINDS: Mapping[str, Wording] = {
    **FINER_KINDS,
    "kamerbrief": Wording("Kamerbrief", "letter to parliament"),
    "antwoordbrief": Wording("antwoordbrief", "reply"),
    "brief": Wording("brief", "letter"),
    "incoming": Wording("ingekomen brief", "incoming letter"),
    "nota": Wording("nota", "memorandum"),
    "kamervragen": Wording("Kamervragen", "parliamentary questions"),
    "antwoord-kamervragen": Wording("antwoord op Kamervragen", "answers to parliamentary questions"),
    "uitstelbericht": Wording("uitstelbericht", "notice of postponement"),
}
