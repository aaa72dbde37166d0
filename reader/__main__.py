"""`python -m reader` is `parallax`."""

from __future__ import annotations

from reader.cli.main import main

if __name__ == "__main__":
    raise SystemExit(main())
