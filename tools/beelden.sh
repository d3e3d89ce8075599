#!/usr/bin/env bash
# Takes the pictures of the manual again, from the fictional example in a database of its own. Called as `./krijtlijn beelden`.
# The same day gives the same pictures; on another day the dates in them differ.
set -euo pipefail
# shellcheck source=tools/bouwen.sh
source "$(dirname "${BASH_SOURCE[0]}")/bouwen.sh"

[[ $# -eq 0 ]] || misbruik "beelden kent geen opties."
dotnet_nagaan
KRIJTLIJN_TEST_CHROMIUM="$(browser_zoeken)" ||
    stoppen 3 "Chromium ontbreekt. Installeer het met: apt-get install chromium"
programma_bouwen Krijtlijn.slnx
export KRIJTLIJN_TEST_PROGRAMMA="$DLL" KRIJTLIJN_TEST_CHROMIUM KRIJTLIJN_TEST_DATABANK=sqlite
in_wortel tests/Krijtlijn.BrowserTests/bin/Release/net10.0/Krijtlijn.BrowserTests -noColor -noLogo \
    -explicit only -class Krijtlijn.BrowserTests.Handleidingbeelden >&2
melding "de beelden staan in docs/handleiding/beelden. Bekijk ze voor u ze vastlegt."
