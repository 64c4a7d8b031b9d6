import { policyFrom } from '../guard/settings.ts';

/** As on a server that others reach: private networks yes, its own machine no. */
export const shared = policyFrom({ PORTOLAN_LISTEN: '0.0.0.0' });

/** Only public addresses. */
export const publicOnly = policyFrom({ PORTOLAN_LISTEN: '0.0.0.0', PORTOLAN_PROBE_PRIVATE: 'no' });

/** For tests with servers on loopback: all of it but the one address where nobody may ever come. */
export const forbidden = '127.0.0.9';
export const loopback = policyFrom({ PORTOLAN_PROBE_LOOPBACK: 'yes', PORTOLAN_PROBE_DENY: forbidden });
