"""The clocks of a case: for each person the custody, the stage, and every limit as it stands today."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.procedure import saying
from app.procedure.citing import cited, cited_briefly
from app.procedure.counting import Days, Holidays
from app.procedure.custody import Custody, custody
from app.procedure.dues import proceedings
from app.procedure.facts import Proceeding
from app.procedure.limits import Limit, State, limits
from app.procedure.own import own_limits
from app.procedure.rules import hypotheses, law_on
from app.records import vocabularies
from app.records.declare import Record
from app.records.types import TYPES
from app.records.types.act import Act
from app.records.types.case import Case
from app.records.types.intervention import Intervention
from app.services import titling
from app.services.casework import law
from app.services.session import Session


@dataclass(frozen=True, slots=True)
class Demand:
    """What may be demanded now: its words, the article, and the day from which (None: at once)."""

    code: str
    words: str
    law: str
    since: date | None


@dataclass(frozen=True, slots=True)
class LimitView:
    """One limit for the screen. A hidden one comes from a record that is masked: it shows no facts.

    Its words are made when they are asked for: of most limits of a case only the days are shown.
    """

    limit: Limit
    language: str
    today: date
    days_off: Holidays
    hidden: bool

    @property
    def name(self) -> str:
        """What it is called."""
        return "" if self.hidden else saying.name_of(self.limit, self.language)

    @property
    def law(self) -> str:
        """The articles it rests on."""
        rule = self.limit.rule
        return cited(rule.law, self.language) if rule and not self.hidden else ""

    @property
    def brief(self) -> str:
        """The first article, for a line with little room."""
        rule = self.limit.rule
        return cited_briefly(rule.law, self.language) if rule and not self.hidden else ""

    @property
    def sentences(self) -> tuple[str, ...]:
        """What it is, how it stands, and what it rests on."""
        if self.hidden:
            return ()
        return tuple(saying.explained(self.limit, self.language, self.today, self.days_off))

    @property
    def demands(self) -> tuple[Demand, ...]:
        """What may be demanded."""
        return () if self.hidden else tuple(_demands(self.limit, self.language, self.today))

    @property
    def overdue(self) -> bool:
        """Whether its last possible day has passed while it was still running."""
        return self.limit.overdue(self.today)

    @property
    def days_left(self) -> int | None:
        """Days until its first possible last day, if it runs and ends."""
        return self.limit.days_left(self.today)

    @property
    def running(self) -> bool:
        """Whether it still runs."""
        return self.limit.state is State.RUNNING and self.limit.end is not None


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """An assumption while the measure is not known: until when a lawful one could hold the person."""

    measure: str
    words: str
    law: str
    end: Days


@dataclass(frozen=True, slots=True)
class Clock:
    """One person's clock in one case."""

    person: str
    title: str
    custody: Custody
    held: str
    stage: str
    limits: tuple[LimitView, ...]
    hypotheses: tuple[Hypothesis, ...]
    hidden: bool

    @property
    def next(self) -> LimitView | None:
        """The running limit that ends first, overdue ones before all."""
        return next((view for view in self.limits if view.running), None)

    @property
    def pressing(self) -> LimitView | None:
        """What is told of a case in a word: the limit that holds the person, else whichever ends first."""
        views = [view for view in self.limits if view.running and not view.hidden]
        holding = [view for view in views if view.limit.rule and view.limit.rule.custody_no_holiday_extension]
        return max(holding, key=_longest, default=next(iter(views), None))


def _longest(view: LimitView) -> date:
    return view.limit.longest.latest if view.limit.longest else date.min


def clocks(session: Session, case_id: str, language: str) -> list[Clock]:
    """The clocks of everybody concerned in a case, principals first."""
    case = session.vault_record(case_id)
    if not isinstance(case, Case):
        return []
    records = session.read.loaded(session.read.links_to(case_id, ("cases",)))
    return clocks_of(session, case, records, language)


