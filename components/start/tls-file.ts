const called = /\.(?:pem|crt|cer|cert|der|key|p12|pfx|p7b|p7c|jks)$/i;

/** Whether a file is a certificate or a key, which is no document, and would be shown as one in clear; the text is null where it is none. */
export function looksLikeTls(name: string, text: string | null): boolean {
  if (text === null) return called.test(name);
  if (/^(?:mirrors|configs|auths)[ \t]*:/m.test(text)) return false;
  return called.test(name) || /^\s*-----BEGIN [A-Z\d ]+-----/m.test(text);
}
