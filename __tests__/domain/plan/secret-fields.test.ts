import { describe, expect, it } from '@jest/globals';

import { canonicalText } from '../../../src/domain/canonical-json.js';
import type { JsonObject } from '../../../src/domain/json.js';
import { comparableBody } from '../../../src/domain/plan/comparable-body.js';
import {
  isSecretPath,
  secretTextsIn,
  withoutSecrets,
} from '../../../src/domain/plan/secret-fields.js';
import { cpuTimeOf } from '../../cpu-time.js';

const startup = (script: JsonObject): JsonObject => ({
  properties: { properties: { setupScripts: { scripts: { startupScript: script } } } },
});

// The value that no file may hold is hunter2 in each of them.
const leaks: readonly (readonly [what: string, body: JsonObject])[] = [
  ['the key in the metadata of a connection', { properties: { metadata: { ApiKey: 'hunter2' } } }],
  ['a client secret in them', { properties: { metadata: { client_secret: 'hunter2' } } }],
  ['a setup script', startup({ scriptSource: 'inline', scriptData: 'aHVudGVyMg hunter2' })],
  ['its arguments', startup({ scriptArguments: 'hunter2 fast' })],
  ['an account key', { properties: { x: 'AccountName=a;AccountKey=hunter2==;End=1' } }],
  ['a shared access key', { properties: { x: 'Endpoint=sb://x;SharedAccessKey=hunter2' } }],
  ['a shared access signature', { properties: { x: 'SharedAccessSignature=hunter2' } }],
  ['a password', { properties: { x: 'Server=tcp:x;User ID=u;Password=hunter2;' } }],
  ['a password in quotes', { properties: { x: '{"password": "my hunter2"}' } }],
  ['a token in an address of git', { properties: { x: 'git+https://ci:hunter2@github.com/o/r' } }],
  ['a token alone there', { x: 'https://hunter2hunter2hunter2@github.com/o/r' }],
  ['a token in a command', { properties: { command: 'python t.py --token hunter2 --epochs 3' } }],
  ['a password in a command', { properties: { command: 'run --db-password=hunter2' } }],
  ['a key of a model host', { properties: { x: 'call hf_hunter2AbCdEfGhIjKlMnOp twice' } }],
  ['a key of a function', { properties: { x: 'https://f.example/api/x?code=hunter2&a=1' } }],
  ['a signed address', { properties: { x: 'https://a.example/c?sv=1&sig=hunter2&se=2' } }],
  ['a signature in a tag', { tags: { link: 'https://a.example/c?sv=1&sig=hunter2' } }],
  ['a signature alone in a tag', { tags: { link: 'sv=1&sig=hunter2' } }],
  ['the key of telemetry', { properties: { sdkTelemetryAppInsightsKey: 'hunter2' } }],
  ['keys of an endpoint', { properties: { keys: { primaryKey: 'hunter2' } } }],
  ['keys of a connection', { properties: { credentials: { keys: { mine: 'hunter2' } } } }],
  ['a variable of a node', { jobs: { a: { environment_variables: { DB_PASSWORD: 'hunter2' } } } }],
  [
    'an account key for Spark',
    { conf: { 'spark.hadoop.fs.azure.account.key.acct.dfs.core.windows.net': 'hunter2+Ab' } },
  ],
  [
    'a literal input of a job',
    { inputs: { db_password: { jobInputType: 'literal', value: 'hunter2' } } },
  ],
  ['a password in a tag', { tags: { password: 'hunter2' } }],
  ['a key in a tag', { tags: { apiKey: 'hunter2AbCdEfGhIjKlMnOp' } }],
  ['a key among properties', { properties: { properties: { api_key: 'hunter2' } } }],
  ['who signs in with curl', { command: 'curl -s -u ada:hunter2 https://x' }],
  ['a variable that is set', { command: 'TOKEN=hunter2; DB_PASS=hunter2 SECRET="hunter2" run' }],
  ['a short token of git', { command: 'pip install git+https://hunter2f@github.com/x' }],
  [
    'a key as PEM',
    { x: 'echo "-----BEGIN RSA PRIVATE KEY-----\nMhunter2\n-----END RSA PRIVATE KEY-----"' },
  ],
  ['basic authentication', { command: 'curl -H "Authorization: Basic hunter2AbCdEf=="' }],
  ['a key of a cloud and of a chat', { command: 'use AKIAHUNTERHUNTER2XXX xoxb-1234-hunter2' }],
  ['an encoded signature', { x: 'https://a.example/?u=https%3A%2F%2Fb%3Fsv%3D1%26sig%3Dhunter2' }],
  ['a certificate of a cluster', { properties: { sslConfiguration: { cert: 'hunter2' } } }],
  ['a header of a key', { command: "curl -H 'Ocp-Apim-Subscription-Key: hunter2' https://x" }],
  ['a header that says who asks', { x: '-H "Authorization: token hunter2"; X-Auth: hunter2' }],
  ['a cookie', { x: "curl -H 'Cookie: session=hunter2; b=hunter2' x" }],
  ['a password of a registry', { command: 'docker login -u me -p hunter2 x.azurecr.io' }],
  ['a password of a database', { command: 'mysql -u root -phunter2' }],
  ['a password for standard input', { command: 'echo hunter2 | docker login --password-stdin' }],
  ['an access token as an option', { command: 'x --pat hunter2; --api-auth=hunter2' }],
  ['a token in JSON in a text', { x: '{"token": "hunter2"}' }],
  ['a value after its option in a list', { args: ['serve', '--password', 'hunter2'] }],
  ['an input called pat', { inputs: { pat: { jobInputType: 'literal', value: 'hunter2' } } }],
  ['a header in the metadata', { properties: { metadata: { header: 'X-Auth: hunter2' } } }],
  ['a cookie in the metadata', { properties: { metadata: { cookie: 'session=hunter2' } } }],
];

