import { existsSync, readFileSync } from 'node:fs';

import { expect, it } from '@jest/globals';

import { parseArmError } from '../../../../src/domain/azure/errors/arm-error-parser.js';
import { parseJson } from '../../../../src/domain/parse-json.js';
import {
  codesOf,
  type ArmError,
  type ArmErrorNode,
} from '../../../../src/domain/azure/errors/arm-error.js';
import { entryFor } from '../../../../src/domain/azure/errors/error-catalogue.js';
import {
  isJsonArray,
  isJsonObject,
  textAt,
  valueAt,
  type JsonObject,
} from '../../../../src/domain/json.js';
import { describeWhere } from '../../../describe-where.js';

const folder = new URL('../../../../../shared/data/arm/error-bodies/', import.meta.url);
const moves = new URL('move-error-bodies.json', folder);
const gateway = new URL('recorded-gateway-errors.json', folder);

function samplesOf(file: URL): readonly JsonObject[] {
  const parsed = parseJson(readFileSync(file, 'utf8'));
  return isJsonArray(parsed) ? parsed.filter(isJsonObject) : [];
}

function errorOf(sample: JsonObject | undefined): ArmError {
  const status = valueAt(sample, 'httpStatus');
  const text = textAt(sample, 'text') ?? JSON.stringify(valueAt(sample, 'body'));
  return parseArmError(typeof status === 'number' ? status : undefined, text);
}

interface Expected {
  readonly codes: readonly string[];
  readonly targets?: readonly string[];
  readonly tracking?: readonly string[];
  readonly correlation?: readonly string[];
}

const masked = 'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx';
const expectations: Readonly<Record<string, Expected>> = {
  'validate-409-not-supported': {
    codes: ['ResourceMoveValidationFailed', 'ResourceMoveNotSupported'],
    targets: [
      '/subscriptions/<subID>/resourceGroups/src-rsg/providers/Microsoft.ContainerInstance/containerGroups/aciresource',
    ],
    tracking: ['8f53448f-e108-4f51-85d4-259e2137761d'],
    correlation: ['0a88b427-06ea-4045-98f1-7d2c4aaf2867'],
  },
  'top-level-not-supported-no-details': { codes: ['ResourceMoveNotSupported'] },
  'provider-validation-badrequest-type-target': {
    codes: ['ResourceMoveProviderValidationFailed', 'BadRequest'],
    targets: ['Microsoft.DataFactory/factories'],
    tracking: [masked],
    correlation: [masked],
  },
  'policy-validation-linked-auth-cross-tenant': {
    codes: ['ResourceMovePolicyValidationFailed', 'LinkedAuthorizationFailed'],
    targets: ['Microsoft.Compute/images/<image-name>'],
  },
  'policy-deny-at-destination': {
    codes: ['ResourceMovePolicyValidationFailed'],
    tracking: ['<tracking-id>'],
  },
  'invalid-request-content-string-not-array': { codes: ['InvalidRequestContent'] },
  'rp-feature-not-enabled': { codes: ['MoveResourcesFailed'] },
  'resources-being-moved': { codes: ['ResourcesBeingMoved'] },
  'provider-not-found-other-subscription': {
    codes: ['ResourceMoveProviderValidationFailed', 'NotFound'],
    targets: ['Microsoft.Network/networkInterfaces'],
    tracking: ['<tracking-id>'],
    correlation: ['<correlation-id>'],
  },
  'marketplace-plan': {
    codes: ['ResourceMoveValidationFailed', 'ResourceMoveValidationFailed'],
    correlation: ['<correlation-id>'],
  },
};

function targetsOf(node: ArmErrorNode): readonly string[] {
  return [...(node.target === undefined ? [] : [node.target]), ...node.details.flatMap(targetsOf)];
}

const present = existsSync(moves) && existsSync(gateway);
const describeWithData = describeWhere(present, 'no recorded error bodies at ../shared/data');

describeWithData('recorded error bodies', () => {
  const samples = samplesOf(moves);

  it('are all expected here', () => {
    const ids = samples.map((sample) => textAt(sample, 'id'));
    expect(ids.sort()).toEqual(Object.keys(expectations).sort());
  });

  it.each(Object.entries(expectations))('%s', (id, expected) => {
    const sample = samples.find((each) => textAt(each, 'id') === id);
    const error = errorOf(sample);
    expect(codesOf(error)).toEqual(expected.codes);
    expect(targetsOf(error)).toEqual(expected.targets ?? []);
    expect(error.trackingIds).toEqual(expected.tracking ?? []);
    expect(error.correlationIds).toEqual(expected.correlation ?? []);
    expect(error.status ?? null).toBe(valueAt(sample, 'httpStatus'));
  });

  it('have a remedy for each code', () => {
    const codes = samples.flatMap((sample) => codesOf(errorOf(sample)));
    expect(codes.filter((code) => entryFor(code) === undefined)).toEqual([]);
  });

  it('of the front door give their code', () => {
    const frontDoor = samplesOf(gateway);
    expect(frontDoor.length).toBeGreaterThan(0);
    for (const sample of frontDoor) {
      const code = textAt(sample, 'code');
      expect(errorOf(sample)).toMatchObject({ code, status: valueAt(sample, 'httpStatus') });
      expect(entryFor(code)).toBeDefined();
    }
  });
});
