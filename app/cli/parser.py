"""The grammar of the command line. What a command does is imported only when it is asked for."""

import argparse
from datetime import date
from pathlib import Path
from typing import Any

from app import __version__
from app.cli.command_parser import CommandParser, Commands
from app.cli.history_grammar import add_history
from app.cli.house_grammar import add_offices, add_parties, add_standing, add_templates
from app.cli.kenmerk_grammar import add_kenmerk
from app.cli.moving_date_grammar import add_moving_dates
from app.cli.paragraph_grammar import add_paragraphs
from app.cli.provenance_grammar import add_provenance
from app.cli.question_grammar import add_questions
from app.domain.letters import FileRole, Status
from app.domain.links import Relation

_OUTPUTS = ("sign", "publish")
_AS = "om te laten tekenen, of om te verzenden en openbaar te maken"
_HOUSE = (add_kenmerk, add_parties, add_offices, add_standing, add_templates)


def build_parser() -> argparse.ArgumentParser:
    """Return the parser. `--archive` and `--json` may stand before or after the sub-command."""
    parser = CommandParser(
        prog="aanhef", description="Correspondentie van een ministerie: archief, tekstblokken, brieven in Word."
    )
    parser.add_argument("--version", action="version", version=f"aanhef {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    groups = (
        _add_intake,
        _add_archive,
        add_paragraphs,
        _add_draft,
        _add_export,
        _add_return,
        _add_backups,
        _add_register,
    )
    for add in (*groups, *_HOUSE, _add_demo):
        add(commands)
    return parser


def _add_intake(commands: Commands) -> None:
    parser = commands.add_parser("import", help="brieven inlezen en registreren")
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    parser.add_argument("--propose", action="store_true", help="alles bewaren als voorstel, niets registreren")
    parser.runs("intake", "run_import")
    parser = commands.add_parser("recognise", help="laten zien wat er in een brief staat, zonder archief")
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.runs("recognise", "run_recognise")
    parser = commands.add_parser("explain", help="laten zien wat er in één zin gelezen wordt, en waarom")
    parser.add_argument("text", metavar="TEXT")
    parser.add_argument("--letter-date", type=date.fromisoformat, metavar="YYYY-MM-DD", help="datum van de brief")
    parser.add_argument("--in-question", action="store_true", help="de zin staat in een vraag van een Kamerlid")
    parser.runs("explain", "run_explain")
    parser = commands.add_parser("proposals", help="wat wacht op registratie")
    parser.add_argument("--register", metavar="SHA256", help="dit voorstel registreren zoals het gelezen is")
    parser.runs("intake", "run_proposals")


def _add_archive(commands: Commands) -> None:
    parser = commands.add_parser("search", help="brieven zoeken")
    parser.add_argument("query", metavar="QUERY", help='woorden, "een frase", begin*; leeg voor alles')
    parser.add_argument("--limit", type=int, default=50)
    parser.add_argument("--offset", type=int, default=0)
    parser.runs("archive", "run_search")
    parser = commands.add_parser("show", help="een brief laten zien")
    parser.add_argument("reference", metavar="ID|KENMERK")
    parser.runs("archive", "run_show")
    _add_life(commands)
    parser = commands.add_parser("verify", help="het archief nazien")
    parser.add_argument("--clean", action="store_true", help="bestanden opruimen waar geen brief bij hoort")
    parser.add_argument("--rebuild-index", action="store_true", help="de zoekindex opnieuw opbouwen")
    parser.runs("archive", "run_verify")


