#!/usr/bin/env bash
# The work on Parallax, as commands: ./run.sh demo | test | lint | types | contracts | job | eval | bench | translations | screenshots | check (all that CI does)
# Each does the set-up that it needs: a virtual environment in .venv, the package, and Qt's system libraries.
set -euo pipefail
cd "$(dirname "$0")"
venv=.venv
bin=$venv/bin

say() { printf '%s\n' "$*" >&2; }

as_root() { # runs a command as root, or fails where that is not allowed without asking
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

apt_install() { # installs Debian packages, or prints the command that does
    if command -v apt-get >/dev/null && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }; then
        say "Installing $*"
        { as_root apt-get update -qq && DEBIAN_FRONTEND=noninteractive as_root apt-get install -y -qq --no-install-recommends "$@"; } >/dev/null && return
    fi
    say "Please install: sudo apt-get install $*"
    return 1
}

python() { # the newest Python that will do
    local name
    for name in python3.13 python3.12 python3.11 python3; do
        if command -v "$name" >/dev/null && "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$name"
            return
        fi
    done
    say "Parallax needs Python 3.11 or newer."
    exit 1
}

setup() { # the virtual environment with the package; again only when pyproject.toml has changed
    if [ -x $bin/python ] && cmp -s pyproject.toml $venv/pyproject.stamp; then return; fi
    local py
    py=$(python)
    if [ ! -x $bin/python ] && ! "$py" -m venv $venv 2>/dev/null; then
        # A Debian without python3-venv: make it whole, or let uv do the work where that is there.
        rm -rf $venv
        if command -v uv >/dev/null; then
            uv venv --quiet --seed --python "$py" $venv
        else
            apt_install "$(basename "$(readlink -f "$(command -v "$py")")")-venv" || exit 1
            "$py" -m venv $venv
        fi
    fi
    say "Installing Parallax into $venv"
    $bin/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
    cp pyproject.toml $venv/pyproject.stamp
}

libraries() { # what Qt loads from the system, by trying to load it
    local missing
    [ "$(uname)" = Linux ] || return 0
    missing=$($bin/python -m reader.cli.libraries)
    # shellcheck disable=SC2086  # one word for each package
    [ -z "$missing" ] || apt_install $missing || say "Going on without; the window may not open."
}

lint() { $bin/ruff check . && $bin/ruff format --check .; }
types() { $bin/mypy; }
contracts() { $bin/lint-imports; }
job() { # the main job without a display
    $bin/parallax demo --format text >/dev/null
    $bin/parallax compare seeds/ferry-fire --format json | $bin/python -c 'import json, sys; print(len(json.load(sys.stdin)["findings"]), "findings in the ferry fire")'
}
translations() { # takes new words of the window into the .ts files, and makes the .qm files that the program reads
    local language options=(-silent -no-obsolete -sort-messages -locations none) sources
    mapfile -t sources < <(find reader/gui -name '*.py' -size +0 | sort)
    for language in en de fr es; do
        # English needs its plurals only.
        $bin/pyside6-lupdate "${options[@]}" $([ $language != en ] || echo -pluralonly) "${sources[@]}" -ts resources/translations/parallax_$language.ts
        $bin/pyside6-lrelease -silent resources/translations/parallax_$language.ts
    done
    grep -c 'type="unfinished"' resources/translations/*.ts || say "Everything is translated"
}
tests() { QT_QPA_PLATFORM=offscreen $bin/python -m pytest "$@"; }

command=${1:-help}
[ $# -eq 0 ] || shift
case $command in
    demo) setup; libraries; exec $bin/parallax demo "$@" ;;
    test) setup; libraries; tests -n auto "$@" ;;
    lint | types | contracts | job | translations) setup; "$command" ;;
    eval) setup; $bin/python -m tests.eval; if [ -d ../shared/eval ]; then $bin/python -m tests.eval --shared; fi ;;
    screenshots) setup; libraries; $bin/python -m tests.screenshots "$@" ;;
    bench) setup; libraries; tests tests/bench tests/store -m bench -s "$@" ;;
    check) exec .ci/run ;;
    *) sed -n '2,3s/^# //p' "$0"; exit 2 ;;
esac
