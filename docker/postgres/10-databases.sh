#!/bin/sh
# Runs once, on an empty volume: a database and an account for each use, and no account that may do more than its own.
set -eu

make() {
  name=$1
  password=$(cat "/run/secrets/$2-password")
  psql --set ON_ERROR_STOP=1 --username postgres --dbname postgres --set name="$name" --set password="$password" <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
REVOKE ALL ON DATABASE :"name" FROM PUBLIC;
SQL
}

make meereis_read read-model
make meereis_keys keys
make meereis_desk desk
make meereis_requests requests
make keycloak keycloak

# The extension of the search by name goes into `public`, which only an administrator may write.
psql --set ON_ERROR_STOP=1 --username postgres --dbname meereis_read --command 'CREATE EXTENSION pg_trgm WITH SCHEMA public'
