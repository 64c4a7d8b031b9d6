'use client';

import { useEffect } from 'react';
import { type TeamCaller, teamCaller } from './team-caller.ts';

/** Tells the palette who has signed in, so that it knows the team's pages. */
export function TellCaller({ role, page }: TeamCaller) {
  useEffect(() => {
    teamCaller.setState({ caller: { role, page } });
    return () => teamCaller.setState({ caller: null });
  }, [role, page]);
  return null;
}
