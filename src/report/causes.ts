import type { JudgedFinding } from '../domain/plan/finding.js';
import type { RunReport } from '../domain/run/run-report.js';
import { code, fence, text } from './escape.js';
import { placeHolderNote, splitRemedy } from './remedy.js';
import { counted } from '../domain/counted.js';
import { collapsed, listed, nameIn, toldIn, whole, type Block } from './section.js';
import { SHOWN_NAMES, tellingOf } from './told.js';

/** Of very many commands, so many are shown. */
const SHOWN_COPIES = 20;
/** So few causes have their commands in sight. */
const FEW = 3;

/** Findings that say the same of several things, and what is copied to see to each. */
export interface Cause {
  readonly first: JudgedFinding;
  readonly findings: readonly JudgedFinding[];
  /** What a person does, without what is copied. */
  readonly words: string | undefined;
  readonly language: 'sh' | 'yaml';
  readonly copies: ReadonlySet<string>;
}

/** Findings by what they say, in the order in which it is first said. */
export function causesOf(findings: readonly JudgedFinding[]): readonly Cause[] {
  const causes = new Map<
    string,
    Cause & { readonly findings: JudgedFinding[]; readonly copies: Set<string> }
  >();
  for (const finding of findings) {
    const { words, language, copy } = splitRemedy(finding.remedy);
    const { rule, why, acknowledged, certainty } = finding;
    const key = [rule, why, words, language, acknowledged, certainty].join('\n');
    const cause = causes.get(key) ?? {
      first: finding,
      findings: [],
      words,
      language,
      copies: new Set<string>(),
    };
    cause.findings.push(finding);
    if (copy !== undefined) cause.copies.add(copy);
    causes.set(key, cause);
  }
  return [...causes.values()];
}

/** The line of a cause: what it is about, why that matters, what a person does. */
function causeLine({ first, findings, words, copies, language }: Cause, report: RunReport): string {
  const marks = [
    ...(first.acknowledged ? ['accepted by name'] : []),
    ...(first.preparedBy === undefined ? [] : ['removed before the move']),
    ...(first.certainty === 'unknown' && first.severity !== 'blocker' ? ['could not be read'] : []),
  ].map((mark) => `, ${mark}`);
  const remedy = words === undefined ? '' : text(toldIn(report, words).replace(/\.$/, ''));
  const below = `${counted(copies.size, language === 'sh' ? 'command' : 'input')} below`;
  const todo = copies.size === 0 ? remedy : [...(remedy === '' ? [] : [remedy]), below].join(': ');
  return `- ${namesOf(findings, report)}: ${text(toldIn(report, first.why))}${saidOf(first)} **Do:** ${todo}. <sub>${code(first.rule)}${marks.join('')}</sub>`;
}

/** The things that findings are about, the first few by name. */
function namesOf(findings: readonly JudgedFinding[], report: RunReport): string {
  const names = [
    ...new Set(
      findings
        .slice(0, SHOWN_NAMES)
        .map(({ label, subject }) =>
          label === undefined ? code(nameIn(report, subject)) : text(label),
        ),
    ),
  ];
  const more = findings.length - Math.min(findings.length, SHOWN_NAMES);
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** What was seen, where that is the reason: Azure's own words; empty where ours say it all. */
export function saidOf(finding: JudgedFinding): string {
  const said = tellingOf(finding).map(({ field, value }) => `${text(field)} ${code(value)}`);
  return said.length === 0 ? '' : ` Seen: ${said.join(', ')}.`;
}

/** What is copied for all causes: one block of commands, one of inputs; nothing where there is none. */
export function copiesOf(causes: readonly Cause[]): readonly Block[] {
  return (['sh', 'yaml'] as const).flatMap((language) => {
    const those = causes.filter((cause) => cause.language === language && cause.copies.size > 0);
    if (those.length === 0) return [];
    const lines = those.flatMap(({ first, copies }) => {
      const shown = [...copies].slice(0, SHOWN_COPIES);
      const missing = copies.size - shown.length;
      const more = missing > 0 ? [`# and ${missing} more, for the others in the same way`] : [];
      return [`# ${first.rule}`, ...shown, ...more];
    });
    const count = those.reduce((sum, { copies }) => sum + copies.size, 0);
    const what =
      language === 'sh'
        ? `${counted(count, 'command')} for Bash and PowerShell`
        : `${counted(count, 'input')}, each a decision of its own`;
    const notes = placeHolderNote(lines).map((note) => `${note}\n\n`);
    const block = whole(`${notes.join('')}${fence(language, lines)}`);
    return [collapsed(what, block, causes.length <= FEW)];
  });
}

/** Causes as a list below a heading, without what is copied. */
export function causeList(head: string, causes: readonly Cause[], report: RunReport): Block {
  return listed(head, causes, (cause) => causeLine(cause, report));
}
