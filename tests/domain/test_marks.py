from app.domain.found import Attachment, Conflict, ConflictCode, Kamervragen, QuestionAndAnswer
from app.domain.marks import HeaderField, MarkKind, disagreements, marks
from app.domain.readings import Candidate, Evidence, ReadField, Reading


def read(value: str, start: int | None, page: int | None = None) -> Candidate:
    evidence = Evidence.TEXT if start is not None else Evidence.PROPERTY
    end = None if start is None else start + len(value)
    return Candidate(
        value=value, text=value, start=start, end=end, confidence=0.9, rule="r", page=page, evidence=evidence
    )


def test_marks_come_kind_by_kind_and_each_in_the_order_of_the_text() -> None:
    attachment = Attachment(text="het rapport", start=3, end=14, confidence=0.8, rule="r")
    item = QuestionAndAnswer((1, 2), "a\nb", "c", asked=((60, 70), (40, 50)))
    reading = Reading(
        our_kenmerk=ReadField(read("7", 30)),
        dated=ReadField(read("2022-01-11", 20)),
        attachments=(attachment,),
        kamervragen=Kamervragen(items=(item,)),
    )
    found = marks(reading)
    assert [(mark.kind, mark.start, mark.field) for mark in found] == [
        (MarkKind.QUESTION, 40, None),
        (MarkKind.QUESTION, 60, None),
        (MarkKind.ATTACHMENT, 3, None),
        (MarkKind.FIELD, 20, HeaderField.DATED),
        (MarkKind.FIELD, 30, HeaderField.OUR_KENMERK),
    ]


def test_a_value_of_the_properties_has_no_place_to_mark() -> None:
    assert marks(Reading(subject=ReadField(read("Havens", None)))) == ()


def test_a_conflict_knows_where_the_other_value_stands() -> None:
    other, named = read("2024-04-11", 90, page=2), read("2024-07-08", None)
    reading = Reading(
        dated=ReadField(read("2024-07-25", 5), (named, other)),
        conflicts=(
            Conflict(code=ConflictCode.DATE_ON_FOLLOWING_PAGES, field="date", shown="2024-07-25", other="2024-04-11"),
            Conflict(code=ConflictCode.PROPERTY_DIFFERS, field="date", shown="2024-07-25", other="2024-07-08"),
            Conflict(code=ConflictCode.KENMERK_IS_A_DASH, field="ons_kenmerk", shown="", other="-"),
        ),
    )
    assert [told.place for told in disagreements(reading)] == [other, named, None]
