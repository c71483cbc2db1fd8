"""How a date was understood, in words of the screen's language."""

from collections.abc import Mapping
from dataclasses import replace

from app.records.dates.edtf import UNKNOWN, EdtfDate, Point, Span
from app.records.dates.moment import Moment

_WORDS: Mapping[str, Mapping[str, str]] = {
    "zh_hans": {
        "unknown": "日期不详", "~": "约{}", "?": "可能{}", "%": "可能约{}",
        "before": "{}或以前", "after": "{}起", "some year": "某年",
        "21": "春季", "22": "夏季", "23": "秋季", "24": "冬季",
        "hour": "{}时", "minute": "{}时{}分", "assumed": "（未说时区，按北京时间）",
    },
    "zh_hant": {
        "unknown": "日期不詳", "~": "約{}", "?": "可能{}", "%": "可能約{}",
        "before": "{}或以前", "after": "{}起", "some year": "某年",
        "21": "春季", "22": "夏季", "23": "秋季", "24": "冬季",
        "hour": "{}時", "minute": "{}時{}分", "assumed": "（未說時區，按北京時間）",
    },
    "en": {
        "unknown": "Date unknown", "~": "about {}", "?": "perhaps {}", "%": "perhaps about {}",
        "before": "{} or before", "after": "from {} on",
        "21": "spring", "22": "summer", "23": "autumn", "24": "winter",
        "assumed": " (no time zone said: taken as Beijing time)",
    },
}  # fmt: skip
_MONTHS = [
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
]  # fmt: skip


def describe(value: EdtfDate, language: str) -> str:
    """How a date was understood, in `zh_hans`, `zh_hant` or `en`: 2022年8月11日–20日."""
    return _span(value.span, language)


def describe_moment(value: Moment, language: str) -> str:
    """How a moment was understood; says so where no time zone was said."""
    point = value.point
    words = _span(Span(point, point, single=True), language)
    return words + (_WORDS[language]["assumed"] if point.time and not value.zone_said else "")


def _span(span: Span, language: str) -> str:
    words = _WORDS[language]
    if span.single:
        known = span.start if span.start and str(span.start) != UNKNOWN else None
        return _point(known, language) if known else words["unknown"]
    if span.start is None:
        return words["before"].format(_point(span.end, language)) if span.end else words["unknown"]
    if span.end is None:
        return words["after"].format(_point(span.start, language))
    return _between(span.start, span.end, language)


def _between(start: Point, end: Point, language: str) -> str:
    """Both ends, what they share said once."""
    if start.mark == end.mark and start.mark:
        inner = _between(replace(start, mark=""), replace(end, mark=""), language)
        return _WORDS[language][start.mark].format(inner)
    first, last = _point(start, language), _point(end, language)
    if start.mark or end.mark or start.time or end.time or len(str(start)) != len(str(end)):
        return f"{first} – {last}"
    return _shared_en(start, end, first, last) if language == "en" else _shared_zh(start, end, first, last)


def _shared_zh(start: Point, end: Point, first: str, last: str) -> str:
    for shared in (
        start.year == end.year and start.month == end.month and "月",
        start.year == end.year and "年",
    ):
        if shared and shared in last and not last.endswith(shared):
            return f"{first}–{last.partition(shared)[2]}"
    return f"{first}–{last}"


def _shared_en(start: Point, end: Point, first: str, last: str) -> str:
    if start.year != end.year or not start.month.isdigit():
        return f"{first} – {last}" if start.month else f"{first}–{last}"
    if start.month == end.month and start.day.isdigit() and end.day.isdigit():
        return f"{int(start.day)}–{last}"
    return f"{first.removesuffix(start.year).strip()} – {last}"


def _point(point: Point | None, language: str) -> str:
    if point is None:
        return ""
    day = _day_en(point) if language == "en" else _day_zh(point, _WORDS[language])
    time = _time(point, language)
    words = f"{day}{time}"
    return _WORDS[language][point.mark].format(words) if point.mark else words


def _time(point: Point, language: str) -> str:
    if not point.time:
        return ""
    zone = " UTC" if point.zone == "Z" else f" (UTC{point.zone})" if point.zone else ""
    hour, _, rest = point.time[1:].partition(":")
    if language == "en":
        return f", {hour}:{rest or '00–59'}{zone}"
    words = _WORDS[language]
    if not rest:
        return words["hour"].format(int(hour)) + zone
    return (f"{int(hour)}:{rest}" if len(rest) > 2 else words["minute"].format(int(hour), rest)) + zone


def _year(point: Point, english: bool) -> str:
    if point.year.endswith("XX"):
        return f"{point.year[:2]}00–{point.year[:2]}99" + ("" if english else "年")
    if point.year.endswith("X"):
        return f"{point.year[:3]}0" + ("s" if english else "年代")
    return str(int(point.year)) + ("" if english else "年")


def _day_zh(point: Point, words: Mapping[str, str]) -> str:
    year = words["some year"] if point.year == UNKNOWN else _year(point, english=False)
    if point.month in words:
        return year + words[point.month]
    month = {"": "", "XX": "某月"}.get(point.month) if not point.month.isdigit() else f"{int(point.month)}月"
    if point.month == "XX" and point.day == "XX":
        return f"{year}某日"
    day = f"{int(point.day)}日" if point.day.isdigit() else "某日" if point.day else ""
    return f"{year}{month}{day}"


def _day_en(point: Point) -> str:
    known = point.year != UNKNOWN
    year = _year(point, english=True) if known else ""
    if not point.month:
        return year
    if point.month == "XX":
        return f"some {'day' if point.day else 'month'} of {year}"
    if point.month in _WORDS["en"]:
        return f"{_WORDS['en'][point.month]} {year}".strip()
    month = f"{_MONTHS[int(point.month) - 1]} {year}".strip()
    day = f"{int(point.day)} " if point.day.isdigit() else "some day in " if point.day else ""
    return f"{day}{month}" + ("" if known else ", year unknown")