def _add_life(commands: Commands) -> None:
    parser = commands.add_parser("status", help="een brief een stap verder brengen")
    parser.add_argument("letter", metavar="ID|KENMERK")
    parser.add_argument("status", type=Status, choices=list(Status))
    parser.add_argument("--why", default="", metavar="REDEN")
    parser.add_argument("--date", type=date.fromisoformat, metavar="YYYY-MM-DD", help="dag van tekenen of verzenden")
    parser.runs("life", "run_status")
    parser = commands.add_parser("change", help="gegevens van een brief wijzigen")
    parser.add_argument("letter", metavar="ID|KENMERK")
    parser.add_argument("--set", action="append", default=[], required=True, type=_assignment, metavar="NAME=VALUE")
    parser.add_argument("--why", default="", metavar="REDEN")
    parser.runs("life", "run_change")
    parser = commands.add_parser("history", help="wat er met een brief is gebeurd")
    parser.add_argument("letter", metavar="ID|KENMERK|SHA256", help="of de SHA-256 van een geïnspecteerd bestand")
    parser.runs("life", "run_history")
    parser = commands.add_parser("link", help="twee brieven verbinden")
    parser.add_argument("letter", metavar="ID|KENMERK")
    parser.add_argument("relation", type=Relation, choices=list(Relation))
    parser.add_argument("other", metavar="ID|KENMERK")
    parser.add_argument("--take-away", action="store_true", help="het verband weghalen")
    parser.runs("life", "run_link")
    parser = commands.add_parser("links", help="waarmee een brief verbonden is")
    parser.add_argument("letter", metavar="ID|KENMERK")
    parser.add_argument("--order", nargs="+", metavar="LETTER", help="zet de bijgesloten brieven in deze volgorde")
    parser.runs("life", "run_links")
    parser = commands.add_parser("join", help="bestanden bij een brief voegen: verdere bladzijden of bijlagen")
    parser.add_argument("letter", metavar="ID|KENMERK")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--as", dest="role", type=FileRole, choices=list(FileRole), default=FileRole.PAGE)
    parser.add_argument("--place", type=int, metavar="N", help="als hoeveelste in die rol; anders achteraan")
    parser.runs("files", "run_join")
    parser = commands.add_parser("files", help="de bestanden van een brief, in volgorde")
    parser.add_argument("letter", metavar="ID|KENMERK")
    parser.add_argument("--order", nargs="+", metavar="N", help="de nummers in de nieuwe volgorde")
    parser.add_argument("--remove", metavar="N", help="dit bestand weghalen")
    parser.add_argument("--save", nargs=2, metavar=("N", "FILE"), help="dit bestand opslaan")
    parser.runs("files", "run_files")
    parser = commands.add_parser("twins", help="brieven die een tweeling lijken, en ze verbinden")
    parser.add_argument("letter", metavar="ID|KENMERK")
    parser.add_argument("--accept", action="store_true", help="ze als tweeling verbinden")
    parser.runs("life", "run_twins")
    parser = commands.add_parser("thread", help="de brieven van één wisseling")
    parser.add_argument("letter", metavar="ID|KENMERK")
    parser.runs("life", "run_thread")
    parser = commands.add_parser("bin", help="de prullenbak")
    parser.add_argument("letter", nargs="?", metavar="ID|KENMERK", help="deze brief in de prullenbak leggen")
    parser.add_argument("--take-back", metavar="ID|KENMERK", help="deze brief eruit halen")
    parser.add_argument("--empty", action="store_true", help="vernietigen wat er dertig dagen in ligt")
    parser.add_argument("--why", default="", metavar="REDEN")
    parser.runs("bin", "run_bin")
    parser = commands.add_parser("destroy", help="een brief in de prullenbak voorgoed vernietigen")
    parser.add_argument("letter", metavar="ID|KENMERK")
    parser.add_argument("--why", required=True, metavar="REDEN")
    parser.runs("bin", "run_destroy")


def _add_draft(commands: Commands) -> None:
    group = commands.add_parser("draft", help="concepten")
    below = group.add_subparsers(dest="action", required=True, metavar="ACTION")
    parser = below.add_parser("new", help="een concept beginnen")
    parser.add_argument("--kind", required=True, metavar="KIND")
    parser.add_argument("--answers", metavar="ID|KENMERK")
    parser.add_argument("--date", type=date.fromisoformat, metavar="YYYY-MM-DD")
    parser.add_argument("--paragraph", action="append", default=[], metavar="SLUG")
    parser.add_argument("--set", action="append", default=[], type=_assignment, metavar="NAME=VALUE")
    parser.runs("drafts", "run_new")
    parser = below.add_parser("twin", help="een tweeling beginnen voor de andere Kamer")
    parser.add_argument("reference", metavar="DRAFT|ID|KENMERK", help="een concept, of een brief van ons")
    parser.runs("drafts", "run_twin")
    below.add_parser("list", help="alle concepten").runs("drafts", "run_list")
    parser = below.add_parser("show", help="een concept")
    parser.add_argument("draft", metavar="DRAFT")
    parser.runs("drafts", "run_show")
    parser = below.add_parser("set", help="gegevens invullen")
    parser.add_argument("draft", metavar="DRAFT")
    parser.add_argument("assignments", nargs="+", type=_assignment, metavar="NAME=VALUE")
    parser.runs("drafts", "run_set")
    parser = below.add_parser("write", help="eigen tekst toevoegen, in notatie")
    parser.add_argument("draft", metavar="DRAFT")
    parser.add_argument("file", type=Path, metavar="FILE", help="bestand in UTF-8, of - voor standaardinvoer")
    parser.add_argument("--place", type=int, help="de hoeveelste plaats; anders achteraan")
    parser.add_argument("--part", metavar="PART", help="de tekst van dit onderdeel vervangen: nummer, slug of id")
    parser.runs("drafts", "run_write")
    parser = below.add_parser("paste", help="tekst uit een ander programma invoegen: HTML of platte tekst")
    parser.add_argument("draft", metavar="DRAFT")
    parser.add_argument("file", type=Path, metavar="FILE", help="bestand in UTF-8, of - voor standaardinvoer")
    parser.add_argument("--plain", action="store_true", help="als platte tekst lezen, ook als het HTML lijkt")
    parser.add_argument("--place", type=int, help="de hoeveelste plaats; anders achteraan")
    parser.runs("drafts", "run_paste")
    parser = below.add_parser("render", help="de brief als tekst")
    parser.add_argument("draft", metavar="DRAFT")
    parser.add_argument("--format", choices=("text", "html"), default="text")
    parser.runs("drafts", "run_render")
    add_history(below)
    add_provenance(below)
    add_questions(below)
    add_moving_dates(below)


