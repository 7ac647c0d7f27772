import type { JsonObject, JsonValue } from '../types.js';
import { SOME_USAGES, SOME_VM_SIZES } from './some-capacity.js';
import { ASSUMED_CODES, type AssumedCodes } from './assumed-codes.js';

/** A refusal of everything that matches, for example of one list or of one page of it. */
interface Refusal {
  /** Regular expression on path and query, compared without case. */
  readonly pathRegex: string;
  readonly status: number;
  readonly code: string;
  /** Refuse this page of a list only, counted from 1; default: all. */
  readonly page?: number;
}

/** How a move ends that does not simply succeed. */
interface MoveError {
  /** What the last poll answers with 409. */
  readonly body: JsonObject;
  /**
   * What has moved all the same: partial moves are documented (Microsoft: Move Azure resources).
   */
  readonly moved: 'all' | 'none' | 'first' | readonly string[];
  /** Ids of moved resources that are still at the source as well. */
  readonly duplicated?: readonly string[];
}

/** A policy of the destination that refuses a type. */
export interface PolicyDenial {
  /** `Microsoft.X/a`, any case. */
  readonly type: string;
  /** Name of the assignment that the answer blames. */
  readonly assignment: string;
  readonly reason: string;
}

/** A write of Machine Learning that is taken and then fails. */
export interface WriteFailure {
  /** Regular expression on the path of the resource, compared without case. */
  readonly pathRegex: string;
  readonly code: string;
  readonly message: string;
  /** What else the error has: `details`, `additionalInfo` (ARM RPC, error response). */
  readonly more?: JsonObject;
}

/** How Resource Manager behaves where a test wants it otherwise. */
interface Tempo {
  /** Items of a page of every list; default: Azure's own (emulator/arm/reading/pages.ts). */
  readonly pageSize: number | undefined;
  /**
   * Page sizes by type, for example `jobs` or `Microsoft.Storage/storageAccounts`; case and
   * namespace do not matter.
   */
  readonly pageSizes: Readonly<Record<string, number>>;
  /** Azure sends 15 (recorded); tests cannot wait that long. */
  readonly retryAfterSeconds: number;
  /** How many Retry-Afters a validation, a move, and an operation of a resource provider last. */
  readonly validationPolls: number;
  readonly movePolls: number;
  readonly operationPolls: number;
  /**
   * Whether computes, endpoints, deployments and schedules are at work after their PUT was
   * answered, as long as other operations of a provider are. In Azure they are; most tests are
   * about something else.
   */
  readonly writesTakeTime: boolean;
  /** Those of them that come to nothing; they take time whatever `writesTakeTime` says. */
  readonly writesFail: readonly WriteFailure[];
  /** Deletions that are taken and then fail: what was to go is there, and in the state Failed. */
  readonly deletesFail: readonly WriteFailure[];
  /** Whether long operations of Machine Learning name a Retry-After; recorded ones never do. */
  readonly operationsNamePause: boolean;
  /** Whether the Location of a deletion that went well ends in 404; some recorded ones do. */
  readonly deletionForgotten: boolean;
  /** Whether a namespace that was never registered refuses reads; recorded. */
  readonly readsNeedRegistration: boolean;
  /** Who says that a compute is not there; not recorded. */
  readonly missingComputeSaidBy: 'gateway' | 'service';
  readonly refuse: readonly Refusal[];
  /** Body that ends every validation with 409. */
  readonly validationError: JsonObject | undefined;
  readonly moveError: MoveError | undefined;
  /** What `Microsoft.Authorization/permissions` lists at every scope. */
  readonly permissions: readonly JsonObject[];
  /**
   * What it lists at some scopes only, by a regular expression on the path; the first that fits
   * counts.
   */
  readonly permissionsAt: readonly {
    readonly pathRegex: string;
    readonly permissions: readonly JsonObject[];
  }[];
  /** Policies of any group that refuse a type. */
  readonly policyDenials: readonly PolicyDenial[];
  /** Bodies of what is gone and Resource Graph still lists: it is eventually consistent. */
  readonly graphStillShows: readonly JsonObject[];
  /** Quotas and VM sizes of Machine Learning, the same in every region. */
  readonly usages: readonly JsonObject[];
  readonly vmSizes: readonly JsonObject[];
  /** Types that do not move; the provider's own lists are not at hand for all of them. */
  readonly unmovableTypes: readonly string[];
}

