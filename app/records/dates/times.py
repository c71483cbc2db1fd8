"""The time in the words of a date: 凌晨3点, 晚上9时半, 14:30, 3.30 pm, noon, with the zone if it was said."""

import re
from typing import NamedTuple

_HALF = (
    "凌晨|清晨|早晨|早上|清早|上午|正午|中午|午后|下午|傍晚|当晚|晚上|晚间|夜间|夜里|深夜|半夜|夜晚|早|晚|夜"
)
_CHINESE = re.compile(
    rf"(?<![\d:])(?P<half>{_HALF})?(?:的)?(?P<hour>\d{{1,2}})(?:时|点钟?|:(?=\d))"
    r"(?:(?P<half_hour>半)|(?P<quarter>[13])刻|(?P<minute>\d{1,2})分?)?整?$"
)
_CLOCK = r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2})(?::(?P<second>\d{2}))?)?"
_TAIL = re.compile(rf"(?:^|[ ,t]|(?<=\d日)|(?<=天))(?:at )?{_CLOCK} ?(?P<half>am|pm|a\.m\.?|p\.m\.?)?$")
_HEAD = re.compile(
    rf"^(?:at )?{_CLOCK} ?(?P<half>am|pm|a\.m\.?|p\.m\.?)?(?:,| on)? (?=\D|\d{{1,2}}(?:st|nd|rd|th)? )"
)
_WORDS = re.compile(r"^(?:at )?(noon|midnight)(?: on|,)? |[ ,]*\b(?:at )?(noon|midnight)$")
_PART_OF_DAY = re.compile(
    rf"(?<=[日号天\d])(?:的)?(?:{_HALF}|白天|当天|当日)$|^(?:on |in )?(?:the )?(?:early |late )?"
    r"(?:morning|afternoon|evening|night|day) of |[ ,]+(?:in the |at )?(?:morning|afternoon|evening|night)$"
)
_ZONES = (
    (re.compile(r"(?:北京|香港|台北|澳门)时间|\b(?:beijing|hong kong) time\b"), "+08:00"),
    (re.compile(r"(?:新疆|乌鲁木齐)时间|\b(?:xinjiang|urumqi) time\b"), "+06:00"),
    (re.compile(r"(?<=[\d:m]) ?(?:utc|gmt|z)$"), "Z"),
)
_OFFSET = re.compile(r"(?<=:\d\d) ?(?:utc|gmt)?([+-]\d{2}):?(\d{2})$")
_MORNING = frozenset({"凌晨", "清晨", "早晨", "早上", "清早", "上午", "早", "am"})
_NIGHT = frozenset({"晚上", "晚间", "夜间", "夜里", "深夜", "半夜", "夜晚", "当晚", "晚", "夜"})
_NOON = frozenset({"正午", "中午"})


class Timed(NamedTuple):
    """Words without their time, the time (`T03`, `T15:30`), its zone, whether it is of the next day."""

    rest: str
    time: str = ""
    zone: str = ""
    next_day: bool = False
    doubtful: bool = False


def take_time(text: str) -> Timed:
    """Split the time off normalised words; a part of the day alone (晚上) is dropped, the words keep it."""
    text, zone = _take_zone(text)
    for pattern in (_CHINESE, _TAIL, _HEAD):
        found = pattern.search(text)
        if found and (timed := _timed(found, text, zone)):
            return timed
    found = _WORDS.search(text)
    if found:
        midnight = "midnight" in found[0]
        return Timed(_without(text, found), "T00" if midnight else "T12", zone, doubtful=midnight)
    if zone:
        return Timed("")
    return Timed(_PART_OF_DAY.sub("", text).strip(" ,"))


def _take_zone(text: str) -> tuple[str, str]:
    found = _OFFSET.search(text)
    if found:
        return text[: found.start()].strip(), f"{found[1]}:{found[2]}"
    for pattern, zone in _ZONES:
        found = pattern.search(text)
        if found:
            return re.sub(r"\(\)", "", _without(text, found, "")).strip(), zone
    return text, ""


def _timed(found: re.Match[str], text: str, zone: str) -> Timed | None:
    parts = found.groupdict()
    if found.re is not _CHINESE and not (parts["minute"] or parts["half"]):
        return None
    if found.re is not _CHINESE and "." in found[0].rstrip(".") and not parts["half"]:
        return None
    rest = _without(text, found)
    if parts.get("second") and found[0].strip(" t").endswith(":00:00") and int(parts["hour"]) == 0:
        return Timed(rest)  # a spreadsheet's way of writing a day
    minute = parts["minute"] or ("30" if parts.get("half_hour") else "")
    minute = minute or {"1": "15", "3": "45"}.get(parts.get("quarter") or "", "")
    half = (parts["half"] or "").replace(".", "")
    hour, next_day, doubtful = _hour(int(parts["hour"]), half)
    if hour > 23 or int(minute or 0) > 59:
        return Timed("")
    seconds = f":{parts['second']}" if parts.get("second") else ""
    time = f"T{hour:02}:{int(minute):02}{seconds}" if minute else f"T{hour:02}"
    return Timed(rest, time, zone, next_day, doubtful)


def _hour(hour: int, half: str) -> tuple[int, bool, bool]:
    """The hour of 24, whether it is of the next day, and whether that is in doubt (夜里2点)."""
    if hour == 24:
        return 0, True, False
    if not half or hour > 12:
        return hour, False, False
    if half in _MORNING:
        return hour % 12 if half in ("am", "凌晨") else hour, False, False
    if half in _NOON:
        return hour if hour >= 10 else hour + 12, False, False
    if half in _NIGHT and (hour == 12 or hour < 5):
        return hour % 12, hour == 12, hour != 12
    return 12 if hour == 12 else hour + 12, False, False


def _without(text: str, found: re.Match[str], between: str = " ") -> str:
    return f"{text[: found.start()]}{between}{text[found.end() :]}".strip(" ,的在于")
