"""join and files: the files a letter consists of."""

import argparse
from pathlib import Path

from app.cli.output import Output
from app.cli.records import file, file_lines
from app.composition import Services
from app.domain.errors import ErrorCode, KnownError
from app.domain.letters import Letter, LetterFile


def run_join(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Add files to a letter, as further pages or as enclosures."""
    letter = services.letters.find(options.letter)
    place = options.place - 1 if options.place else None
    joined, _ = services.joining.join(letter, options.files, options.role, place)
    return _listed(joined, output)


def run_files(services: Services, options: argparse.Namespace, output: Output) -> int:
    """List the files of a letter in order, put them in another order, take one off, or save one."""
    letter = services.letters.find(options.letter)
    if options.save:
        number, path = options.save
        services.joining.save(letter, _numbered(letter, number).sha256, Path(path))
    elif options.remove:
        letter, _ = services.joining.remove(letter, _numbered(letter, options.remove).sha256)
    elif options.order:
        order = [_numbered(letter, number).sha256 for number in options.order]
        letter, _ = services.joining.arrange(letter, order)
    return _listed(letter, output)


def _numbered(letter: Letter, number: str) -> LetterFile:
    found = letter.every_file
    if number.isdecimal() and 0 < int(number) <= len(found):
        return found[int(number) - 1]
    raise KnownError(ErrorCode.NO_SUCH_FILE, reference=str(letter.id), what=number)


def _listed(letter: Letter, output: Output) -> int:
    files = [file(each) for each in letter.every_file]
    lines = file_lines(letter, output.language)
    output.record({"id": str(letter.id), "files": files}, "\n".join(lines) or "Deze brief heeft geen bestanden.")
    return 0
