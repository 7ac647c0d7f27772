import type { GatePolicy } from '../domain/gate/gate-policy.js';
import type { BatchEntry } from '../domain/request/request.js';
import type {
  BatchSource,
  HostAccess,
  MoveRequest,
  PlannedScope,
  Request,
  ValidateRequest,
} from '../domain/request/request.js';
import type { InputEntry } from './input-entry.js';
import { valueIn, type Given } from './input-problem.js';
import { inputTable } from './inputs.js';

/**
 * The request of a mode, made of inputs in which no problem was found. Raises a plain Error, a
 * defect, when one that `mode` requires is absent all the same.
 *
 * @param listed the moves that the file of `workspaces-file` names.
 */
export function buildRequest(
  mode: Request['mode'],
  given: Given,
  listed: readonly BatchEntry[] = [],
): Request {
  const said = <Value>(input: InputEntry<Value>): Value | undefined => valueIn(input, given(input));
  const settled = <Value>(input: InputEntry<Value>): Value =>
    certain(input, valueIn(input, given(input) || input.default));
  const common = commonInputs(said, settled);
  const expected = plannedScope(said);
  const reader: Reader = { said, settled, common, expected };
  const move = (): MoveRequest => moveRequest(reader);
  const validate = (): ValidateRequest => validateRequest(reader);
  const builders: Readonly<Record<Request['mode'], () => Request>> = {
    discover: () => ({ mode: 'discover', ...common, from: batchSource(said, settled, listed) }),
    status: () => ({ mode: 'status', ...common, expected }),
    restore: () => ({
      mode: 'restore',
      ...common,
      expected,
      approvedPlanDigest: said(inputTable.approvedPlanDigest),
      restore: settled(inputTable.restore),
      snapshotKey: said(inputTable.snapshotKey),
      gate: gatePolicy(said, settled),
      host: hostAccess(said, settled),
    }),
    move: () => move(),
    validate: () => validate(),
    promote: () => {
      const { gate, host, ...rest } = move();
      const isOff = gate.parts.length === 0;
      return {
        mode: 'promote',
        ...common,
        gate,
        host,
        validate: isOff ? validate() : undefined,
        move: { ...rest, gate, host },
      };
    },
  };
  return builders[mode]();
}

type Read = <Value>(input: InputEntry<Value>) => Value;
type ReadIfSaid = <Value>(input: InputEntry<Value>) => Value | undefined;

interface Reader {
  readonly said: ReadIfSaid;
  readonly settled: Read;
  readonly common: ReturnType<typeof commonInputs>;
  readonly expected: PlannedScope;
}

function moveRequest({ said, settled, common, expected }: Reader): MoveRequest {
  return {
    mode: 'move',
    ...common,
    expected,
    approvedPlanDigest: said(inputTable.approvedPlanDigest),
    planMaxAgeHours: settled(inputTable.planMaxAgeHours),
    restore: settled(inputTable.restore),
    snapshotKey: said(inputTable.snapshotKey),
    gate: gatePolicy(said, settled),
    host: hostAccess(said, settled),
  };
}

function validateRequest({ said, settled, common, expected }: Reader): ValidateRequest {
  return {
    mode: 'validate',
    ...common,
    scope: {
      source: {
        subscriptionId: settled(inputTable.sourceSubscriptionId),
        resourceGroup: settled(inputTable.sourceResourceGroup),
      },
      destination: {
        subscriptionId:
          expected.destinationSubscriptionId ?? settled(inputTable.sourceSubscriptionId),
        resourceGroup: settled(inputTable.destinationResourceGroup),
      },
      workspaceName: settled(inputTable.workspaceName),
      associated: settled(inputTable.associatedResources),
      jobScan: settled(inputTable.jobScan),
    },
    acknowledge: expected.acknowledge ?? [],
    mayPrepare: expected.mayPrepare ?? [],
    instanceSuffix: settled(inputTable.computeInstanceSuffix),
    failOn: settled(inputTable.failOn),
    snapshotKey: said(inputTable.snapshotKey),
    gate: gatePolicy(said, settled),
    host: hostAccess(said, settled),
  };
}

function commonInputs(
  said: ReadIfSaid,
  settled: Read,
): Pick<Request, 'signIn' | 'planFile' | 'timeoutMinutes'> {
  return {
    signIn: {
      method: settled(inputTable.auth),
      cloud: settled(inputTable.azureCloud),
      tenantId: said(inputTable.tenantId),
      clientId: said(inputTable.clientId),
      audience: said(inputTable.audience),
    },
    planFile: settled(inputTable.planFile),
    timeoutMinutes: settled(inputTable.timeoutMinutes),
  };
}

function plannedScope(said: ReadIfSaid): PlannedScope {
  return {
    sourceSubscriptionId: said(inputTable.sourceSubscriptionId),
    sourceResourceGroup: said(inputTable.sourceResourceGroup),
    workspaceName: said(inputTable.workspaceName),
    destinationSubscriptionId: said(inputTable.destinationSubscriptionId),
    destinationResourceGroup: said(inputTable.destinationResourceGroup),
    associated: said(inputTable.associatedResources),
    acknowledge: said(inputTable.acknowledge),
    jobScan: said(inputTable.jobScan),
    mayPrepare: said(inputTable.prepare),
    instanceSuffix: said(inputTable.computeInstanceSuffix),
  };
}

function batchSource(said: ReadIfSaid, settled: Read, entries: readonly BatchEntry[]): BatchSource {
  if (said(inputTable.workspacesFile) !== undefined) return { kind: 'list', entries };
  const subscriptionId = settled(inputTable.sourceSubscriptionId);
  const resourceGroup = said(inputTable.destinationResourceGroup);
  return {
    kind: 'place',
    place: { subscriptionId, resourceGroup: said(inputTable.sourceResourceGroup) },
    destination:
      resourceGroup === undefined
        ? undefined
        : {
            subscriptionId: said(inputTable.destinationSubscriptionId) ?? subscriptionId,
            resourceGroup,
          },
    associated: settled(inputTable.associatedResources),
  };
}

function gatePolicy(said: ReadIfSaid, settled: Read): GatePolicy {
  return {
    parts: settled(inputTable.gate),
    environment: said(inputTable.environment),
    pullRequest: said(inputTable.pullRequest),
    requiredApprovals: settled(inputTable.requiredApprovals),
    approvers: said(inputTable.approvers) ?? [],
    requireDigestInApproval: settled(inputTable.requireDigestInApproval) === 'true',
  };
}

function hostAccess(said: ReadIfSaid, settled: Read): HostAccess {
  return { token: said(inputTable.githubToken) ?? '', comment: settled(inputTable.comment) };
}

function certain<Value>(input: InputEntry<Value>, value: Value | undefined): Value {
  if (value === undefined) throw new Error(`The input ${input.name} was checked and has no value.`);
  return value;
}
