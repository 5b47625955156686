"""Fields found again in a text that was typed anew."""

from app.domain.blocks import Blocks
from app.text.alignment import applied, differences
from app.text.normal import normal
from app.text.tokens import built, tokens
from app.text.words import words_apart


def with_fields_of(old: Blocks, new: Blocks, *, looks: bool = True) -> Blocks:
    """Return `new` with the fields of `old` whose words still stand where they stood.

    Without `looks` what stayed looks as it did: headings and marks too. Where the shape of a text (its lists, tables,
    notes) does not come out of it unharmed, it stays as it is.
    """
    made = built(applied(tokens(old), differences(tokens(old), tokens(new), looks=looks)))
    whole = normal(new)
    unharmed = not looks or [type(each) for each in made] == [type(each) for each in whole]
    return made if unharmed and words_apart(made) == words_apart(whole) else whole
