"""change_notes: from which value to which a live change went."""

from gui.plot.change_notes import ChangeNote, change_notes
from model.changes import Change
from tests.gui.plot.plot_frames import frame

SIX = 6  # hidden layers of the default Config


def test_each_change_tells_the_value_before():
    """The first change starts from the Config, a later one from the earlier."""
    notes = list(
        change_notes(
            frame(
                50,
                changes=[
                    Change(30, "run1", None, "dropout_ratio", 0.4),
                    Change(60, "run1", None, "dropout_ratio", 0.1),
                    Change(60, "run0", None, "learning_rate", 0.05),
                    Change(90, None, None, "epochs", 400),
                ],
            )
        )
    )
    assert notes == [
        ChangeNote(30, "run1", "dropout_ratio", (0.2,) * SIX, (0.4,) * SIX),
        ChangeNote(60, "run1", "dropout_ratio", (0.4,) * SIX, (0.1,) * SIX),
        ChangeNote(60, "run0", "learning_rate", (0.01,), (0.05,)),
        ChangeNote(90, None, "epochs", (301,), (400,)),
    ]


def test_layers_changed_at_one_step_are_one_note():
    """Ratios given per layer come as several changes and are told as one."""
    changes = [Change(30, "run1", layer, "dropout_ratio", 0.1 * layer) for layer in range(SIX)]
    (note,) = change_notes(frame(50, changes=changes))
    assert note.before == (0.2,) * SIX
    assert note.after == tuple(0.1 * layer for layer in range(SIX))


def test_a_change_to_come_is_not_told():
    """A log that is lived through again holds changes of steps that are still ahead."""
    ahead = Change(300, "run1", None, "dropout_ratio", 0.4)
    assert list(change_notes(frame(50, changes=[ahead]))) == []
