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


def add_library(below: Commands) -> None:
    """Add to `paragraphs` what looks from the library to where its text stands."""
    parser = below.add_parser("like", help="op welk tekstblok een tekst het meest lijkt")
    parser.add_argument("file", type=Path, metavar="FILE", help="bestand in UTF-8, of - voor standaardinvoer")
    parser.runs("library", "run_like")
