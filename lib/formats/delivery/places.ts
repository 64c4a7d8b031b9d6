import type { Delivered } from './install-sh.ts';

/** How often a node asks where nothing else is said. */
export const everyMinutes = 15;

/** Where things of a profile are on a node, and what fetches the script. */
export function placesOf({ server, profile }: Delivered) {
  return {
    folder: '/etc/portolan',
    token: `/etc/portolan/${profile}.token`,
    script: `/usr/local/lib/portolan/${profile}.sh`,
    scripts: '/usr/local/lib/portolan',
    unit: `portolan-${profile}`,
    url: `${server}/api/v1/profiles/${profile}/files/install.sh`,
  };
}
