"""Following and pinning."""

from PySide6.QtCore import Qt

from gui.flow.picker.sample_picker import SamplePicker
from tests.gui.flow.flows import put_up


def picker(qtbot, dataset):
    sample_picker = SamplePicker()
    sample_picker.set_dataset(dataset)
    put_up(qtbot, sample_picker, 1100, 40)
    return sample_picker


def test_it_follows_until_an_image_is_pinned(qtbot, small_dataset):
    """A click on a thumbnail pins; ticking 'Follow' lets go."""
    sample_picker = picker(qtbot, small_dataset)
    assert sample_picker.pinned is None
    assert sample_picker.follow.isChecked()
    thumbnails = sample_picker.thumbnails
    with qtbot.waitSignal(sample_picker.sample_chosen) as chosen:
        place = thumbnails.box(4).center()
        qtbot.mouseClick(thumbnails, Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [4]
    assert sample_picker.pinned == 4
    assert not sample_picker.follow.isChecked()
    assert sample_picker.jump.text() == "image 5 of 40"
    with qtbot.waitSignal(sample_picker.sample_chosen) as chosen:
        qtbot.keyClick(sample_picker.follow, Qt.Key.Key_Space)
    assert chosen.args == [None]
    assert sample_picker.pinned is None
    assert sample_picker.jump.value() == 0


def test_no_longer_following_pins_the_image_on_show(qtbot, small_dataset):
    """What is on show stays."""
    sample_picker = picker(qtbot, small_dataset)
    sample_picker.show_sample(23)
    with qtbot.waitSignal(sample_picker.sample_chosen) as chosen:
        qtbot.keyClick(sample_picker.follow, Qt.Key.Key_Space)
    assert chosen.args == [23]


def test_a_typed_number_pins_once(qtbot, small_dataset):
    """Image 31 is index 30; image 3 on the way there is not chosen."""
    sample_picker = picker(qtbot, small_dataset)
    chosen = []
    sample_picker.sample_chosen.connect(chosen.append)
    sample_picker.jump.setFocus()
    sample_picker.jump.selectAll()
    qtbot.keyClicks(sample_picker.jump, "31")
    qtbot.keyClick(sample_picker.jump, Qt.Key.Key_Return)
    assert chosen == [30]
    assert sample_picker.thumbnails.rect().contains(sample_picker.thumbnails.box(30))
    qtbot.keyClick(sample_picker.jump, Qt.Key.Key_Up)
    assert chosen == [30, 31]


def test_page_buttons_end_with_the_images(qtbot, small_dataset):
    """What cannot be used is disabled."""
    sample_picker = picker(qtbot, small_dataset)
    assert not sample_picker.back.isEnabled()
    while sample_picker.on.isEnabled():
        qtbot.mouseClick(sample_picker.on, Qt.MouseButton.LeftButton)
    assert sample_picker.back.isEnabled()
    thumbnails = sample_picker.thumbnails
    assert thumbnails.first + thumbnails.page_size == 40


def test_a_pin_beyond_the_new_data_is_let_go(qtbot, small_dataset):
    """One within them is kept."""
    sample_picker = picker(qtbot, small_dataset)
    sample_picker.choose(30)
    sample_picker.set_dataset(small_dataset.cut(31))
    assert sample_picker.pinned == 30
    sample_picker.set_dataset(small_dataset.cut(30))
    assert sample_picker.pinned is None
    assert sample_picker.follow.isChecked()


def test_every_control_has_a_name(qtbot, small_dataset):
    """For those who hear the window."""
    sample_picker = picker(qtbot, small_dataset)
    for control in (sample_picker.back, sample_picker.on, sample_picker.jump):
        assert control.accessibleName()
    assert sample_picker.thumbnails.accessibleName() == "Training image 1 of 40, label " + str(
        small_dataset.train_labels[0]
    )


def test_space_is_for_the_window_unless_tab_came_here(qtbot, small_dataset):
    """There it trains: after a click on a thumbnail, and behind a typed number."""
    sample_picker = picker(qtbot, small_dataset)
    seen = []
    sample_picker.keyPressEvent = lambda event: seen.append(event.key())
    sample_picker.setFocus()
    thumbnails = sample_picker.thumbnails
    place = thumbnails.box(4).center()
    qtbot.mouseClick(thumbnails, Qt.MouseButton.LeftButton, pos=place)
    assert not thumbnails.hasFocus()
    sample_picker.jump.setFocus()
    sample_picker.jump.selectAll()
    qtbot.keyClicks(sample_picker.jump, "9")
    qtbot.keyClick(sample_picker.jump, Qt.Key.Key_Space)
    assert sample_picker.pinned == 8
    assert seen == [Qt.Key.Key_Space]
