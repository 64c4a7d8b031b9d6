/** The snapshotters that K3s and RKE2 know; others can be plugged in. */
export const snapshotters: readonly string[] = ['overlayfs', 'fuse-overlayfs', 'native', 'stargz', 'btrfs', 'zfs'];
