"""Letters that came by e-mail."""

from datetime import UTC, datetime
from email.message import EmailMessage

from tests.support.compound import compound, msg
from tests.support.packages import docx, p

_SUBJECT, _BODY, _SENDER, _TO = 0x0037, 0x1000, 0x0C1A, 0x0E04


def gemeente_2023() -> bytes:
    """An .eml of a municipality, the letter itself attached as a Word document."""
    mail = EmailMessage()
    mail["From"] = '"Bestuurssecretariaat Dijkwaard" <bestuur@dijkwaard.example>'
    mail["To"] = "Postbus Bestuurszaken <postbus@ministerie.example>"
    mail["Date"] = "Thu, 16 Nov 2023 16:42:10 +0100"
    mail["Subject"] = "Brief burgemeester Dijkwaard inzake evenementenveiligheid (Z23.009917)"
    mail.set_content(
        "Geachte heer, mevrouw,\n\nBijgaand stuur ik u namens burgemeester De Kruijff een brief aan de minister "
        "van Justitie "
        "en\nVeiligheid. Het origineel volgt per post.\n\nMet vriendelijke groet,\n\nP. "
        "Zandstra\nbestuurssecretaris\n"
        "gemeente Dijkwaard\n"
    )
    mail.add_attachment(
        attached_letter(),
        maintype="application",
        subtype="vnd.openxmlformats-officedocument.wordprocessingml.document",
        filename="Brief burgemeester Dijkwaard.docx",
    )
    return mail.as_bytes()


def attached_letter() -> bytes:
    """Return the letter of the mayor that is attached."""
    return docx(
        p("Gemeente Dijkwaard")
        + p("Aan de minister van Justitie en Veiligheid")
        + p("Postbus 20301")
        + p("2500 EH  DEN HAAG")
        + p("Dijkwaard, 15 november 2023")
        + p("Ons kenmerk: Z23.009917")
        + p("Betreft: veiligheid bij evenementen")
        + p("Geachte minister,")
        + p("In uw brief van 2 oktober jl. vraagt u de burgemeesters om voorbeelden. Die geef ik u graag.")
        + p("Hoogachtend,")
        + p("J.W. de Kruijff")
        + p("burgemeester van Dijkwaard")
    )


def stichting_2020() -> bytes:
    """An Outlook message of a foundation to a minister."""
    since = datetime(2020, 6, 8, 7, 30, tzinfo=UTC) - datetime(1601, 1, 1, tzinfo=UTC)
    texts = {
        _SUBJECT: "Steun voor de veerponten",
        _SENDER: "Stichting Vrienden van het Veer",
        _TO: "Minister van Economische Zaken en Klimaat",
        _BODY: (
            "Geachte minister,\r\n\r\nOp 28 april jl. stuurden wij u een brief over de sluiting van de "
            "veerponten (ons kenmerk "
            "VVV-2020-017). Uw antwoord van 20 mei jl., kenmerk DGBI-O / 20134408, heeft ons teleurgesteld. U "
            "schrijft dat u "
            "na Pinksteren met een regeling zou komen; wij zien die niet.\r\n\r\nUiterlijk vrijdag sturen wij u "
            "een overzicht "
            "van de ponten die op omvallen staan.\r\n\r\nMet vriendelijke groet,\r\n\r\nR. Ypma\r\nvoorzitter "
            "Stichting "
            "Vrienden van het Veer\r\n"
        ),
    }
    return compound(msg(texts, sent=(since.days * 86_400 + since.seconds) * 10_000_000))
