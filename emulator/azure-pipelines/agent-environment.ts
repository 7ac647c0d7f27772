import { BUILD_ID, PROJECT_ID, PROJECT_NAME } from './devops-state.js';
import { CONNECTION_ID, JOB_ID } from './oidc.js';

/** An Azure Resource Manager service connection as Azure DevOps keeps it. */
export interface AgentConnection {
  /** WorkloadIdentityFederation, ServicePrincipal or ManagedServiceIdentity. */
  readonly scheme: string;
  /** Names as tasks ask for them: tenantid, serviceprincipalid and the like. */
  readonly parameters: Readonly<Record<string, string>>;
  /** What is no secret: environment, subscriptionid, msiclientId. */
  readonly data: Readonly<Record<string, string>>;
}

export interface AgentJob {
  readonly inputs: Readonly<Record<string, string>>;
  /** The connection behind the input azureSubscription; the job may use no other. */
  readonly connection: AgentConnection | undefined;
  readonly accessToken: string;
  readonly workspace: string;
  readonly temp: string;
}

/**
 * What an agent adds to the environment of a Node task, PATH and the like left aside
 * (azure-pipelines-agent, Handler.cs: AddInputsToEnvironment, AddEndpointsToEnvironment,
 * AddVariablesToEnvironment).
 */
export function agentEnvironment(job: AgentJob): Readonly<Record<string, string>> {
  return {
    ...predefined(job),
    ...endpoint('SYSTEMVSSCONNECTION', 'https://dev.azure.com/contoso/', {
      scheme: 'OAuth',
      parameters: { AccessToken: job.accessToken },
      data: {},
    }),
    ...(job.connection === undefined
      ? {}
      : endpoint(CONNECTION_ID, 'https://management.azure.com/', job.connection)),
    ...inputVariables(job.inputs),
  };
}

// Names in upper case, spaces to underscores; an input that is empty is not there.
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}

function endpoint(
  id: string,
  url: string,
  { scheme, parameters, data }: AgentConnection,
): Record<string, string> {
  const named = (prefix: string, values: Readonly<Record<string, string>>): [string, string][] =>
    Object.entries(values).map(([key, value]) => [`${prefix}_${id}_${key.toUpperCase()}`, value]);
  return {
    [`ENDPOINT_URL_${id}`]: url,
    [`ENDPOINT_AUTH_${id}`]: JSON.stringify({ parameters, scheme }),
    [`ENDPOINT_AUTH_SCHEME_${id}`]: scheme,
    ...Object.fromEntries([
      ...named('ENDPOINT_AUTH_PARAMETER', parameters),
      ...named('ENDPOINT_DATA', data),
    ]),
  };
}

function predefined({ workspace, temp }: AgentJob): Record<string, string> {
  return {
    TF_BUILD: 'True',
    AGENT_ID: '7',
    AGENT_NAME: 'Azure Pipelines 1',
    AGENT_OS: 'Linux',
    AGENT_OSARCHITECTURE: 'X64',
    AGENT_VERSION: '4.266.2',
    AGENT_TEMPDIRECTORY: temp,
    AGENT_JOBSTATUS: 'Succeeded',
    BUILD_BUILDID: BUILD_ID,
    BUILD_REASON: 'Manual',
    BUILD_REPOSITORY_NAME: 'ml-platform',
    BUILD_REPOSITORY_PROVIDER: 'TfsGit',
    BUILD_SOURCEBRANCH: 'refs/heads/main',
    BUILD_SOURCEVERSION: '0123456789abcdef0123456789abcdef01234567',
    SYSTEM_COLLECTIONURI: 'https://dev.azure.com/contoso/',
    SYSTEM_CULTURE: 'en-US',
    SYSTEM_DEFAULTWORKINGDIRECTORY: workspace,
    SYSTEM_HOSTTYPE: 'build',
    SYSTEM_JOBATTEMPT: '1',
    SYSTEM_JOBID: JOB_ID,
    SYSTEM_SERVERTYPE: 'Hosted',
    SYSTEM_STAGEATTEMPT: '1',
    SYSTEM_STAGENAME: 'Move',
    SYSTEM_TEAMPROJECT: PROJECT_NAME,
    SYSTEM_TEAMPROJECTID: PROJECT_ID,
  };
}
