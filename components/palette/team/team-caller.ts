import { createStore } from 'zustand/vanilla';
import type { Role } from '@/components/team/roles.ts';

/** Who has signed in, and on what page: the editor on its own, on a draft, or another one. */
export type TeamCaller = { readonly role: Role; readonly page: 'editor' | 'draft' | 'team' };

/** Null where nobody has, and before the page says it. */
export const teamCaller = createStore<{ readonly caller: TeamCaller | null }>()(() => ({ caller: null }));
