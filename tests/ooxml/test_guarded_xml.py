import pytest

from app.ooxml.guarded_xml import is_written_in_ascii, without

CUT = "<s><latent a='1'><x/></latent><style/></s>"


def test_an_element_nobody_needs_is_left_out() -> None:
    assert without(CUT.encode(), "latent") == b"<s><style/></s>"


@pytest.mark.parametrize(
    "data",
    [
        b"<s><!-- <latent a='1'> --><latent/><!-- </latent> --></s>",
        b"<s><![CDATA[<latent a='1'>]]><latent></latent></s>",
        b"<s><latent a='1'><!-- </latent> --></latent></s>",
        b"<s><?x <latent a='1'>?><latent></latent></s>",
        b"<s><latent a='1'/><style/></s>",
        b"<s><latents a='1'></latents></s>",
        CUT.encode("utf-16"),
    ],
)
def test_where_its_place_is_not_sure_all_is_kept(data: bytes) -> None:
    assert without(data, "latent") == data


@pytest.mark.parametrize(
    "data",
    [
        b"<a/>",
        b"\xef\xbb\xbf<a/>",
        b"<?xml version='1.0'?><a/>",
        b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><a/>',
        b"<?xml version='1.0' encoding='utf-8'?><a/>",
    ],
)
def test_utf_8_shows_names_as_they_are(data: bytes) -> None:
    assert is_written_in_ascii(data)


@pytest.mark.parametrize(
    "data",
    [
        "<a/>".encode("utf-16"),
        "<a/>".encode("utf-16-le"),
        "<a/>".encode("utf-32"),
        "<?xml version='1.0'?><a/>".encode("cp037"),
        b"<?xml version='1.0' encoding='UTF-7'?>+ADw-a/+AD4-",
        b"",
    ],
)
def test_other_encodings_need_not(data: bytes) -> None:
    assert not is_written_in_ascii(data)
