"""Which Kamer a paper is of where it is not printed."""

from app.domain.citations import Chamber, Kamerstuk


def chamber_of(kamerstuk: Kamerstuk) -> Chamber | None:
    """Return the Kamer printed with a paper, else the one that numbers so; None for a dossier alone.

    The Tweede Kamer numbers with figures, the Eerste Kamer with letters, until 2003 with a figure and a letter.
    """
    if kamerstuk.chamber is not None or kamerstuk.number is None:
        return kamerstuk.chamber
    return Chamber.FIRST if kamerstuk.number[-1].isalpha() else Chamber.SECOND
