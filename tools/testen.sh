#!/usr/bin/env bash
# Runs every test, on SQLite and on PostgreSQL. Called as `./krijtlijn test`.
# The last line on stdout is always `N passed, N failed`; the exit code is 0 only when something ran and nothing failed.
set -euo pipefail
# shellcheck source=tools/bouwen.sh
source "$(dirname "${BASH_SOURCE[0]}")/bouwen.sh"

delen=(regels browser) databanken=(sqlite postgres) filter="" alles=ja
while [[ $# -gt 0 ]]; do
    [[ $# -ge 2 ]] || misbruik "onbekende of onvolledige optie: $1"
    case "$1:$2" in
        --alleen:regels | --alleen:browser) delen=("$2"); alles=nee ;;
        --op:sqlite | --op:postgres) databanken=("$2"); alles=nee ;;
        --filter:?*) filter="$2"; alles=nee ;;
        *) misbruik "onbekende optie: $1 $2" ;;
    esac
    shift 2
done
heeft() { local gezocht="$1"; shift; [[ " $* " == *" $gezocht "* ]]; }

geslaagd=0 gefaald=0 groep="" werkmap="$(mktemp -d)"
chmod 755 "$werkmap"
opruimen() {
    local code=$?
    trap - EXIT INT TERM
    if [[ -n "$groep" ]]; then kill -TERM -- "-$groep" 2>/dev/null || true; fi
    "$WORTEL/tools/postgres.sh" stop "$werkmap/postgres" || true
    rm -rf "$werkmap"
    exit "$code"
}
trap opruimen EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# What a bare Debian machine lacks: installed when we may, named when we may not.
benodigdheden() {
    local nodig=()
    # The tests of the rules need it too: they print PDFs.
    if ! lichte_browser >/dev/null; then
        # Without a window the tests take a third of the time; any Chromium will do where that one is not to be had.
        if mag_installeren; then melding "installeren: chromium-headless-shell ..."; fi
        ophalen chromium-headless-shell || browser_zoeken >/dev/null || nodig+=(chromium)
    fi
    if heeft postgres "${databanken[@]}" && ! "$WORTEL/tools/postgres.sh" zoek >/dev/null; then nodig+=(postgresql); fi
    [[ ${#nodig[@]} -gt 0 ]] || return 0
    if ! mag_installeren; then
        stoppen 3 "voor de testen ontbreekt nog iets. Installeer het als beheerder met: apt-get install ${nodig[*]}"
    fi
    melding "installeren: ${nodig[*]} ..."
    ophalen "${nodig[@]}" || stil installeren "${nodig[@]}"
}
mag_installeren() { [[ $EUID -eq 0 ]] && command -v apt-get >/dev/null; }
installeren() { DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"; }
# The package lists are only fetched again when those at hand will not do.
ophalen() { mag_installeren && { installeren "$@" || { apt-get update && installeren "$@"; }; } >/dev/null 2>&1; }

# uitvoeren TITLE COMMAND...: a heading, the output as it comes, the seconds. In its own process group, so that an
# interrupted run takes its browsers and servers along.
uitvoeren() {
    local titel="$1" begin=$SECONDS code=0; shift
    printf '\n== %s\n' "$titel"
    : >"$werkmap/uitvoer"
    setsid "$@" >"$werkmap/uitvoer" 2>&1 </dev/null &
    groep=$!
    tail -n +1 -f --pid="$groep" "$werkmap/uitvoer" 2>/dev/null |
        grep --line-buffered -vE '^ *(Discovering|Discovered|Starting|Finished): |^=== TEST EXECUTION SUMMARY|^ *$' &
    local lezer=$!
    wait "$groep" || code=$?
    wait "$lezer" || true
    kill -TERM -- "-$groep" 2>/dev/null || true
    groep=""
    printf -- '-- %s: %d s\n' "$titel" $((SECONDS - begin))
    return "$code"
}

# The summary of xunit v3: "Total: 5, Errors: 0, Failed: 1, Skipped: 0, Not Run: 0, Time: 0.136s".
# Not run are the explicit ones, which take the pictures of the manual: they do not count.
# Errors and skipped tests count as failed; so does a run that ended badly without saying which test did.
tellen() {
    local code="$1" som goed fout
    if som="$(grep -oE 'Total: [0-9]+, Errors: [0-9]+, Failed: [0-9]+, Skipped: [0-9]+, Not Run: [0-9]+' "$werkmap/uitvoer" | tail -n 1)" && [[ -n "$som" ]]; then
        # xunit counts errors (a fixture that breaks while cleaning up) beside the tests, not among them.
        read -r goed fout < <(tr -dc '0-9 \n' <<<"$som" | awk '{print $1 - $3 - $4 - $5, $2 + $3 + $4}')
        if [[ $code -ne 0 && $fout -eq 0 && $goed -gt 0 ]]; then fout=1; fi
        geslaagd=$((geslaagd + goed))
        gefaald=$((gefaald + fout))
    elif [[ $code -ne 0 ]] || ! grep -qE 'Total: 0$' "$werkmap/uitvoer"; then
        echo "De testen stopten zonder samenvatting (code $code)."
        gefaald=$((gefaald + 1))
    fi
}

testen() {
    # Tests often wait, for a database or a page: some more at once than there are processors.
    local project="$1" titel="$2" code=0 opties=(-noColor -noLogo -maxThreads "$3")
    if [[ -n "$filter" ]]; then opties+=(-method "*$filter*"); fi
    uitvoeren "$titel" "$WORTEL/tests/$project/bin/Release/net10.0/$project" "${opties[@]}" || code=$?
    tellen "$code"
}

dotnet_nagaan
benodigdheden
programma_bouwen Krijtlijn.slnx
cd "$WORTEL"

if [[ $alles == ja ]]; then
    # The build already refuses what breaks the style; what is left are spaces, line ends and the order of usings.
    uitvoeren "opmaak" dotnet format whitespace Krijtlijn.slnx --no-restore --verify-no-changes || gefaald=$((gefaald + 1))
fi

# Short runs: measuring what could be made faster later and collecting small bits of memory cost more than they bring.
export DOTNET_TieredPGO=0 DOTNET_gcConcurrent=0 DOTNET_GCgen0size=0x4000000
export KRIJTLIJN_TEST_PROGRAMMA="$DLL" KRIJTLIJN_TEST_CHROMIUM KRIJTLIJN_TEST_DATABANK
# Only when all tests run can be asked whether every form was sent both with success and with something wrong.
if [[ -z "$filter" ]]; then export KRIJTLIJN_TEST_ALLES=ja; fi
KRIJTLIJN_TEST_CHROMIUM="$(browser_zoeken || true)"
# A page that was accessible on one database is not looked at again on the other, unless its form differs there.
export KRIJTLIJN_TEST_GOEDGEKEURD="$werkmap/goedgekeurd"
if heeft postgres "${databanken[@]}"; then
    KRIJTLIJN_TEST_POSTGRES="$("$WORTEL/tools/postgres.sh" start "$werkmap/postgres")"
    export KRIJTLIJN_TEST_POSTGRES
fi

for deel in "${delen[@]}"; do
    for KRIJTLIJN_TEST_DATABANK in "${databanken[@]}"; do
        case "$deel" in
            regels) testen Krijtlijn.Tests "regels en pagina's op $KRIJTLIJN_TEST_DATABANK" 2x ;;
            browser) testen Krijtlijn.BrowserTests "browser op $KRIJTLIJN_TEST_DATABANK" 1.5x ;;
        esac
    done
done

if [[ $((geslaagd + gefaald)) -eq 0 ]]; then melding "er is geen enkele test uitgevoerd."; fi
printf '\n%d passed, %d failed\n' "$geslaagd" "$gefaald"
[[ $geslaagd -gt 0 && $gefaald -eq 0 ]]
