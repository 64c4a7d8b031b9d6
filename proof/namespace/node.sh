#!/usr/bin/env bash
# Runs a command as on a node: what stands under NODE is in its place, and nothing else is in those folders. Needs a mount namespace
# of its own: unshare --mount --propagation private node.sh NODE COMMAND …
set -euo pipefail

node=$1
shift

mount -t tmpfs tmpfs /var/lib
mkdir /var/lib/rancher
mount --bind "$node/var/lib/rancher" /var/lib/rancher
mount -t tmpfs tmpfs /run
mkdir /run/k3s
mount --bind "$node/run/k3s" /run/k3s
mount --bind "$node/etc" /etc

exec "$@"
