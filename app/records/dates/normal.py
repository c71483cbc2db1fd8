"""Brings the words of a date into one form: widths, Traditional characters, numerals, dashes."""

import re
import unicodedata

_SIMPLE = str.maketrans(
    "後時點週號約許間個來為開國詳無從禮當裡裏淩鐘鍾兩曆農紀歷際這過際暫記録錄現終於於",
    "后时点周号约许间个来为开国详无从礼当里里凌钟钟两历农纪历际这过际暂记录录现终于于",
)
_DASHES = re.compile(r"\s*(?:[—–―─−‒]|--)+\s*")
_INVISIBLE = re.compile(r"[\u200b-\u200f\u2060\ufeff\u00ad]")
_NUMERAL = re.compile(r"[〇○零一二两三四五六七八九十百廿卅]+")
_PLACES = re.compile(
    r"(?:(?P<hundreds>[1-9])百0?)?(?:(?P<tens>[1-9])?(?P<ten>十)|(?P<twenty>廿)|(?P<thirty>卅))?(?P<ones>[1-9])?"
)
_DIGITS = str.maketrans("〇○零一二两三四五六七八九", "0001223456789")


def normal(words: str) -> str:
    """The words in lower case, half width, simplified, with Arabic numerals and single spaces."""
    text = unicodedata.normalize("NFKC", _INVISIBLE.sub("", words)).lower().translate(_SIMPLE)
    text = _NUMERAL.sub(_arabic, _DASHES.sub("–", text))
    text = re.sub(r"(?<=[\d\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])\s+(?=\d)", "", text)
    return re.sub(r"\s+", " ", text).strip(" .,;。，、；")


def _arabic(found: re.Match[str]) -> str:
    """Arabic digits of a Chinese numeral; what could mean several numbers (一两, 三四) stays as it is."""
    run = found[0]
    digits = run.translate(_DIGITS)
    if digits.isdigit():
        return digits if _plain(run, found) else run
    places = _PLACES.fullmatch(digits)
    return str(_value(places)) if places else run


def _plain(run: str, found: re.Match[str]) -> bool:
    """One digit, a year of four, or a year of two before 年."""
    followed_by_year = found.string[found.end() : found.end() + 1] == "年"
    return len(run) in (1, 4) or ("两" not in run and followed_by_year and len(run) <= 3)


def _value(places: re.Match[str]) -> int:
    tens = 2 if places["twenty"] else 3 if places["thirty"] else 0
    if places["ten"]:
        tens = int(places["tens"] or 1)
    return 100 * int(places["hundreds"] or 0) + 10 * tens + int(places["ones"] or 0)
