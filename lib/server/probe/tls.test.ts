import { describe, expect, it } from 'vitest';
import { issue } from '../../tls/testing/pki.ts';
import { attempt, inShort, last } from './testing/attempt.ts';
import { authority, clientTls, pem, serverTls, stranger } from './testing/certificates.ts';
import { serve, serveTcp } from './testing/servers.ts';

const ca = pem(authority);
const answers = (_: unknown, response: { end: (text: string) => void }) => response.end('{}');

async function verdictOf(tls: Awaited<ReturnType<typeof serverTls>>, wished: Parameters<typeof attempt>[1] = { ca }) {
  const { host } = await serve(answers, { tls });
  return last(await attempt(`https://${host}/v2`, { asksApi: false, ...wished })).verdict;
}

describe('a good certificate', () => {
  it('is verified by the authority of the document, and told with its chain', async () => {
    const middle = await issue({ name: 'Middle', ca: true, issuer: authority });
    const tls = await serverTls({ issuer: middle }, [middle]);
    const { host } = await serve(answers, { tls });
    const reports = await attempt(`https://${host}/v2`, { ca });
    expect(inShort(reports)).toEqual([
      'name address-given',
      'connection connected',
      'tls tls-verified',
      'api api',
      'login login-not-needed',
    ]);
    expect(reports[2]?.verdict.values).toMatchObject({ protocol: 'TLSv1.3', name: 'CN=Test Root', from: 'document' });
    expect(reports[2]?.facts).toMatchObject({
      stage: 'tls',
      protocol: 'TLSv1.3',
      chain: [
        {
          subject: 'CN=registry',
          issuer: 'CN=Middle',
          names: ['localhost', '127.0.0.1'],
          notAfter: '2035-01-01T00:00:00.000Z',
        },
        { subject: 'CN=Middle', issuer: 'CN=Test Root' },
      ],
      verifiedBy: { name: 'CN=Test Root', from: 'document' },
      clientCertificate: 'not-asked',
    });
  });

  it('may be vouched for by an authority that is itself signed by another', async () => {
    const middle = await issue({ name: 'Middle', ca: true, issuer: authority });
    const verdict = await verdictOf(await serverTls({ issuer: middle }), { ca: pem(middle) });
    expect(verdict).toMatchObject({ id: 'tls-verified', values: { name: 'CN=Middle' } });
  });

  it('may vouch for itself', async () => {
    const own = await issue({ name: 'registry', hosts: ['127.0.0.1'], usage: ['server'] });
    const tls = await serverTls({ keys: own.keys });
    const verdict = await verdictOf({ ...tls, cert: pem(own) }, { ca: pem(own) });
    expect(verdict.id).toBe('tls-verified');
  });

  it('is trusted by nobody but who names its authority', async () => {
    const tls = await serverTls();
    expect((await verdictOf(tls)).id).toBe('tls-verified');
    expect((await verdictOf(tls, {})).id).toBe('certificate-unknown-authority');
  });

  it('is warned of shortly before it ends', async () => {
    const to = new Date(Date.now() + 5.5 * 86_400_000).toISOString();
    expect(await verdictOf(await serverTls({ to }))).toMatchObject({
      id: 'certificate-expires-soon',
      severity: 'warning',
      values: { days: 5 },
    });
  });
});

