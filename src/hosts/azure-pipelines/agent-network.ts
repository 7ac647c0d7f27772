import { existsSync, readFileSync } from 'node:fs';
import * as tls from 'node:tls';

import * as tl from 'azure-pipelines-task-lib';

import { visibleText } from '../../report/visible-text.js';
import { maskLines } from './mask-lines.js';
import { withoutDebugLog } from './without-debug-log.js';

type Environment = Record<string, string | undefined>;

/** Hosts that a run asks, as the bypass list of an agent is asked about them, by NO_PROXY's entry. */
const ASKED: Readonly<Record<string, string>> = {
  'management.azure.com': 'management.azure.com',
  'management.usgovcloudapi.net': 'management.usgovcloudapi.net',
  'management.chinacloudapi.cn': 'management.chinacloudapi.cn',
  'login.microsoftonline.com': 'login.microsoftonline.com',
  'login.microsoftonline.us': 'login.microsoftonline.us',
  'login.chinacloudapi.cn': 'login.chinacloudapi.cn',
  '.api.azureml.ms': 'eastus.api.azureml.ms',
  '.api.ml.azure.us': 'usgovvirginia.api.ml.azure.us',
  '.api.ml.azure.cn': 'chinaeast2.api.ml.azure.cn',
};

/**
 * The proxy and the certificate authority that the agent was set up with (azure-pipelines-task-lib:
 * getHttpProxyConfiguration, getHttpCertConfiguration), for every client of this process. Variables
 * of the environment come first. A Node that takes no authority at run time (20) only reads
 * NODE_EXTRA_CA_CERTS, when it starts: then a warning says so, before a certificate is refused.
 */
export function settleAgentNetwork(environment: Environment): void {
  const proxy = withoutDebugLog(() => tl.getHttpProxyConfiguration());
  const isGiven = ['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy'].some(
    (name) => (environment[name] ?? '') !== '',
  );
  if (proxy !== null && !isGiven) {
    if (proxy.proxyPassword !== undefined) maskLines(proxy.proxyPassword);
    environment['HTTPS_PROXY'] = proxy.proxyFormattedUrl;
    environment['NO_PROXY'] = bypassed(environment).join(',');
  }
  const { caFile = '' } = withoutDebugLog(() => tl.getHttpCertConfiguration()) ?? {};
  if (caFile === '' || !existsSync(caFile)) return;
  if ('setDefaultCACertificates' in tls) {
    tls.setDefaultCACertificates([...tls.getCACertificates(), readFileSync(caFile, 'utf8')]);
  } else if ((environment['NODE_EXTRA_CA_CERTS'] ?? '') === '') {
    tl.logIssue(tl.IssueType.Warning, notTaken(caFile));
  }
}

function notTaken(caFile: string): string {
  const node = `Node ${process.versions.node}`;
  const why = `the certificate authority of this agent is not used: ${node} takes none while it runs`;
  return visibleText(
    `Signing in may fail, because ${why}. Set NODE_EXTRA_CA_CERTS to ${caFile} in the env of this step, or have the agent run the task on Node 24.`,
  );
}

// Its entries are regular expressions about addresses, and NO_PROXY has names.
function bypassed(environment: Environment): readonly string[] {
  const organization = environment['SYSTEM_COLLECTIONURI'] ?? '';
  const own = URL.canParse(organization) ? new URL(organization).hostname : 'dev.azure.com';
  const passes = (host: string): boolean =>
    withoutDebugLog(() => tl.getHttpProxyConfiguration(`https://${host}/`)) === null;
  const hosts = Object.entries({ ...ASKED, [own]: own });
  return hosts.flatMap(([entry, host]) => (passes(host) ? [entry] : []));
}
