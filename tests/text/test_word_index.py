from app.text.word_index import WordIndex


def filled() -> WordIndex[str]:
    index: WordIndex[str] = WordIndex()
    index.put("havens", {"haven": 4.0, "douane": 1.0, "land": 1.0})
    index.put("witwassen", {"witwassen": 4.0, "geld": 1.0, "land": 1.0})
    index.put("geld", {"geld": 4.0, "land": 1.0})
    return index


def test_a_word_of_the_title_weighs_more_than_one_of_the_text() -> None:
    assert [each.key for each in filled().find(["geld"])] == ["geld", "witwassen"]


def test_a_hit_tells_which_words_led_to_it() -> None:
    (hit,) = filled().find(["douane", "haven", "elders"])
    assert (hit.key, hit.words) == ("havens", ("haven", "douane"))


def test_what_was_removed_or_replaced_is_found_by_its_old_words_no_more() -> None:
    index = filled()
    index.remove("geld")
    index.put("witwassen", {"opsporing": 1.0})
    assert index.find(["geld"]) == ()
    assert [each.key for each in index.find(["opsporing"])] == ["witwassen"]
    assert len(index) == 2


def test_a_word_that_stands_everywhere_says_nothing() -> None:
    index: WordIndex[int] = WordIndex()
    for key in range(60):
        index.put(key, {"de": 1.0, f"woord{key}": 1.0})
    assert index.find(["de"]) == ()
    assert [each.key for each in index.find(["de", "woord7"])] == [7]
