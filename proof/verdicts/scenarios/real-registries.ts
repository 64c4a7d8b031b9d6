import { authority, clientTls, pem, stranger } from '../../../lib/server/probe/testing/certificates.ts';
import { nodesCertificate, registryPorts } from '../docker-registry.ts';
import type { Scenario } from '../scenario.ts';

const ca = pem(authority);
const robot = { username: 'robot', password: 's3cret' };
const { nothing, tls, login, certificate } = registryPorts;
const at = (port: number) => () => port;

/** Debian's registry, asked rightly and wrongly. */
export const realRegistries: readonly Scenario[] = [
  { name: 'plain.test', port: at(nothing), scheme: 'http', expects: 'image-found' },
  { name: 'http-on-https.test', port: at(nothing), expects: 'http-on-https' },
  { name: 'plain-to-tls.test', port: at(tls), scheme: 'http', expects: 'https-on-http' },
  { name: 'tls.test', port: at(tls), files: { ca }, expects: 'image-found' },
  { name: 'unverified.test', port: at(tls), skipVerify: true, expects: 'image-found' },
  { name: 'unknown-authority.test', port: at(tls), expects: 'certificate-unknown-authority' },
  { name: 'other-name.test', port: at(tls), files: { ca }, expects: 'certificate-wrong-name' },
  { name: 'absent.test', port: at(tls), files: { ca }, image: 'absent:1', expects: 'image-not-found' },
  { name: 'accepted.test', port: at(login), files: { ca }, auth: robot, expects: 'image-found' },
  { name: 'no-login.test', port: at(login), files: { ca }, expects: 'login-missing' },
  {
    name: 'wrong-password.test',
    port: at(login),
    files: { ca },
    auth: { ...robot, password: 'wrong' },
    expects: 'password-wrong',
  },
  { name: 'half-a-login.test', port: at(login), files: { ca }, auth: { username: 'robot' }, expects: 'login-unusable' },
  { name: 'coded-badly.test', port: at(login), files: { ca }, auth: { auth: 'dTpwcA' }, expects: 'login-unusable' },
  {
    name: 'coded-without-colon.test',
    port: at(login),
    files: { ca },
    auth: { auth: 'cm9ib3Q=' },
    expects: 'login-unusable',
  },
  {
    name: 'token-alone.test',
    port: at(login),
    files: { ca },
    auth: { identity_token: 't0ken' },
    expects: 'login-unusable',
  },
  { name: 'certified.test', port: at(certificate), files: { ca, ...nodesCertificate }, expects: 'image-found' },
  { name: 'no-certificate.test', port: at(certificate), files: { ca }, expects: 'client-certificate-required' },
  {
    name: 'foreign-certificate.test',
    port: at(certificate),
    files: { ca, ...(await clientTls({ issuer: stranger })) },
    expects: 'client-certificate-refused',
  },
];
