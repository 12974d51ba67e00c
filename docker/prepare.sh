#!/bin/sh
# Makes the passwords, the master key and the cluster's certificates that compose.yaml asks for, each once: what is there
# stays. All of it lies in docker/run, which git does not keep.
set -eu
umask 077
here=$(cd "$(dirname "$0")" && pwd)
run=$here/run
secrets=$run/secrets
certs=$run/certs
mkdir -p "$secrets" "$certs/ca" "$run/backup/rest" "$run/backup/keys"
# The folder keeps others out; the files themselves must be readable by the accounts inside the containers.
chmod 700 "$run"
chmod 755 "$secrets" "$certs" "$certs/ca"
# Written by the account inside the container, whichever number it has here.
chmod 777 "$run/backup/rest" "$run/backup/keys"

keep() {
  [ -s "$secrets/$1" ] || printf '%s' "$2" >"$secrets/$1"
  chmod 644 "$secrets/$1"
}
password() { openssl rand -hex 24; }

keep master-key "$(openssl rand -base64 32)"
for name in postgres read-model keys desk requests keycloak keycloak-admin kurrentdb-admin kurrentdb-ops; do
  keep "$name-password" "$(password)"
done
keep read-model-url "postgres://meereis_read:$(cat "$secrets/read-model-password")@postgres:5432/meereis_read"
keep key-store-url "postgres://meereis_keys:$(cat "$secrets/keys-password")@postgres:5432/meereis_keys"
keep desk-url "postgres://meereis_desk:$(cat "$secrets/desk-password")@postgres:5432/meereis_desk"
keep requests-url "postgres://meereis_requests:$(cat "$secrets/requests-password")@postgres:5432/meereis_requests"
keep event-store-url "esdb://admin:$(cat "$secrets/kurrentdb-admin-password")@kurrentdb-1:2113,kurrentdb-2:2113,kurrentdb-3:2113?tls=true&tlsCAFile=/run/secrets/ca"

# For what knows no files.
cat >"$here/.env" <<ENV
KURRENTDB_ADMIN_PASSWORD=$(cat "$secrets/kurrentdb-admin-password")
KURRENTDB_OPS_PASSWORD=$(cat "$secrets/kurrentdb-ops-password")
KEYCLOAK_DATABASE_PASSWORD=$(cat "$secrets/keycloak-password")
KEYCLOAK_ADMIN_PASSWORD=$(cat "$secrets/keycloak-admin-password")
ENV

# An authority of the cluster's own, and a certificate for each node by its name. The nodes know each other by the CN.
if [ ! -s "$certs/ca/ca.crt" ]; then
  openssl req -x509 -newkey rsa:3072 -sha256 -nodes -days 1825 -subj '/O=Meereis/CN=Meereis cluster CA' \
    -addext 'basicConstraints=critical,CA:TRUE,pathlen:0' -addext 'keyUsage=critical,keyCertSign,cRLSign' \
    -keyout "$run/ca.key" -out "$certs/ca/ca.crt" 2>/dev/null
  chmod 644 "$certs/ca/ca.crt"
fi
for node in kurrentdb-1 kurrentdb-2 kurrentdb-3; do
  mkdir -p "$certs/$node"
  chmod 755 "$certs/$node"
  [ -s "$certs/$node/node.crt" ] && continue
  openssl req -newkey rsa:2048 -sha256 -nodes -subj '/O=Meereis/CN=eventstoredb-node' \
    -keyout "$certs/$node/node.key" -out "$run/$node.csr" 2>/dev/null
  printf '%s\n' "subjectAltName=DNS:$node,DNS:localhost,IP:127.0.0.1" 'basicConstraints=critical,CA:FALSE' \
    'keyUsage=critical,digitalSignature,keyEncipherment' 'extendedKeyUsage=serverAuth,clientAuth' >"$run/$node.ext"
  openssl x509 -req -sha256 -days 825 -in "$run/$node.csr" -CA "$certs/ca/ca.crt" -CAkey "$run/ca.key" -CAcreateserial \
    -extfile "$run/$node.ext" -out "$certs/$node/node.crt" 2>/dev/null
  rm "$run/$node.csr" "$run/$node.ext"
  chmod 644 "$certs/$node/node.crt" "$certs/$node/node.key"
done
echo "Klaar. Wachtwoord van Keycloak (beheer): $secrets/keycloak-admin-password"
