"""The grammar of what became of a draft."""

from app.cli.command_parser import Commands


def add_history(below: Commands) -> None:
    """Add to `draft` its history, two revisions side by side, and the way back to one."""
    revision = "nummer of id van de versie, of het begin van dat id"
    parser = below.add_parser("history", help="alle versies van een concept, de nieuwste eerst")
    parser.add_argument("draft", metavar="DRAFT")
    parser.add_argument("--all", dest="every", action="store_true", help="ook de standen tijdens het typen")
    parser.runs("draft_history", "run_history")
    parser = below.add_parser("compare", help="twee versies van een concept naast elkaar, woord voor woord")
    parser.add_argument("draft", metavar="DRAFT")
    parser.add_argument("old", metavar="REV", help=revision)
    parser.add_argument("new", nargs="?", metavar="REV2", help="de nieuwere versie; anders die van nu")
    parser.runs("draft_history", "run_compare")
    parser = below.add_parser("restore", help="een concept terugbrengen naar een eerdere versie, als nieuwe stap")
    parser.add_argument("draft", metavar="DRAFT")
    parser.add_argument("revision", metavar="REV", help=revision)
    parser.runs("draft_history", "run_restore")
