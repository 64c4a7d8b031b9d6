/** What containerd makes of `auth`: the account it would log in with, or why it makes none of it. */
export type BasicAuth =
  | { readonly usable: true; readonly username: string; readonly password: string }
  | { readonly usable: false; readonly why: 'notBase64' | 'noColon' | 'noPadding' };

/** Reads `auth` as containerd does: standard base64, padded, of `user:password`, where zero bytes at the end are cut. */
export function readBasicAuth(auth: string): BasicAuth {
  // Go's decoder skips line ends, which a folded text may hold.
  const text = auth.replace(/[\r\n]/g, '');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return { usable: false, why: 'notBase64' };
  if (text.length % 4 !== 0) return { usable: false, why: 'noPadding' };
  const decoded = decodeBase64(text);
  if (decoded === null) return { usable: false, why: 'notBase64' };
  const colon = decoded.indexOf(':');
  if (colon < 0) return { usable: false, why: 'noColon' };
  return { usable: true, username: decoded.slice(0, colon), password: decoded.slice(colon + 1).replace(/\0+$/, '') };
}

function decodeBase64(text: string): string | null {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));
  } catch {
    return null;
  }
}
