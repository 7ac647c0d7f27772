import type { Contributors } from '../../domain/gate/pull-request-evidence.js';

/** A person as a commit names them; the login is known where GitHub knows whose address it is. */
interface Signature {
  readonly login: string | undefined;
  readonly email: string;
}

export interface CommitNames {
  readonly people: readonly Signature[];
  readonly message: string;
}

/** The address with which GitHub signs what is done on its pages; whoever did it is the author. */
const WEB_FLOW = 'noreply@github.com';

// Co-authored-by: Name <1234+login@users.noreply.github.com> (GitHub docs: commit with multiple
// authors).
const CO_AUTHOR = /^\s*co-authored-by:[^\n<]*<([^>\n]+)>/gim;
const NO_REPLY = /^(?:\d+\+)?([^@+]+)@users\.noreply\./i;

/**
 * Who wrote commits: authors, committers and co-authors. An address that no account is known for
 * counts as a person of its own whom nobody knows.
 */
export function contributorsOf(commits: readonly CommitNames[]): Contributors {
  const signed = commits.flatMap(({ people, message }) => [...people, ...coAuthorsOf(message)]);
  const loginOf = new Map(
    signed.flatMap(({ login, email }) =>
      login === undefined ? [] : [[email.toLowerCase(), login] as const],
    ),
  );
  const strangers = signed.flatMap(({ login, email }) => {
    const address = email.toLowerCase();
    return login === undefined && !loginOf.has(address) && address !== WEB_FLOW ? [address] : [];
  });
  const logins = signed.flatMap(({ login }) => login ?? []);
  return { logins: [...new Set(logins)], unknown: new Set(strangers).size };
}

function coAuthorsOf(message: string): readonly Signature[] {
  return [...message.matchAll(CO_AUTHOR)].map(([, address = '']) => {
    const email = address.trim();
    return { login: NO_REPLY.exec(email)?.[1], email };
  });
}
