"""Whatever goes wrong is said in the person's language."""

import pytest

from gui.language import Language
from gui.setup.error_words import error_words
from model.config import Config, ConfigError
from model.pictures import PictureError, PictureFault

BLANK = PictureError("{name} is blank.", PictureFault.BLANK, name="a.png")


@pytest.fixture
def korean(qapp):
    language = Language(qapp, "ko")
    yield
    language.choose("en")
    language.deleteLater()


def refused():
    with pytest.raises(ConfigError) as caught:
        Config(learning_rate=-1)
    return caught.value


def test_in_english():
    assert error_words(BLANK) == "a.png is blank."
    assert error_words(refused()) == "Learning rate must be a number above 0, not “-1”."
    assert error_words(RuntimeError("Nobody knew.")) == "Unexpected: Nobody knew."
    assert error_words(MemoryError("1 TiB.")) == "There is not enough memory: 1 TiB."
    assert error_words(KeyError()) == "Unexpected: KeyError"


def test_in_korean(korean):
    assert error_words(BLANK) == "a.png: 빈 그림입니다."
    assert error_words(refused()) == "학습률: “-1” 대신 0보다 큰 수여야 합니다."
    assert error_words(RuntimeError("Nobody knew.")) == "예상하지 못한 오류: Nobody knew."


def test_a_rule_that_no_control_can_break_is_said_as_it_is():
    error = ConfigError("runs", 0, "must be at least one")
    assert error_words(error) == "Unexpected: runs must be at least one, got 0"
