"""The joint letter of a corpus (letter_*.json) as a publication with its asks and signatories."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.errors import AppError, Problem
from app.services.corpus.drafts import Draft, Gathered, row_of
from app.services.corpus.people import organisation
from app.services.corpus.tables import not_understood

GROUPS = {"A1": "statement", "A2": "statement", "A2a": "release", "A2b": "law_reform", "A2c": "access"}


def take_letters(gathered: Gathered, folder: Path) -> None:
    """Every letter in the folder."""
    for path in sorted(folder.glob("letter_*.json")):
        try:
            letter = json.loads(path.read_text(encoding="utf-8"))
            take_letter(gathered, letter)
        except json.JSONDecodeError as error:
            raise not_understood(path.name, error.lineno, "-") from None
        except (UnicodeDecodeError, KeyError, TypeError, AttributeError, AppError) as error:
            if isinstance(error, AppError) and error.problem != Problem.VALUE_NOT_ALLOWED:
                raise
            raise not_understood(path.name, 1, str(error) if isinstance(error, KeyError) else "-") from None


def take_letter(gathered: Gathered, letter: dict[str, Any]) -> None:
    """One letter."""
    draft = gathered.new("publication", letter["letter_id"])
    draft.put(
        title={"en": letter["title"]},
        kind=letter["kind"],
        status="published",
        languages=[letter["language"]],
        audience="public",
        date={"edtf": letter["date_edtf"]},
        mechanisms=letter["session"]["mechanism_codes"],
        session=letter["session"]["short"],
        context=_pair(letter["context"]),
        offer=_joined(letter["offers"]),
        footnotes=[_footnote(letter["footnote"])],
    )
    _whom(gathered, draft, letter)
    _asks(draft, letter)
    _signed(gathered, draft, letter)
    draft.put(cases=[_case(gathered, case) for case in letter["cases"]])
    draft.put(citations=[_precedent(gathered, row) for row in letter["precedents"]])
    taken = {"title", "kind", "language", "date_edtf", "context", "offers", "cases", "precedents"}
    taken |= {"asks", "signatories"}
    draft.notes = [
        f"{name}: {json.dumps(value, ensure_ascii=False)}"
        for name, value in letter.items()
        if name not in taken
    ]


def _pair(text: dict[str, Any]) -> dict[str, str]:
    return {"zh": text.get("zh", ""), "en": text.get("en", "")}


def _joined(texts: list[dict[str, Any]]) -> dict[str, str]:
    return {side: "\n".join(text[side] for text in texts if text.get(side)) for side in ("zh", "en")}


def _footnote(note: dict[str, Any]) -> dict[str, Any]:
    return {"mark": note["marker"], "text": {"en": note["text_as_printed"]}}


def _case(gathered: Gathered, case: dict[str, Any]) -> dict[str, Any]:
    if case["case_id"] not in gathered.drafts:
        raise KeyError(case["case_id"])
    return row_of(target=case["case_id"], order=case["order"])


def _whom(gathered: Gathered, draft: Draft, letter: dict[str, Any]) -> None:
    addressee = letter["addressee"]
    whom = organisation(gathered, addressee["who"], "group")
    row = row_of(target=whom, salutation={"en": addressee["salutation"]}, note={"en": addressee["copies"]})
    draft.put(addressees=[row])


def _asks(draft: Draft, letter: dict[str, Any]) -> None:
    for ask in letter["asks"]:
        for part in (ask, *ask.get("parts", ())):
            note = {key: part[key] for key in ("to", "case_ids", "measure_code") if key in part}
            row = {"number": part["ask_id"], "text": _pair(part), "status": "made"}
            row |= {"note": {"en": json.dumps(note)}} if note else {}
            row |= {"group": GROUPS[part["ask_id"]]} if part["ask_id"] in GROUPS else {}
            draft.add("asks", row)


def _signed(gathered: Gathered, draft: Draft, letter: dict[str, Any]) -> None:
    mark = letter["footnote"]["marker"]
    for signatory in letter["signatories"]:
        row = row_of(
            target=organisation(gathered, signatory["name"]),
            order=signatory["order"],
            status="signed_footnote" if signatory["starred"] else signatory["status"],
            name_printed={"en": signatory["name_as_printed"]},
            mark=mark if signatory["starred"] else "",
        )
        draft.add("signatories", row)


def _precedent(gathered: Gathered, precedent: dict[str, Any]) -> dict[str, Any]:
    key = f"precedent:{precedent['what_en']}"
    gathered.once("intervention", key, _told(precedent))
    return {"target": key, "purpose": "precedent"}


def _told(precedent: dict[str, Any]) -> Callable[[Draft], None]:
    def fill(draft: Draft) -> None:
        draft.put(
            type=precedent["action_type"],
            title={"zh": precedent["what_zh"], "en": precedent["what_en"]},
            sent_on={"edtf": precedent["date_edtf"], "words": precedent["date_text"]},
            status="sent",
        )

    return fill