const RANDOM = 'Zq8v3LmN0pR7sT2uW5xY';
const DIGITS = '0123456789abcdef0123456789abcdef';
const random: readonly JsonObject[] = [
  ...[`az login --service-principal -u x -p ${RANDOM} -t t`, `run --key ${RANDOM} --epochs 3`],
  ...[`OPENAI_KEY=${RANDOM} python a.py`, `wandb login ${RANDOM}`, `run a/b/${RANDOM}/c`],
  ...[`python a.py ${RANDOM}+/${RANDOM}==`, `mysql -p${RANDOM}`, `x '${RANDOM}'`],
].map((command): JsonObject => ({ jobs: { a: { command } } }));
const told: readonly JsonObject[] = [
  ...[`dapi${DIGITS}`, `AIza${RANDOM}${RANDOM}`, `npm_${RANDOM}${RANDOM}`, `sk_live_${RANDOM}`],
  ...[`SG.${RANDOM}.${RANDOM}`, `abc8Q~${RANDOM}${RANDOM}`, `wandb login ${DIGITS}`],
  ...[`https://hooks.slack.com/services/T0/B0/${RANDOM}`, `token: ${RANDOM}`, `A_KEY=${RANDOM}`],
].map((text): JsonObject => ({ x: `use ${text} now` }));
const named: readonly JsonObject[] = [
  ...[{ inputs: { auth: { value: RANDOM } } }, { tags: { pat: RANDOM, auth: RANDOM } }],
  ...[{ args: ['-p', RANDOM] }, { properties: { metadata: { authorization: `token ${RANDOM}` } } }],
];

