import type { NodeFiles, Target } from '../../node-files/index.ts';
import type { Registries } from '../../registries/model.ts';
import type { PlannedAttempts } from '../attempts/attempts.ts';
import type { Build } from '../containerd/behaviour.ts';
import type { AskedHost, IgnoredFile } from '../hosts/asked-host.ts';
import type { ImageName } from '../image/image-name.ts';
import type { RegistryConfig } from '../node/registry-config.ts';
import type { PullNote } from '../plan.ts';

/** All that a note can be told from. */
export type NoteFacts = PlannedAttempts & {
  readonly image: ImageName;
  readonly model: Registries;
  readonly target: Target;
  readonly nodeFiles: NodeFiles;
  readonly build: Build;
  readonly config: RegistryConfig;
  readonly tokenForUnrewrittenName: boolean;
  readonly hosts: readonly AskedHost[];
  readonly ignored: IgnoredFile | null;
};

/** One thing that can surprise, looked for in one plan. */
export type NoteRule = (facts: NoteFacts) => readonly PullNote[];

/** The name under which the document says how the image's registry is mirrored; null where it says nothing. */
export function mirrorName({ model, image }: NoteFacts): string | null {
  if (model.mirrors?.has(image.registry)) return image.registry;
  return model.mirrors?.has('*') ? '*' : null;
}
