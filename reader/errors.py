"""What can go wrong and what the user can do about it.

    ParallaxError
    ├── UsageError        the command or the settings don't make sense
    ├── DecisionError     what the user wants to decide on a finding can't be done
    ├── StoreError        the library, or the file of an event, can't be used
    │   ├── NotOursError      the file is none of Parallax
    │   ├── NewerError        a newer Parallax wrote it
    │   ├── DamagedError      it can't be read, in whole or in part
    │   ├── FullError         the disk is full
    │   ├── ReadOnlyError     it can't be written to
    │   └── BusyError         another program is writing to it for too long
    └── LoadError         one input could not be read; `input` names it as the user gave it
        ├── NotFoundError     there is no such file, folder or page
        ├── NotReadableError  it is there, but its content can't be read (binary, damaged, empty)
        ├── NoArticleError    it was read, and there is no article in it
        ├── NetworkError      the page could not be fetched
        │   └── OfflineError      the computer has no connection; the page may be fetched later
        ├── WallError         the page asks for a subscription, consent or a proof instead of showing its article
        └── DuplicateError    the same article was loaded before

Only what the user can mend is wrapped in one of these; a bug propagates to the one handler of the program.
"""

from __future__ import annotations


class ParallaxError(Exception):
    """Base of all errors that the user can mend. The message is one line: what is wrong and what to do."""


class UsageError(ParallaxError):
    """The command or the settings don't make sense."""


class DecisionError(ParallaxError):
    """What the user wants to decide on a finding can't be done."""


class StoreError(ParallaxError):
    """The library, or the file of an event, can't be used."""


class NotOursError(StoreError):
    """The file is none of Parallax."""


class NewerError(StoreError):
    """A newer Parallax wrote the file."""


class DamagedError(StoreError):
    """The file can't be read, in whole or in part."""


class FullError(StoreError):
    """The disk is full."""


class ReadOnlyError(StoreError):
    """The file or its folder can't be written to."""


class BusyError(StoreError):
    """Another program is writing to the file for too long."""


class LoadError(ParallaxError):
    """One input could not be loaded; the others can.

    `input` is what the user gave, `message` one line, `read` the words that could be read all the same (of a page behind
    a paywall, say), often none.
    """

    def __init__(self, input: str, message: str, read: str = "") -> None:
        super().__init__(message)
        self.input = input
        self.message = message
        self.read = read

    def __reduce__(self) -> tuple[type[LoadError], tuple[str, str, str]]:
        return type(self), (self.input, self.message, self.read)


class NotFoundError(LoadError):
    """There is no such file, folder or page."""


class NotReadableError(LoadError):
    """It is there, but its content can't be read."""


class NoArticleError(LoadError):
    """It was read, and there is no article in it."""


class NetworkError(LoadError):
    """The page could not be fetched."""


class OfflineError(NetworkError):
    """The computer has no connection to the internet: nothing is said of the page, which may be fetched later."""


class WallError(LoadError):
    """The page shows something else than its article: an offer to subscribe, a question, a test, an error with status 200."""


class DuplicateError(LoadError):
    """The same article was loaded before, from another input; only the first is kept."""
