"""The grammar of Kamervragen in a draft."""

from pathlib import Path

from app.cli.command_parser import Commands


def add_questions(below: Commands) -> None:
    """Add to `draft` what answers Kamervragen."""
    parser = below.add_parser("questions", help="de vragen in een concept, en hoe ver ze beantwoord zijn")
    parser.add_argument("draft", metavar="DRAFT")
    parser.add_argument("--take", action="store_true", help="de vragen uit de brief waarop het antwoordt overnemen")
    parser.runs("questions", "run_questions")
    parser = below.add_parser("answer", help="een vraag beantwoorden, of meer vragen samen")
    parser.add_argument("draft", metavar="DRAFT")
    parser.add_argument("numbers", nargs="+", metavar="N")
    words = parser.add_mutually_exclusive_group(required=True)
    words.add_argument("--text", help="het antwoord, in notatie")
    words.add_argument("--text-file", type=Path, metavar="FILE", help="bestand in UTF-8, of - voor standaardinvoer")
    words.add_argument("--paragraph", metavar="SLUG", help="dit tekstblok onder het antwoord zetten")
    parser.runs("questions", "run_answer")
    parser = below.add_parser("join-answers", help="vragen samen beantwoorden")
    parser.add_argument("draft", metavar="DRAFT")
    parser.add_argument("numbers", nargs="+", metavar="N")
    parser.runs("questions", "run_join")
    parser = below.add_parser("split-answer", help="een vraag weer apart beantwoorden")
    parser.add_argument("draft", metavar="DRAFT")
    parser.add_argument("number", metavar="N")
    parser.runs("questions", "run_split")
