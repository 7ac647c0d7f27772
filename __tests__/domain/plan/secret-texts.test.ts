import { describe, expect, it } from '@jest/globals';

import { canonicalText } from '../../../src/domain/canonical-json.js';
import type { JsonObject } from '../../../src/domain/json.js';
import { withoutSecrets } from '../../../src/domain/plan/secret-fields.js';
import { cpuTimeOf } from '../../cpu-time.js';

// A password as people choose it, what a service gave, and a token of Azure DevOps.
const OWN = 'Sommer2024!';
const GIVEN = 'Zq8v3LmN0pR7sT2uW5xY';
const DEVOPS = 'k3x7q2m5n8p4r6t9v2w5y7z3a6b8c4d2e5f7g9h3j6k8l4m2n5p7';
const DIGITS = '0123456789abcdef0123456789abcdef';
const ANY = new RegExp([OWN, GIVEN, DEVOPS, DIGITS].join('|'));

const commands: readonly string[] = [
  ...[`openssl rsa -passin pass:${OWN}`, `keytool -storepass ${OWN}`, `gpg --passphrase ${OWN} x`],
  ...[`python a.py --pw ${OWN}`, `python a.py --db-pass=${OWN}`, `plink -pw ${OWN} x`],
  ...[`sshpass -e; SSHPASS=${OWN}`, `sqlcmd -S x -U sa -P ${OWN}`, `redis-cli -a ${OWN} get x`],
  ...[`mongo -u a -p ${OWN}`, `mongodump -p ${OWN}`, `snowsql -p ${OWN}`, `twine -u a -p ${OWN}`],
  ...[`ldapsearch -x -w ${OWN}`, `smbclient -U bob%${OWN} //x/y`, `cmdkey /add:x /pass:${OWN}`],
  ...[`unzip -P ${OWN} a.zip`, `7z x -p${OWN} a.7z`, `lftp -u bob,${OWN} x`],
  ...[`htpasswd -b f u ${OWN}`, `net use z: \\\\x\\y /user:bob ${OWN}`],
  `ConvertTo-SecureString "${OWN}" -AsPlainText`,
  ...[`os.environ["DB_PASSWORD"] = "${OWN}"`, `x -c "os.environ['TOKEN']='${OWN}'"`],
  `npm config set //x/:_authToken ${OWN}`,
  ...[`echo ${OWN} | sudo -S ls`, `printf '%s' ${OWN} | docker login --password-stdin`],
  ...[`IDENTIFIED BY '${OWN}'`, `psql user:${OWN}@host:5432/db`, `python a.py ${DEVOPS}`],
  ...[`run --key ${DIGITS}`, `OPENAI_KEY=${DIGITS} run`],
];

const texts: readonly string[] = [
  `https://b.s3.amazonaws.com/k?X-Amz-Algorithm=a&X-Amz-Signature=${GIVEN}`,
  `https://storage.googleapis.com/k?X-Goog-Signature=${GIVEN}`,
  `https://d.cloudfront.net/x?Signature=${GIVEN}&Key-Pair-Id=K`,
  ...[`https://x/?auth=${GIVEN}`, `https://discord.com/api/webhooks/123/${GIVEN}`],
  `https://api.telegram.org/bot123456:${GIVEN}AAAA/send`,
  `https://hooks.zapier.com/hooks/catch/1/${GIVEN}`,
  ...[`AccountKey%3D${GIVEN}`, `pass: ${OWN}`, `PW: ${OWN}`, `Passwort: ${OWN}`],
  `<add key="ApiKey" value="${GIVEN}"/>`,
  ...[`ATATT3xFfGF0${GIVEN}${GIVEN}`, `dop_v1_${DIGITS}${DIGITS}`, `shpat_${DIGITS}`],
  ...[`r8_${GIVEN}${GIVEN}`, `gsk_${GIVEN}${GIVEN}`, `lin_api_${GIVEN}${GIVEN}`, `glrt-${GIVEN}`],
];

const bodies: readonly JsonObject[] = [
  ...commands.map((command): JsonObject => ({ jobs: { a: { command } } })),
  ...texts.map((x): JsonObject => ({ x: `use ${x} now` })),
  { args: ['serve', '--db-pass', OWN, '--storepass', OWN] },
  { tags: { sshpass: OWN, pw: OWN, signature: GIVEN }, inputs: { auth_token: { value: OWN } } },
];

// What people must read before they approve.
const ordinary: readonly string[] = [
  'scp -P 2222 data.zip host; zip -r a.zip b -P; redis-cli -a; docker run -a stdin -w /src -p 80:80 x',
  'unzip a.zip && ssh -p 2222 x; net use z: //x/y; openssl rand -hex 16; curl -u "$USER:$PW" x',
  'python t.py --bypass on1024 --single-pass true --pass 3 pw=0.5 N_PASS=3 BYPASS=step2b',
  `docker pull x.azurecr.io/a:v1.2.3@sha256:${DIGITS}${DIGITS}`,
  'mailto:ada2026@x.example/ git@github.com:o/r2 https://github.com/o/r2@v1.2.3/x azureml:churn:3@latest',
  'pass: true; pass: 12 of 12 checks; pass: 0.9876543, PW: linear; two passes',
  'gsk_clinical_trials_2024_features_v2 r8_baseline lin_api_docs shp2pgsql hvs.csv gl-matrix-2.8.1',
  'echo a1b2c3 | sudo tee x; echo step2 | sed -S; printf "%s" a1 | wc',
  'python t.py --out resnet50imagenet1kpretrainedbatchnormadamw2026finetuned --data train2026q1part2',
];

describe('secrets in texts and commands', () => {
  it.each(bodies)('%j is in nothing that is written', (body) => {
    expect(canonicalText(body)).toMatch(ANY);
    expect(canonicalText(withoutSecrets(body))).not.toMatch(ANY);
    expect(canonicalText(withoutSecrets(body))).toContain('(left out');
  });

  it.each(ordinary)('%s are words, and stay', (command) => {
    expect(withoutSecrets({ command, x: command })).toEqual({ command, x: command });
  });

  it.each([
    ...[
      'mongo ',
      'curl x -u a:',
      'htpasswd -b a ',
      'net use ',
      'lftp -u a',
      'printf %s ',
      ':_auth ',
    ],
    ...['user1:', 'a:b1cdef@', '%3D', 'x-signature', '["token"', 'pass = ', 'storepass', 'gl-'],
  ])('a text that is nothing but %s is looked through once', async (begin) => {
    const text = begin.repeat(60_000 / begin.length);
    const time = await cpuTimeOf(() => withoutSecrets({ command: text, x: `${text} token` }));
    expect(time).toBeLessThan(1_500);
  });
});
