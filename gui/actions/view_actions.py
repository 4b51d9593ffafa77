"""What can be chosen to be seen: a chart, the inside of a network, an image."""

from collections.abc import Mapping

from gui.actions.action_row import ActionRow, Group
from gui.widgets.marked_text import QT_TRANSLATE_NOOP

CHARTS: Mapping[str, ActionRow] = {
    "chart-accuracy": ActionRow(
        Group.CHARTS,
        QT_TRANSLATE_NOOP("Actions", "Accuracy"),
        ("Alt+1",),
        term="accuracy",
    ),
    "chart-loss": ActionRow(
        Group.CHARTS,
        QT_TRANSLATE_NOOP("Actions", "Loss"),
        ("Alt+2",),
        term="loss",
    ),
    "chart-many-masks": ActionRow(
        Group.CHARTS,
        QT_TRANSLATE_NOOP("Actions", "Many masks"),
        ("Alt+3",),
        term="many-masks",
    ),
    "chart-thinned-network": ActionRow(
        Group.CHARTS,
        QT_TRANSLATE_NOOP("Actions", "Thinned network"),
        ("Alt+4",),
        term="thinned-network",
    ),
    "chart-damage": ActionRow(
        Group.CHARTS,
        QT_TRANSLATE_NOOP("Actions", "Damage"),
        ("Alt+5",),
        term="damage",
    ),
    "chart-features": ActionRow(
        Group.CHARTS,
        QT_TRANSLATE_NOOP("Actions", "Features"),
        ("Alt+6",),
        term="features",
    ),
    "chart-confusion": ActionRow(
        Group.CHARTS,
        QT_TRANSLATE_NOOP("Actions", "Confusion"),
        ("Alt+7",),
        term="confusion",
    ),
    "chart-view": ActionRow(
        Group.CHARTS,
        QT_TRANSLATE_NOOP("Actions", "Next view of the chart"),
        ("Alt+0",),
    ),
    "confusion-previous-runs": ActionRow(
        Group.CHARTS,
        QT_TRANSLATE_NOOP("Actions", "Confusion of the previous runs"),
        ("Shift+PgUp",),
    ),
    "confusion-next-runs": ActionRow(
        Group.CHARTS,
        QT_TRANSLATE_NOOP("Actions", "Confusion of the next runs"),
        ("Shift+PgDown",),
    ),
    "damage-random": ActionRow(
        Group.CHARTS,
        QT_TRANSLATE_NOOP("Actions", "Disable units at random"),
        ("Ctrl+B",),
    ),
    "damage-all-on": ActionRow(
        Group.CHARTS,
        QT_TRANSLATE_NOOP("Actions", "Enable every unit again"),
        ("Ctrl+Shift+B",),
    ),
    "why": ActionRow(
        Group.CHARTS,
        QT_TRANSLATE_NOOP("Actions", "Why this verdict?"),
        ("Ctrl+/",),
        QT_TRANSLATE_NOOP("Actions", "Show the rule behind the verdict, with its numbers"),
    ),
}

