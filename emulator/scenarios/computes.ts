import type { JsonObject } from '../types.js';
import { AML, entry, type Entry } from './bodies.js';
import { COLLEAGUE_ID, LOCATION, SCENARIO_TENANT_ID, WORKSPACE_ID } from './names.js';

const cluster: JsonObject = {
  vmSize: 'STANDARD_DS3_V2',
  vmPriority: 'Dedicated',
  osType: 'Linux',
  scaleSettings: { minNodeCount: 0, maxNodeCount: 4, nodeIdleTimeBeforeScaleDown: 'PT2M' },
  remoteLoginPortPublicAccess: 'NotSpecified',
  allocationState: 'Steady',
  allocationStateTransitionTime: '2026-10-20T09:00:00.000Z',
  errors: null,
  currentNodeCount: 0,
  targetNodeCount: 0,
  nodeStateCounts: {
    preparingNodeCount: 0,
    runningNodeCount: 0,
    idleNodeCount: 0,
    unusableNodeCount: 0,
    leavingNodeCount: 0,
    preemptedNodeCount: 0,
  },
  enableNodePublicIp: true,
};

const instance: JsonObject = {
  vmSize: 'STANDARD_DS3_V2',
  applicationSharingPolicy: 'Personal',
  sshSettings: { sshPublicAccess: 'Disabled', adminUserName: 'azureuser', sshPort: 22 },
  computeInstanceAuthorizationType: 'personal',
  personalComputeInstanceSettings: {
    assignedUser: { objectId: COLLEAGUE_ID, tenantId: SCENARIO_TENANT_ID },
  },
  createdBy: {
    userName: 'ada@contoso.example',
    userOrgId: SCENARIO_TENANT_ID,
    userId: COLLEAGUE_ID,
  },
  schedules: {
    computeStartStop: [
      {
        id: 'c1f6',
        provisioningStatus: 'Completed',
        status: 'Enabled',
        action: 'Stop',
        triggerType: 'Cron',
        cron: { expression: '0 19 * * *', startTime: '2026-03-03T00:00:00', timeZone: 'UTC' },
      },
    ],
  },
  errors: null,
  state: 'Stopped',
};

const properties: Readonly<Record<string, JsonObject>> = {
  AmlCompute: cluster,
  ComputeInstance: instance,
};

/** A compute of the given type (`AmlCompute`, `ComputeInstance`, `Kubernetes`, ...). */
export function compute(name: string, computeType: string): Entry {
  return entry(`${WORKSPACE_ID}/computes/${name}`, `${AML}/computes`, {
    location: LOCATION,
    properties: {
      computeType,
      computeLocation: LOCATION,
      description: '',
      provisioningState: 'Succeeded',
      provisioningErrors: null,
      isAttachedCompute: !(computeType in properties),
      disableLocalAuth: true,
      createdOn: '2026-03-03T09:00:00.000Z',
      modifiedOn: '2026-10-20T09:00:00.000Z',
      properties: properties[computeType] ?? {},
    },
  });
}
