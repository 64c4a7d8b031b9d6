const names: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.2': 'MD2-RSA',
  '1.2.840.113549.1.1.4': 'MD5-RSA',
  '1.2.840.113549.1.1.5': 'SHA1-RSA',
  '1.3.14.3.2.29': 'SHA1-RSA',
  '1.2.840.10040.4.3': 'SHA1-DSA',
  '1.2.840.10045.4.1': 'SHA1-ECDSA',
  '1.2.840.113549.1.1.10': 'RSA-PSS',
  '1.2.840.113549.1.1.11': 'SHA256-RSA',
  '1.2.840.113549.1.1.12': 'SHA384-RSA',
  '1.2.840.113549.1.1.13': 'SHA512-RSA',
  '1.2.840.10045.4.3.2': 'SHA256-ECDSA',
  '1.2.840.10045.4.3.3': 'SHA384-ECDSA',
  '1.2.840.10045.4.3.4': 'SHA512-ECDSA',
  '1.3.101.112': 'Ed25519',
};

/** The name that Go has for a signature algorithm, or its object identifier. */
export function signatureName(algorithm: string): string {
  return names[algorithm] ?? algorithm;
}

/** Go refuses these in a chain; a root is trusted without a look at its own signature. */
export function isWeakSignature(name: string): boolean {
  return /^(MD2|MD5|SHA1)-/.test(name);
}
