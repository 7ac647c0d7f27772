import { constants, createVerify, X509Certificate } from 'node:crypto';
import type { JsonObject } from '../types.js';
import type { Application, FederatedCredential } from './directory.js';
import { EntraError } from './entra-error.js';
import { decodeJwt, isSignedBy, textClaim, timeClaim, type SigningKey } from './jwt.js';

/** Seconds two clocks may differ. */
const CLOCK_SKEW = 300;

function iso(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}

// Entra names the first of issuer, audience and subject that no configured credential shares with
// the assertion: AADSTS700211, 700212, 700213.
function requireFederatedCredential(
  credentials: readonly FederatedCredential[],
  presented: FederatedCredential,
): void {
  const sameIssuer = credentials.filter((each) => each.issuer === presented.issuer);
  if (sameIssuer.length === 0) throw new EntraError(700211, presented.issuer);
  const sameAudience = sameIssuer.filter((each) => each.audience === presented.audience);
  if (sameAudience.length === 0) throw new EntraError(700212, presented.audience);
  if (!sameAudience.some((each) => each.subject === presented.subject)) {
    throw new EntraError(700213, presented.subject);
  }
}

// PS256 of RFC 7518, 3.5: what MSAL signs with when it knows the SHA-256 thumbprint of the
// certificate.
function isSignedByCertificate(token: string, pem: string): boolean {
  const end = token.lastIndexOf('.');
  const { publicKey } = new X509Certificate(pem);
  return createVerify('sha256')
    .update(token.slice(0, end))
    .verify(
      {
        key: publicKey,
        padding: constants.RSA_PKCS1_PSS_PADDING,
        saltLength: constants.RSA_PSS_SALTLEN_DIGEST,
      },
      Buffer.from(token.slice(end + 1), 'base64url'),
    );
}

function requireAssertion(
  assertion: string,
  application: Application,
  issuerKeys: Readonly<Record<string, SigningKey>>,
  now: number,
): void {
  const claims = decodeJwt(assertion);
  const issuer = claims === null ? '' : textClaim(claims, 'iss');
  // An application that speaks for itself signs with its own certificate (Microsoft: certificate
  // credentials).
  if (claims !== null && issuer.toLowerCase() === application.clientId.toLowerCase()) {
    const { certificates = [] } = application;
    if (!certificates.some((pem) => isSignedByCertificate(assertion, pem))) {
      throw new EntraError(700027, application.clientId);
    }
    requireValidTime(claims, now);
    return;
  }
  if (application.federatedCredentials.length === 0) throw new EntraError(70021);
  if (claims === null) throw new EntraError(50013);
  requireFederatedCredential(application.federatedCredentials, {
    issuer,
    subject: textClaim(claims, 'sub'),
    audience: textClaim(claims, 'aud'),
  });
  const key = issuerKeys[issuer];
  if (key === undefined || !isSignedBy(assertion, key)) throw new EntraError(50013);
  requireValidTime(claims, now);
}

function requireValidTime(claims: JsonObject, now: number): void {
  const seconds = now / 1000;
  const [from, until] = [timeClaim(claims, 'nbf'), timeClaim(claims, 'exp')];
  if (seconds >= until || seconds + CLOCK_SKEW < from) {
    throw new EntraError(700024, iso(seconds), iso(from), iso(until));
  }
}

/**
 * Lets an application in that shows a token of an OIDC provider it trusts, one that it signed with
 * its own certificate, or one of its secrets.
 *
 * @param form body of the token request.
 * @param issuerKeys keys of the OIDC providers, by issuer.
 * @param now milliseconds since 1970.
 * @throws EntraError 7000218, 7000215, 70021, 700211, 700212, 700213, 700027, 50013 or 700024.
 */
export function authenticateClient(
  form: URLSearchParams,
  application: Application,
  issuerKeys: Readonly<Record<string, SigningKey>>,
  now: number,
): void {
  const assertion = form.get('client_assertion');
  const secret = form.get('client_secret');
  if (assertion !== null) requireAssertion(assertion, application, issuerKeys, now);
  else if (secret === null) throw new EntraError(7000218);
  else if (!application.secrets.includes(secret)) {
    throw new EntraError(7000215, application.clientId);
  }
}
