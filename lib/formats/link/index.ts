export { decodeLink, type LinkProblem } from './decode-link.ts';
export { encodeLink, type Sharing } from './encode-link.ts';
export { linkStart } from './link-start.ts';
export type { SharedDocument } from './shared-document.ts';