NETWORK: Mapping[str, ActionRow] = {
    "look-mask": ActionRow(
        Group.NETWORK,
        QT_TRANSLATE_NOOP("Actions", "Mask"),
        ("1",),
        term="mask",
    ),
    "look-signal": ActionRow(
        Group.NETWORK,
        QT_TRANSLATE_NOOP("Actions", "Signal"),
        ("2",),
        term="signal",
    ),
    "look-gradient": ActionRow(
        Group.NETWORK,
        QT_TRANSLATE_NOOP("Actions", "Gradient"),
        ("3",),
        term="gradient",
    ),
    "look-drop-rate": ActionRow(
        Group.NETWORK,
        QT_TRANSLATE_NOOP("Actions", "Drop rate"),
        ("4",),
        term="drop-rate",
    ),
    "look-scope": ActionRow(
        Group.NETWORK,
        QT_TRANSLATE_NOOP("Actions", "Sample, or the mini-batch"),
        ("5",),
    ),
    "look-pass": ActionRow(
        Group.NETWORK,
        QT_TRANSLATE_NOOP("Actions", "Training pass, or test pass"),
        ("6",),
    ),
    "no-mistake": ActionRow(
        Group.NETWORK,
        QT_TRANSLATE_NOOP("Actions", "What if: no mistake"),
        ("7",),
    ),
    "forget-scaling": ActionRow(
        Group.NETWORK,
        QT_TRANSLATE_NOOP("Actions", "What if: forget the scaling"),
        ("8",),
    ),
    "leave-dropout-on": ActionRow(
        Group.NETWORK,
        QT_TRANSLATE_NOOP("Actions", "What if: leave dropout on"),
        ("9",),
    ),
    "next-run": ActionRow(
        Group.NETWORK,
        QT_TRANSLATE_NOOP("Actions", "Next run"),
        ("Ctrl+PgDown",),
        QT_TRANSLATE_NOOP("Actions", "Show the inside of the next run"),
        repeats=True,
    ),
    "previous-run": ActionRow(
        Group.NETWORK,
        QT_TRANSLATE_NOOP("Actions", "Previous run"),
        ("Ctrl+PgUp",),
        repeats=True,
    ),
    "compare": ActionRow(
        Group.NETWORK,
        QT_TRANSLATE_NOOP("Actions", "Side by side: two runs, one above the other"),
        ("F8",),
    ),
    "next-second-run": ActionRow(
        Group.NETWORK,
        QT_TRANSLATE_NOOP("Actions", "Next run below"),
        ("Ctrl+Shift+PgDown",),
        QT_TRANSLATE_NOOP("Actions", "Show another one as the lower of two runs"),
    ),
    "walk": ActionRow(
        Group.NETWORK,
        QT_TRANSLATE_NOOP(
            "Actions", "Show one pass: the signal there, the gradient back, layer by layer"
        ),
        ("F7",),
    ),
    "enlarge": ActionRow(
        Group.NETWORK,
        QT_TRANSLATE_NOOP("Actions", "Enlarge a layer, or back to all layers"),
        ("F9",),
    ),
    "previous-layer": ActionRow(
        Group.NETWORK,
        QT_TRANSLATE_NOOP("Actions", "Previous hidden layer"),
        ("Alt+Left",),
        repeats=True,
    ),
    "next-layer": ActionRow(
        Group.NETWORK,
        QT_TRANSLATE_NOOP("Actions", "Next hidden layer"),
        ("Alt+Right",),
        repeats=True,
    ),
    "row-order": ActionRow(
        Group.NETWORK,
        QT_TRANSLATE_NOOP("Actions", "Sort the rows: as trained, or by label"),
        ("Ctrl+Shift+O",),
    ),
    "framed-row": ActionRow(
        Group.NETWORK,
        QT_TRANSLATE_NOOP("Actions", "Scroll to the framed row"),
        ("Ctrl+Shift+F",),
    ),
    "now": ActionRow(
        Group.NETWORK,
        QT_TRANSLATE_NOOP("Actions", "Back to now"),
        ("Esc", "Shift+End"),
        QT_TRANSLATE_NOOP("Actions", "Show the newest step again"),
        listened=("Esc", "Shift+End"),
    ),
}

IMAGES: Mapping[str, ActionRow] = {
    "training-images": ActionRow(
        Group.IMAGES,
        QT_TRANSLATE_NOOP("Actions", "Training images"),
        ("Ctrl+1",),
        QT_TRANSLATE_NOOP("Actions", "Images that the networks learn from"),
    ),
    "test-images": ActionRow(
        Group.IMAGES,
        QT_TRANSLATE_NOOP("Actions", "Test images"),
        ("Ctrl+2",),
        QT_TRANSLATE_NOOP("Actions", "Images that nothing is ever trained on"),
    ),
    "own-pictures": ActionRow(
        Group.IMAGES,
        QT_TRANSLATE_NOOP("Actions", "Your own pictures"),
        ("Ctrl+3",),
        QT_TRANSLATE_NOOP("Actions", "What you drew or dropped on the window"),
    ),
    "draw": ActionRow(
        Group.IMAGES,
        QT_TRANSLATE_NOOP("Actions", "Draw a digit"),
        ("Ctrl+Shift+D",),
        QT_TRANSLATE_NOOP("Actions", "Draw a digit with the mouse or a pen"),
    ),
    "follow": ActionRow(
        Group.IMAGES,
        QT_TRANSLATE_NOOP("Actions", "Follow the mini-batch, or pin the image"),
        ("Ctrl+F",),
        QT_TRANSLATE_NOOP(
            "Actions", "Show the first image of every mini-batch; off: pin the image on show"
        ),
    ),
    "previous-images": ActionRow(
        Group.IMAGES,
        QT_TRANSLATE_NOOP("Actions", "Previous page of images"),
        ("Alt+PgUp",),
        repeats=True,
    ),
    "next-images": ActionRow(
        Group.IMAGES,
        QT_TRANSLATE_NOOP("Actions", "Next page of images"),
        ("Alt+PgDown",),
        repeats=True,
    ),
}
