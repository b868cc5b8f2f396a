#!/bin/sh
# Runs users.sql once, when the database of compose.yaml is made.
set -eu
sed -e "s/OWNER_PASSWORD/${GOALKEEPER_OWNER_PASSWORD}/" -e "s/SERVICE_PASSWORD/${GOALKEEPER_PASSWORD}/" /users.sql |
    mysql -u root -p"${MYSQL_ROOT_PASSWORD}"
