import type { Application, FederatedCredential } from './directory.js';
import { EntraError } from './entra-error.js';
import { decodeJwt, isSignedBy, textClaim, timeClaim, type SigningKey } from './jwt.js';

/** Seconds two clocks may differ. */
const CLOCK_SKEW = 300;

function iso(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}

// Entra names the first of issuer, audience and subject that no configured credential shares with the assertion:
// AADSTS700211, 700212, 700213.
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

function requireAssertion(
  assertion: string,
  application: Application,
  issuerKey: SigningKey,
  now: number,
): void {
  if (application.federatedCredentials.length === 0) throw new EntraError(70021);
  const claims = decodeJwt(assertion);
  if (claims === null) throw new EntraError(50013);
  requireFederatedCredential(application.federatedCredentials, {
    issuer: textClaim(claims, 'iss'),
    subject: textClaim(claims, 'sub'),
    audience: textClaim(claims, 'aud'),
  });
  if (!isSignedBy(assertion, issuerKey)) throw new EntraError(50013);
  const seconds = now / 1000;
  const [from, until] = [timeClaim(claims, 'nbf'), timeClaim(claims, 'exp')];
  if (seconds >= until || seconds + CLOCK_SKEW < from) {
    throw new EntraError(700024, iso(seconds), iso(from), iso(until));
  }
}

/**
 * Lets an application in that shows a token of GitHub's OIDC provider or one of its secrets.
 *
 * @param form body of the token request.
 * @param issuerKey key of GitHub's OIDC provider.
 * @param now milliseconds since 1970.
 * @throws EntraError 7000218, 7000215, 70021, 700211, 700212, 700213, 50013 or 700024.
 */
export function authenticateClient(
  form: URLSearchParams,
  application: Application,
  issuerKey: SigningKey,
  now: number,
): void {
  const assertion = form.get('client_assertion');
  const secret = form.get('client_secret');
  if (assertion !== null) requireAssertion(assertion, application, issuerKey, now);
  else if (secret === null) throw new EntraError(7000218);
  else if (!application.secrets.includes(secret)) {
    throw new EntraError(7000215, application.clientId);
  }
}
