"""InputError: what a person is told of what they brought, and can be told in another language."""


class InputError(ValueError):
    """Something that cannot be used: data, a picture, a preset. The message is one sentence.

    Parameters
    ----------
    sentence : str
        A literal, so that it can be collected for translation; {names} stand for what varies.
    **values : object
        What stands in their places; another one, or a ConfigError, is told in the same language.

    Attributes
    ----------
    sentence : str
    values : dict

    """

    def __init__(self, sentence: str, **values: object) -> None:
        super().__init__(sentence.format(**values))
        self.sentence = sentence
        self.values = values
