#!/bin/sh
# Brings a backup up to date while people go on. BACKUP_DIR and BACKUP_KEYS_DIR say where; keep them on different machines.
set -eu
cd "$(dirname "$0")"
docker compose run --rm keeper backup --to /backup/rest --keys-to /backup/keys
# The accounts of the identity provider; read models and answered requests are made again.
docker compose exec --no-TTY postgres pg_dump --username postgres --format custom --dbname keycloak \
  >"${BACKUP_DIR:-run/backup/rest}/keycloak.dump"
