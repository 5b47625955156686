"""The first letter of a word, the Dutch ij counted as one."""


def capital_first(text: str) -> str:
    """Return `text` with a capital first letter: IJmuiden from ijmuiden (taaladvies.net, hoofdletter ij)."""
    first = 2 if text[:2] == "ij" else 1
    return text[:first].upper() + text[first:]


def small_first(text: str) -> str:
    """Return `text` with a small first letter: ijmuiden from IJmuiden."""
    first = 2 if text[:2] == "IJ" else 1
    return text[:first].lower() + text[first:]
