import 'server-only';
import type { Fault } from '../../../probe/fault.ts';

/** Ends a stage with what went wrong on the way to a registry. */
export class NetworkError extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.kind);
    this.fault = fault;
  }
}
