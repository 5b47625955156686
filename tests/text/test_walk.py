from app.domain.blocks import Answer, Cell, Heading, ListBlock, ListKind, PageBreak, Para, Question, Quote, Table
from app.text.walk import each_block


def test_every_block_is_met_in_reading_order_and_before_what_it_holds() -> None:
    first, second, third, fourth, fifth = (Heading(1 + place % 3, ()) for place in range(5))
    item = ListBlock(ListKind.DASH, ((first, Quote((second,))),))
    table = Table(0, ((Cell((third,)), Cell((Question("1", (fourth,)),))),))
    answer = Answer(("1",), (fifth, Para(())))
    found = list(each_block((item, table, answer, PageBreak())))
    assert [block for block in found if isinstance(block, Heading)] == [first, second, third, fourth, fifth]
    assert found[0] is item
    assert found[-1] == PageBreak()
    assert len(found) == 12
