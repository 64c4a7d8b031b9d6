import 'server-only';
import type { z } from 'zod';
import { hideSecrets, readDocument, secretRanges } from '../../document/index.ts';
import type { revealedAnswer } from '../../profile/answers.ts';
import type { ProfileContent } from '../../profile/content.ts';
import { isAtLeast } from '../access/roles.ts';
import type { Caller } from '../accounts/caller.ts';
import type { Office } from '../accounts/office.ts';
import { record } from '../audit/record.ts';
import { findProfile } from '../profiles/find-profile.ts';
import { failed, type Outcome } from '../profiles/outcome.ts';
import { revisionContent } from '../profiles/revisions.ts';
import { openContent, placeOfProposal } from '../profiles/sealed-content.ts';
import { findProposal, type ProposalAt } from './find-proposal.ts';

export type Revealing = {
  readonly version: number;
  /** Of what is published, or of the change. */
  readonly side: 'before' | 'after';
  /** Which of the document's secrets, by the order of their marks, or which TLS file. */
  readonly what: { readonly mark: number } | { readonly tlsFile: string };
};

/** One secret, to whoever may edit it and asks for it; that they did is recorded before they have it. */
export async function revealSecret(
  office: Office,
  caller: Caller,
  at: ProposalAt,
  { version, side, what }: Revealing,
): Promise<Outcome<z.infer<typeof revealedAnswer>>> {
  const { db, keys } = office;
  if (!isAtLeast(caller.role, 'editor')) return failed('role-too-low');
  const profile = await findProfile(db, at.profile);
  const row = profile && (await findProposal(db, profile.id, at.number));
  if (!profile || !row) return failed('unknown');
  if (row.version !== version) return failed('outdated-version');
  const after = () => openContent(keys, placeOfProposal(row), row.content);
  const content = side === 'after' ? after() : await revisionContent(office, profile.id, row.base);
  const secret = content && find(content, what);
  if (!secret) return failed('unknown');
  const subject = `${at.profile} #${at.number}`;
  const detail = { side, secret: secret.name };
  await db
    .transaction()
    .execute((trx) => record(trx, { actor: caller.email, action: 'secret-revealed', subject, detail }));
  return { ok: true, value: secret.value };
}

function find({ document, tlsFiles }: ProfileContent, what: Revealing['what']) {
  if ('tlsFile' in what) {
    const file = tlsFiles.find(({ path }) => path === what.tlsFile);
    return file && { value: file.text, name: hideSecrets(file.path) };
  }
  const secret = secretRanges(readDocument(document))[what.mark];
  if (!secret) return undefined;
  const { range, path, name, kind } = secret;
  const place = path?.map((part) => hideSecrets(String(part))).join('.') ?? hideSecrets(name);
  return { value: document.slice(range.from, range.to), name: place || kind };
}
