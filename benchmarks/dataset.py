"""An invented vault of any size: cases with long texts, and acts and people linked to them."""

import random
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from app.records import vocabularies
from app.records.beginning import new_code
from app.records.codec import identified, leaves_of
from app.records.dates import EdtfDate, from_edtf
from app.records.declare import Record
from app.records.leaves import Json, Path
from app.records.types.act import Act
from app.records.types.act_rows import ActVictims
from app.records.types.case import Case
from app.records.types.person import Person, PersonNames
from app.records.values import Bilingual, Link, Term

HANZI_EACH, WORDS_EACH = 300, 60
PEOPLE_EACH, ACTS_EACH = 2, 5
"""For every case; five linked records in all."""

SURNAMES = (
    "王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾萧田董潘袁蔡蒋余于杜叶程苏魏吕丁任沈"
)
_PINYIN = """
Wang Li Zhang Liu Chen Yang Huang Zhao Zhou Wu Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song
Tang Xu Han Feng Deng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Yu Du Ye Cheng Su Wei Lv Ding
Ren Shen
"""
PINYIN = _PINYIN.split()
_GIVEN = """
伟 wei 芳 fang 娜 na 敏 min 静 jing 丽 li 强 qiang 磊 lei 军 jun 洋 yang 勇 yong 艳 yan 杰 jie 涛 tao
明 ming 超 chao 秀 xiu 霞 xia 平 ping 刚 gang 桂 gui 英 ying 华 hua 建 jian 文 wen 辉 hui 玉 yu 萍 ping
红 hong 梅 mei 玲 ling 飞 fei
"""
GIVEN = dict(zip(_GIVEN.split()[::2], _GIVEN.split()[1::2], strict=True))
COMMON = (
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民"
    "得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社"
    "义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并"
    "提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强"
)
"""Frequent characters; a text drawn from them holds most two-character words somewhere."""
_ENGLISH = """
lawyer family police station notice arrest detained released hearing court appeal letter visit refused
prison medical warrant charge evidence witness home phone taken morning night district office statement
sentence year
"""
ENGLISH = _ENGLISH.split()
MEASURES = ("measure:taken_away", "measure:arrest", "measure:rsdl", "violation:enforced_disappearance")


@dataclass(frozen=True, slots=True)
class Made:
    """One record of the invented vault, ready to be written."""

    id: str
    type: str
    values: dict[Path, Json]


def drawn_id(draw: random.Random) -> str:
    """A random record id."""
    return str(uuid.UUID(int=draw.getrandbits(128), version=4))


def chinese(draw: random.Random, length: int) -> str:
    """Invented Chinese text."""
    return "".join(draw.choices(COMMON, k=length))


def english(draw: random.Random, words: int) -> str:
    """Invented English text."""
    return " ".join(draw.choices(ENGLISH, k=words))


def day(draw: random.Random) -> EdtfDate:
    """A day of the last fifteen years; now and then only a month or a year."""
    year, month, date = draw.randrange(2011, 2026), draw.randrange(1, 13), draw.randrange(1, 29)
    whole = f"{year}-{month:02d}-{date:02d}"
    return from_edtf(draw.choice((whole, whole, whole, whole[:7], whole[:4])))


def dossiers(cases: int, seed: int = 1) -> Iterator[list[Record]]:
    """Each case with its people and acts, people first."""
    draw = random.Random(seed)
    codes = {name: list(vocabularies.terms(name)) for name in _LISTS}
    for _ in range(cases):
        people = [_person(draw, codes) for _ in range(PEOPLE_EACH)]
        case = _case(draw, codes, people)
        yield [*people, case, *(_act(draw, codes, case, people) for _ in range(ACTS_EACH))]


_LISTS = (
    "case_kind",
    "case_status",
    "priority",
    "provinces",
    "topic_tags",
    "charge",
    "rights_work",
    "certainty",
)


def _term(draw: random.Random, codes: dict[str, list[str]], name: str) -> Term:
    return Term(draw.choice(codes[name]))


def _terms(draw: random.Random, codes: dict[str, list[str]], name: str, most: int) -> tuple[Term, ...]:
    return tuple(map(Term, sorted(draw.sample(codes[name], draw.randrange(most + 1)))))


def _person(draw: random.Random, codes: dict[str, list[str]]) -> Person:
    index = draw.randrange(len(PINYIN))
    given = draw.choices(list(GIVEN), k=draw.choice((1, 2, 2)))
    latin = f"{PINYIN[index]} {''.join(GIVEN[part] for part in given).capitalize()}"
    name = PersonNames(kind=Term("legal"), hans=SURNAMES[index] + "".join(given), latin=latin)
    return Person(
        id=drawn_id(draw),
        kind=Term("individual"),
        names=(name,),
        sex=Term(draw.choice(("female", "male"))),
        occupation=Bilingual(chinese(draw, 4), draw.choice(ENGLISH)),
        province=_term(draw, codes, "provinces"),
        rights_work=_terms(draw, codes, "rights_work", 2),
        minimum_level=Term("public"),
    )


def _case(draw: random.Random, codes: dict[str, list[str]], people: list[Person]) -> Case:
    return Case(
        id=drawn_id(draw),
        code=new_code(),
        title=Bilingual(chinese(draw, 12), english(draw, 5)),
        kind=_term(draw, codes, "case_kind"),
        status=_term(draw, codes, "case_status"),
        priority=_term(draw, codes, "priority"),
        opened_on=day(draw),
        principals=tuple(Link(person.id) for person in people[:1]),
        summary=Bilingual(chinese(draw, HANZI_EACH), english(draw, WORDS_EACH)),
        province=_term(draw, codes, "provinces"),
        topics=_terms(draw, codes, "topic_tags", 3),
        minimum_level=Term("public"),
    )


def _act(draw: random.Random, codes: dict[str, list[str]], case: Case, people: list[Person]) -> Act:
    victims = (ActVictims(target=Link(draw.choice(people).id), role=Term("victim"), age=Decimal(41)),)
    return Act(
        id=drawn_id(draw),
        cases=(Link(case.id),),
        type=Term(draw.choice(MEASURES)),
        description=Bilingual(chinese(draw, 40), english(draw, 8)),
        certainty=_term(draw, codes, "certainty"),
        start=day(draw),
        victims=victims,
        charges=_terms(draw, codes, "charge", 2),
        minimum_level=Term("public"),
    )


def values_of(record: Record) -> dict[Path, Json]:
    """The leaves of a record as the vault's write path takes them."""
    return leaves_of(identified(record))
