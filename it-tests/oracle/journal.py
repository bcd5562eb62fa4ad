"""What became of requests, for others to read."""

from collections.abc import Iterator
from threading import Condition

from fastapi import HTTPException
from fastapi.exceptions import RequestValidationError


class Journal:
    """What was written, by topic."""

    def __init__(self) -> None:
        self.entries: dict[str, list[str]] = {}
        self.changed = Condition()

    def write(self, topic: str, entry: str) -> None:
        with self.changed:
            self.entries.setdefault(topic, []).append(entry)
            self.changed.notify_all()

    def read(self, topic: str, count: int) -> list[str]:
        """The entries, once there are as many; after 5 seconds those that are there."""
        with self.changed:
            self.changed.wait_for(lambda: len(self.entries.get(topic, [])) >= count, timeout=5)
            return list(self.entries.get(topic, []))

    def opened(self, topic: str, name: str) -> Iterator[str]:
        """A resource that writes when it is opened and when it is closed."""
        self.write(topic, f"open {name}")
        try:
            yield name
        except Exception as failure:
            self.write(topic, f"close {name} after {kind(failure)}")
            raise
        else:
            self.write(topic, f"close {name}")


def kind(failure: Exception) -> str:
    """The status of the answer that a failure is; or that it is none."""
    match failure:
        case HTTPException():
            return str(failure.status_code)
        case RequestValidationError():
            return "422"
        case _:
            return "failure"
