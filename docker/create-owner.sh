#!/bin/sh
# Runs once, when the database is first set up: the server's own user owns its database and is no superuser, so that
# row-level security binds it.
set -eu
psql --username "$POSTGRES_USER" --dbname postgres --set=ON_ERROR_STOP=1 --set=password="$PIPELINE_PASSWORD" <<'SQL'
create role pipeline_owner login createrole password :'password';
create database pipeline owner pipeline_owner;
SQL
