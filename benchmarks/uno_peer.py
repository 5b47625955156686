"""The peer of our PDF: a LibreOffice that is kept running and asked over UNO, by a Python that has it."""

import json
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.errors import KnownError
from app.export.paper.libreoffice import find_libreoffice

PYTHONS = ("/usr/bin/python3", "/usr/lib/libreoffice/program/python", "python3")
_DRIVER = """
import json, sys, time
import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

def value(name, content):
    made = PropertyValue()
    made.Name, made.Value = name, content
    return made

options = [value(name, each["value"] == "true" if each["type"] == "boolean" else int(each["value"]))
           for name, each in json.loads(sys.argv[2]).items()]
context = uno.getComponentContext()
resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
while True:
    try:
        remote = resolver.resolve(f"uno:pipe,name={sys.argv[1]};urp;StarOffice.ComponentContext")
        break
    except NoConnectException:
        time.sleep(0.1)
desktop = remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", remote)
print("up", flush=True)
for line in sys.stdin:
    source, target = (uno.systemPathToFileUrl(each) for each in line.rstrip("\\n").split("\\t"))
    document = desktop.loadComponentFromURL(source, "_blank", 0, (value("Hidden", True),))
    data = uno.Any("[]com.sun.star.beans.PropertyValue", tuple(options))
    document.storeToURL(target, (value("FilterName", "writer_pdf_Export"), value("FilterData", data)))
    document.close(True)
    print("done", flush=True)
desktop.terminate()
"""


@contextmanager
def kept_uno(folder: Path, target: str) -> Iterator[Callable[[bytes], bytes] | None]:
    """Yield a function that makes a PDF of a Word file over UNO; None where there is no LibreOffice or no UNO.

    `target` is what our own conversion asks for, so that both do the same work.
    """
    python = next((each for each in PYTHONS if _has_uno(each)), None)
    try:
        program = find_libreoffice()
    except KnownError:
        python = None
    if python is None:
        yield None
        return
    name = f"aanhef{folder.name}"
    profile = (folder / "uno").as_uri()
    accept = f"--accept=pipe,name={name};urp"
    kept = subprocess.Popen(
        (program, f"-env:UserInstallation={profile}", "--headless", "--norestore", "--nodefault", accept),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    options = json.dumps(json.loads(target.partition("Export:")[2]))
    driver = subprocess.Popen(
        (python, "-c", _DRIVER, name, options), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert driver.stdin is not None
    assert driver.stdout is not None
    to_driver, from_driver = driver.stdin, driver.stdout
    from_driver.readline()

    def convert(docx: bytes) -> bytes:
        source, made = folder / "uno.docx", folder / "uno.pdf"
        source.write_bytes(docx)
        made.unlink(missing_ok=True)
        to_driver.write(f"{source}\t{made}\n")
        to_driver.flush()
        from_driver.readline()
        return made.read_bytes()

    try:
        yield convert
    finally:
        to_driver.close()
        driver.wait()
        kept.wait()


def _has_uno(python: str) -> bool:
    try:
        return not subprocess.run((python, "-c", "import uno"), capture_output=True, check=False).returncode
    except OSError:
        return False
