import 'server-only';
import { X509Certificate } from 'node:crypto';
import type { ProfileContent } from '../../profile/content.ts';

const day = 24 * 60 * 60_000;
/** Days before its end at which a certificate is told of, each once; 0 once it has ended. */
const thresholds = [0, 1, 7, 30];

export type Expiring = {
  readonly file: string;
  readonly subject: string;
  readonly expires: string;
  readonly fingerprint: string;
  readonly threshold: number;
};

/** The certificates among the TLS files that end soon. */
export function expiringIn({ tlsFiles }: Pick<ProfileContent, 'tlsFiles'>, now: number): readonly Expiring[] {
  return tlsFiles.flatMap(({ path, text }) =>
    certificatesIn(text).flatMap((certificate) => {
      const left = (certificate.validToDate.getTime() - now) / day;
      const threshold = thresholds.find((days) => left <= days);
      if (threshold === undefined) return [];
      return [
        {
          file: path,
          subject: certificate.subject.replaceAll('\n', ', '),
          expires: certificate.validToDate.toISOString(),
          fingerprint: certificate.fingerprint256,
          threshold,
        },
      ];
    }),
  );
}

function certificatesIn(text: string): readonly X509Certificate[] {
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? [];
  return blocks.flatMap((block) => {
    try {
      return [new X509Certificate(block)];
    } catch {
      return [];
    }
  });
}
