"""Chinese words of one date: 2022年8月中旬, 去年底, 上周三, 民国111年3月, 90年代, 3天前."""

import re
from datetime import date, timedelta

from app.records.dates.parts import END, Part, day_part, full_year, months_back

_YEARS = {
    "大前年": -3,
    "前年": -2,
    "去年": -1,
    "上年": -1,
    "今年": 0,
    "本年": 0,
    "明年": 1,
    "来年": 1,
    "后年": 2,
}
_NEXT = "次年|翌年|第2年"
_DAYS = {"大前": -3, "前": -2, "昨": -1, "今": 0, "当": 0, "明": 1, "后": 2, "大后": 3}
_WHOLE = re.compile(
    rf"(?:(?P<said>{'|'.join(sorted(_YEARS, key=len, reverse=True))})|(?P<next>{_NEXT})|"
    r"(?P<roc>(?:中华)?民国)"
    r"(?P<roc_year>\d{1,3}|元)年|(?:公元)?(?P<year>\d{4}|\d{2})年|"
    r"(?P<bare>(?:19|20)\d{2})(?=$|[初底末春夏秋冬上下]))?"
    r"(?:的)?(?:(?:(?P<half>[上下])半年|第?(?P<quarter>[1-4])季度?|(?:年)?(?P<of_year>[初中底末头尾])"
    r"|(?P<season>[春夏秋冬])(?:天|季|日)?(?:里)?)"
    r"|(?:(?P<month>\d{1,2})月(?:份)?|(?P<near>本|这个?|当|上上个?|上个?|下个?)月)(?:的)?"
    r"(?:(?P<third>[上中下]旬)|月?(?P<of_month>[初中底末])|(?P<day>\d{1,2})(?:日|号)?(?:当天|当日|那天)?)?"
    r"|(?P<only_day>\d{1,2})(?:日|号))?(?:间|期间|里|内)?"
)
_WEEKDAY = re.compile(r"(?:[(,])?(?:星期|礼拜|周)[1-6日天]\)?$")
_DECADE = re.compile(r"(?:(?:上世纪|20世纪)(\d)0|(\d{3})0|([5-9])0)年代(?:的)?(初期?|中期?|末期?|后期)?")
_WEEK = re.compile(r"(上上|上|本|这|下)?个?(?:周|星期|礼拜)([1-6日天])?")
_AGO = re.compile(r"(\d{1,3}|半)(天|周|个?星期|个?礼拜|个月|年)(?:以|之)?(前|后)")
_DAYS_AGO = re.compile(r"(\d{1,2})日(?:以|之)?前")
_DAY = re.compile(r"(大前|前|昨|今|当|明|大后|后)[天日]")
_THIRDS = {"上旬": (1, 10), "初": (1, 10), "中旬": (11, 20), "中": (11, 20)}
_OF_YEAR = {"初": (1, 2), "头": (1, 2), "中": (6, 7)}
_SEASONS = {"春": 21, "夏": 22, "秋": 23, "冬": 24}
_OF_DECADE = {"初": (0, 3), "中": (4, 6)}


def read_chinese(text: str, today: date | None) -> list[Part]:
    """The readings of normalised Chinese words of one date: none, one, or several."""
    decade = _DECADE.fullmatch(text)
    if decade:
        return [_decade(decade)]
    if today is not None:
        near = _near(text, today)
        if near:
            return near
    return _calendar(text, today)


def _decade(found: re.Match[str]) -> Part:
    decade = found[2] or f"19{found[1] or found[3]}"
    portion = _OF_DECADE.get(found[4][0], (7, 9)) if found[4] else None
    return Part(decade=decade, portion=portion)


def _near(text: str, today: date) -> list[Part]:
    """Days, weeks, months and years counted from today."""
    if found := _DAY.fullmatch(text):
        return [day_part(today + timedelta(days=_DAYS[found[1]]))]
    if found := _WEEK.fullmatch(text):
        return [_week(found, today)]
    if found := _DAYS_AGO.fullmatch(text):
        return [counted(found[1], "天", False, today)]
    if found := _AGO.fullmatch(text):
        return [counted(found[1], found[2].removeprefix("个"), found[3] == "后", today)]
    return []


def _week(found: re.Match[str], today: date) -> Part:
    weeks = {"上上": -2, "上": -1, "下": 1}.get(found[1] or "", 0)
    monday = today - timedelta(days=today.weekday()) + timedelta(weeks=weeks)
    if not found[2]:
        return Part(week=monday)
    return day_part(monday + timedelta(days="123456".find(found[2]) % 7))


def counted(number: str, unit: str, later: bool, today: date) -> Part:
    """So many days, weeks, months or years before or after today; around, but for days."""
    way = 1 if later else -1
    if number == "半":
        number, unit = "6", "月"
    if unit == "天":
        return day_part(today + timedelta(days=way * int(number)))
    if unit in ("周", "星期", "礼拜"):
        day = today + timedelta(weeks=way * int(number))
        return Part(day.year, day.month, day.day, mark="~")
    if unit == "年":
        return Part(today.year + way * int(number), mark="~")
    return Part(*months_back(today, -way * int(number)), mark="~")


def _calendar(text: str, today: date | None) -> list[Part]:
    weekday = _WEEKDAY.search(text)
    found = _WHOLE.fullmatch(text[: weekday.start()] if weekday else text)
    if not found or not found[0]:
        return []
    part = _part(found, today)
    if part is None or (weekday and not _falls_on(part, weekday[0], today)):
        return []
    return [part]


def _falls_on(part: Part, words: str, today: date | None) -> bool:
    """Whether a full date falls on the weekday that was said with it."""
    year = part.year or (today.year if today else None)
    if year is None or part.month is None or part.day is None:
        return False
    try:
        weekday = date(year, part.month, part.day).weekday()
    except ValueError:
        return False
    return weekday == "123456".find(words.strip(")")[-1]) % 7


def _part(found: re.Match[str], today: date | None) -> Part | None:
    year, month = _year(found, today), int(found["month"]) if found["month"] else None
    if (found["said"] or found["near"]) and today is None:
        return None
    if found["near"] and today:
        if year is not None or found["next"]:
            return None
        back = {"上上": 2, "上": 1, "下": -1}.get(found["near"].removesuffix("个"), 0)
        year, month = months_back(today, back)
    if found["only_day"] and (year is not None or found["next"]):
        return None
    day = found["day"] or found["only_day"]
    season = _SEASONS[found["season"]] if found["season"] else None
    return Part(
        year, month, int(day) if day else None, season, portion=_portion(found), next_year=bool(found["next"])
    )


def _year(found: re.Match[str], today: date | None) -> int | None:
    if found["said"]:
        return today.year + _YEARS[found["said"]] if today else None
    if found["roc"]:
        return 1911 + (1 if found["roc_year"] == "元" else int(found["roc_year"]))
    digits = found["year"] or found["bare"]
    return full_year(digits, today) if digits else None


def _portion(found: re.Match[str]) -> tuple[int, int] | None:
    if found["third"] or found["of_month"]:
        return _THIRDS.get(found["third"] or found["of_month"], (21, END))
    if found["half"]:
        return (1, 6) if found["half"] == "上" else (7, 12)
    if found["quarter"]:
        return int(found["quarter"]) * 3 - 2, int(found["quarter"]) * 3
    return _OF_YEAR.get(found["of_year"], (11, 12)) if found["of_year"] else None
