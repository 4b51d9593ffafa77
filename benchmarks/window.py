"""Training under the window against training without one, and how late the window's events are.

``python -m benchmarks.window [SECONDS]`` prints, pair by pair, the ratio of the steps a second with
the window drawing thirty Frames a second to those of a headless run, and the share of a 5 ms
timer's ticks in the window's thread that are less than 20 ms late. With ``--looks`` it does so for
each way of looking at a pass, with two runs side by side. Without a display it draws
offscreen (QT_QPA_PLATFORM=offscreen).
"""

import sys
from argparse import ArgumentParser
from statistics import median
from time import perf_counter

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication

import model  # noqa: F401 - before NumPy, which pyqtgraph imports: one thread of BLAS
from gui.app import SWITCH_INTERVAL
from gui.main_window import MainWindow
from gui.moment.look import Look, Quantity
from gui.style.appearance import Appearance
from gui.style.fonts import load_fonts
from model.data import load_mnist
from model.experiment import Experiment
from model.frame import Frame
from model.preset import Preset, load_preset
from model.probes.test_pass_probe import Mistake

_PAIRS = 5
_ROUNDS = 3  # of all looks
_TICK = 0.005  # seconds
_LATE = 0.020

_LOOKS = {
    "mask": Look(),
    "signal": Look(Quantity.SIGNAL),
    "gradient": Look(Quantity.GRADIENT),
    "drop rate": Look(Quantity.DROP_RATE),
    "mini-batch signal": Look(Quantity.SIGNAL, mini_batch=True),
    "test pass": Look(Quantity.SIGNAL, test_pass=True),
    "test pass, dropout left on": Look(
        Quantity.SIGNAL, test_pass=True, mistake=Mistake.LEAVE_DROPOUT_ON
    ),
}


class Ticks(QObject):
    """Notes when the ticks of a timer in the window's thread come."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=round(1000 * _TICK))
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(lambda: self.times.append(perf_counter()))
        self.times: list[float] = []
        self._timer.start()

    def share_in_time(self) -> float:
        """Return the share of ticks that came less than 20 ms after they were due."""
        gaps = [later - earlier for earlier, later in zip(self.times, self.times[1:], strict=False)]
        return sum(gap < _TICK + _LATE for gap in gaps) / len(gaps)


def headless(preset: Preset, seconds: float) -> float:
    """Return the steps a second of a headless run."""
    experiment = Experiment(preset.configs, load_mnist(300))
    experiment.frame()
    began = perf_counter()
    while perf_counter() - began < seconds:
        next(experiment)
    return experiment.step / (perf_counter() - began)


def windowed(
    app: QApplication, preset: Preset, seconds: float, look: Look | None = None
) -> tuple[float, float, float]:
    """Return steps and Frames a second, and the share of ticks in time.

    Parameters
    ----------
    app : QApplication
    preset : Preset
    seconds : float
    look : Look or None
        What is on show of two runs side by side; None: what a new window shows.

    """
    appearance = Appearance(app)
    window = MainWindow(preset)
    window.set_theme(appearance.theme)
    window.resize(1440, 900)
    window.show()
    strip = window.workspace.centre.strip
    frames: list[tuple[float, Frame]] = []
    show_frame = strip.show_frame

    def noting(frame: Frame) -> None:
        frames.append((perf_counter(), frame))
        show_frame(frame)

    strip.show_frame = noting  # type: ignore[method-assign]
    _wait_for(window.workspace.centre.plot.plot.frame_drawn)
    if look is not None:
        strip.head.comparison_wanted.emit(True)
        strip.head.look_chosen.emit(look)
    window.workspace.transport.toggle()
    _wait(0.5)  # the first repaints fill caches
    if look is not None and strip.look != look:
        raise RuntimeError(f"The window shows {strip.look}, not {look}.")
    frames.clear()
    ticks = Ticks()
    _wait(seconds)
    share = ticks.share_in_time()
    (start, first), (end, last) = frames[0], frames[-1]
    window.close()
    return (last.step - first.step) / (end - start), len(frames) / (end - start), share


def compare(app: QApplication, preset: Preset, seconds: float, look: Look | None = None) -> float:
    """Measure a pair, print it, and return the ratio of the steps a second."""
    alone = headless(preset, seconds)
    rate, frames, in_time = windowed(app, preset, seconds, look)
    print(
        f"headless {alone:.1f}, window {rate:.1f} steps/s, ratio {rate / alone:.2f}; "
        f"{frames:.1f} frames/s; {100 * in_time:.2f} % of the ticks in time"
    )
    return rate / alone


def _wait(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()


def _wait_for(signal: SignalInstance) -> None:
    loop = QEventLoop()
    signal.connect(loop.quit)
    loop.exec()


def main() -> None:
    """Measure in pairs, in turn."""
    parser = ArgumentParser(prog="python -m benchmarks.window", description="Training in a window.")
    parser.add_argument("seconds", nargs="?", type=float, default=5.0, help="of each measurement")
    parser.add_argument("--looks", action="store_true", help="measure every way of looking")
    arguments = parser.parse_args()
    sys.setswitchinterval(SWITCH_INTERVAL)
    app = QApplication(sys.argv[:1])
    load_fonts()
    preset = load_preset("textbook").adjusted(epochs=100_000)
    headless(preset, 0.5)
    if not arguments.looks:
        ratios = [compare(app, preset, arguments.seconds) for _ in range(_PAIRS)]
        print(f"median ratio {median(ratios):.2f} of {_PAIRS} pairs")
        return
    by_name: dict[str, list[float]] = {name: [] for name in _LOOKS}
    for _ in range(_ROUNDS):
        for name, look in _LOOKS.items():
            print(f"{name}: ", end="")
            by_name[name].append(compare(app, preset, arguments.seconds, look))
    for name, ratios in by_name.items():
        print(f"{name}: median ratio {median(ratios):.2f} of {_ROUNDS} pairs")


if __name__ == "__main__":
    main()
