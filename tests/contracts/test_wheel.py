"""What is installed is whole: the wheel, built from the tree and from the source distribution, finds its files from anywhere."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.slow


def run(*command: str, cwd: Path, **environ: str) -> str:
    kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "DISPLAY", "WAYLAND_DISPLAY")}
    result = subprocess.run(command, cwd=cwd, env={**kept, **environ}, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr[-2000:]
    return result.stdout


@pytest.fixture(scope="module", params=["tree", "source distribution"])
def wheel(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel; `build` makes it from the source distribution when it is not told to make the wheel alone."""
    out = tmp_path_factory.mktemp("dist")
    only = ["--wheel"] if request.param == "tree" else []
    run(sys.executable, "-m", "build", "--no-isolation", *only, "--outdir", str(out), str(ROOT), cwd=out)
    [made] = out.glob("*.whl")
    return made


def shipped(folder: str) -> set[str]:
    """The files of one of the repository's folders, as they are named in the wheel."""
    files = (p for p in (ROOT / folder).rglob("*") if p.is_file() and not p.name.startswith("."))
    return {f"reader/{p.relative_to(ROOT).as_posix()}" for p in files}


def test_resources_and_sample_events_are_inside(wheel: Path) -> None:
    inside = set(zipfile.ZipFile(wheel).namelist())
    expected = shipped("resources") | shipped("seeds")
    assert len(expected) > 10
    assert expected - inside == set()
    assert not [name for name in inside if name.startswith(("tests/", "resources/", "seeds/"))]


def test_it_runs_from_another_folder(wheel: Path, tmp_path: Path) -> None:
    target, elsewhere = tmp_path / "installed", tmp_path / "elsewhere"
    elsewhere.mkdir()
    run(sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", str(target), str(wheel), cwd=elsewhere)
    where = run(sys.executable, "-c", "import reader.paths as p; print(p.resources(), p.seeds())", cwd=elsewhere, PYTHONPATH=str(target))
    assert where.split() == [str(target / "reader" / "resources"), str(target / "reader" / "seeds")]
    printed = run(sys.executable, "-m", "reader", "demo", "--format", "json", cwd=elsewhere, PYTHONPATH=str(target))
    assert len(json.loads(printed)["articles"]) >= 4
