"""Western words and figures of one date: 5 November 2021, mid-August 2022, 2022.8.5, 27/6/2022, 20220831."""

import re
from datetime import date, timedelta

from app.records.dates.chinese import counted
from app.records.dates.parts import END, Part, day_part, full_year, months_back

_MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6,
    "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6,
    "jul": 7, "aug": 8, "sept": 9, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
_WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_FILLERS = frozenset({"the", "of", "in", "on", "during", "sometime", "within"})
_EARLY = frozenset({"early", "beginning", "start"})
_MIDDLE = frozenset({"mid", "middle"})
_PORTIONS = _EARLY | _MIDDLE | {"late", "end"}
_COUNTS = {
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5",
    "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10",
}  # fmt: skip
_YMD = re.compile(r"(\d{4})([-./])(\d{1,2})(?:\2(\d{1,2}))?")
_ENDS_WITH_YEAR = re.compile(r"(\d{1,2})([-./])(\d{1,2})\2(\d{4})")
_MY = re.compile(r"(\d{1,2})[-./](\d{4})")
_SHORT = re.compile(r"(\d{1,2})[-./](\d{1,2})")
_COMPACT = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)?")
_EXCEL = re.compile(r"(\d{1,2})-([a-z]{3})-(\d\d)")
_MONTH_DASH = re.compile(r"([a-z]{3,4})-(\d\d)")
_DECADE = re.compile(r"(?:(early|mid|late) )?(?:the )?(?:(early|mid|late) )?(\d{3})0'?s")
_UNIT = "(day|week|month|year)s?"
_AGO = re.compile(rf"(an?|\d{{1,3}}|[a-z]+) {_UNIT} ago")
_IN = re.compile(rf"in (\d{{1,3}}) {_UNIT}")
_NEAR = {
    "the day before yesterday": -2,
    "yesterday": -1,
    "today": 0,
    "tomorrow": 1,
    "the day after tomorrow": 2,
}
_HALF = re.compile(r"(?:the )?(first|second) half of (\d{4})|q([1-4]) (\d{4})|(\d{4}) q([1-4])")
_RELATIVE = re.compile(r"\b(last|this|next) (year|month)\b")
_LAST_WEEK = re.compile(rf"(last|this|next) (week|{'|'.join(_WEEKDAYS)})")
_UNITS = {"day": "天", "week": "周", "month": "月", "year": "年"}


def read_western(text: str, today: date | None) -> list[Part]:
    """The readings of normalised Western words or figures of one date: none, one, or several."""
    return (
        _figures(text) or _short(text, today) or _near(text, today) or _larger(text) or _worded(text, today)
    )


def _figures(text: str) -> list[Part]:
    if found := _YMD.fullmatch(text):
        return _possible([(found[1], found[3], found[4] or "")])
    if found := _ENDS_WITH_YEAR.fullmatch(text):
        return _possible([(found[4], found[3], found[1]), (found[4], found[1], found[3])])
    if found := _MY.fullmatch(text):
        return _possible([(found[2], found[1], "")])
    if found := _COMPACT.fullmatch(text):
        readings = [found.group(1, 2, 3)] if found[3] else [(found[1], found[2], "")]
        return _possible([(year, month, day or "") for year, month, day in readings])
    return []


def _possible(readings: list[tuple[str, str, str]]) -> list[Part]:
    """The readings that are days or months of the calendar, each once."""
    found: dict[Part, None] = {}
    for year, month, day in readings:
        try:
            date(int(year), int(month), int(day or 1))
        except ValueError:
            continue
        found[Part(int(year), int(month), int(day) if day else None)] = None
    return list(found)


def _short(text: str, today: date | None) -> list[Part]:
    """Forms that leave the year out or cut it; two readings where there are two."""
    if found := _EXCEL.fullmatch(text):
        month = _MONTHS.get(found[2])
        return [Part(full_year(found[3], today), month, int(found[1]))] if month else []
    if found := _MONTH_DASH.fullmatch(text):
        month = _MONTHS.get(found[1])
        if month is None:
            return []
        readings = [Part(full_year(found[2], today), month)]
        return readings + ([Part(None, month, int(found[2]))] if 1 <= int(found[2]) <= 31 else [])
    if found := _SHORT.fullmatch(text):
        return _pair(int(found[1]), int(found[2]), today)
    return []


def _pair(first: int, second: int, today: date | None) -> list[Part]:
    """Two numbers: month and day either way round, or a month and a year cut short."""
    ways = ((first, second), (second, first))
    found = [Part(None, month, day) for month, day in ways if 1 <= month <= 12 and 1 <= day <= 31]
    years = [Part(full_year(f"{year:02}", today), month) for month, year in ways if month <= 12 < year]
    return found + [part for part in years if part.month and part.year and part.year >= 2000]


