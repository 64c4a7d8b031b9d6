import type { EditorState } from '@/components/editor/state/editor-state.ts';
import type { Registries } from '@/lib/registries/model.ts';
import { urlPassword } from '@/lib/registries/url-password.ts';
import { askedHostsOf } from '../hosts/asked-hosts.ts';
import { suggestedConfigs } from '../hosts/config-use.ts';
import type { SectionName } from '../state/form-view.ts';

const wellKnown = [
  'docker.io',
  'quay.io',
  'ghcr.io',
  'gcr.io',
  'registry.k8s.io',
  'mcr.microsoft.com',
  'nvcr.io',
  'public.ecr.aws',
  'registry.gitlab.com',
  'registry.rancher.com',
  '*',
];

/** Names for a new mirror: the registries that clusters pull from, then those the document has settings for, without those mirrored already. */
export function suggestedMirrors({ mirrors, configs }: Registries): readonly string[] {
  const names = new Set([...wellKnown, ...(configs?.keys() ?? [])]);
  return [...names].filter((name) => !mirrors?.has(name) && urlPassword(name) === null);
}

type Named = Pick<EditorState, 'accepted' | 'target' | 'nodeFiles'>;

/** Names that a new entry of each section is likely to have. */
export const suggestedNames: Readonly<Record<SectionName, (state: Named) => readonly string[]>> = {
  mirrors: ({ accepted }) => suggestedMirrors(accepted.model),
  configs: ({ accepted: { model }, target, nodeFiles }) =>
    suggestedConfigs(model, askedHostsOf(model, target, nodeFiles)),
};