describe('a bad certificate', () => {
  it('comes from an authority that nobody named', async () => {
    const tls = await serverTls({ issuer: stranger }, [stranger]);
    expect(await verdictOf(tls)).toMatchObject({
      id: 'certificate-unknown-authority',
      values: { issuer: 'CN=Another Root' },
      log: 'x509: certificate signed by unknown authority',
    });
  });

  it('is signed by itself', async () => {
    const own = await issue({ name: 'registry', hosts: ['127.0.0.1'], usage: ['server'] });
    const tls = await serverTls({ keys: own.keys });
    expect((await verdictOf({ ...tls, cert: pem(own) })).id).toBe('certificate-self-signed');
  });

  it('comes without the one between it and its authority', async () => {
    const middle = await issue({ name: 'Middle', ca: true, issuer: authority });
    expect(await verdictOf(await serverTls({ issuer: middle, issuerUrl: 'http://ca.test/middle.crt' }))).toMatchObject({
      id: 'certificate-intermediate-missing',
      values: { issuer: 'CN=Middle' },
    });
  });

  it.each([
    [['registry.test', '10.0.0.1'], 'certificate-wrong-name', 'x509: certificate is valid for 10.0.0.1, not 127.0.0.1'],
    [
      ['registry.test'],
      'certificate-wrong-name',
      "x509: cannot validate certificate for 127.0.0.1 because it doesn't contain any IP SANs",
    ],
    [
      [],
      'certificate-no-names',
      "x509: cannot validate certificate for 127.0.0.1 because it doesn't contain any IP SANs",
    ],
  ])('is for other hosts: %j', async (hosts, id, log) => {
    expect(await verdictOf(await serverTls({ hosts }))).toMatchObject({ id, log });
  });

  it.each([
    [['other.test', '*.a.test'], 'x509: certificate is valid for other.test, *.a.test, not localhost'],
    [['10.0.0.1'], 'x509: certificate is not valid for any names, but wanted to match localhost'],
    [[], 'x509: certificate is not valid for any names, but wanted to match localhost'],
  ])('is for other names: %j', async (hosts, log) => {
    const { port } = await serve(answers, { tls: await serverTls({ hosts }) });
    const report = last(await attempt(`https://localhost:${port}/v2`, { ca, lookup: async () => ['127.0.0.1'] }));
    expect(report.verdict.log).toBe(log);
  });

  it('has its name where nobody looks any more', async () => {
    const { port } = await serve(answers, { tls: await serverTls({ name: 'localhost', hosts: [] }) });
    const report = last(await attempt(`https://localhost:${port}/v2`, { ca, lookup: async () => ['127.0.0.1'] }));
    expect(report.verdict).toMatchObject({
      id: 'certificate-no-names',
      values: { name: 'localhost' },
      log: 'x509: certificate relies on legacy Common Name field, use SANs instead',
    });
  });

  it.each([
    [{ from: '2020-01-01T00:00:00Z', to: '2021-01-01T00:00:00Z' }, 'certificate-expired', '2021-01-01T00:00:00.000Z'],
    [
      { from: '2090-01-01T00:00:00Z', to: '2091-01-01T00:00:00Z' },
      'certificate-not-yet-valid',
      '2090-01-01T00:00:00.000Z',
    ],
  ])('is out of its time: %j', async (time, id, at) => {
    expect(await verdictOf(await serverTls(time))).toMatchObject({
      id,
      values: { at },
      log: 'x509: certificate has expired or is not yet valid',
    });
  });

  it('is not for servers', async () => {
    expect(await verdictOf(await serverTls({ usage: ['client'] }))).toMatchObject({ id: 'certificate-wrong-usage' });
  });

  it('is told with its chain all the same', async () => {
    const { host } = await serve(answers, { tls: await serverTls({ hosts: ['registry.test'] }) });
    expect(last(await attempt(`https://${host}/v2`, { ca })).facts).toMatchObject({
      chain: [{ names: ['registry.test'] }],
      verifiedBy: null,
    });
  });

  it('is passed over where verification is off, with a warning of what it hides', async () => {
    const { host } = await serve(answers, { tls: await serverTls({ issuer: stranger }) });
    const reports = await attempt(`https://${host}/v2`, { tls: { skipVerify: true } });
    expect(reports[2]).toMatchObject({
      verdict: { id: 'tls-unverified', severity: 'warning', values: { cause: 'certificate_unknown_authority' } },
    });
    expect(last(reports).verdict.severity).toBe('ok');
  });

  it('is no reason to turn verification off where it is good', async () => {
    expect((await verdictOf(await serverTls(), { ca, tls: { skipVerify: true } })).id).toBe(
      'tls-verified-needlessly-off',
    );
  });
});

