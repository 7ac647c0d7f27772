import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { makeCertificates } from '../../../emulator/network/certificates.js';
import { PUBLIC_HOSTS } from '../../../emulator/network/public-hosts.js';

describe('makeCertificates', () => {
  const hosts = Object.keys(PUBLIC_HOSTS);

  it('signs one leaf for every public host with its own authority', async () => {
    const made = await makeCertificates(hosts);
    const authority = new X509Certificate(made.caCertificate);
    const leaf = new X509Certificate(made.certificate);
    expect(authority.ca).toBe(true);
    expect(leaf.ca).toBe(false);
    expect(leaf.checkIssued(authority)).toBe(true);
    expect(leaf.verify(authority.publicKey)).toBe(true);
    expect(hosts.filter((host) => leaf.checkHost(host) === undefined)).toEqual([]);
    expect(leaf.checkHost('example.com')).toBeUndefined();
    expect(leaf.publicKey.asymmetricKeyDetails?.namedCurve).toBe('prime256v1');
  });

  it('makes another authority each time', async () => {
    const [one, other] = await Promise.all([makeCertificates(hosts), makeCertificates(hosts)]);
    expect(one.caCertificate).not.toBe(other.caCertificate);
    const leaf = new X509Certificate(one.certificate);
    expect(leaf.verify(new X509Certificate(other.caCertificate).publicKey)).toBe(false);
  });
});