def _add_export(commands: Commands) -> None:
    parser = commands.add_parser("export", help="het Word-bestand schrijven")
    parser.add_argument("draft", metavar="DRAFT")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")
    parser.add_argument("--as", dest="purpose", choices=_OUTPUTS, default=_OUTPUTS[0], help=_AS)
    parser.add_argument(
        "--purpose", choices=("to_sign", "to_send"), default=argparse.SUPPRESS, help=argparse.SUPPRESS
    )
    parser.runs("drafts", "run_export")
    parser = commands.add_parser("pdf", help="de brief als PDF, waar LibreOffice aanwezig is")
    parser.add_argument("draft", metavar="DRAFT")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")
    parser.runs("paper", "run_pdf")
    parser = commands.add_parser("redline", help="wat er sinds een eerdere versie anders is, als Word-bestand")
    parser.add_argument("draft", metavar="DRAFT")
    parser.add_argument("--from", dest="since", required=True, metavar="REV", help="de versie van toen")
    parser.add_argument("--to", dest="until", metavar="REV", help="de versie van daarna; anders die van nu")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")
    parser.runs("paper", "run_redline")
    parser = commands.add_parser("inspect", help="nagaan wat een Word-bestand buiten zijn tekst prijsgeeft")
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--as", dest="purpose", choices=_OUTPUTS, default=_OUTPUTS[0], help=_AS)
    parser.add_argument(
        "--out", type=Path, metavar="CLEANED", help="een schoon exemplaar opslaan, met bewijs in het archief"
    )
    parser.add_argument("--without-labels", action="store_true", help="ook gevoeligheidslabels verwijderen")
    parser.runs("inspect", "run_inspect")


def _add_return(commands: Commands) -> None:
    parser = commands.add_parser("return", help="een bestand dat uit Word terugkomt, of een ondertekende PDF")
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument(
        "--accept", metavar="all|N,…", help="deze wijzigingen overnemen; bij een PDF: als ondertekend"
    )
    parser.add_argument("--refuse", metavar="all|N,…", help="deze wijzigingen afwijzen")
    parser.add_argument("--offer", metavar="N,…", help="deze wijzigingen aanbieden aan de eigenaar van het tekstblok")
    parser.runs("returns", "run_return")


def _add_backups(commands: Commands) -> None:
    folder: dict[str, Any] = {
        "nargs": "?",
        "type": Path,
        "metavar": "FOLDER",
        "help": "map met reservekopieën; anders die van het archief",
    }
    moment: dict[str, Any] = {"metavar": "MOMENT", "help": "moment van de kopie of het begin ervan, in UTC"}
    parser = commands.add_parser("backup", help="een reservekopie maken")
    parser.add_argument("folder", **folder)
    parser.runs("backups", "run_backup")
    parser = commands.add_parser("restore", help="een reservekopie terugzetten als nieuw archief (--archive NIEUW)")
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--moment", **moment)
    parser.runs("restoring", "run_restore")
    group = commands.add_parser("backups", help="de reservekopieën die er zijn")
    below = group.add_subparsers(dest="action", required=True, metavar="ACTION")
    for action, help_, module in (
        ("list", "alle reservekopieën, de nieuwste eerst", "restoring"),
        ("check", "alle reservekopieën helemaal nalezen", "restoring"),
        ("compare", "wat er in het archief anders is dan in een reservekopie", "backups"),
        ("remove", "een reservekopie weghalen, met wat alleen daarin stond", "backups"),
    ):
        parser = below.add_parser(action, help=help_)
        parser.add_argument("folder", **folder)
        if module == "backups":
            parser.add_argument("--moment", required=action == "remove", **moment)
        parser.runs(module, f"run_{action}")


def _add_register(commands: Commands) -> None:
    parser = commands.add_parser("export-register", help="het hele register wegschrijven, met de originelen")
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="een nieuwe of lege map")
    parser.add_argument("--format", choices=("csv", "json"), help="alleen de tabel, of alleen alles in JSON")
    parser.runs("backups", "run_export_register")
    parser = commands.add_parser("import-register", help="een weggeschreven register als nieuw archief inlezen")
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.runs("restoring", "run_import_register")


def _add_demo(commands: Commands) -> None:
    parser = commands.add_parser("demo", help="een voorbeeldarchief met twee brieven maken")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.runs("demo", "run_demo")


def _assignment(typed: str) -> tuple[str, str]:
    name, equals, value = typed.partition("=")
    if not equals or not name:
        raise argparse.ArgumentTypeError(f"geen NAAM=WAARDE: {typed}")
    return name, value