describe('a client certificate', () => {
  const wanted = (version: 'TLSv1.2' | 'TLSv1.3', required = true) => ({
    requestCert: true,
    rejectUnauthorized: required,
    ca,
    maxVersion: version,
  });

  it.each(['TLSv1.2', 'TLSv1.3'] as const)('is required in %s', async (version) => {
    const { host } = await serve(answers, { tls: { ...(await serverTls()), ...wanted(version) } });
    expect(last(await attempt(`https://${host}/v2`, { ca })).verdict).toMatchObject({
      id: 'client-certificate-required',
      log: expect.stringMatching(/^remote error: tls: (?:certificate required|handshake failure)$/),
    });
  });

  it.each([
    ['TLSv1.2', 'sent'],
    ['TLSv1.3', 'sent'],
    ['TLSv1.2', 'asked'],
    ['TLSv1.3', 'asked'],
    ['TLSv1.2', 'not-asked'],
    ['TLSv1.3', 'not-asked'],
  ] as const)('is in %s %s', async (version, clientCertificate) => {
    const asks = clientCertificate === 'not-asked' ? { maxVersion: version } : wanted(version, false);
    const { host } = await serve(answers, { tls: { ...(await serverTls()), ...asks } });
    const client = clientCertificate === 'asked' ? {} : { client: await clientTls() };
    const reports = await attempt(`https://${host}/v2`, { ca, ...client });
    expect(reports[2]?.facts).toMatchObject({ protocol: version, clientCertificate });
    expect(last(reports).verdict.severity).toBe('ok');
  });

  it('is what a web server asks for in words', async () => {
    const { host } = await serve(
      (_, response) =>
        response
          .writeHead(400, { 'content-type': 'text/html' })
          .end('<h1>400 No required SSL certificate was sent</h1>'),
      { tls: await serverTls() },
    );
    expect(last(await attempt(`https://${host}/v2`, { ca })).verdict.id).toBe('client-certificate-required');
  });
});

describe('TLS files', () => {
  it('end every pull before any request where they are wrong', async () => {
    const { host, asked } = await serve(answers, { tls: await serverTls() });
    const [pair, other] = [await clientTls(), await clientTls()];
    const tells = async (wished: Parameters<typeof attempt>[1]) => inShort(await attempt(`https://${host}/v2`, wished));
    expect(await tells({ ca: 'nothing' })).toEqual(['files tls-file failure']);
    expect(await tells({ client: { cert: pair.cert, key: other.key } })).toEqual(['files tls-file failure']);
    expect(await tells({ client: { cert: 'nothing', key: pair.key } })).toEqual(['files tls-file failure']);
    expect(await tells({ client: { cert: pair.cert, key: pair.cert } })).toEqual(['files tls-file failure']);
    expect(asked).toEqual([]);
  });

  it('are quoted as containerd does', async () => {
    const [pair, other] = [await clientTls(), await clientTls()];
    const words = async (wished: Parameters<typeof attempt>[1]) =>
      last(await attempt('https://127.0.0.1/v2', wished)).verdict;
    expect(await words({ ca: '' })).toMatchObject({
      values: { file: '/ca.crt', problem: 'ca_unreadable' },
      log: 'unable to load CA cert "/ca.crt"',
    });
    expect(await words({ client: { cert: pair.cert, key: other.key } })).toMatchObject({
      values: { file: '/client.key', problem: 'pair_mismatch' },
      log: 'tls: private key does not match public key',
    });
  });

  it('are missed where they did not come along', async () => {
    const { host } = await serve(answers, { tls: await serverTls() });
    const reports = await attempt(`https://${host}/v2`, { tls: { ca: { path: '/ca.crt', text: null } } });
    expect(inShort(reports)).toEqual([
      'files tls-file-not-given warning',
      'name address-given',
      'connection connected',
      'tls certificate-unknown-authority failure',
    ]);
  });

  it('without certificates are none on inline lines', async () => {
    const { host } = await serve(answers, { tls: await serverTls() });
    const reports = await attempt(`https://${host}/v2`, { ca: 'nothing', tls: { ignoresEmptyCa: true } });
    expect(last(reports).verdict.id).toBe('certificate-unknown-authority');
  });
});

