# Sourced by the scripts of this repository: messages, the check for the .NET SDK, and the build of the program.
# shellcheck shell=bash

WORTEL="${WORTEL:-$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)}"
PROJECT="$WORTEL/src/Krijtlijn"
DLL="$PROJECT/bin/Release/net10.0/Krijtlijn.dll"

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en
# No build servers that stay behind and keep the output pipe of the caller open.
export MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false

melding() { printf 'krijtlijn: %s\n' "$*" >&2; }
stoppen() { local code="$1"; shift; melding "$@"; exit "$code"; }
misbruik() { melding "$@"; melding "Zie ./krijtlijn help."; exit 2; }

# dotnet reads global.json and the tool manifest from the working directory.
in_wortel() { (cd "$WORTEL" && "$@"); }

dotnet_nagaan() {
    local versie raad="Installeer de .NET 10 SDK (pakket dotnet-sdk-10.0, zie https://dotnet.microsoft.com/download/dotnet/10.0) en zorg dat dotnet in uw PATH staat."
    command -v dotnet >/dev/null || stoppen 3 "dotnet ontbreekt. $raad"
    if ! versie="$(in_wortel dotnet --version 2>&1)"; then
        printf '%s\n' "$versie" >&2
        stoppen 3 "de geïnstalleerde dotnet is niet bruikbaar. $raad"
    fi
    [[ "$versie" == 10.* ]] || stoppen 3 "dotnet $versie gevonden, versie 10 is nodig. $raad"
}

# Runs a build step quietly; shows everything it said when it fails.
stil() {
    local uitvoer
    if ! uitvoer="$(in_wortel "$@" 2>&1)"; then
        printf '%s\n' "$uitvoer" >&2
        stoppen 1 "bouwen is mislukt: $*"
    fi
}

# bouwen PROJECT_OR_SOLUTION: restore exactly what the lock files say, then build Release.
bouwen() {
    stil dotnet restore "$1" --locked-mode -v quiet
    stil dotnet build "$1" -c Release --no-restore -v quiet
}

# The stamp carries the moment the last good build began: anything touched since makes it stale.
# The dll's own time will not do, because a build that changes no code leaves it untouched.
programma_is_actueel() {
    local stempel="$PROJECT/bin/Release/gebouwd"
    [[ -f "$DLL" && -f "$stempel" ]] || return 1
    [[ -z "$(find "$WORTEL/src" "$WORTEL/Directory.Build.props" "$WORTEL/Directory.Packages.props" "$WORTEL/global.json" \
        \( -path '*/bin' -o -path '*/obj' \) -prune -o -newer "$stempel" -print -quit)" ]]
}

# programma_bouwen [SOLUTION]: builds the program, or a solution that holds it, when its sources are newer.
programma_bouwen() {
    local doel="${1:-src/Krijtlijn/Krijtlijn.csproj}" stempel="$PROJECT/bin/Release/gebouwd"
    if [[ $# -eq 0 ]] && programma_is_actueel; then return; fi
    melding "bouwen (dit duurt de eerste keer een minuut) ..."
    mkdir -p "$PROJECT/bin/Release" "$PROJECT/obj"
    (
        # Two commands started together must not build over each other; the build itself may not keep the lock.
        if command -v flock >/dev/null; then flock 9; fi
        touch "$stempel.bezig"
        bouwen "$doel" 9>&-
        mv "$stempel.bezig" "$stempel"
    ) 9>"$PROJECT/obj/bouwslot"
}

# Chromium under one of its names; the one without a window first.
browser_zoeken() { lichte_browser || command -v chromium || command -v chromium-browser || command -v google-chrome; }
lichte_browser() { command -v chromium-headless-shell; }