/** Switches where no document says what Azure does. Each default is the likelier answer. */
interface OpenQuestions {
  /** Whether the workspace's system identity keeps its principal. */
  readonly principalIdSurvives: boolean;
  /**
   * Whether the workspace names associated resources that moved in the same request by their new
   * ids (implied only).
   */
  readonly referencesFollow: boolean;
  readonly schedulesSurvive: boolean;
  readonly connectionsSurvive: boolean;
  readonly outboundRulesSurvive: boolean;
  readonly labelingJobsSurvive: boolean;
  readonly linkedServicesSurvive: boolean;
  readonly diagnosticSettingsSurvive: boolean;
  readonly resourceTagsSurvive: boolean;
  /** The guide's table says that data assets do not move; what it means by them is not said. */
  readonly dataAssetsSurvive: boolean;
  /** The guide says both: datastores move, and non-default datastores do not. */
  readonly nonDefaultDatastoresSurvive: boolean;
  /**
   * Whether the keys that a workspace holds of its associated resources stay good when these move
   * with it.
   */
  readonly keysSurvive: boolean;
  /** Whether a PUT over a datastore changes its subscription and group. */
  readonly datastorePutChangesPlace: boolean;
  /**
   * Names of compute instances that are refused as former ones; the known issue is old, and not
   * said to be fixed.
   */
  readonly formerInstanceNames: readonly string[];
  /** The guide says both: computes and endpoints must be gone before, and the move deletes them. */
  readonly moveDeletesComputes: boolean;
  /**
   * Oldest api-version of Machine Learning still served: previews of 2020 to 2024 are the only ones
   * for some lists.
   */
  readonly oldestMachineLearningVersion: string;
  /**
   * api-version inside the `nextLink` of Machine Learning lists; default: the request's own, as
   * recorded. The published example of computes shows another.
   */
  readonly nextLinkApiVersion: string | undefined;
  /** What a schedule list shows without `listViewType`; recorded: all, 32 that are on and 18 not. */
  readonly schedulesDefaultView: 'EnabledOnly' | 'DisabledOnly' | 'All';
  /** Whether a ReadOnly lock stops a validation too: it stops POST actions in general. */
  readonly readOnlyLockStopsValidation: boolean;
  /** Whether a CanNotDelete lock stops a move: the documents disagree. */
  readonly canNotDeleteLockStopsMove: boolean;
  /**
   * Who finds a resource of the same type and name at the target: the RPC's table says the front
   * door.
   */
  readonly namesakeFoundBy: 'front-door' | 'validation';
  /**
   * The shape in which a provider's refusal arrives; both are recorded, neither of Machine
   * Learning.
   */
  readonly providerErrorShape: 'nested' | 'json-in-string';
  /**
   * True: write-only fields are read back as they were put, which Azure does not do; for tests of
   * redaction.
   */
  readonly leaksWriteOnlyFields: boolean;
  /** Codes no source gives. */
  readonly codes: AssumedCodes;
}

export interface ArmBehaviour extends Tempo, OpenQuestions {}

/** What is left out keeps its default. */
export type ArmSettings = Partial<ArmBehaviour>;

const allRights: Readonly<Record<string, JsonValue>> = {
  actions: ['*'],
  notActions: [],
  dataActions: [],
  notDataActions: [],
};

export const ARM_BEHAVIOUR: ArmBehaviour = {
  pageSize: undefined,
  pageSizes: {},
  retryAfterSeconds: 1,
  validationPolls: 1,
  movePolls: 2,
  operationPolls: 1,
  writesTakeTime: false,
  writesFail: [],
  deletesFail: [],
  operationsNamePause: false,
  deletionForgotten: true,
  readsNeedRegistration: true,
  missingComputeSaidBy: 'gateway',
  refuse: [],
  validationError: undefined,
  moveError: undefined,
  permissions: [allRights],
  permissionsAt: [],
  policyDenials: [],
  graphStillShows: [],
  usages: SOME_USAGES,
  vmSizes: SOME_VM_SIZES,
  // Microsoft: Move operation support for resources. Private endpoints to storage accounts, key
  // vaults, registries and workspaces are not among those that move (Microsoft: Networking move
  // limitations).
  unmovableTypes: [
    'Microsoft.ManagedIdentity/userAssignedIdentities',
    'Microsoft.Databricks/workspaces',
    'Microsoft.Insights/metricAlerts',
    'Microsoft.Insights/activityLogAlerts',
    'Microsoft.Network/privateEndpoints',
  ],
  principalIdSurvives: true,
  referencesFollow: true,
  schedulesSurvive: true,
  connectionsSurvive: true,
  outboundRulesSurvive: true,
  labelingJobsSurvive: true,
  linkedServicesSurvive: true,
  diagnosticSettingsSurvive: false,
  resourceTagsSurvive: true,
  dataAssetsSurvive: false,
  nonDefaultDatastoresSurvive: true,
  keysSurvive: true,
  datastorePutChangesPlace: true,
  formerInstanceNames: [],
  moveDeletesComputes: false,
  oldestMachineLearningVersion: '2018-11-19',
  nextLinkApiVersion: undefined,
  schedulesDefaultView: 'All',
  readOnlyLockStopsValidation: true,
  canNotDeleteLockStopsMove: false,
  namesakeFoundBy: 'front-door',
  providerErrorShape: 'nested',
  leaksWriteOnlyFields: false,
  codes: ASSUMED_CODES,
};
