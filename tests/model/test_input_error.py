"""What a person is told of what they brought."""

import pytest

from model.data import DataError, load_idx_folder
from model.input_error import InputError


def test_the_message_is_the_sentence_with_its_values():
    error = InputError("{file} has {count:,} items.", file="a{b}", count=1000)
    assert str(error) == "a{b} has 1,000 items."
    assert isinstance(error, ValueError)


def test_the_sentence_is_the_same_whatever_the_values(tmp_path):
    """So it can be looked up in another language."""
    sentences = set()
    for name in ("one", "other"):
        with pytest.raises(DataError) as caught:
            load_idx_folder(tmp_path / name)
        assert name in str(caught.value)
        sentences.add(caught.value.sentence)
    assert sentences == {"There is no folder {folder}."}
