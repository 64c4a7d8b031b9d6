export { type Gap, gapsBetween, type Lines, linesOf } from './gaps.ts';
