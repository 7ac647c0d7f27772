import { createHash } from 'node:crypto';

import type { JsonObject, JsonValue } from '../types.js';
import {
  BUILD_ID,
  PROJECT_ID,
  PROJECT_NAME,
  type DevopsApproval,
  type DevopsEnvironment,
  type DevopsIdentity,
  type DevopsState,
} from './devops-state.js';
import { JOB_ID } from './oidc.js';

// Shapes: Azure DevOps REST API 7.1, Build (builds, timeline), Environments, Approvals And Checks.

const ORGANIZATION = 'https://dev.azure.com/contoso';
const APPROVAL_TYPE = { id: '8c6f20a7-a545-4486-9777-f762fafe0d4d', name: 'Approval' };
/** Another check, which nobody approves: the exclusive lock. */
const LOCK_TYPE = { id: '2ef31ad6-baa0-403a-8b45-2cbc9b4e5563', name: 'ExclusiveLock' };

/** A list as Azure DevOps wraps it. */
export function listOf(value: readonly JsonValue[]): JsonObject {
  return { count: value.length, value };
}

/** An id that is the same for the same text. */
function idOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}

const CHECKPOINT_ID = idOf('checkpoint');

function identityBody({ name, uniqueName, kind }: DevopsIdentity): JsonObject {
  const subject = Buffer.from(uniqueName).toString('base64url');
  const descriptor = kind === undefined ? undefined : `${kind}.${subject}`;
  return {
    displayName: name,
    url: `https://spsprodweu1.vssps.visualstudio.com/contoso/_apis/Identities/${idOf(uniqueName)}`,
    // One person has one id, however an address of theirs is spelled.
    id: idOf(name),
    uniqueName,
    imageUrl: `${ORGANIZATION}/_apis/GraphProfile/MemberAvatars/${descriptor ?? ''}`,
    ...(descriptor === undefined ? {} : { descriptor }),
  };
}

export function buildBody({ requestedFor, queuedAt }: DevopsState): JsonObject {
  return {
    id: Number(BUILD_ID),
    buildNumber: '20261101.1',
    status: 'inProgress',
    reason: 'manual',
    queueTime: queuedAt,
    startTime: queuedAt,
    sourceBranch: 'refs/heads/main',
    project: { id: PROJECT_ID, name: PROJECT_NAME, state: 'wellFormed' },
    requestedFor: identityBody(requestedFor),
    requestedBy: identityBody(requestedFor),
  };
}

/**
 * The timeline of an earlier attempt of the stage, by its id; undefined for any other id. A record
 * names its earlier attempts by record and timeline (Azure DevOps REST API 7.1, Build:
 * TimelineAttempt).
 */
export function earlierTimelineBody(
  { earlierAttempts = [] }: DevopsState,
  id: string,
): JsonObject | undefined {
  const index = earlierAttempts.findIndex((_, at) => attemptOf(at).timelineId === id);
  const finishTime = earlierAttempts[index];
  if (finishTime === undefined) return undefined;
  const { recordId, attempt } = attemptOf(index);
  const record = { id: recordId, parentId: null, type: 'Stage', name: 'Stage', attempt };
  return { id, changeId: 7, records: [{ ...record, state: 'completed', finishTime }] };
}

function attemptOf(index: number): { attempt: number; recordId: string; timelineId: string } {
  const attempt = index + 1;
  return {
    attempt,
    recordId: idOf(`stage Move ${attempt}`),
    timelineId: idOf(`timeline ${attempt}`),
  };
}

