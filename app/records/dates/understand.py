"""From the words of a date, Chinese or Western, to EDTF; never guesses between two readings."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from app.errors import AppError, Problem
from app.records.dates.chinese import read_chinese
from app.records.dates.edtf import UNKNOWN, EdtfDate, Point, Span, parse
from app.records.dates.normal import normal
from app.records.dates.parts import Part, day_part
from app.records.dates.times import take_time
from app.records.dates.western import read_western

_UNKNOWN = re.compile(
    r"(?:日期|时间|年份)?(?:不详|不明|未知|不清楚|不知道?|不记得|未详|待查|无)"
    r"|[?]+|unknown|not known|n/?a|no date"
)
_AROUND_BEFORE = re.compile(
    r"^(?:大约|大概|约莫|大致|约"
    r"|around|about|circa|approximately|approx\.?|roughly|ca?\.|ca?(?= ?\d)|~)(?:在|于)? ?"
)
_AROUND_AFTER = re.compile(r"(?:前后|左右|上下|许)$|~$")
_DOUBT_BEFORE = re.compile(
    r"^(?:可能|疑似|或许|也许|似乎|好像|据说|据报|probably|possibly|perhaps|maybe|reportedly)(?:是|在|于)? ?"
)
_DOUBT_AFTER = re.compile(r" ?(?:\(\?\)|\?)$|\(?(?:存疑|待核实?|不确定)\)?$")
_BEFORE = re.compile(
    r"^(?:截至|截止到?|不晚于|至迟|最迟"
    r"|before|until|till|by|up to|no later than|not later than|as of|prior to) ?"
)
_BEFORE_END = re.compile(r"(?:以前|之前|前|为止|截止|止|or (?:before|earlier))$")
_AFTER = re.compile(r"^(?:不早于|最早|after|since|starting(?: from)?|as from|not before|from) ?")
_AFTER_END = re.compile(
    r"(?:以后|之后|后|以来|开始|起|至今|到现在|迄今"
    r"| onwards?| or later|(?:–| to | until )(?:now|present|today))$"
)
_FROM = re.compile(r"^(?:自从|自|从|from |between ) ?")
_BETWEEN = re.compile(r"(?:之间|期间|间)$")
_SEPARATORS = re.compile(r" and | until | till | through | to |–|~|至|到|与|和|-|/")
_UNIT = re.compile(r"[年月日号时点]$")
_LAST_NIGHT = re.compile(r"^([昨今前明])([早晚夜晨])(?:上|里|间)?")
_DAYS_BEFORE = re.compile(r"\d{1,2}日(?:以|之)?前")
"""So many days ago, or before that day of this month."""
_LONGEST = 120
_HAN = re.compile(r"[\u4e00-\u9fff]")


def understand(words: str, today: date | None) -> EdtfDate:
    """The date that words mean, seen from `today` (None: what needs today is refused).

    AppError(DATE_NOT_UNDERSTOOD), or DATE_AMBIGUOUS with the readings where there are several.
    """
    found = readings(words, today)
    if not found:
        raise AppError(Problem.DATE_NOT_UNDERSTOOD, words=words.strip())
    if len(found) > 1:
        raise AppError(Problem.DATE_AMBIGUOUS, words=words.strip(), first=found[0].edtf, second=found[1].edtf)
    return found[0]


def readings(words: str, today: date | None) -> list[EdtfDate]:
    """Every reading of the words, most often one."""
    text = words.strip()
    if not text or len(text) > _LONGEST:
        return []
    found: dict[str, EdtfDate] = {}
    for span in _literal(text) or _spans(normal(text), today):
        try:
            parsed = parse(str(span))
        except ValueError:
            continue
        found[str(span)] = EdtfDate(str(span), words, parsed.earliest, parsed.latest)
    return list(found.values())


def _literal(text: str) -> list[Span]:
    try:
        span = parse(text)
    except ValueError:
        return []
    return [span]


def _spans(text: str, today: date | None, marks: int = 3) -> list[Span]:
    """Every reading of words with up to so many marks within one another: nobody doubts more often."""
    if _UNKNOWN.fullmatch(text):
        unknown = Point(UNKNOWN)
        return [Span(unknown, unknown, single=True)]
    if _DAYS_BEFORE.fullmatch(text):
        return _whole(text, today) + _open(text, today, marks)
    plain = _whole(text, today) or _interval(text, today)
    return plain or _marked(text, today, marks) or _open(text, today, marks)


def _whole(text: str, today: date | None) -> list[Span]:
    return list(_resolved(_parts(text, today), today))


def _resolved(parts: Iterable[Part], today: date | None) -> Iterator[Span]:
    for part in parts:
        try:
            yield part.span(today)
        except (ValueError, OverflowError):
            continue


def _parts(text: str, today: date | None) -> list[Part]:
    """Readings of the words of one date with its time."""
    text = _LAST_NIGHT.sub(lambda found: f"{found[1]}天{found[2]}", text)
    for whole in dict.fromkeys((text, text.strip("()"))):
        found = _read(whole, today)
        if found:
            return found
    timed = take_time(text)
    if timed.time and not timed.rest:
        parts = [Part()]
    elif timed.rest and timed.rest != text:
        parts = _read(timed.rest, today)
    else:
        return []
    parts = [replace(part, time=timed.time, zone=timed.zone) for part in parts]
    if not timed.time or not (timed.next_day or timed.doubtful):
        return parts
    later = [next_day for part in parts if (next_day := _next_day(part, today))]
    return later if timed.next_day else parts + later


def _next_day(part: Part, today: date | None) -> Part | None:
    try:
        start = part.span(today).start
    except ValueError:
        return None
    day = start.earliest if start else None
    return replace(day_part(day + timedelta(days=1)), time=part.time, zone=part.zone) if day else None


def _read(text: str, today: date | None) -> list[Part]:
    text = re.sub(r"^(\d{4})[-./](\d{1,2})(?=[月上中下初底末])月?", r"\1年\2月", text)
    return read_chinese(text, today) if _HAN.search(text) else read_western(text, today)


def _interval(text: str, today: date | None) -> list[Span]:
    bare = _BETWEEN.sub("", _FROM.sub("", text)).strip()
    for cut in _SEPARATORS.finditer(bare):
        left, right = bare[: cut.start()].strip(), bare[cut.end() :].strip()
        if cut[0] in ("与", "和", " and ") and bare == text:
            continue
        if cut[0] in "-/" and bare.count(cut[0]) > 1:
            continue  # it parts the numbers of one date
        if left and right and (found := _between(left, right, today)):
            return found
    return []


def _between(left: str, right: str, today: date | None) -> list[Span]:
    left, left_mark = _take_marks(left)
    right, right_mark = _take_marks(right)
    unit = _UNIT.search(right)
    if left and left[-1].isdigit() and unit and not _parts(left, today):
        left += unit[0]
    starts, ends = _side(left, today), _side(right, today)
    found = []
    for start in starts:
        for end in ends:
            pair = _joined(start.before(end), end.after(start), today)
            if pair:
                found.append(_mark(pair, left_mark or right_mark, right_mark or left_mark))
    return found


def _side(text: str, today: date | None) -> list[Part]:
    """Readings of one side; a bare number is a day."""
    if text.isdigit() and 1 <= int(text) <= 31:
        return [Part(day=int(text))]
    return _parts(text, today)


def _joined(start: Part, end: Part, today: date | None) -> Span | None:
    try:
        span = Span(start.span(today).start, end.span(today).end, single=False)
        parse(str(span))
    except (ValueError, OverflowError):
        return None
    return span


def _marked(text: str, today: date | None, marks: int) -> list[Span]:
    rest, mark = _take_marks(text)
    if not mark or not rest or not marks:
        return []
    return [_mark(span, mark, mark) for span in _spans(rest, today, marks - 1)]


def _take_marks(text: str) -> tuple[str, str]:
    around = _AROUND_AFTER.sub("", _AROUND_BEFORE.sub("", text)).strip()
    bare = _DOUBT_AFTER.sub("", _DOUBT_BEFORE.sub("", around)).strip()
    bare_again = _AROUND_AFTER.sub("", _AROUND_BEFORE.sub("", bare)).strip()
    is_around, in_doubt = around != text or bare_again != bare, bare != around
    return bare_again, "%" if is_around and in_doubt else "~" if is_around else "?" if in_doubt else ""


def _mark(span: Span, first: str, second: str) -> Span:
    start = replace(span.start, mark=first) if span.start and first else span.start
    end = replace(span.end, mark=second) if span.end and second else span.end
    return Span(start, end, span.single)


def _open(text: str, today: date | None, marks: int) -> list[Span]:
    """Before or after a date: an interval with one open side."""
    for pattern, before in ((_BEFORE, True), (_BEFORE_END, True), (_AFTER, False), (_AFTER_END, False)):
        rest = pattern.sub("", text)
        if rest == text:
            continue
        rest = _FROM.sub("", rest.strip(" ,"))
        spans = _whole(rest, today) or _marked(rest, today, marks)
        if spans:
            return [_side_open(span, before) for span in spans]
    return []


def _side_open(span: Span, before: bool) -> Span:
    return Span(None, span.end, single=False) if before else Span(span.start, None, single=False)
