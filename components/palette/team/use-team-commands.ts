'use client';

import '@/components/form/zod-without-eval.ts';
import { useLocale } from 'next-intl';
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { profileAnswer, profilesAnswer } from '@/lib/profile/answers.ts';
import type { Command } from '../command.ts';
import { goTo } from './go-to.ts';
import { teamCaller } from './team-caller.ts';
import { type KnownTeam, teamCommands } from './team-commands.ts';

const nothing: KnownTeam = { profiles: [], here: null };

/** The ways to the team's pages, of which some are known only once the server has told them. */
export function useTeamCommands(): readonly Command[] {
  const locale = useLocale();
  const caller = useStore(teamCaller, (state) => state.caller);
  const [team, setTeam] = useState(nothing);
  useEffect(() => {
    if (caller === null) return;
    const until = new AbortController();
    void knownTeam(until.signal).then((known) => until.signal.aborted || setTeam(known));
    return () => until.abort();
  }, [caller]);
  return useMemo(
    () => (caller === null ? [] : teamCommands(caller, team, locale, (address) => goTo(address, caller))),
    [caller, team, locale],
  );
}

async function knownTeam(signal: AbortSignal): Promise<KnownTeam> {
  const [, name] = /^\/profiles\/([^/]+)/.exec(location.pathname) ?? [];
  const [all, here] = await Promise.all([
    told('/api/v1/profiles', signal),
    name === undefined || name === 'new' ? null : told(`/api/v1/profiles/${name}`, signal),
  ]);
  const profiles = profilesAnswer.safeParse(all);
  const profile = profileAnswer.safeParse(here);
  return {
    profiles: profiles.success ? profiles.data.profiles.map((each) => each.name) : [],
    here: profile.success ? profile.data : null,
  };
}

/** What the server does not tell is not offered. */
function told(address: string, signal: AbortSignal): Promise<unknown> {
  return fetch(address, { signal })
    .then((response) => (response.ok ? response.json() : null))
    .catch(() => null);
}
