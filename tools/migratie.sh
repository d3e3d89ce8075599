#!/usr/bin/env bash
# Adds one EF Core migration for each provider. Called as `./krijtlijn migratie NAAM`.
set -euo pipefail
# shellcheck source=tools/bouwen.sh
source "$(dirname "${BASH_SOURCE[0]}")/bouwen.sh"

[[ $# -eq 1 ]] || misbruik "gebruik: ./krijtlijn migratie NAAM"
naam="$1"
[[ "$naam" =~ ^[A-Z][A-Za-z0-9]{2,59}$ ]] || misbruik "een migratienaam begint met een hoofdletter en heeft alleen letters en cijfers: $naam"

map="$PROJECT/Platform/Database/Migrations"
ontwerp="tools/Krijtlijn.Migraties/Krijtlijn.Migraties.csproj"
dotnet_nagaan
melding "ontwerpproject bouwen ..."
stil dotnet tool restore
stil dotnet restore "$ontwerp" --locked-mode -v quiet
stil dotnet build "$ontwerp" --no-restore -v quiet

# Both providers or none: a failure puts the folder back as it was.
bewaard="$(mktemp -d)"
mkdir -p "$map"
cp -a "$map/." "$bewaard/"
terugzetten() {
    local code=$?
    if [[ $code -ne 0 ]]; then
        rm -rf "$map"
        if [[ -n "$(ls -A "$bewaard")" ]]; then mkdir -p "$map"; cp -a "$bewaard/." "$map/"; fi
        melding "geen migratie toegevoegd."
    fi
    rm -rf "$bewaard"
}
trap terugzetten EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# The namespace follows from the folder. Naming it would put the model snapshot in a folder of its own.
for soort in Sqlite Postgres; do
    melding "migratie $naam voor $soort ..."
    in_wortel dotnet ef migrations add "$naam" --no-build \
        --project src/Krijtlijn/Krijtlijn.csproj --startup-project "$ontwerp" \
        --context "Krijtlijn.Platform.Database.${soort}KrijtlijnDb" \
        --output-dir "Platform/Database/Migrations/$soort" >&2
done
melding "toegevoegd onder src/Krijtlijn/Platform/Database/Migrations. Lees ze na voor u ze vastlegt."
