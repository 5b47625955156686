"""`python -m app`: the window without a sub-command, the command line with one."""

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    from app.cli.main import FAILED, parse, run
    from app.composition import surroundings
    from app.domain.errors import KnownError
    from app.language.wording import error_text
    from app.runtime.logs import kept_log

    options = parse(sys.argv[1:] if arguments is None else arguments)
    try:
        around = surroundings()
    except KnownError as error:
        print(error_text(error), file=sys.stderr)  # noqa: T201 - before there is any output to speak through
        return FAILED
    with kept_log(around.paths.logs):
        if options.command:
            return run(around, options)
        from app.ui.application import run as run_window

        return run_window(around, getattr(options, "archive", around.archive))


if __name__ == "__main__":
    sys.exit(main())
