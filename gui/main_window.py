"""MainWindow: the experiment in its thread, and the workspace that shows it."""

from pathlib import Path

from PySide6.QtCore import QThread, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, Qt
from PySide6.QtWidgets import QMainWindow

from gui.presenter.full_screen import FullScreen
from gui.screen_clock import ScreenClock
from gui.style.theme import LIGHT, Theme
from gui.widgets.place import Place
from gui.wishes import send_wishes
from gui.worker.worker import Plan, Worker
from gui.workspace import Workspace
from model.data import Dataset, count_train_images, load
from model.frame import Frame
from model.preset import Preset, load_preset
from model.probes.probe import Probe


class MainWindow(QMainWindow):
    """What outlasts a change of language: the worker, its plan and data, the newest Frame.

    Everything that is on show, and every word, is the workspace's.

    Parameters
    ----------
    preset : Preset
        The experiment it opens with.
    data_folder : Path or None
        IDX files to train on instead of MNIST.
    language : str
        "en" or "ko"; its translator is installed.

    Signals
    -------
    theme_chosen(str)
        One of ``gui.style.appearance.THEME_CHOICES``.
    language_chosen(str)
        One of ``gui.language.LANGUAGE_CHOICES``; ``set_language`` makes it act.
    introduced()
        The first steps were said, or are not wanted.
    defaults_wanted()
        What was chosen for the whole program is to be forgotten.
    presenting_changed(bool)
        Presenter mode began or ended: the theme has an edition for it.

    Attributes
    ----------
    workspace : Workspace
        The one on show.

    """

    theme_chosen = Signal(str)
    language_chosen = Signal(str)
    introduced = Signal()
    defaults_wanted = Signal()
    presenting_changed = Signal(bool)
    _restart_wanted = Signal(object)
    _close_wanted = Signal()

    def __init__(
        self, preset: Preset, data_folder: Path | None = None, language: str = "en"
    ) -> None:
        super().__init__()
        self.setWindowTitle("DropScope")
        self.setMinimumSize(1024, 680)
        self.setAcceptDrops(True)
        self._language = language
        self._theme = LIGHT
        self._train_size_limit = count_train_images(data_folder)
        self._preset = preset  # that was chosen last
        self._plan: Plan = {}  # what runs, as it started
        self._repeated: Plan | None = None  # what a reset began again
        self._dataset: Dataset | None = None  # on which it runs
        self._frame: Frame | None = None  # what is on screen
        self._playing = False
        self._full_screen = FullScreen(self)
        self._focus_before: Place | None = None  # it was presented

        self._thread = QThread()
        self._thread.setObjectName("training")
        self._worker = Worker(lambda train_size: load(data_folder, train_size))
        self._worker.moveToThread(self._thread)
        self._clock = ScreenClock(self)
        self._wire()
        self.workspace = self._put_up_workspace()
        self._thread.start()
        self._open_preset(preset)

    @Slot(object)
    def set_theme(self, theme: Theme) -> None:
        """Restyle what the views paint themselves; the style sheet does the rest."""
        self._theme = theme
        self.workspace.set_theme(theme)

    @Slot(str)
    def set_language(self, language: str) -> None:
        """Say everything in another language, whose translator is installed; training goes on."""
        self._language = language
        memory = self.workspace.memory()
        memory.panel.plan.retitle(self._title)
        self._plan = self._in_language(self._plan)
        self.workspace = self._put_up_workspace()
        if self._plan:  # before the first experiment there is none
            self.workspace.panel.set_plan(self._plan)
        if self._dataset is not None:
            self.workspace.begin(self._plan, self._dataset)
        if self._frame is not None:
            self.workspace.show_frame(self._frame)
        self.workspace.set_playing(self._playing)
        self.workspace.recall(memory)
        self.workspace.header.present.setChecked(self._full_screen.is_on)
        # Qt would show it when it has painted the ground where the old one stood.
        self.workspace.show()

    @Slot(bool)
    def present(self, presenting: bool) -> None:
        """Fill the screen with what a class needs to see, larger; or stand as before."""
        if presenting == self._full_screen.is_on:
            return
        if presenting:
            self._focus_before = self.workspace.place_of_focus()
        self.workspace.present(presenting)
        if presenting:
            self._full_screen.begin()
        else:
            self._full_screen.end()
        self.presenting_changed.emit(presenting)
        if not presenting:
            self.workspace.focus_again(self._focus_before)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop training and wait for its thread: anything else would abort the process."""
        self._clock.stop()
        self.workspace.close_dialogs()
        self._full_screen.end()  # how the window stands is remembered
        self.hide()  # at once, however long a large network's mini-batch keeps the thread
        self._close_wanted.emit()
        self._thread.quit()
        self._thread.wait()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome a file: it may be a picture."""
        if self.workspace.pictures.takes(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the picture."""
        self.workspace.pictures.take(event.mimeData())
        event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space trains and pauses, Escape leads back, unless what has the focus uses them."""
        if event.key() == Qt.Key.Key_Space:
            self.workspace.transport.toggle()
        elif event.key() == Qt.Key.Key_Escape:
            if not self.workspace.take_escape():
                self.present(False)
        else:
            super().keyPressEvent(event)

    def _wire(self) -> None:
        """Connect what outlasts a workspace."""
        worker = self._worker
        self._restart_wanted.connect(worker.restart)
        self._close_wanted.connect(worker.let_go, Qt.ConnectionType.BlockingQueuedConnection)
        self._clock.frame_wanted.connect(worker.send_frame)
        worker.started.connect(self._adopt)
        worker.frame_ready.connect(self._show_frame)
        worker.playing_changed.connect(self._note_playing)
        worker.past_ready.connect(self._show_past)
        worker.probed.connect(self._show_answer)
        worker.probe_failed.connect(self._note_no_answer)
        worker.restart_refused.connect(self._refuse)
        worker.wish_refused.connect(self.say)
        worker.failed.connect(self._stop)

    def _put_up_workspace(self) -> Workspace:
        """Return a new one, whose wishes are heard, in place of the one there is."""
        workspace = Workspace(self._language, self._train_size_limit)
        self.setCentralWidget(workspace)  # which lets go of the old one
        workspace.take_focus()
        send_wishes(workspace, self._worker, self._clock)
        header, panel = workspace.header, workspace.panel
        header.menu.theme_chosen.connect(self.theme_chosen)
        header.menu.language_chosen.connect(self.language_chosen)
        header.menu.restore_defaults.triggered.connect(self.defaults_wanted)
        header.present_wanted.connect(self.present)
        workspace.coach.ended.connect(self.introduced)
        workspace.transport.reset_wanted.connect(self._reset)
        workspace.lessons.player.experiment_wanted.connect(self._open_preset)
        panel.apply_requested.connect(self._start)
        panel.title_changed.connect(self._rename)
        panel.preset_chosen.connect(lambda name: self._open_preset(load_preset(name)))
        workspace.set_theme(self._theme)
        return workspace

    @Slot(object)
    def say(self, error: Exception) -> None:
        """Say in a sentence what went wrong."""
        self.workspace.say(error)

    @Slot(object)
    def _open_preset(self, preset: Preset) -> None:
        self._preset = preset
        titles = preset.titles_in(self._language)
        self._start({name: (titles[name], config) for name, config in preset.configs.items()})

    def _in_language(self, plan: Plan) -> Plan:
        return {name: (self._title(name, title), config) for name, (title, config) in plan.items()}

    def _title(self, run: str, title: str) -> str:
        """Return the preset's own title of that run in the language there is; others stay."""
        titles = self._preset.run_titles.get(run, {})
        return titles[self._language] if title in titles.values() else title

    def _reset(self) -> None:
        self._repeated = self._plan
        self._start(self._plan)

    @Slot(object)
    def _start(self, plan: Plan) -> None:
        self.workspace.transport.show_preparing()
        self._restart_wanted.emit(plan)

    @Slot(object, object)
    def _adopt(self, plan: Plan, dataset: Dataset) -> None:
        """The experiment of that plan stands at step 0: everything now shows that one."""
        repeated = plan is self._repeated
        self._plan, self._dataset, self._frame = self._in_language(plan), dataset, None
        if not repeated:  # a reset leaves what waits in the panel
            self.workspace.panel.set_plan(self._plan)
        self.workspace.begin(self._plan, dataset)
        self._clock.start()

    @Slot(object, object)
    def _refuse(self, plan: Plan, error: Exception) -> None:
        """That plan cannot run: say why, and go on with what was there."""
        self.say(error)
        self.workspace.lessons.player.note_refusal()
        if self._frame is not None:
            self.workspace.transport.show_frame(self._frame)
            return
        self.workspace.centre.show_nothing()
        if plan is not self._repeated:
            self._plan = plan
            self.workspace.panel.set_plan(plan)  # there to be corrected
        self.workspace.transport.show_stopped()

    @Slot(str, str)
    def _rename(self, run: str, title: str) -> None:
        _, config = self._plan[run]
        self._plan = {**self._plan, run: (title, config)}
        self.workspace.show_titles({name: title for name, (title, _) in self._plan.items()})
        if self._frame is not None:
            self._show_frame(self._frame)

    @Slot(object)
    def _show_frame(self, frame: Frame) -> None:
        self._frame = frame
        self.workspace.show_frame(frame)
        self._clock.frame_shown()

    @Slot(bool)
    def _note_playing(self, playing: bool) -> None:
        self._playing = playing
        self.workspace.set_playing(playing)

    @Slot(object)
    def _show_past(self, frame: Frame) -> None:
        self.workspace.centre.show_past(frame)

    @Slot(object, object)
    def _show_answer(self, probe: Probe[object], report: object) -> None:
        self.workspace.show_answer(probe, report)
        self.workspace.exporter.take_answer(probe, report)

    @Slot(object, object)
    def _note_no_answer(self, probe: Probe[object], error: Exception) -> None:
        self.workspace.note_no_answer(probe, error)
        self.workspace.exporter.take_no_answer(probe)

    @Slot(object)
    def _stop(self, error: Exception) -> None:
        self.say(error)
        self.workspace.transport.show_stopped()
