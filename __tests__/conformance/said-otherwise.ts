/** What the specifications at hand say otherwise than Azure, and why that is so. */
export const SAID_OTHERWISE: readonly (readonly [complaint: RegExp, why: string])[] = [
  [/ requiredResourceProviders$/, 'in the types of the version that is asked for, which is newer'],
  [/\(404\).*INVALID_RESPONSE_CODE.*'404'/, 'some of them name no error at all'],
  [/ authorizations$/, 'recorded: groups-locks-providers'],
];

/** Whether a complaint about an exchange is one of those. */
export function isSaidOtherwise(complaint: string): boolean {
  return SAID_OTHERWISE.some(([what]) => what.test(complaint));
}

// Fields of a workspace that Azure was recorded to show, and the version at hand does not name.
const UNSPECIFIED = [
  ...['EnableSoftwareBillOfMaterials', 'allowRoleAssignmentOnRG', 'creationTime', 'ipAllowlist'],
  ...['linkedModelInventoryArmId', 'networkAcls', 'sdkTelemetryAppInsightsKey'],
  'softDeleteEnabled',
];

const SCENARIO = '__tests__/scenarios/restore/restore-';

/** What single tests have otherwise than published, on purpose: by the test, and the complaint. */
const ON_PURPOSE: readonly (readonly [test: RegExp, complaint: RegExp, why: string])[] = [
  [/./, / \/headers\/retry-after: Value 1 is less than minimum 10$/, 'tests do not wait so long'],
  [
    /conformance\/recorded-workspace|restore-recorded/,
    /diagnosticsettings.*\/(identity|kind|location|tags): Additional/,
    'recorded: diagnostic-settings-put has more than is specified',
  ],
  [
    /conformance\/recorded-workspace|restore-recorded/,
    /workspaces?}? .*answer: .*Additional properties not allowed: (etag|isPrivateLinkEnabled)$/,
    'recorded: a workspace has more than is specified',
  ],
  [
    /conformance\/recorded-workspace|restore-recorded/,
    new RegExp(`/properties/(${UNSPECIFIED.join('|')}): Additional properties not allowed: `),
    'the same',
  ],
  [
    /conformance\/recorded-workspace|restore-recorded/,
    /datastores(\/{name})? .*answer: .*required property: secrets$/,
    'recorded: a datastore shows no secrets, which are specified to be required',
  ],
  [
    new RegExp(`${SCENARIO}left-out`),
    /Additional properties not allowed: (notes|description|tags|authorityUrl)$/,
    'words in everything that the state holds, and so in what is put back of it',
  ],
  [
    new RegExp(`${SCENARIO}namesakes`),
    /, answer: .*Additional properties not allowed: (systemData|args)$/,
    'made by somebody, whatever kind of thing it is',
  ],
  [
    new RegExp(`${SCENARIO}(again|namesakes|changed|careful)`),
    /, answer: .*(format uuid: (ada-1|t|b)$|required property: (authMode|credentials|secrets|tenantId)$)/,
    'a name that a person can read in place of an id, or only the fields that the test is about',
  ],
];

/** Whether a complaint about an exchange of a test is one that the test wants. */
export function isOnPurpose(test: string, complaint: string): boolean {
  return ON_PURPOSE.some(([file, what]) => file.test(test) && what.test(complaint));
}