describe('what is no TLS', () => {
  it('is HTTP', async () => {
    const { host } = await serve(answers);
    expect(last(await attempt(`https://${host}/v2`)).verdict).toMatchObject({
      id: 'http-on-https',
      log: 'http: server gave HTTP response to HTTPS client',
    });
  });

  it('is something else', async () => {
    const { host } = await serveTcp((socket) => socket.write('SSH-2.0-OpenSSH_9.2\r\n'));
    expect(last(await attempt(`https://${host}/v2`)).verdict).toMatchObject({
      id: 'not-tls',
      log: 'tls: first record does not look like a TLS handshake',
    });
  });

  it('hangs up', async () => {
    const { host } = await serveTcp((socket) => socket.once('data', () => socket.destroy()));
    expect(last(await attempt(`https://${host}/v2`))).toMatchObject({ stage: 'tls', verdict: { id: 'closed' } });
  });

  it('is a version that Go does not speak any more', async () => {
    const tls = {
      ...(await serverTls()),
      minVersion: 'TLSv1',
      maxVersion: 'TLSv1.1',
      ciphers: 'DEFAULT@SECLEVEL=0',
    } as const;
    const { host } = await serve(answers, { tls });
    expect(last(await attempt(`https://${host}/v2`, { ca })).verdict).toMatchObject({
      id: 'tls-version',
      log: 'remote error: tls: protocol version not supported',
    });
  });
});

describe('https tried first', () => {
  it('goes on over http where the answer is HTTP', async () => {
    const { host, asked } = await serve(answers);
    const reports = await attempt(`https://${host}/v2`, { thenHttp: true });
    expect(inShort(reports)).toEqual([
      'name address-given',
      'connection connected',
      'tls http-instead warning',
      'name address-given',
      'connection connected',
      'api api',
      'login login-not-needed',
    ]);
    expect(reports.map(({ scheme }) => scheme)).toEqual(['https', 'https', 'https', 'http', 'http', 'http', 'http']);
    expect(asked).toEqual(['GET /v2/']);
  });

  it('goes on over http where TLS takes too long', async () => {
    const { host } = await serveTcp((socket) => {
      socket.once('data', (first) => {
        if (first.toString('latin1').startsWith('GET')) socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n');
      });
    });
    const reports = await attempt(`https://${host}/v2`, { thenHttp: true, limits: { stage: 1_500 } });
    expect(inShort(reports)).toContain('tls http-instead warning');
    expect(last(reports).verdict.severity).toBe('ok');
  });

  it('stays with https where that is spoken, however badly', async () => {
    const { host, asked } = await serve(answers, { tls: await serverTls() });
    expect(last(await attempt(`https://${host}/v2`, { thenHttp: true })).verdict.id).toBe(
      'certificate-unknown-authority',
    );
    expect(last(await attempt(`https://${host}/v2`, { thenHttp: true, ca })).verdict.id).toBe('login-not-needed');
    expect(asked).toEqual(['GET /v2/']);
  });

  it('goes on over http from a closed port only where none is named', async () => {
    const lookup = async () => ['127.0.0.7'];
    const named = await attempt('https://registry.test:9/v2', { thenHttp: true, lookup });
    expect(inShort(named)).toEqual(['name name-found', 'connection connection-refused failure']);
    const unnamed = await attempt('https://registry.test/v2', { thenHttp: true, lookup });
    expect(inShort(unnamed)).toEqual([
      'name name-found',
      'connection http-instead warning',
      'name name-found',
      'connection connection-refused failure',
    ]);
  });
});
