"""The small words of Dutch names, and the words that tell an office from a person."""


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


PREFIXES = _words(
    """
    van de der den het 't ’t ten ter te in op aan bij onder over uit uijt voor tot d' d’ du des la le les l'
    l’ von vom zu zum zur el al ben bin abu da dos das do della di del los las 's ’s vander vanden
    """
)
"""Tussenvoegsels, one word each; a name may have several in a row."""

TITLES_BEFORE = ("prof.", "dr.", "mr.", "ir.", "drs.", "ing.", "ds.", "jhr.", "jkvr.", "bc.", "lic.", "cand.")
"""Titles before the initials; those of Dutch universities first, in the order they are borne."""

TITLES_AFTER = _words(
    """
    MSc BSc MA BA LLM LLB MBA EMBA MPA EMPA MPS MEd BEd PhD RA RC AA RE RO MBI MIM MCM MPhil DBA MD BBA MMO
    MCI Ph.D. LL.M. LL.B. M.Sc. B.Sc. M.A. B.A. M.B.A.
    """
)
"""Titles after the surname."""

MR_WORDS = ("de heer", "heer", "dhr.", "dhr", "meneer")
MRS_WORDS = ("mevrouw", "mevr.", "mevr", "mw.", "mw")
EITHER_WORDS = ("de heer/mevrouw", "heer/mevrouw", "de heer of mevrouw", "heer of mevrouw")

NOT_A_PERSON = _words(
    """
    aan afdeling afzender antwoord betreft bijlage bijlagen brief burgemeester college commissie commissaris
    contactpersoon datum directeur directeur-generaal directie directoraat directoraat-generaal dienst eerste
    fractie geachte gemeente hoofd inspectie kamer kenmerk koninklijke minister minister-president ministerie
    namens onderwerp ons onze openbaar pagina politie postbus provincie raad retouradres secretaris-generaal
    staatssecretaris stichting tweede uw universiteit vereniging voorzitter waarnemend
    """
)
"""Words an office, organisation or label of a letterhead begins with, and hardly any person."""

ORGANISATION_WORDS = _words(
    """
    nederland nederlandse nederlands stichting vereniging bv b.v nv n.v groep gemeente provincie bond raad federatie
    instituut universiteit hogeschool school advocaten advocatenkantoor partners platform netwerk centrum comité
    coalitie holding kerk partij unie international association foundation fonds bank huis kamer ministerie dienst
    directie afdeling team bureau agentschap autoriteit waterschap veiligheidsregio koninklijke kantoor regio
    """
)
"""Words that show that two words with capitals name an organisation and no person."""
