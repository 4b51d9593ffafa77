"""Training under the window against training without one, and how late the window's events are.

``python -m benchmarks.window [SECONDS]`` prints, pair by pair, the ratio of the steps a second with
the window drawing thirty Frames a second to those of a headless run, and the share of a 5 ms
timer's ticks in the window's thread that are less than 20 ms late. Without a display it draws
offscreen (QT_QPA_PLATFORM=offscreen).
"""

import sys
from statistics import median
from time import perf_counter

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from gui.app import SWITCH_INTERVAL
from gui.main_window import MainWindow
from gui.style.appearance import Appearance
from gui.style.fonts import load_fonts
from model.data import load_mnist
from model.experiment import Experiment
from model.frame import Frame
from model.preset import Preset, load_preset

_PAIRS = 5
_TICK = 0.005  # seconds
_LATE = 0.020


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


def windowed(app: QApplication, preset: Preset, seconds: float) -> tuple[float, float, float]:
    """Return steps and Frames a second, and the share of ticks in time."""
    appearance = Appearance(app)
    window = MainWindow(preset)
    window.set_theme(appearance.theme)
    window.resize(1440, 900)
    window.show()
    frames: list[tuple[float, Frame]] = []
    show_frame = window.strip.show_frame

    def noting(frame: Frame) -> None:
        frames.append((perf_counter(), frame))
        show_frame(frame)

    window.strip.show_frame = noting  # type: ignore[method-assign]
    _wait(1.0)
    window.transport.toggle()
    _wait(0.5)  # the first repaints fill caches
    frames.clear()
    ticks = Ticks()
    _wait(seconds)
    share = ticks.share_in_time()
    (start, first), (end, last) = frames[0], frames[-1]
    window.close()
    return (last.step - first.step) / (end - start), len(frames) / (end - start), share


def _wait(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()


def main() -> None:
    """Measure in pairs, in turn."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 5.0
    sys.setswitchinterval(SWITCH_INTERVAL)
    app = QApplication([])
    load_fonts()
    preset = load_preset("textbook").adjusted(epochs=100_000)
    headless(preset, 0.5)
    ratios = []
    for _ in range(_PAIRS):
        alone = headless(preset, seconds)
        rate, frames, in_time = windowed(app, preset, seconds)
        ratios.append(rate / alone)
        print(
            f"headless {alone:.1f}, window {rate:.1f} steps/s, ratio {ratios[-1]:.2f}; "
            f"{frames:.1f} frames/s; {100 * in_time:.2f} % of the ticks in time"
        )
    print(f"median ratio {median(ratios):.2f} of {_PAIRS} pairs")


if __name__ == "__main__":
    main()
