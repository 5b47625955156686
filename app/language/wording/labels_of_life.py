"""What links, levels of rubricering, markings and acts in the journal are called."""

from collections.abc import Mapping
from enum import StrEnum

from app.domain.journal import Act
from app.domain.life import Lack
from app.domain.links import Relation
from app.domain.numbering import IssueState
from app.domain.rubricering import Level, Marking
from app.language.wording.table import Wording

SEEN_BACK: Mapping[Relation, Wording] = {
    Relation.ANSWERS: Wording("beantwoord door", "answered by"),
    Relation.MENTIONS: Wording("genoemd in", "mentioned in"),
    Relation.ENCLOSES: Wording("bijlage bij", "enclosed with"),
    Relation.SUPERSEDES: Wording("vervangen door", "superseded by"),
    Relation.TWIN: Wording("is gelijk aan", "is the twin of"),
    Relation.COPY: Wording("afschrift ervan", "copy of it"),
}
"""What a relation is called from its other end."""

SHORT_LEVELS: Mapping[Level, str] = {
    Level.NONE: "", Level.DEPARTMENTAL: "Dep.V.", Level.CONFIDENTIAL: "Stg.C.", Level.SECRET: "Stg.G.",
    Level.TOP_SECRET: "Stg.ZG.",
}  # fmt: skip
"""As registers write the levels. Source: VIRBI, the usual abbreviations."""

LIFE_LABELS: Mapping[type[StrEnum], Mapping[StrEnum, Wording]] = {
    Relation: {
        Relation.ANSWERS: Wording("beantwoordt", "answers"),
        Relation.MENTIONS: Wording("noemt", "mentions"),
        Relation.ENCLOSES: Wording("heeft als bijlage", "encloses"),
        Relation.SUPERSEDES: Wording("vervangt", "supersedes"),
        Relation.TWIN: Wording("is gelijk aan", "is the twin of"),
        Relation.COPY: Wording("is een afschrift van", "is a copy of"),
    },
    Level: {
        Level.NONE: Wording("ongerubriceerd", "unclassified"),
        Level.DEPARTMENTAL: Wording("Departementaal VERTROUWELIJK", "Departementaal VERTROUWELIJK"),
        Level.CONFIDENTIAL: Wording("Stg. CONFIDENTIEEL", "Stg. CONFIDENTIEEL"),
        Level.SECRET: Wording("Stg. GEHEIM", "Stg. GEHEIM"),
        Level.TOP_SECRET: Wording("Stg. ZEER GEHEIM", "Stg. ZEER GEHEIM"),
    },
    Marking: {
        Marking.PERSONAL: Wording("persoonsvertrouwelijk", "personal"),
        Marking.VERY_PERSONAL: Wording("persoonszeervertrouwelijk", "very personal"),
        Marking.COMMERCIAL: Wording("commercieel vertrouwelijk", "commercially confidential"),
        Marking.LIMITED: Wording("gelimiteerd", "limited"),
        Marking.PUBLIC: Wording("openbaar", "public"),
        Marking.INTERN: Wording("intern", "internal"),
    },
    Lack: {
        Lack.DATE: Wording("de datum van de brief", "the date of the letter"),
        Lack.SENT_DATE: Wording("de dag van verzending", "the day of sending"),
        Lack.REASON: Wording("een reden", "a reason"),
    },
    IssueState: {
        IssueState.RESERVED: Wording("gereserveerd", "reserved"),
        IssueState.FINAL: Wording("definitief", "final"),
        IssueState.VOID: Wording("vervallen", "void"),
    },
    Act: {
        Act.REGISTERED: Wording("geregistreerd", "registered"),
        Act.CHANGED: Wording("gewijzigd", "changed"),
        Act.STEP: Wording("verder in behandeling", "moved on"),
        Act.LINKED: Wording("verbonden", "linked"),
        Act.UNLINKED: Wording("losgemaakt", "unlinked"),
        Act.LINKS_ORDERED: Wording("bijlagen op volgorde gezet", "enclosures put in order"),
        Act.BINNED: Wording("in de prullenbak gelegd", "put in the bin"),
        Act.TAKEN_BACK: Wording("uit de prullenbak gehaald", "taken out of the bin"),
        Act.DESTROYED: Wording("vernietigd", "destroyed"),
        Act.PARTY_ADDED: Wording("relatie toegevoegd", "party added"),
        Act.PARTY_CHANGED: Wording("relatie gewijzigd", "party changed"),
        Act.PARTIES_MERGED: Wording("relaties samengevoegd", "parties merged"),
        Act.MERGE_UNDONE: Wording("samenvoeging ongedaan gemaakt", "merge undone"),
        Act.TENURE_ADDED: Wording("ambtsdrager toegevoegd", "office holder added"),
        Act.TENURE_CHANGED: Wording("ambtsdrager gewijzigd", "office holder changed"),
        Act.STANDING_LOADED: Wording("vaste gegevens ingelezen", "standing facts loaded"),
        Act.EXPORTED: Wording("als Word-bestand weggeschreven", "written as a Word file"),
        Act.INSPECTED: Wording("bestand geïnspecteerd", "file inspected"),
        Act.RETURNED: Wording("teruggekomen uit Word", "came back from Word"),
        Act.DECIDED: Wording("wijzigingen uit Word beoordeeld", "changes from Word decided"),
        Act.KENMERK_RESERVED: Wording("kenmerk gereserveerd", "kenmerk reserved"),
        Act.KENMERK_FINAL: Wording("kenmerk definitief", "kenmerk final"),
        Act.KENMERK_VOID: Wording("kenmerk vervallen", "kenmerk void"),
        Act.RANGE_ADDED: Wording("reeks kenmerken toegevoegd", "range of kenmerken added"),
        Act.RANGE_CHANGED: Wording("reeks kenmerken gewijzigd", "range of kenmerken changed"),
        Act.PARAGRAPH_ADDED: Wording("versie van tekstblok toegevoegd", "version of paragraph added"),
        Act.PARAGRAPH_CHANGED: Wording("tekstblok gewijzigd", "paragraph changed"),
        Act.PARAGRAPH_STEP: Wording("tekstblok een stap verder", "paragraph moved on"),
        Act.SOURCE_SUPERSEDED: Wording("bron vervangen", "source superseded"),
        Act.SOURCE_IN_FORCE: Wording("bron weer geldig", "source in force again"),
        Act.BACKED_UP: Wording("reservekopie gemaakt", "backed up"),
        Act.RESTORED: Wording("teruggezet uit een reservekopie", "restored from a backup"),
    },
}
