import { webcrypto } from 'node:crypto';

import { cryptoProvider, X509CertificateGenerator } from '@peculiar/x509';

export interface ApplicationCertificate {
  /** Certificate and private key, as a service connection holds them. */
  readonly pem: string;
  /** The certificate alone, as an application knows it. */
  readonly certificatePem: string;
  /** A line of the private key. */
  readonly keyLine: string;
}

/** A certificate that an application signs in with. */
export async function makeApplicationCertificate(): Promise<ApplicationCertificate> {
  cryptoProvider.set(webcrypto);
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const;
  const keys = await webcrypto.subtle.generateKey(
    { ...algorithm, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) },
    true,
    ['sign', 'verify'],
  );
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: 'CN=azure-ml-move',
    keys,
    signingAlgorithm: algorithm,
  });
  const der = await webcrypto.subtle.exportKey('pkcs8', keys.privateKey);
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  const key = `-----BEGIN PRIVATE KEY-----\n${lines.join('\n')}\n-----END PRIVATE KEY-----\n`;
  const certificatePem = `${certificate.toString('pem')}\n`;
  return { pem: `${key}${certificatePem}`, certificatePem, keyLine: lines[3] ?? '' };
}