/** Two stages, each with a job of its own; the second one waited at a checkpoint. */
export function timelineBody(state: DevopsState): JsonObject {
  const record = (id: string, type: string, parentId: string | null): JsonObject => ({
    id,
    parentId,
    type,
    name: type,
    state: 'completed',
    result: 'succeeded',
    attempt: 1,
    previousAttempts: [],
  });
  const { earlierAttempts: earlier = [] } = state;
  const [before, stage] = [idOf('stage Validate'), idOf('stage Move')];
  return {
    id: idOf('timeline'),
    changeId: 42,
    records: [
      record(before, 'Stage', null),
      record(idOf('checkpoint Validate'), 'Checkpoint', before),
      {
        ...record(stage, 'Stage', null),
        attempt: earlier.length + 1,
        previousAttempts: earlier.map((_, index) => attemptOf(index)),
      },
      record(CHECKPOINT_ID, 'Checkpoint', stage),
      ...state.approvals.map((one) =>
        record(approvalId(one), 'Checkpoint.Approval', CHECKPOINT_ID),
      ),
      record(idOf('phase'), 'Phase', stage),
      record(JOB_ID, 'Job', idOf('phase')),
    ],
  };
}

/** The check suite of the checkpoint; undefined for any other id. */
export function suiteBody(state: DevopsState, id: string): JsonObject | undefined {
  if (id !== CHECKPOINT_ID) return undefined;
  const [first] = state.environments;
  return {
    id,
    status: 'approved',
    checkRuns: [
      // The exclusive lock that recipes give an environment.
      ...(first === undefined ? [] : [checkRun(idOf('lock'), 'approved', { ...LOCK_TYPE }, first)]),
      ...state.approvals.map((one) =>
        checkRun(
          state.checkRunsHaveIdsOfApprovals ? approvalId(one) : idOf(`run ${approvalId(one)}`),
          one.check,
          { ...APPROVAL_TYPE },
          state.environments.find(({ name }) => name === one.environment),
        ),
      ),
    ],
  };
}

function checkRun(
  id: string,
  status: string,
  type: JsonObject,
  environment: DevopsEnvironment | undefined,
): JsonObject {
  const resource = {
    type: 'environment',
    id: String(environment?.id ?? 0),
    name: environment?.name ?? '',
  };
  return { id, status, checkConfigurationRef: { id: 31, version: 1, type, resource } };
}

function approvalId({ environment, by }: DevopsApproval): string {
  return idOf(`approval ${environment} ${by.uniqueName}`);
}

export function approvalBodies(state: DevopsState, ids: readonly string[]): JsonObject {
  const asked = state.approvals.filter((one) => ids.includes(approvalId(one)));
  return listOf(
    asked.map((one) => ({
      id: approvalId(one),
      status: one.check === 'bypassed' ? 'skipped' : one.check,
      createdOn: state.queuedAt,
      lastModifiedOn: one.at,
      executionOrder: 'anyOrder',
      minRequiredApprovers: 1,
      blockedApprovers: [],
      steps: [
        {
          assignedApprover: identityBody({
            name: '[ml-platform]\\Promotion',
            uniqueName: 'vstfs:///Promotion',
            kind: 'vssgp',
          }),
          actualApprover: identityBody(one.by),
          status: one.step ?? (one.check === 'bypassed' ? 'skipped' : one.check),
          comment: one.comment,
          initiatedOn: state.queuedAt,
          lastModifiedOn: one.at,
          lastModifiedBy: identityBody(one.by),
          order: 1,
        },
      ],
    })),
  );
}

export function environmentBody({ id, name }: DevopsEnvironment): JsonObject {
  return {
    id,
    name,
    description: '',
    createdOn: '2026-03-02T08:15:00Z',
    project: { id: PROJECT_ID, name: PROJECT_NAME },
  };
}

export function checkBodies({ id, name, check }: DevopsEnvironment): JsonObject {
  const resource = { type: 'environment', id: String(id), name };
  const lock = { id: 30, type: { ...LOCK_TYPE }, isDisabled: false, settings: {}, resource };
  if (check === undefined) return listOf([lock]);
  const { approvers, requesterCannotBeApprover, isDisabled = false } = check;
  const settings = {
    approvers: approvers.map((each) => ({ displayName: each, id: idOf(each) })),
    executionOrder: 'anyOrder',
    minRequiredApprovers: 1,
    blockedApprovers: [],
    instructions: '',
    requesterCannotBeApprover,
  };
  return listOf([
    lock,
    { id: 31, type: { ...APPROVAL_TYPE }, isDisabled, timeout: 43200, settings, resource },
  ]);
}
