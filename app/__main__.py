"""`python -m app`: the window without a sub-command, the command line with one."""

import multiprocessing
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code. What is not asked for is not imported."""
    from app.runtime.loading import begin_loading, end_loading

    if arguments is None:
        begin_loading()
    from app.cli.parser import build_parser
    from app.domain.errors import KnownError
    from app.language.wording import error_text
    from app.runtime.logs import kept_log
    from app.runtime.surroundings import surroundings

    options = build_parser().parse_args(sys.argv[1:] if arguments is None else arguments)
    try:
        around = surroundings()
    except KnownError as error:
        print(error_text(error), file=sys.stderr)  # noqa: T201 - before there is any output to speak through
        return 1
    with kept_log(around.paths.logs):
        if options.command:
            from app.cli.main import run

            return run(around, options)
        from app.ui.application import run as run_window

        end_loading()
        return run_window(around, getattr(options, "archive", around.archive))


if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
