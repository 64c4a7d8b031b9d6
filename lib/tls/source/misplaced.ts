import { finding, type Material } from './material.ts';

/** A file that holds a key where a certificate was asked for, or the reverse, says so and is not used. */
export function withoutMisplaced(material: Material): Material {
  const { file, certificates, keys, findings } = material;
  const rule = file.field === 'key_file' ? 'certificate-as-key' : 'key-as-certificate';
  const [asked, other] = file.field === 'key_file' ? [keys, certificates] : [certificates, keys];
  if (file.field === null || asked.length > 0 || other.length === 0) return material;
  return { ...material, certificates: [], keys: [], findings: [finding(file, 'error', rule), ...findings] };
}
