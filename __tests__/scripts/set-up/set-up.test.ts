import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'set-up-'));
  for (const tool of ['az', 'gh']) {
    writeFileSync(join(folder, tool), FAKE);
    chmodSync(join(folder, tool), 0o755);
  }
  writeFileSync(join(folder, 'made'), '');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

// It remembers what was made, and answers a question about it with an id: what was asked for by the
// same words is the same thing.
const FAKE = `#!/usr/bin/env bash
here=$(dirname "$0")
echo "$(basename "$0") $*" >> "$here/calls"
[ "$GH_FORM" = own ] && [[ "$*" == *customization/sub* ]] && { echo false; exit 0; }
case "$*" in
  "account show"*) echo tenant-1; exit ;;
  *customization/sub*) echo true; exit ;;
  "api users/"*) echo 42; exit ;;
  *can_admins_bypass*) grep -q "environments" "$here/made" && echo false; exit ;;
  "variable get "*) grep -E "^variable $3 " "$here/made" | cut -d ' ' -f 3; exit ;;
  "variable set "*) echo "variable $3 $7" >> "$here/made"; exit ;;
  "role definition create"*) file="\${5#@}"; grep '"Name"' "$file" | cut -d '"' -f 4 | sed 's/^/definition /' >> "$here/made"; cp "$file" "$here/role.json"; exit ;;
  "role definition list"*) grep -Fx "definition $5" "$here/made"; exit 0 ;;
  "ad app create"*) echo "app $5" >> "$here/made"; echo "id-of-$5"; exit ;;
  "ad app list"*) n=\${5#*\\'}; n=\${n%%\\'*}; grep -Fxq "app $n" "$here/made" && echo "id-of-$n"; exit 0 ;;
  "ad sp create"*) echo "sp $5" >> "$here/made"; exit ;;
  "ad sp show"*) grep -Fxq "sp $5" "$here/made"; exit ;;
  "ad app federated-credential create"*) sed 's/.*"subject":"\\([^"]*\\)".*/subject \\1/' "\${8#@}" >> "$here/made"; exit ;;
  "ad app federated-credential list"*) s=\${8#*\\'}; grep -Fx "subject \${s%%\\'*}" "$here/made"; exit 0 ;;
  "role assignment create"*) echo "assignment $5 $7 $9" >> "$here/made"; exit ;;
  "role assignment list"*) grep -Fx "assignment $5 $7 $9" "$here/made"; exit 0 ;;
  *"--http-method POST"*) cat "$(sed -E 's/.*--in-file ([^ ]+).*/\\1/' <<< "$*")" > "$here/posted"; echo "posted $(sed -E 's/.*--resource ([a-z]+).*/\\1/' <<< "$*")" >> "$here/made"; exit ;;
  "devops invoke"*) grep -q "posted $(sed -E 's/.*--resource ([a-z]+).*/\\1/' <<< "$*")" "$here/made" && echo 7; exit 0 ;;
  "api --method PUT"*) echo "put $4 $(cat)" >> "$here/made"; exit ;;
esac
`;

function run(script: string, ...args: readonly string[]): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync('bash', [`scripts/set-up/${script}`, ...args], {
    encoding: 'utf8',
    env: { PATH: `${folder}:${process.env['PATH'] ?? ''}`, GH_FORM: form },
  });
  return { code: status, said: `${stdout}${stderr}` };
}
let form = '';
beforeEach(() => {
  form = '';
});

