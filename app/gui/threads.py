"""The writer and the reader: each does one thing after another beside the window.

Answers come back on the window's thread, and only while their owner lives.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal
from shiboken6 import isValid

from app.errors import AppError, Problem

SHOWN_EVERY = 0.05
"""Seconds between two reports of progress: more would only fill the queue of events."""

Progress = Callable[[int, int], None]


@dataclass(eq=False)
class Job:
    """One piece of work; `cancel` asks it to stop at its next report of progress."""

    owner: QObject
    work: Callable[["Job"], Any]
    then: Callable[[Any], None] | None
    failed: Callable[[BaseException], None] | None
    shown: Callable[[int, int], None] | None
    line: "Line"
    topic: str = ""
    last: float = 0.0
    cancelled: bool = False

    def cancel(self) -> None:
        """Ask the work to stop; it fails with CANCELLED."""
        self.cancelled = True

    def progress(self, done: int, total: int) -> None:
        """What long work calls; raises AppError(CANCELLED) once cancelled."""
        if self.cancelled:
            raise AppError(Problem.CANCELLED)
        moment = monotonic()
        if self.shown and (moment - self.last >= SHOWN_EVERY or done == total):
            self.last = moment
            self.line.moved.emit((self, done, total))


class Line(QThread):
    """One worker thread. A question with a topic replaces an older one of the same topic still waiting."""

    moved = Signal(object)
    answered = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._queue: SimpleQueue[Job | None] = SimpleQueue()
        self._newest: dict[str, Job] = {}
        self._lock = threading.Lock()
        self._running: Job | None = None
        self._ending = False
        self._unhandled: Callable[[BaseException], None] = _raise
        self.moved.connect(self._show)
        self.answered.connect(self._deliver)

    def on_unhandled(self, handler: Callable[[BaseException], None]) -> None:
        """Who hears of failures that nobody else waits for."""
        self._unhandled = handler

    def do(
        self, owner: QObject, work: Callable[[], Any], then: Callable[[Any], None] | None = None, *,
        failed: Callable[[BaseException], None] | None = None, topic: str = "",
    ) -> Job:  # fmt: skip
        """Do something short; `then` gets what it gives, `failed` what it raises."""
        return self._put(Job(owner, lambda _job: work(), then, failed, None, self, topic))

    def do_long(
        self, owner: QObject, work: Callable[[Progress], Any], then: Callable[[Any], None], *,
        failed: Callable[[BaseException], None], shown: Callable[[int, int], None], topic: str = "",
    ) -> Job:  # fmt: skip
        """Do something long that reports progress and can be cancelled."""
        return self._put(Job(owner, lambda job: work(job.progress), then, failed, shown, self, topic))

    def cancel_all(self) -> None:
        """Ask everything that runs or waits to stop."""
        with self._lock:
            running = self._running
        if running:
            running.cancel()
        while not self._queue.empty():
            self._queue.get()

    def stop(self, milliseconds: int = 800) -> bool:
        """End the thread after what it does now, and deliver no more; False when it did not end in time."""
        self._ending = True  # the vault closes next: an answer would only make its owner ask again
        self._queue.put(None)
        if self.wait(milliseconds):
            return True
        self.setParent(None)
        _LATE.append(self)
        return False

    def run(self) -> None:
        """The thread itself."""
        while (job := self._queue.get()) is not None:
            if job.topic and self._newest.get(job.topic) is not job:
                continue
            with self._lock:
                self._running = job
            self.answered.emit(_outcome(job))
            with self._lock:
                self._running = None

    def _put(self, job: Job) -> Job:
        if job.topic:
            self._newest[job.topic] = job
        self._queue.put(job)
        return job

    def _show(self, moved: tuple[Job, int, int]) -> None:
        job, done, total = moved
        if job.shown and isValid(job.owner) and not job.cancelled:
            job.shown(done, total)

    def _deliver(self, answer: tuple[Job, Any, BaseException | None]) -> None:
        job, given, error = answer
        if self._ending or not isValid(job.owner) or (job.topic and self._newest.get(job.topic) is not job):
            return
        if error is None:
            if job.then:
                job.then(given)
        elif job.failed:
            job.failed(error)
        else:
            self._unhandled(error)


_LATE: list[Line] = []
"""Those that did not end in time: Qt aborts the process when one that runs is destroyed with its parent."""


def running_late() -> bool:
    """Whether a thread that was to end still does something."""
    return any(line.isRunning() for line in _LATE)


def _outcome(job: Job) -> tuple[Job, Any, BaseException | None]:
    if job.cancelled:
        return job, None, AppError(Problem.CANCELLED)
    try:
        return job, job.work(job), None
    except Exception as error:
        return job, None, error


def _raise(error: BaseException) -> None:
    raise error
