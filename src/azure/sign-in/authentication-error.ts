import { remedyIn } from '../../domain/causes/cause.js';
import { networkCauses } from '../../domain/causes/network-causes.js';
import { signInCauses } from '../../domain/causes/sign-in-causes.js';
import { ProductError, redact } from '../../domain/run/errors.js';
import { shortened } from '../../domain/shortened.js';

const GENERAL_REMEDY = 'Check the sign-in inputs (auth, tenant-id, client-id, azure-cloud).';

/** The ProductError of a sign-in that cannot even be tried. */
export function cannotSignIn(sentence: string, remedy: string): ProductError {
  return new ProductError('authentication-failed', { sentence, remedy });
}

/**
 * Turns whatever a credential raised into the ProductError `authentication-failed`: the first line
 * of the message with its AADSTS code, and a remedy by that code. Secrets are blotted out; a
 * ProductError stays as it is.
 *
 * @param onTheWire what last went wrong with a request of the sign-in, which libraries hide.
 * @param before the same of an earlier sign-in: a library that was throttled asks nobody for a
 * minute, and then says nothing at all.
 */
export function authenticationError(
  error: unknown,
  onTheWire?: Error,
  before?: Error,
): ProductError {
  if (error instanceof ProductError) return error;
  const said = messagesOf(error);
  if (onTheWire === undefined && said.trim() === '' && before !== undefined) {
    return authenticationError(error, before);
  }
  // A code of Entra says more than the wire; anything else that a library says, less.
  const isSaid = onTheWire === undefined || /AADSTS\d+/.test(said);
  const wire = isSaid ? '' : oneLine(messagesOf(onTheWire));
  const text = `${wire}\n${said}`;
  return new ProductError('authentication-failed', {
    sentence: `Azure sign-in failed: ${linksOf(error) ?? headline(text)}`,
    // What a library calls itself fits a cause of its own, which is not what went wrong.
    remedy: remedyIn(networkCauses, wire) ?? remedyIn(signInCauses, text) ?? GENERAL_REMEDY,
  });
}

/**
 * What each link of a chain of credentials says, in its order: whoever meant one of them looks for
 * that. Undefined where there is no chain.
 */
function linksOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('errors' in error) || !Array.isArray(error.errors)) {
    return undefined;
  }
  const links = error.errors.map((link: unknown) => headline(messagesOf(link)));
  return links.length < 2 ? undefined : links.join('; ');
}

/**
 * Messages and codes of an error and of what it was made from: a chain of credentials keeps one
 * error for each.
 */
function messagesOf(error: unknown, depth = 0): string {
  if (!(error instanceof Error) || depth > 4) return '';
  const code = 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : '';
  const inner: unknown[] = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  const causes = [...inner, error.cause].map((cause) => messagesOf(cause, depth + 1));
  return [`${error.message}${code}`, ...causes].filter((text) => text !== '').join('\n');
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ': ');
}

const LONGEST_HEADLINE = 400;

/**
 * What Entra says from its AADSTS code on, without the trace ids behind it; else the first line.
 */
function headline(text: string): string {
  const lines = redact(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const line = lines.find((each) => /AADSTS\d+/.test(each)) ?? lines[0] ?? 'no reason was given';
  const said = line.replace(/^.*?(?=AADSTS\d)/, '').replace(/\s*Trace ID:.*$/i, '');
  return shortened(said, LONGEST_HEADLINE);
}
