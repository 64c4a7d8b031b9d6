import 'server-only';
import { z } from 'zod';
import type { AuditRow } from '../database/tables.ts';
import { actions } from './actions.ts';

const action = z.enum(actions);
const detail = z.record(z.string(), z.unknown());

/** A line for a page: what its words are chosen by, without the chain. */
export function readableLine({ seq, at, actor, subject, ...line }: AuditRow) {
  return { seq, at, actor, subject, action: action.parse(line.action), detail: detail.parse(JSON.parse(line.detail)) };
}
