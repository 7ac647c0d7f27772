import type { JsonObject } from '../../types.js';
import { typeOf } from '../ids.js';
import { textAt, valueAt } from '../json.js';
import type { ArmBehaviour } from '../settings.js';

interface TravelRule {
  /**
   * Of the type below `Microsoft.MachineLearningServices/workspaces/`, or of the whole type of an
   * extension.
   */
  readonly type: RegExp;
  readonly travels: (behaviour: ArmBehaviour, body: JsonObject) => boolean;
}

// The guide's "default datastores" are the four that the service makes with a workspace.
const SERVICE_MADE = /^workspace(blobstore|filestore|artifactstore|workingdirectory)$/i;

const never = (): boolean => false;

// Microsoft: Move Azure Machine Learning workspaces (table of what is moved); role assignments,
// locks and diagnostic settings are not movable types (Microsoft: Move operation support). What no
// document settles is a switch.
const rules: readonly TravelRule[] = [
  { type: /^microsoft\.authorization\//i, travels: never },
  {
    type: /^microsoft\.insights\/diagnosticsettings$/i,
    travels: ({ diagnosticSettingsSurvive }) => diagnosticSettingsSurvive,
  },
  { type: /^computes$/i, travels: never },
  { type: /^(online|batch|serverless)endpoints(\/|$)/i, travels: never },
  { type: /^services$/i, travels: never },
  { type: /^(data|datasets)(\/|$)/i, travels: ({ dataAssetsSurvive }) => dataAssetsSurvive },
  { type: /^schedules$/i, travels: ({ schedulesSurvive }) => schedulesSurvive },
  { type: /^connections$/i, travels: ({ connectionsSurvive }) => connectionsSurvive },
  { type: /^outboundrules$/i, travels: ({ outboundRulesSurvive }) => outboundRulesSurvive },
  { type: /^labelingjobs$/i, travels: ({ labelingJobsSurvive }) => labelingJobsSurvive },
  {
    type: /^linked(services|workspaces)$/i,
    travels: ({ linkedServicesSurvive }) => linkedServicesSurvive,
  },
  {
    type: /^datastores$/i,
    travels: ({ nonDefaultDatastoresSurvive }, body) =>
      nonDefaultDatastoresSurvive ||
      valueAt(body, 'properties', 'isDefault') === true ||
      SERVICE_MADE.test(textAt(body, 'name')),
  },
];

const AML = /^microsoft\.machinelearningservices\/workspaces\//i;

/** Whether something at or below a moving resource comes along. */
export function travels(id: string, body: JsonObject, behaviour: ArmBehaviour): boolean {
  const type = typeOf(id);
  const short = type.replace(AML, '');
  const rule = rules.find((each) => each.type.test(short));
  return rule?.travels(behaviour, body) ?? true;
}