def _near(text: str, today: date | None) -> list[Part]:
    if today is None:
        return []
    if text in _NEAR or f"the {text}" in _NEAR:
        return [day_part(today + timedelta(days=_NEAR.get(text, _NEAR.get(f"the {text}", 0))))]
    if found := _AGO.fullmatch(text):
        number = "1" if found[1] in ("a", "an") else _COUNTS.get(found[1], found[1])
        return [counted(number, _UNITS[found[2]], False, today)] if number.isdigit() else []
    if found := _IN.fullmatch(text):
        return [counted(found[1], _UNITS[found[2]], True, today)]
    if found := _LAST_WEEK.fullmatch(text):
        return [_week(found[1], found[2], today)]
    return []


def _week(which: str, unit: str, today: date) -> Part:
    """A week, or its weekday; "last Friday" is the Friday before today."""
    monday = today - timedelta(days=today.weekday())
    if unit == "week":
        return Part(week=monday + timedelta(weeks=("last", "this", "next").index(which) - 1))
    number = _WEEKDAYS.index(unit)
    if which == "last":
        return day_part(today - timedelta(days=(today.weekday() - number - 1) % 7 + 1))
    return day_part(monday + timedelta(days=number, weeks=which == "next"))


def _larger(text: str) -> list[Part]:
    if found := _DECADE.fullmatch(text):
        portion = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}.get(found[1] or found[2] or "")
        return [Part(decade=found[3], portion=portion)]
    if found := _HALF.fullmatch(text):
        if found[1]:
            return [Part(int(found[2]), portion=(1, 6) if found[1] == "first" else (7, 12))]
        quarter = int(found[3] or found[6])
        return [Part(int(found[4] or found[5]), portion=(quarter * 3 - 2, quarter * 3))]
    return []


def _worded(text: str, today: date | None) -> list[Part]:
    """Words in any order, each at most once: portion, weekday, day, month, year, season."""
    said: dict[str, str] = {}
    if found := _RELATIVE.search(text):
        text = f"{text[: found.start()]} {text[found.end() :]}"
        said[f"near {found[2]}"] = found[1]
    text = re.sub(r"\b(\d{1,2})(?:st|nd|rd|th)\b", r"\1", text)
    for word in re.sub(r"[,.]|(?<=[a-z])-(?=[a-z])|(?<=mid)-", " ", text).split():
        kind = _kind(word)
        if kind == "filler":
            continue
        if not kind or kind in said:
            return []
        said[kind] = word
    part = _assembled(said, today)
    return [part] if part else []


def _kind(word: str) -> str:
    if word in _FILLERS:
        return "filler"
    if word in _MONTHS:
        return "month"
    if word in _SEASONS:
        return "season"
    if word in _PORTIONS:
        return "portion"
    if word in _WEEKDAYS or word in {day[:3] for day in _WEEKDAYS}:
        return "weekday"
    if word.isdigit():
        return {1: "day", 2: "day", 4: "year"}.get(len(word), "")
    return ""


def _assembled(said: dict[str, str], today: date | None) -> Part | None:
    year, month = _year_and_month(said, today)
    day = int(said["day"]) if "day" in said else None
    season = _SEASONS.get(said.get("season", ""))
    if season and (month or day or "portion" in said):
        return None
    if (day is not None and month is None and not set(said) <= {"day", "year"}) or not said:
        return None
    if "near year" in said and today is None:
        return None
    if "weekday" in said and not _weekday_fits(said["weekday"], year, month, day, today):
        return None
    if "portion" in said and (day is not None or (year is None and month is None)):
        return None
    return Part(year, month, day, season, portion=_portion(said.get("portion", ""), month))


def _year_and_month(said: dict[str, str], today: date | None) -> tuple[int | None, int | None]:
    year = int(said["year"]) if "year" in said else None
    month = _MONTHS.get(said.get("month", ""))
    if today is None:
        return year, month
    if "near year" in said:
        year = today.year + ("last", "this", "next").index(said["near year"]) - 1
    if "near month" in said and month is None and year is None:
        return months_back(today, 1 - ("last", "this", "next").index(said["near month"]))
    return year, month


def _weekday_fits(
    word: str, year: int | None, month: int | None, day: int | None, today: date | None
) -> bool:
    year = year or (today.year if today else None)
    if year is None or month is None or day is None:
        return False
    try:
        return _WEEKDAYS[date(year, month, day).weekday()].startswith(word[:3])
    except ValueError:
        return False


def _portion(word: str, month: int | None) -> tuple[int, int] | None:
    if not word:
        return None
    place = 0 if word in _EARLY else 1 if word in _MIDDLE else 2
    if month is not None:
        return ((1, 10), (11, 20), (21, END))[place]
    if word in ("beginning", "start", "end"):
        return (1, 2) if place == 0 else (11, 12)
    return ((1, 4), (5, 8), (9, 12))[place]
