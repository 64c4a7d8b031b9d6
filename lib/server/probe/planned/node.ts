import 'server-only';
import { lines } from '../../../node-files/index.ts';
import {
  behaviourOf,
  createLogins,
  createPullPlanner,
  type HostLogin,
  type ImageName,
  isFrom,
  type LoginOf,
  type PullPlan,
  type PullSetting,
  parseImageName,
} from '../../../pull/index.ts';
import type { Login } from '../login/login.ts';

/** A node whose containerd is played: its plans, and all that its requests need. */
export type PlayedNode = {
  readonly plan: (image: string) => PullPlan;
  readonly imageName: (image: string) => ImageName | null;
  readonly loginOf: (...asked: Parameters<LoginOf>) => Login | null;
  /** What is in a TLS file, or null where that did not come along. */
  readonly textOf: (path: string) => string | null;
  readonly tokenForUnrewrittenName: boolean;
  readonly ignoresEmptyCa: boolean;
  /** containerd up to 1.6. */
  readonly isOld: boolean;
  readonly major: number;
};

export function playNode(setting: PullSetting, tlsFiles: Readonly<Record<string, string>>): PlayedNode {
  const { build, containerd, target } = setting;
  const { imageNames, tokenForUnrewrittenName } = behaviourOf(containerd, build);
  const logins = createLogins(setting);
  const texts = new Map(Object.entries(tlsFiles));
  return {
    plan: createPullPlanner(setting),
    imageName: (image) => {
      const name = parseImageName(image, imageNames);
      return name.ok ? name.value : null;
    },
    loginOf: (...asked) => {
      const found = logins(...asked);
      return found && loginFrom(found);
    },
    textOf: (path) => texts.get(path) ?? null,
    tokenForUnrewrittenName,
    ignoresEmptyCa: lines[target.line].format.hostsToml === null,
    isOld: !isFrom(containerd, 1, 7, 0),
    major: containerd.major,
  };
}

function loginFrom({ key, login, basic }: HostLogin): Login {
  const { user, secret } = login ?? { user: '', secret: '' };
  const unusable = basic.kind === 'unusable' ? { reason: basic.reason, words: basic.words } : null;
  return { key, user, secret, unusable, refused: login === null ? (unusable?.words ?? '') : null };
}
