"""The grammar of what a draft has from the library."""

from pathlib import Path

from app.cli.command_parser import Commands


def add_provenance(below: Commands) -> None:
    """Add to `draft` what tells where its text comes from."""
    parser = below.add_parser("departures", help="zin voor zin: waar de brief van de bibliotheek afwijkt")
    parser.add_argument("draft", metavar="DRAFT")
    parser.runs("provenance", "run_departures")
    parser = below.add_parser("outdated", help="tekstblokken waarvan een nieuwere versie is vastgesteld")
    parser.add_argument("draft", metavar="DRAFT")
    parser.runs("provenance", "run_outdated")
    parser = below.add_parser("update", help="een tekstblok naar de nieuwste versie brengen; eigen woorden blijven")
    parser.add_argument("draft", metavar="DRAFT")
    parser.add_argument("part", nargs="?", metavar="PART", help="nummer, slug of id van het onderdeel; anders alle")
    parser.add_argument("--ours", metavar="all|N,…", help="bij deze botsingen blijven de eigen woorden")
    parser.add_argument("--theirs", metavar="all|N,…", help="bij deze botsingen gelden de woorden van het tekstblok")
    parser.runs("provenance", "run_update")
    parser = below.add_parser("known", help="eigen tekst die een tekstblok uit de bibliotheek is")
    parser.add_argument("draft", metavar="DRAFT")
    parser.add_argument("--use", metavar="all|N,…", help="er het tekstblok van maken")
    parser.runs("library", "run_known")
    parser = below.add_parser("suggest", help="tekstblokken die bij deze brief passen, en waarom")
    parser.add_argument("draft", metavar="DRAFT")
    parser.add_argument("--limit", type=int, default=8, metavar="N")
    parser.runs("library", "run_suggest")


def add_library(below: Commands) -> None:
    """Add to `paragraphs` what looks from the library to where its text stands."""
    parser = below.add_parser("like", help="op welk tekstblok een tekst het meest lijkt")
    parser.add_argument("file", type=Path, metavar="FILE", help="bestand in UTF-8, of - voor standaardinvoer")
    parser.runs("library", "run_like")
    parser = below.add_parser("uses", help="in welke concepten en brieven een tekstblok staat, met de versie")
    parser.add_argument("slug", metavar="SLUG")
    parser.runs("library", "run_uses")
    parser = below.add_parser("propose", help="passages die in verzonden brieven terugkomen en geen tekstblok zijn")
    parser.add_argument("--least", type=int, default=3, metavar="N", help="in ten minste zoveel brieven")
    parser.runs("library", "run_propose")
    parser = below.add_parser("sources", help="tekstblokken die op een vervangen bron steunen")
    parser.add_argument("--superseded", metavar="SOURCE", help="deze bron is vervangen: wet, Kamerstuk of besluit")
    parser.add_argument("--by", default="", metavar="SOURCE", help="wat ervoor in de plaats kwam")
    parser.add_argument("--in-force", metavar="SOURCE", help="deze bron geldt toch nog")
    parser.runs("library", "run_sources")
