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
];

it.each(['eyJ', 'sk-'])('a text that is nothing but %s is looked through once', async (begin) => {
  const time = await cpuTimeOf(() => withoutSecrets(begin.repeat(20_000)));
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

  it.each<[string, JsonObject]>([
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
