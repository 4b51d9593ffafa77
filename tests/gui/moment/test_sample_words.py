"""What an image on show is called."""

from gui.moment.sample_words import longest_titles, titles_of_sample
from model.sample import Origin, Sample
from tests.model.tiny import tiny_dataset


def test_no_number_is_longer_than_that_of_the_last_image():
    dataset = tiny_dataset()
    for origin, labels in (
        (Origin.TRAINING, dataset.train_labels),
        (Origin.TEST, dataset.test_labels),
    ):
        pixels = dataset.train_images[0]
        last = Sample(origin, len(labels) - 1, pixels, None)
        first = Sample(origin, 0, pixels, None)
        assert longest_titles(first, dataset) == titles_of_sample(last)
        assert titles_of_sample(first) != titles_of_sample(last)
