import type { JsonObject, WireAnswer } from '../../types.js';
import { serviceError } from '../errors.js';
import { nameOf, parentOf, typeOf } from '../ids.js';
import type { ArmBehaviour } from '../settings.js';

interface Absence {
  readonly says: (name: string, parent: string) => string;
  readonly innerCodes?: readonly string[];
  /** A detail instead of an inner error. */
  readonly detail?: string;
}

const NOT_FOUND = 'The specified resource was not found.';

// What is not there and is not tracked by ARM, as the service says it (recorded). Tracked are
// workspaces, online endpoints and their deployments.
const recorded: Readonly<Record<string, Absence>> = {
  data: { says: (name) => `${name} container was not found.`, innerCodes: ['NotFoundError'] },
  environments: {
    says: (name) => `No environment exists for name: ${name}, version: , label: `,
    innerCodes: ['NotFoundError'],
  },
  components: {
    says: (name) => `Not found component ${name}.`,
    innerCodes: ['NotFound', 'ComponentNotFound'],
  },
  models: { says: () => NOT_FOUND, detail: 'ModelNotFound' },
  datastores: {
    says: (name) => `Could not find datastore: ${name}.`,
    innerCodes: ['NotFoundError'],
  },
  schedules: { says: (name) => `Resource Trigger ${name} not found`, innerCodes: ['NotFound'] },
  batchendpoints: {
    says: (name) =>
      `An endpoint with the name '${name}' does not exist in the workspace. Please check the endpoint name and also ensure the current user has access to it.`,
    innerCodes: ['NotFound', 'EndpointNotFound'],
  },
  'batchendpoints/deployments': {
    says: (name, parent) =>
      `A deployment with the name '${name}' does not exist under the endpoint '${parent}'. Please check the deployment name and also ensure the current user has access to it.`,
    innerCodes: ['NotFound', 'DeploymentNotFound'],
  },
};

/** Of the other types no recording is at hand: they answer as most of the recorded ones do. */
const likely: Absence = { says: () => NOT_FOUND, innerCodes: ['NotFoundError'] };

const CHILD = /^microsoft\.machinelearningservices\/workspaces\//i;
const TRACKED =
  /^(onlineendpoints(\/deployments)?|serverlessendpoints|privateendpointconnections)$/;

/** Whether the service, and not ARM, says that a thing of this path is not there. */
export function isOfService(path: string, { missingComputeSaidBy }: ArmBehaviour): boolean {
  const type = typeOf(path).replace(CHILD, '').toLowerCase();
  if (!CHILD.test(typeOf(path)) || TRACKED.test(type)) return false;
  return type !== 'computes' || missingComputeSaidBy === 'service';
}

/** The service's answer for what is not there. */
export function absentInService(path: string): WireAnswer {
  const type = typeOf(path).replace(CHILD, '').toLowerCase();
  const { says, innerCodes = [], detail } = recorded[type] ?? likely;
  const name = nameOf(path);
  const details: readonly JsonObject[] =
    detail === undefined
      ? []
      : [
          {
            code: detail,
            message: `Model container with name: ${name} not found.`,
            details: [],
            additionalInfo: [],
          },
        ];
  return serviceError(404, 'UserError', says(name, nameOf(parentOf(path) ?? '')), {
    details,
    innerCodes,
  });
}
