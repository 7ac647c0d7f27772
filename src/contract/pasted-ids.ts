import { sameId } from '../domain/azure/resource-id.js';
import type { InputEntry } from './input-entry.js';
import type { Given, InputProblem } from './input-problem.js';
import { inputTable } from './inputs.js';
import { quotedInput } from './quoted-input.js';

/** What people paste: an id, or an address of the portal or of the studio that holds one. */
const PASTED = /^(?=\/subscriptions\/|https:\/\/)/i;
const ID =
  /\/subscriptions\/([^/?&#]+)(?:\/resourcegroups\/([^/?&#]+)(?:(?:\/providers\/microsoft\.machinelearningservices)?\/workspaces\/([^/?&#]+))?)?/i;

/** The inputs that the parts of an id are for, a subscription first; the last is the one given. */
const chains: readonly (readonly InputEntry<unknown>[])[] = [
  [inputTable.sourceSubscriptionId, inputTable.sourceResourceGroup, inputTable.workspaceName],
  [inputTable.sourceSubscriptionId, inputTable.sourceResourceGroup],
  [inputTable.destinationSubscriptionId, inputTable.destinationResourceGroup],
  [inputTable.sourceSubscriptionId],
  [inputTable.destinationSubscriptionId],
];

interface Pasted {
  readonly given: Given;
  readonly problems: readonly InputProblem[];
}

/**
 * The inputs with a pasted resource id, or an address that holds one, taken apart: what it says of
 * subscription and group stands for those inputs where they are not given. Where they are given and
 * say otherwise, that is a problem: nobody knows which is meant.
 */
export function withPastedIds(given: Given, spell: (name: string) => string): Pasted {
  return chains.reduce<Pasted>(
    (before, chain) => {
      const taken = takeApart(before.given, chain, spell);
      return { given: taken.given, problems: [...before.problems, ...taken.problems] };
    },
    { given, problems: [] },
  );
}

function takeApart(
  given: Given,
  chain: readonly InputEntry<unknown>[],
  spell: (name: string) => string,
): Pasted {
  const last = chain.at(-1);
  const parts = last === undefined ? undefined : partsOf(given(last))?.slice(0, chain.length);
  if (last === undefined || parts?.length !== chain.length) return { given, problems: [] };
  const named = new Map(chain.map((input, index) => [input.name, parts[index] ?? '']));
  const others = chain.slice(0, -1).flatMap((input): InputProblem[] => {
    const [said, meant] = [given(input), named.get(input.name) ?? ''];
    // Another pasted id is compared by what it says, once it was taken apart itself.
    const own = partsOf(said)?.at(chain.indexOf(input)) ?? said;
    if (own === '' || sameId(own, meant)) return [];
    return [
      {
        input: spell(last.name),
        sentence: `The input ${spell(last.name)} is an id with ${quotedInput(meant)} in it, but ${spell(input.name)} is ${quotedInput(said)}.`,
        remedy: `Give ${spell(last.name)} as ${quotedInput(named.get(last.name) ?? '')}, or leave ${spell(input.name)} out.`,
      },
    ];
  });
  return { given: (input) => named.get(input.name) ?? given(input), problems: others };
}

function partsOf(text: string): readonly string[] | undefined {
  if (!PASTED.test(text)) return undefined;
  const parts = ID.exec(decoded(text))?.slice(1);
  return parts?.filter((part) => typeof part === 'string');
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