const made = (): readonly string[] =>
  readFileSync(join(folder, 'made'), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

const azure = [
  ['--source-subscription', 'sub-a', '--destination-subscription', 'sub-b'],
  ['--source-group', 'ml-old', '--destination-group', 'ml-new', '--repository', 'contoso/ml'],
].flat();
const ids = ['validate', 'move', 'restore'].flatMap((kind) => [
  `--${kind}-client-id`,
  `id-of-workspace-move-${kind}`,
]);
const github = [
  ['--repository', 'contoso/ml', '--reviewers', 'ada,grace', '--tenant-id', 't'],
  ['--validate-client-id', 'v', '--move-client-id', 'm', '--restore-client-id', 'r'],
  ['--source-subscription', 'sub-a', '--destination-subscription', 'sub-b'],
].flat();
const devops = [
  '--organization',
  'https://dev.azure.com/contoso',
  ...['--project', 'ml', '--approver', 'person-1'],
];

describe.each([
  ['azure.sh', azure, ids],
  ['github.sh', github, []],
  ['azure-devops.sh', devops, []],
] as const)('%s', (script, args, more) => {
  it('makes nothing in a dry run, and says what it would make', () => {
    const { code, said } = run(script, ...args, '--dry-run');
    expect({ code, said }).toMatchObject({ code: 0, said: expect.stringMatching(/^would make/m) });
    expect(said).not.toMatch(/^made /m);
    expect(made()).toEqual([]);
  });

  it('makes everything once, and says so', () => {
    const first = run(script, ...args);
    expect(first).toMatchObject({ code: 0, said: expect.stringMatching(/^made /m) });
    const before = made().filter((line) => !line.startsWith('put '));
    expect(before.length + made().length).toBeGreaterThan(1);
    const again = run(script, ...args, ...more);
    expect(again.code).toBe(0);
    expect(again.said).toMatch(/^is there /m);
    expect(made().filter((line) => !line.startsWith('put '))).toEqual(before);
  });

  it('says how it is used, and refuses what it does not know', () => {
    expect(run(script, '--help')).toMatchObject({
      code: 0,
      said: expect.stringMatching(/^usage: /),
    });
    const missing = run(script, ...args.slice(2));
    expect(missing.code).toBe(2);
    expect(missing.said).toContain(`the option ${args[0] ?? ''} is missing`);
    expect(run(script, '--nmae', 'x').said).toContain('there is no option --nmae');
    expect(made()).toEqual([]);
  });
});

describe('azure.sh', () => {
  it('gives nothing to an application that has the name already, whoever registered it', () => {
    writeFileSync(join(folder, 'made'), 'app workspace-move-move\n');
    const { code, said } = run('azure.sh', ...azure);
    expect(code).toBe(2);
    expect(said).toContain('anybody may register a name');
    expect(made().filter((line) => /assignment .*-move-move/.test(line))).toEqual([]);
  });

  it('takes no sign that means something in JSON, in a query or to sed', () => {
    for (const sign of ['"', "'", '|', '&', '\\']) {
      expect(run('azure.sh', ...azure, '--branch', `a${sign}b`).code).toBe(2);
    }
    expect(made()).toEqual([]);
  });

  it('trusts the true subjects, and gives each identity no more than its roles', () => {
    run('azure.sh', ...azure);
    expect(made().filter((line) => line.startsWith('subject'))).toEqual([
      'subject repo:contoso/ml:ref:refs/heads/main',
      'subject repo:contoso/ml:environment:workspace-move',
      'subject repo:contoso/ml:environment:workspace-restore',
    ]);
    const roles = made().filter((line) => line.startsWith('assignment'));
    const mover = roles.filter((line) => line.includes('workspace mover'));
    expect(mover).toEqual([
      'assignment id-of-workspace-move-move Azure ML workspace mover /subscriptions/sub-a/resourceGroups/ml-old',
      'assignment id-of-workspace-move-move Azure ML workspace mover /subscriptions/sub-b/resourceGroups/ml-new',
    ]);
    const role: unknown = JSON.parse(readFileSync(join(folder, 'role.json'), 'utf8'));
    expect(role).toMatchObject({
      AssignableScopes: ['/subscriptions/sub-a', '/subscriptions/sub-b'],
    });
  });
});

describe('github.sh', () => {
  it('protects the environment of the move, and sets every variable', () => {
    run('github.sh', ...github);
    const [move = '', restore = ''] = made().filter((line) => line.startsWith('put'));
    expect(JSON.parse(move.slice(move.indexOf('{')))).toMatchObject({
      prevent_self_review: true,
      reviewers: [
        { type: 'User', id: 42 },
        { type: 'User', id: 42 },
      ],
      deployment_branch_policy: { protected_branches: true },
    });
    expect(JSON.parse(restore.slice(restore.indexOf('{')))).toMatchObject({ reviewers: [] });
    expect(made().filter((line) => line.startsWith('variable'))).toHaveLength(6);
  });

  it('ends where the repository has subjects of its own', () => {
    form = 'own';
    const { code, said } = run('github.sh', ...github);
    expect(code).toBe(2);
    expect(said).toContain('--validate-subject');
    expect(made()).toEqual([]);
  });
});
