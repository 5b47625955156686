"""What a user types in the search box, as a query FTS5 cannot misread.

Words must all occur; words between quotes must stand together; a star after a word finds its beginnings. Nothing else
has a meaning: `AND`, `NEAR(`, a colon, a bracket are words like others. Source: sqlite.org/fts5.html section 3.
"""

import re

_TERM = re.compile(r'"([^"]*)"?(\*?)|([^\s"]+)')
_WORD = re.compile(r"\w")


def match_expression(typed: str) -> str:
    """Return the FTS5 expression for what was typed; empty where it holds no word to look for.

    NUL ends a string for FTS5, so it counts as a space.
    """
    terms = [_phrase(term) for term in _TERM.finditer(typed.replace("\0", " "))]
    return " ".join(term for term in terms if term)


def _phrase(term: re.Match[str]) -> str:
    quoted, star, word = term.groups()
    if word is not None:
        quoted, star = word.rstrip("*"), "*" if word.endswith("*") else ""
    return f'"{quoted}"{star}' if _WORD.search(quoted) else ""
