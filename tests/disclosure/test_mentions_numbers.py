"""Numbers and days in texts, however their digits are written."""

import pytest

from app.disclosure.mentions import MentionKind, Wordings


def found(made: Wordings, text: str, kind: MentionKind) -> list[str]:
    """The words of one kind that are found in a text."""
    return [text[hit.start : hit.end] for told, hit in made.found(text) if told == kind]


@pytest.mark.parametrize(
    ("number", "text", "hit"),
    [
        ("13812345678", "电话１３８１２３４５６７８。", "１３８１２３４５６７８"),
        ("13812345678", "ཁ་པར། ༡༣༨༡༢༣༤༥༦༧༨།", "༡༣༨༡༢༣༤༥༦༧༨"),
        ("13812345678", "تېلېفون ١٣٨١٢٣٤٥٦٧٨", "١٣٨١٢٣٤٥٦٧٨"),
        ("88332211", "座机 ８８３３－２２１１ 转", "８８３３－２２１１"),
        ("5550143", "call 212 555 0143 now", "212 555 0143"),
        ("+1 212 555 0143", "call 212-555-0143 now", "212-555-0143"),
        ("+44 20 7946 0958", "call 020 7946 0958 now", "020 7946 0958"),
        ("852 9123 4567", "打 9123 4567 找他", "9123 4567"),
        ("9123 4567", "打 +852 9123 4567 找他", "852 9123 4567"),
        ("wechat_zhou88", "微信ｗｅｃｈａｔ＿ｚｈｏｕ８８ 号", "ｗｅｃｈａｔ＿ｚｈｏｕ８８"),
    ],
)
def test_a_known_number_is_found_in_any_digits_and_without_its_country(
    number: str, text: str, hit: str
) -> None:
    made = Wordings()
    made.number(number, "p")
    assert found(made, text, MentionKind.NUMBER) == [hit]


@pytest.mark.parametrize(
    "text",
    [
        "１３８１２３４５６７８",
        "１１０１０１１９９００１０１１２３４",
        "ｚｈｏｕ＠ｅｘａｍｐｌｅ．ｏｒｇ",
        "Ｅ１２３４５６７８",
    ],
)
def test_an_unknown_number_in_wide_letters_is_found(text: str) -> None:
    assert found(Wordings(), f"见 {text} 后", MentionKind.NUMBER) == [text]


@pytest.mark.parametrize("text", ["123456", "2020 7946 0999", "5550143"])
def test_a_number_that_only_ends_like_a_known_one_for_a_few_digits_stands(text: str) -> None:
    made = Wordings()
    made.number("+44 20 7946 0958", "p")
    made.number("550143", "p")
    assert found(made, f"见 {text} 后", MentionKind.NUMBER) == []


@pytest.mark.parametrize(
    "text",
    [
        "２０２２年５月３日", "二〇二二年五月三日", "二零二二年十二月二十一号", "五月三日", "十月初三日",
        "3rd May 2022", "the 3rd of May", "May 3rd", "May 3rd, 2022", "3/5/2022", "3.5.2022",
    ],
)  # fmt: skip
def test_an_exact_day_is_listed_in_whatever_way_it_is_written(text: str) -> None:
    made = Wordings()
    made.dates()
    (hit,) = found(made, f"于 {text} 来", MentionKind.DATE)
    assert hit == text.removeprefix("the ")


@pytest.mark.parametrize("text", ["五月", "二〇二二年", "三日后", "May 2022", "May 2022, June", "第3.5条"])
def test_what_is_no_day_stands(text: str) -> None:
    made = Wordings()
    made.dates()
    assert found(made, f"于 {text} 来", MentionKind.DATE) == []
