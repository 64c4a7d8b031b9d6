import type { Case } from './cases.ts';

const ofSchemes = [80, 443];
const ofEmbeddedRegistries = [6443, 9345];

/** Every port that a request of these cases may go to. */
export function portsIn(cases: readonly Case[]): readonly number[] {
  const texts = cases.flatMap(({ registries, images }) => [registries, ...images]);
  const written = texts.flatMap((text) => [...text.matchAll(/:(\d{2,5})\b/g)].map(([, port]) => Number(port)));
  return [...new Set([...ofSchemes, ...ofEmbeddedRegistries, ...written])].filter(
    (port) => port !== 10010 && port < 65_536,
  );
}
