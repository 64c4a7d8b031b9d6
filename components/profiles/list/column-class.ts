import type { Column } from './arrange.ts';

/** How wide each column is, and from which width of the page on it is there. */
export const columnClass: Readonly<Record<Column, string>> = {
  name: '',
  target: 'max-md:hidden w-[19%]',
  mirrors: 'max-lg:hidden w-28',
  endpoints: 'max-lg:hidden w-[19%]',
  changes: 'max-md:hidden w-[14%]',
  published: 'max-md:hidden w-[18%]',
};
