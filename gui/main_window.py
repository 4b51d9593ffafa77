"""MainWindow: layout and wiring, nothing else."""

from pathlib import Path

from PySide6.QtCore import QThread, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
    Qt,
)
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QVBoxLayout, QWidget

from gui.body import Body
from gui.centre import Centre
from gui.header import Header
from gui.images.own_pictures import OwnPictures
from gui.screen_clock import ScreenClock
from gui.setup.control_panel import ControlPanel
from gui.style.run_style import run_styles
from gui.style.theme import Theme
from gui.transport_bar import TransportBar
from gui.worker import Plan, Worker
from model.data import Dataset, count_train_images, load
from model.frame import Frame
from model.preset import Preset, load_preset
from model.sample import Sample


class MainWindow(QMainWindow):
    """The instrument: controls on the left, what they do on the right, the clock below.

    Parameters
    ----------
    preset : Preset
        The experiment it opens with.
    data_folder : Path or None
        IDX files to train on instead of MNIST.

    Signals
    -------
    theme_chosen(str)
        One of ``gui.header.THEME_CHOICES``.

    """

    theme_chosen = Signal(str)
    _restart_wanted = Signal(object)
    _close_wanted = Signal()

    def __init__(self, preset: Preset, data_folder: Path | None = None) -> None:
        super().__init__()
        self.setWindowTitle("DropScope")
        self.setMinimumSize(1024, 680)
        self.header = Header()
        self.panel = ControlPanel()
        self.centre = Centre()
        self.transport = TransportBar()
        self.pictures = OwnPictures(self)
        self.setAcceptDrops(True)
        self._plan: Plan = {}  # what runs, as it started
        self._frame: Frame | None = None  # what is on screen
        self._picture_fault = ""  # what was said of the last picture that was none

        self._lay_out()
        self._thread = QThread()
        self._thread.setObjectName("training")
        self._worker = Worker(lambda train_size: load(data_folder, train_size))
        self._worker.moveToThread(self._thread)
        self._clock = ScreenClock(self)
        self._wire()
        self.panel.set_train_size_limit(count_train_images(data_folder))
        self._thread.start()
        self._open_preset(preset)

    @Slot(object)
    def set_theme(self, theme: Theme) -> None:
        """Restyle what the views paint themselves; the style sheet does the rest."""
        for part in (self.header, self.panel, self.centre, self.transport, self.pictures):
            part.set_theme(theme)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop training and wait for its thread: anything else would abort the process."""
        self._clock.stop()
        self.pictures.close()
        self.hide()  # at once, however long a large network's mini-batch keeps the thread
        self._close_wanted.emit()
        self._thread.quit()
        self._thread.wait()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome a file: it may be a picture."""
        if self.pictures.takes(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the picture."""
        self.pictures.take(event.mimeData())
        event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space trains and pauses, unless the control that has the focus uses it."""
        if event.key() == Qt.Key.Key_Space:
            self.transport.toggle()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.body = Body(self.panel, self.centre)
        whole = QWidget()
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.header)
        rows.addWidget(self.body, stretch=1)
        rows.addWidget(self.transport)
        self.setCentralWidget(whole)
        # Nothing has the focus at first, nor after a click beside everything: Space trains then.
        self.body.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.body.setFocus()
        # A click leaves the focus where it is: Space then goes on meaning 'train'.
        for button in self.findChildren(QAbstractButton):
            if button.focusPolicy() & Qt.FocusPolicy.ClickFocus:
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _wire(self) -> None:
        worker, panel, transport = self._worker, self.panel, self.transport
        centre, strip = self.centre, self.centre.strip
        transport.play_wanted.connect(worker.play)
        transport.pause_wanted.connect(worker.pause)
        transport.step_wanted.connect(worker.step)
        transport.epoch_step_wanted.connect(worker.step_epoch)
        transport.speed_changed.connect(worker.set_speed)
        transport.reset_wanted.connect(self._reset)
        transport.new_seed_wanted.connect(panel.request_new_seed)
        panel.dropout_ratio_changed.connect(worker.set_dropout_ratio)
        panel.learning_rate_changed.connect(worker.set_learning_rate)
        panel.epochs_changed.connect(worker.set_epochs)
        panel.apply_requested.connect(self._start)
        panel.title_changed.connect(self._rename)
        panel.preset_chosen.connect(lambda name: self._open_preset(load_preset(name)))
        strip.sample_chosen.connect(worker.watch)
        strip.drawing_wanted.connect(self.pictures.draw)
        self.pictures.made.connect(self._show_picture)
        self.pictures.refused.connect(self._refuse_picture)
        strip.detail_wanted.connect(worker.set_detail)
        strip.detail_wanted.connect(self._clock.set_detail)
        centre.probe_wanted.connect(worker.probe)
        centre.train_longer_wanted.connect(worker.set_epochs)
        centre.train_longer_wanted.connect(worker.play)
        centre.past_wanted.connect(worker.look_back)
        centre.pause_wanted.connect(worker.pause)
        self.header.setup_toggled.connect(self.body.show_side)
        self.body.side_shown.connect(self.header.setup.setChecked)
        self.header.theme_chosen.connect(self.theme_chosen)

        self._restart_wanted.connect(worker.restart)
        self._close_wanted.connect(worker.close, Qt.ConnectionType.BlockingQueuedConnection)
        worker.started.connect(self._adopt)
        worker.playing_changed.connect(transport.set_playing)
        worker.playing_changed.connect(centre.set_playing)
        worker.past_ready.connect(centre.show_past)
        worker.probed.connect(centre.show_answer)
        worker.probe_failed.connect(centre.note_no_answer)
        worker.restart_refused.connect(self._refuse)
        worker.wish_refused.connect(self._say)
        worker.failed.connect(self._stop)
        worker.frame_ready.connect(self._show_frame)
        self._clock.frame_wanted.connect(worker.send_frame)

        for keys, act in (
            (".", transport.step.click),
            ("/", transport.epoch_step.click),
            ("Ctrl+R", transport.reset.click),
            ("Ctrl+N", transport.new_seed.click),
            ("Ctrl+,", self.header.setup.click),
        ):
            QShortcut(QKeySequence(keys), self, act)

    def _open_preset(self, preset: Preset) -> None:
        titles = preset.titles_in("en")
        self._start({name: (titles[name], config) for name, config in preset.configs.items()})

    def _reset(self) -> None:
        self._start(self._plan)

    @Slot(object)
    def _start(self, plan: Plan) -> None:
        self.transport.show_preparing()
        self._restart_wanted.emit(plan)

    @Slot(object, object)
    def _adopt(self, plan: Plan, dataset: Dataset) -> None:
        """The experiment of that plan stands at step 0: everything now shows that one."""
        if plan is not self._plan:  # a reset leaves what waits in the panel
            self.panel.set_plan(plan)
        self._plan = plan
        self._frame = None
        self.centre.begin(dataset)
        self.pictures.set_dataset(dataset)
        self._show_titles()
        self.header.show_experiment([config for _, config in plan.values()], dataset)
        self.transport.show_preparing()
        self._clock.start()

    @Slot(object, object)
    def _refuse(self, plan: Plan, error: Exception) -> None:
        """That plan cannot run: say why, and go on with what was there."""
        self._say(error)
        if self._frame is not None:
            self.transport.show_frame(self._frame)
            return
        if plan is not self._plan:
            self._plan = plan
            self.panel.set_plan(plan)  # there to be corrected
        self.transport.show_stopped()

    @Slot(str, str)
    def _rename(self, run: str, title: str) -> None:
        _, config = self._plan[run]
        self._plan = {**self._plan, run: (title, config)}
        self._show_titles()
        if self._frame is not None:
            self._show_frame(self._frame)

    def _show_titles(self) -> None:
        styles = run_styles({name: title for name, (title, _) in self._plan.items()})
        self.centre.set_runs(styles)

    @Slot(object)
    def _show_frame(self, frame: Frame) -> None:
        self._frame = frame
        for part in (self.centre, self.transport, self.panel):
            part.show_frame(frame)
        self._clock.frame_shown()

    @Slot(object)
    def _show_picture(self, sample: Sample) -> None:
        self.centre.banner.unsay(self._picture_fault)
        self.centre.strip.picker.add_own(sample)

    @Slot(object)
    def _refuse_picture(self, error: Exception) -> None:
        self._picture_fault = str(error)
        self._say(error)

    @Slot(object)
    def _stop(self, error: Exception) -> None:
        self._say(error)
        self.transport.show_stopped()

    @Slot(object)
    def _say(self, error: Exception) -> None:
        self.centre.say(error)