// What people must read before they approve.
const ordinaryCommands: readonly string[] = [
  'git clone https://github.com/o/r && git checkout 4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  'docker run -p 8080:80 x.azurecr.io/Team/Image2:v1.2.3',
  `docker pull x.azurecr.io/a@sha256:${DIGITS}${DIGITS}`,
  'serve --model meta-llama/Meta-Llama-3.1-8B-Instruct --vm Standard_NC24ads_A100_v4',
  'python t.py --id 8F3c1a2B-0000-4000-8000-00000000000a --sort-key customer_id --auth key',
  'python src/ResNet50_Trainer_V2/train.py --data ${{inputs.trainData2026Q1Z9x8W7v6}} $aB3dE5gH7jK9mN1pQ3sT5',
  'python t.py --out CNN_LSTM_v3_bs128_lr1e-4/RunA2026 --weights ResNet50_Weights.IMAGENET1K_V2',
  'az login --identity -u 00000000-0000-0000-0000-000000000001 && mysql -u root -p db1 && echo a1 | wc -l',
];

it.each([
  ...['eyJ', 'sk-', 'login ', 'login -p', 'mysql -', 'wandb login ', 'echo a|', 'echo ', '"token'],
  ...[
    'a-key',
    'a-',
    ' a-',
    '--a-',
    '_KEY=',
    'cookie: ',
    'SG.',
    'Q~',
    'authorization:',
    'aA1',
    'Ab1/',
  ],
])('a text that is nothing but %s is looked through once', async (begin) => {
  const text = begin.repeat(60_000 / begin.length);
  const time = await cpuTimeOf(() => withoutSecrets({ command: text, x: `${text} token` }));
  // With the square of its length it took 2.7 and 3.5 seconds.
  expect(time).toBeLessThan(1_500);
});

