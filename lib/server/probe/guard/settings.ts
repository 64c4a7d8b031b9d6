import 'server-only';
import { listensAlone } from '../../settings/listens-alone.ts';
import type { Settings } from '../../settings/schema.ts';
import { readSettings } from '../../settings/settings.ts';
import type { Policy } from './policy.ts';

/** The policy that an environment sets. */
export function policyFrom(environment: Readonly<Record<string, string | undefined>>): Policy {
  return policyOf(readSettings(environment));
}

/** Loopback is allowed where nobody but this machine reaches the server. */
export function policyOf(settings: Settings): Policy {
  return {
    loopback: settings.PORTOLAN_PROBE_LOOPBACK ?? listensAlone(settings),
    private: settings.PORTOLAN_PROBE_PRIVATE,
    public: settings.PORTOLAN_PROBE_PUBLIC,
    allow: settings.PORTOLAN_PROBE_ALLOW,
    deny: settings.PORTOLAN_PROBE_DENY,
    allowPorts: settings.PORTOLAN_PROBE_ALLOW_PORTS,
    denyPorts: settings.PORTOLAN_PROBE_DENY_PORTS,
  };
}
