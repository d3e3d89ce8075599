#!/usr/bin/env bash
# A private, throw-away PostgreSQL cluster for tests and measurements. Never for real data: everybody on this machine may enter.
#   tools/postgres.sh start DIR [--duurzaam]   makes a cluster in DIR (absent or empty), prints its Npgsql connection string;
#                                 without --duurzaam it does not wait for the disk, with it every setting is PostgreSQL's own
#   tools/postgres.sh stop DIR    stops it and removes DIR
#   tools/postgres.sh zoek        prints the folder with initdb and pg_ctl, exit 3 when there is none
set -euo pipefail
# shellcheck source=tools/bouwen.sh
source "$(dirname "${BASH_SOURCE[0]}")/bouwen.sh"

programmas() {
    local kandidaat
    if kandidaat="$(command -v initdb)" && command -v pg_ctl >/dev/null; then
        dirname "$(readlink -f "$kandidaat")"
        return
    fi
    # Debian keeps the server programs out of PATH, one folder per version: take the newest.
    kandidaat="$(find /usr/lib/postgresql/*/bin -name initdb 2>/dev/null | sort -V | tail -n 1)"
    [[ -n "$kandidaat" ]] || return 3
    dirname "$kandidaat"
}

# PostgreSQL refuses to run as root.
als_gebruiker() {
    if [[ $EUID -eq 0 ]]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi
}

vrije_poort() {
    local poort
    while true; do
        poort=$((20000 + RANDOM % 12000))
        (exec 3<>"/dev/tcp/127.0.0.1/$poort") 2>/dev/null || { echo "$poort"; return; }
    done
}

starten() {
    local map="$1" duurzaam="${2-}" bin poging poort
    bin="$(programmas)" || stoppen 3 "PostgreSQL ontbreekt. Installeer het met: apt-get install postgresql"
    [[ ! -e "$map" || -z "$(ls -A "$map")" ]] || stoppen 2 "$map is niet leeg."
    mkdir -p "$map"
    map="$(cd "$map" && pwd)"
    [[ $EUID -ne 0 ]] || chown postgres "$map"
    chmod 700 "$map"
    als_gebruiker "$bin/initdb" -D "$map/cluster" -U krijtlijn --auth=trust --encoding=UTF8 --locale=C.UTF-8 \
        --no-sync --no-instructions >"$map.initdb" 2>&1 || { cat "$map.initdb" >&2; stoppen 1 "initdb is mislukt."; }
    rm -f "$map.initdb"
    als_gebruiker tee -a "$map/cluster/postgresql.conf" >/dev/null <<'CONF'
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 200
CONF
    [[ "$duurzaam" == --duurzaam ]] || als_gebruiker tee -a "$map/cluster/postgresql.conf" >/dev/null <<'CONF'
fsync = off
synchronous_commit = off
full_page_writes = off
CONF
    # Somebody else may take the port between the choice and the start.
    for poging in 1 2 3 4 5; do
        poort="$(vrije_poort)"
        if als_gebruiker "$bin/pg_ctl" -D "$map/cluster" -o "-p $poort" -l "$map/logboek" -w -t 60 start >/dev/null 2>&1; then
            echo "Host=127.0.0.1;Port=$poort;Username=krijtlijn;Database=postgres"
            return
        fi
    done
    als_gebruiker cat "$map/logboek" >&2 || true
    stoppen 1 "PostgreSQL start niet (na $poging pogingen)."
}

stoppen_en_wissen() {
    local map="$1" bin
    [[ -d "$map" ]] || return 0
    if [[ -f "$map/cluster/postmaster.pid" ]]; then
        bin="$(programmas)"
        als_gebruiker "$bin/pg_ctl" -D "$map/cluster" -m immediate -w -t 30 stop >/dev/null
    fi
    [[ -f "$map/cluster/PG_VERSION" || -z "$(ls -A "$map")" ]] || stoppen 2 "$map is geen cluster van dit script."
    rm -rf "$map"
}

case "${1-}:$#" in
    start:2) starten "$2" ;;
    start:3) [[ "$3" == --duurzaam ]] || stoppen 2 "onbekende optie: $3"; starten "$2" "$3" ;;
    stop:2) stoppen_en_wissen "$(realpath -m "$2")" ;;
    zoek:1) programmas ;;
    *) stoppen 2 "gebruik: tools/postgres.sh start DIR [--duurzaam] | stop DIR | zoek" ;;
esac