describe('secrets in a body', () => {
  it.each(leaks)('%s is in nothing that is written', (_, body) => {
    expect(JSON.stringify(body)).toContain('hunter2');
    expect(canonicalText(withoutSecrets(body))).not.toContain('hunter2');
    expect(canonicalText(comparableBody(body))).not.toContain('hunter2');
    expect(canonicalText(withoutSecrets(body))).toContain('(left out');
  });

  it.each([...random, ...told, ...named])('%j is in nothing that is written', (body) => {
    expect(canonicalText(withoutSecrets(body))).not.toMatch(new RegExp(`${RANDOM}|${DIGITS}`));
    expect(canonicalText(withoutSecrets(body))).toContain('(left out');
  });

  it.each<[string, JsonObject]>([
    ...ordinaryCommands.map((command): [string, JsonObject] => [command, { command }]),
    ['a list of options', { args: ['--token', '$TOKEN', '--password', '--key', 'customer_id'] }],
    ['how somebody signs in', { inputs: { auth: { value: 'oauth2' } }, tags: { auth: 'aad2026' } }],
    ['texts about tokens', { x: 'Unexpected token: line2. authorization: denied; cookie: none' }],
    [
      'rights of a vault',
      { accessPolicies: [{ permissions: { keys: ['get'], secrets: ['all'] } }] },
    ],
    ['a deployment called cert', { properties: { traffic: { cert: 90, keys: 10 } } }],
    ['tags', { tags: { key: 'a', password: 'see the vault', secrets: 'none' } }],
    ['metadata that say what a connection is', { properties: { metadata: { ApiVersion: '1' } } }],
    ['a script in a file share', startup({ scriptData: 'Users/ada/setup.sh' })],
    ['a variable in a command', { x: 'python t.py --token $TOKEN --max-tokens 100' }],
    ['a container', { x: 'abfss://data@lake.dfs.core.windows.net/x' }],
    ['an organisation', { x: 'https://contoso@dev.azure.com/contoso/p/_git/r' }],
    [
      'a model of a library',
      { name: 'sk-learn-churn-classifier-v2', x: 'hf_bert_base_uncased_v2' },
    ],
    [
      'hyper-parameters',
      {
        inputs: {
          learning_rate: { jobInputType: 'literal', value: '0.0001' },
          max_tokens: { jobInputType: 'literal', value: '131072' },
          eos_token: { jobInputType: 'literal', value: 'endoftext2' },
          tokenizer: { jobInputType: 'literal', value: 'Llama-3-8B-Instruct-Chat-HF' },
          sort_key: { jobInputType: 'literal', value: 'customer_id_2' },
          training_data: { jobInputType: 'uri_file', uri: 'azureml:churn_data_2026:3' },
          secret_name: { value: 'churn-db-secret2' },
        },
      },
    ],
    ['a path and a reference', { tags: { token: '/mnt/keys/2', api_key: '${{secrets.KEY2}}' } }],
    [
      'where a secret is',
      { tags: { password: 'keyvault', secret: 'https://kv.example/secrets/a2' } },
    ],
    [
      'settings of Spark',
      { conf: { 'spark.executor.instances': '2', 'spark.driver.memory': '4g' } },
    ],
    [
      'a commit',
      { tags: { 'mlflow.source.git.commit': '4b825dc642cb6eb9a060e54bf8d69288fbee4904' } },
    ],
    [
      'commands of every day',
      {
        x: 'docker run -u 1000:1000 a; MAX_TOKENS=100 BYPASS=on SORT_KEY=id eos_token=x2 N_PASS=3 TOKEN=$T basic authentication of git+https://contoso2@dev.azure.com/x',
      },
    ],
    ['a job called password', { properties: { jobs: { password: { type: 'command' } } } }],
  ])('%s are data, and stay', (_, body) => {
    expect(withoutSecrets(body)).toEqual(body);
  });

  it('a deployment called cert keeps its share of the traffic, and another share is a change', () => {
    const endpoint = (cert: number): JsonObject => ({ properties: { traffic: { cert } } });
    expect(comparableBody(endpoint(90))).toEqual(endpoint(90));
    expect(comparableBody(endpoint(90))).not.toEqual(comparableBody(endpoint(10)));
  });

  it('a policy that grew is a change', () => {
    const policy = (keys: string[], secrets: string[]): JsonObject => ({
      properties: { accessPolicies: [{ objectId: 'x', permissions: { keys, secrets } }] },
    });
    expect(comparableBody(policy(['get'], ['get']))).not.toEqual(
      comparableBody(policy(['all'], ['get', 'purge'])),
    );
  });

  it('another value shows as a change where it cannot be guessed, and only there', () => {
    const variables = (API: string): JsonObject => ({
      properties: { environmentVariables: { API } },
    });
    const [one, other] = ['aB3dE5gH7jK9mN1pQ3sT5', 'zB3dE5gH7jK9mN1pQ3sT5'];
    expect(comparableBody(variables(one))).not.toEqual(comparableBody(variables(other)));
    const tagged = (apiKey: string): JsonObject => ({ tags: { apiKey } });
    expect(comparableBody(tagged(one))).not.toEqual(comparableBody(tagged(other)));
    expect(comparableBody(variables('hunter2'))).toEqual(comparableBody(variables('hunter3')));
    // What Azure renews by itself is no change.
    const signed = (rest: string): JsonObject => ({ x: `https://a.example/c?${rest}&sp=r` });
    expect(comparableBody(signed('se=1&sig=one'))).toEqual(comparableBody(signed('se=2&sig=two')));
    const keys = (key: string): JsonObject => ({ properties: { keys: { primaryKey: key } } });
    expect(comparableBody(keys(one))).toEqual(comparableBody(keys(other)));
  });

  it('are told apart by their place, whatever the case', () => {
    expect(isSecretPath(['properties', 'Credentials', 'Key'])).toBe(true);
    expect(isSecretPath(['properties', 'traffic', 'key'])).toBe(false);
    expect(isSecretPath(['constructor'])).toBe(false);
  });

  it('that a listing answered are known to the run, and names and modes are not', () => {
    expect(secretTextsIn({ primaryKey: 'one', secondaryKey: 'two' })).toEqual(['one', 'two']);
    expect(secretTextsIn({ secretsType: 'AccountKey', key: 'one' })).toEqual(['one']);
    expect(
      secretTextsIn({ environmentVariables: { MODE: 'fast', API_KEY: 'one', URL: 'http://x' } }),
    ).toEqual(['one']);
  });
});
