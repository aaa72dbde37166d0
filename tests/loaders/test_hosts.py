"""Manners: pauses between requests to one host, and few at once."""

from __future__ import annotations

import threading

from reader.loaders.hosts import AT_ONCE, PAUSE, SLOTS, Hosts, Pauses


class Clock:
    """A clock that only sleeping moves."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    def time(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


def test_the_second_request_to_a_host_waits_and_another_host_does_not() -> None:
    clock = Clock()
    pauses = Pauses(clock=clock.time, sleep=clock.sleep)
    pauses.wait("calder.example", 10)
    pauses.wait("north.example", 10)
    assert clock.slept == []
    pauses.wait("Calder.example", 10)
    assert clock.slept == [PAUSE]


def test_nobody_waits_longer_than_he_can() -> None:
    clock = Clock()
    pauses = Pauses(clock=clock.time, sleep=clock.sleep)
    for _ in range(50):
        pauses.wait("calder.example", 0.2)
    assert max(clock.slept) <= 0.2 + 1e-6


def test_a_table_can_be_shared() -> None:
    clock, table, lock = Clock(), [0.0] * SLOTS, threading.Lock()
    for _ in range(2):
        Pauses(table, lock, clock=clock.time, sleep=clock.sleep).wait("calder.example", 10)
    assert clock.slept == [PAUSE]


def test_so_many_at_once_and_no_more() -> None:
    hosts = Hosts(Pauses(clock=lambda: 0.0, sleep=lambda s: None))
    inside: list[int] = []
    most: list[int] = []
    gate, full = threading.Event(), threading.Semaphore(0)

    def visit() -> None:
        with hosts.turn("calder.example", 30):
            inside.append(1)
            most.append(len(inside))
            full.release()
            gate.wait(30)
            inside.pop()

    threads = [threading.Thread(target=visit) for _ in range(5)]
    for thread in threads:
        thread.start()
    for _ in range(AT_ONCE):
        full.acquire()
    gate.set()
    for thread in threads:
        thread.join(30)
    assert max(most) == AT_ONCE
