"""One thing has one name: no Korean text uses a word that docs/glossary.md turned down."""

from pathlib import Path

import pytest

from tests.translations import ROOT, read

_TURNED_DOWN = (
    "격차",
    "그레이디언트",
    "노드",
    "단추",
    "라벨",
    "레이어",
    "마스크가 꺼",
    "마스크가 켜",
    "마스크를 끄",
    "마스크를 끈",
    "마스크를 켜",
    "마스크를 켠",
    "맞는 레이블",
    "에포크",
    "옵티마이저",
    "유닛",
    "차트",
    "초기값",
    "첫째 은닉층",
    "첫째 층",
    "둘째 은닉층",
    "둘째 층",
    "테스트 정확도",
    "프리셋",
    "학습 정확도",
)
_FILES = sorted(
    path.relative_to(ROOT)
    for folder, ending in (("lessons/ko", "md"), ("help/ko", "md"), ("presets", "toml"))
    for path in (ROOT / "resources" / folder).glob(f"*.{ending}")
)


def turned_down(text: str) -> list[str]:
    """Return the words in a text for which there is another one."""
    return [word for word in _TURNED_DOWN if word in text]


@pytest.mark.parametrize("path", _FILES, ids=str)
def test_a_file_goes_by_the_glossary(path: Path):
    assert turned_down((ROOT / path).read_text(encoding="utf-8")) == []


def test_the_window_goes_by_the_glossary():
    texts = {text: turned_down(" ".join(entry.forms)) for text, entry in read("ko").items()}
    assert {text: words for text, words in texts.items() if words} == {}