def clocks_of(session: Session, case: Case, records: Sequence[Record], language: str) -> list[Clock]:
    """The same from records already read, newest first; one that only mentions the case is no fact of it."""
    facts = [one for one in records if isinstance(one, Act | Intervention) and _of(one, case)]
    return [_clock(session, person, found, language) for person, found in proceedings(case, facts)]


def _of(record: Act | Intervention, case: Case) -> bool:
    return any(link.id == case.id for link in record.cases)


def _clock(session: Session, person: str, found: Proceeding, language: str) -> Clock:
    today, days_off = session.today(), law.holidays(session)
    held = custody(found)
    masked = {record.id for record in found.records if titling.is_masked(session, record)}
    told = [*limits(found, days_off, law.rules_off(session)), *own_limits(session.own_rules, found, days_off)]
    views = [LimitView(limit, language, today, days_off, hidden=limit.record in masked) for limit in told]
    hidden = held.current is not None and held.current.act in masked
    return Clock(
        person=person,
        title=titling.title(session, person, language, brief=True) if person else "",
        custody=held,
        held="" if hidden else _held_words(held, views, language, today),
        stage="" if hidden or not held.stage else stage_words(held.stage, language),
        limits=tuple(sorted(views, key=_urgency)),
        hypotheses=() if hidden else tuple(_hypotheses(held, language, days_off)),
        hidden=hidden,
    )


def _held_words(held: Custody, views: list[LimitView], language: str, today: date) -> str:
    """Days held count from being taken, limits from the measure, its first day left out: both are said."""
    words = saying.held_words(held, language, today)
    own = [view.limit for view in views if held.current and view.limit.record == held.current.act]
    counted = [limit for limit in own if limit.state is State.RUNNING and limit.end and limit.start.exact]
    if not words or not counted:
        return words
    start = max(limit.start.latest for limit in counted)
    return saying.said("count_both", language, held=words, day=f"{(today - start).days:,}")


def stage_words(stage: str, language: str) -> str:
    """The word of a stage: the type of the act that stands."""
    return vocabularies.label(TYPES["act"].fields["type"].vocabulary, stage, language)


def _urgency(view: LimitView) -> tuple[bool, str, str]:
    """Running ones by their last day, then the rest by when they began."""
    end = view.limit.end
    if view.running and end is not None:
        return False, end.earliest.isoformat(), view.limit.key
    return True, view.limit.start.earliest.isoformat(), view.limit.key


def _demands(limit: Limit, language: str, today: date) -> Iterator[Demand]:
    """What the law lets be demanded of a running limit; some only from a day of it on."""
    if limit.rule is None or limit.state not in (State.RUNNING, State.NO_LIMIT):
        return
    for part in limit.rule.demands:
        since = _since(limit, part.from_day) if part.from_day else None
        late = since is None and limit.rule.whose == "custody"
        if late and limit.end is not None and limit.end.latest >= today and part.code.startswith("overdue"):
            since = date.fromordinal(limit.end.latest.toordinal() + 1)
        yield Demand(part.code, part.words[language], cited(part.law, language), since)


def _since(limit: Limit, day: int) -> date:
    return date.fromordinal(limit.start.latest.toordinal() + day)


def _hypotheses(held: Custody, language: str, days_off: Holidays) -> Iterator[Hypothesis]:
    """While somebody is taken away and the measure is not known: each lawful measure, marked as assumed."""
    taken = held.current
    if taken is None or taken.measure != "measure:taken_away":
        return
    for measure, rules in hypotheses().items():
        rule = law_on(rules[0], taken.since.earliest)
        if rule is None or rule.length is None:
            continue
        longest = rule.length
        for part in rule.extensions:
            if part.code in rule.assume.extensions or part.hours:
                longest = part.length if part.mode == "total" else longest + part.length
        word = vocabularies.label(["measure"], measure, language)
        words = saying.said("assumption", language, measure=word)
        yield Hypothesis(measure, words, cited(rule.law, language), taken.since.plus(longest, days_off))
