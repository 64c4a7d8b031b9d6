export const longestProfileName = 63;

export type ProfileNameFault = 'missing' | 'too-long' | 'first-sign' | 'signs' | 'reserved';

/** Why a text is no name of a profile; null where it is one. The first sign that is in the way comes with it. */
export function profileNameFault(name: string): { readonly id: ProfileNameFault; readonly sign: string } | null {
  if (name === '') return { id: 'missing', sign: '' };
  const sign = /[^a-z0-9.-]/u.exec(name)?.[0];
  if (sign !== undefined) return { id: 'signs', sign };
  if (/^[.-]/.test(name)) return { id: 'first-sign', sign: name.charAt(0) };
  if (name.length > longestProfileName) return { id: 'too-long', sign: '' };
  // It is a part of paths, where these are others.
  return name === 'new' ? { id: 'reserved', sign: '' } : null;
}
