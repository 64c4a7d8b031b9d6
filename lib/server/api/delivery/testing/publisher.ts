import { createHash } from 'node:crypto';
import type { ProfileContent } from '../../../../profile/content.ts';
import type { Caller } from '../../../accounts/caller.ts';
import type { Office } from '../../../accounts/office.ts';
import { createProfile } from '../../../profiles/create-profile.ts';
import { contentWith, done } from '../../../profiles/testing/team.ts';
import { act } from '../../../proposals/act.ts';
import { openProposal } from '../../../proposals/open-proposal.ts';

/** Texts by their paths on the node, registries.yaml among them. */
export type Files = Readonly<Record<string, string>>;

/** Makes the profile `edge`, and then revisions of it; each is answered with its checksum. */
export async function publisher(its: Office, owner: Caller) {
  const rules = { requiredApprovals: 0, allowsErrors: true } as const;
  done(await createProfile(its, owner, { name: 'edge', ...rules, title: 'Begin', content: contentWith('') }));
  const { id } = await its.db.selectFrom('profiles').select('id').where('name', '=', 'edge').executeTakeFirstOrThrow();
  return async (files: Files, more: ProfileContent['tlsFiles'] = []): Promise<string> => {
    const { name } = await its.db.selectFrom('profiles').select('name').where('id', '=', id).executeTakeFirstOrThrow();
    const opened = await openProposal(its, owner, name, {
      title: 'Change',
      from: { content: contentOf(files, more) },
    });
    const at = { profile: name, number: done(opened).number };
    done(await act(its, owner, at, { do: 'submit', version: 1 }));
    done(await act(its, owner, at, { do: 'publish', version: 1 }));
    return checksumOf(files);
  };
}

function contentOf(files: Files, more: ProfileContent['tlsFiles']): ProfileContent {
  const document = Object.keys(files).find((path) => path.endsWith('/registries.yaml')) ?? '';
  const tlsFiles = Object.entries(files)
    .filter(([path]) => path !== document)
    .map(([path, text]) => ({ path, text }));
  return contentWith(files[document] ?? '', { tlsFiles: [...tlsFiles, ...more] });
}

/** As sha256sum and sort make it. */
export function checksumOf(files: Files): string {
  const lines = Object.entries(files).map(([path, text]) => ({ path, line: `${sha256(text)}  ${path}\n` }));
  lines.sort((one, other) => Buffer.compare(Buffer.from(one.path), Buffer.from(other.path)));
  return sha256(lines.map(({ line }) => line).join(''));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
