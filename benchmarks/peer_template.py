"""A letter of ours as the users of docxtpl would have it."""

import io
import re
import zipfile
from typing import Any


def as_template(written: bytes) -> tuple[bytes, dict[str, Any]]:
    """Our own file with each run of text a Jinja tag: the same letter as docxtpl's users would have it."""
    values: dict[str, Any] = {}

    def tag(match: re.Match[str]) -> str:
        name = f"t{len(values)}"
        values[name] = match[2]
        return f"<w:t{match[1] or ''}>{{{{ {name} }}}}</w:t>"

    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(written)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            data = source.read(name)
            if re.fullmatch(r"word/(document|footnotes|header\d*|footer\d*)\.xml", name):
                data = re.sub(r"<w:t( [^>]*)?>([^<]+)</w:t>", tag, data.decode()).encode()
            target.writestr(name, data)
    return out.getvalue(), values
