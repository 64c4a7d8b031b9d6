#!/usr/bin/env bash
# Runs a command where the only network is loopback, and every name is one that the command itself answers for. Needs a mount and a
# network namespace of its own: unshare --mount --net --propagation private … enter.sh SCRATCH COMMAND …
set -euo pipefail

scratch=$1
shift

ip link set lo up
mount -t tmpfs tmpfs "$scratch"
echo 'nameserver 127.0.0.1' >"$scratch/resolv.conf"
printf '%s\n' '127.0.0.1 localhost' '::1 localhost' >"$scratch/hosts"
echo 'hosts: files dns' >"$scratch/nsswitch.conf"
for file in resolv.conf hosts nsswitch.conf; do
  [ ! -e "/etc/$file" ] || mount --bind "$scratch/$file" "/etc/$file"
done

exec "$@"
