#!/bin/sh
# Puts a backup back into volumes that are empty. Nothing is overwritten: `docker compose down --volumes` first, by hand.
set -eu
cd "$(dirname "$0")"
docker compose up --detach --wait postgres kurrentdb-1 kurrentdb-2 kurrentdb-3
docker compose run --rm keeper restore --from /backup/rest --keys-from /backup/keys
docker compose exec --no-TTY postgres pg_restore --username postgres --dbname keycloak --no-owner --role keycloak --exit-on-error \
  <"${BACKUP_DIR:-run/backup/rest}/keycloak.dump"
docker compose up --detach --wait
