"""What a Word file is made for."""

from enum import StrEnum


class Purpose(StrEnum):
    """Two files with the same words."""

    TO_SIGN = "to_sign"
    """With controls and manifest inside, so that the signed copy can be matched."""
    TO_SEND = "to_send"
    """For the addressee or publication: nothing of ours in it but the properties a document system reads."""
