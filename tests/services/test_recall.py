"""Search finds every piece of 1–4 characters of a text, in either script, as brute force does."""

import random
from collections.abc import Iterator

import opencc
import pytest

from app.records.folding import fold
from app.records.leaves import Json
from app.records.leaves import Path as LeafPath
from app.services.session import Session
from tests.services.vaults import session_in

TEXTS = (
    "家属瞭解案情后着手联系律师，乾隆年间的裏院里藉口搜查，覆核期限已过。",
    "公安机关以涉嫌寻衅滋事罪对其刑事拘留，后变更为指定居所监视居住。",
    "看守所拒绝会见，理由是特别重大贿赂犯罪；律师面见检察官提出控告。",
    "她丈夫发来短信：头发被剪，几天没有饭吃，只有一面旧被子。",
    "曾先生与单女士于后天在云南昆明的咖啡馆里和记者见面，谈了余下的钟头。",
    "台湾的计算机软件与网络信息，里程表，干净，干部，天干物燥，后妃，皇后。",
)
PIECES = 4


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Session, dict[int, str]]]:
    """Every text in its own script and converted by phrase and by character, each a note of its own."""
    with session_in(tmp_path_factory.mktemp("recall") / "vault") as session:
        texts: dict[int, str] = {}
        for text in dict.fromkeys(form for source in TEXTS for form in forms(source)):
            leaves: dict[LeafPath, Json] = {("text", "zh"): text}
            copy = session.vault.create_record("note", leaves)
            texts[session.vault.stored(copy.id).key] = text
        yield session, texts


def forms(text: str) -> Iterator[str]:
    """A text as it stands, and in the other script: by phrase, and one character at a time."""
    for name in ("s2t", "t2s", "s2hk", "s2tw"):
        converter = opencc.OpenCC(name)
        yield converter.convert(text)
        yield "".join(map(converter.convert, text))
    yield text


def pieces() -> list[str]:
    """Every substring of 1–4 characters of every form of every text that holds something to find."""
    found = {
        form[at : at + length]
        for source in TEXTS
        for form in forms(source)
        for length in range(1, PIECES + 1)
        for at in range(len(form) - length + 1)
    }
    return sorted(piece for piece in found if fold(piece))


def test_the_scripts_differ() -> None:
    assert all(len(set(forms(text))) >= 2 for text in TEXTS)


def test_every_piece_of_every_form_finds_every_text_that_has_it(
    vault: tuple[Session, dict[int, str]],
) -> None:
    session, texts = vault
    folded = {key: fold(text).replace(" ", "") for key, text in texts.items()}
    wanted = pieces()
    assert len(wanted) > 1000
    random.Random(1).shuffle(wanted)
    for piece in wanted:
        brute = {key for key, text in folded.items() if fold(piece).replace(" ", "") in text}
        assert brute, piece
        missed = brute - set(session.read.search(piece, ("note",)).keys)
        assert not missed, f"{piece}: {[texts[key] for key in missed]}"


def test_a_piece_in_one_script_finds_the_text_in_the_other(
    vault: tuple[Session, dict[int, str]],
) -> None:
    """Not by our own folding: each two characters of a form find the text and all its other forms."""
    session, texts = vault
    keys = {text: key for key, text in texts.items()}
    for source in TEXTS:
        same = {keys[form] for form in forms(source)}
        for form in set(forms(source)):
            for at in range(len(form) - 1):
                piece = form[at : at + 2]
                if fold(piece):
                    missed = same - set(session.read.search(piece, ("note",)).keys)
                    assert not missed, f"{piece}: {[texts[key] for key in missed]}"
