import { webcrypto } from 'node:crypto';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  cryptoProvider,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
  type X509Certificate,
} from '@peculiar/x509';

const KEY = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const;
const HOUR = 3_600_000;

export interface ServerCertificates {
  /** PEM of the authority that clients are told to trust. */
  readonly caCertificate: string;
  /** PEM of the leaf that names every host. */
  readonly certificate: string;
  /** PKCS#8 PEM of the leaf's key. */
  readonly privateKey: string;
}

async function makeKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(KEY, true, ['sign', 'verify']);
}

// OpenSSL 3 in strict mode (Python 3.13 turns it on by default) asks the authority for a critical
// basicConstraints, a keyUsage with keyCertSign and a subjectKeyIdentifier, and the leaf for an
// authorityKeyIdentifier: RFC 5280, 4.2.1.
async function makeAuthority(
  keys: webcrypto.CryptoKeyPair,
  validity: Validity,
): Promise<X509Certificate> {
  return X509CertificateGenerator.createSelfSigned({
    serialNumber: '01',
    name: 'CN=Azure emulator authority',
    ...validity,
    keys,
    signingAlgorithm: SIGNING,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
}

interface Validity {
  readonly notBefore: Date;
  readonly notAfter: Date;
}

function pem(label: string, der: ArrayBuffer): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}

/**
 * Makes a fresh authority and one leaf certificate (ECDSA P-256, valid from an hour ago for a day).
 *
 * @param hosts DNS names of the leaf; the address 127.0.0.1 is added for clients that come without
 * the proxy.
 */
export async function makeCertificates(hosts: readonly string[]): Promise<ServerCertificates> {
  cryptoProvider.set(webcrypto);
  const [authorityKeys, leafKeys] = await Promise.all([makeKeys(), makeKeys()]);
  const now = Date.now();
  const validity = { notBefore: new Date(now - HOUR), notAfter: new Date(now + 24 * HOUR) };
  const authority = await makeAuthority(authorityKeys, validity);
  const leaf = await X509CertificateGenerator.create({
    serialNumber: '02',
    subject: 'CN=Azure emulator',
    issuer: authority.subject,
    ...validity,
    publicKey: leafKeys.publicKey,
    signingKey: authorityKeys.privateKey,
    signingAlgorithm: SIGNING,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
      new SubjectAlternativeNameExtension([
        ...hosts.map((value) => ({ type: 'dns' as const, value })),
        { type: 'ip' as const, value: '127.0.0.1' },
      ]),
      await SubjectKeyIdentifierExtension.create(leafKeys.publicKey),
      await AuthorityKeyIdentifierExtension.create(authorityKeys.publicKey),
    ],
  });
  const key = await webcrypto.subtle.exportKey('pkcs8', leafKeys.privateKey);
  return {
    caCertificate: `${authority.toString('pem')}\n`,
    certificate: `${leaf.toString('pem')}\n`,
    privateKey: pem('PRIVATE KEY', key),
  };
}
