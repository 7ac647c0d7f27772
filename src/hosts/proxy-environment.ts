type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where a machine of Azure finds its managed identity (Microsoft: Instance Metadata Service), and
 * the machine itself, on which App Service, Azure Arc and a compute of Machine Learning have it.
 */
const NEVER_PROXIED = ['169.254.169.254', 'localhost', '127.0.0.1', '[::1]'] as const;

/** What names the address of a managed identity (Azure SDK: managed identity sources). */
const IDENTITY_ADDRESSES = [
  'IDENTITY_ENDPOINT',
  'IMDS_ENDPOINT',
  'MSI_ENDPOINT',
  'AZURE_POD_IDENTITY_AUTHORITY_HOST',
] as const;

/** What names other addresses that are asked, which may have a port of their own. */
const ADDRESSES = [
  'GITHUB_API_URL',
  'ACTIONS_ID_TOKEN_REQUEST_URL',
  'SYSTEM_COLLECTIONURI',
  'SYSTEM_OIDCREQUESTURI',
] as const;

const PROXY_NAMES = ['HTTPS_PROXY', 'ALL_PROXY', 'HTTP_PROXY'] as const;

/**
 * The proxy variables as every client of this process understands them in the same way. The Azure
 * SDK, the GitHub toolkit and the sign-in library each read them by rules of their own: only some
 * take an address without a scheme, `*`, a bare domain or `*.domain`, only one takes a port or
 * `HTTP_PROXY` for https, and all would ask a managed identity's address through the proxy.
 *
 * @returns the variables to set, both spellings of each; undefined for those to remove. Empty where
 * no proxy is given.
 */
export function proxyEnvironment(environment: Environment): Environment {
  const proxy = PROXY_NAMES.map((name) => given(environment, name)).find(isGiven);
  if (proxy === undefined) return {};
  const bypassed = (given(environment, 'NO_PROXY') ?? '').split(/[,\s]+/).filter(isGiven);
  const isOff = bypassed.includes('*');
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
  const asked = addressesIn(environment, ADDRESSES);
  const identity = addressesIn(environment, IDENTITY_ADDRESSES).map(({ hostname }) => hostname);
  const past = bypassed.flatMap((entry) => hostsOf(entry, asked));
  const direct = [...new Set([...past, ...NEVER_PROXIED, ...identity])].join(',');
  return Object.fromEntries(
    [
      ...PROXY_NAMES.map((name) => [name, isOff ? undefined : address] as const),
      ['NO_PROXY', direct] as const,
    ].flatMap(([name, value]) => [
      [name, value],
      [name.toLowerCase(), value],
    ]),
  );
}

/** Changes the variables of this process accordingly, before anything opens a connection. */
export function settleProxyEnvironment(environment: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(proxyEnvironment(environment))) {
    if (value === undefined) Reflect.deleteProperty(environment, name);
    else environment[name] = value;
  }
}

/**
 * What of the variables above goes past the proxy, as expressions about whole addresses: the client
 * of Azure DevOps takes each entry for one, which then fits in the middle of a path as well.
 */
export function bypassExpressions(environment: Environment): readonly string[] {
  const entries = (given(environment, 'NO_PROXY') ?? '').split(',').filter(isGiven);
  return entries.map((entry) => {
    const host = entry.replace(/[.[\]]/g, '\\$&');
    return `^https?://${entry.startsWith('.') ? '[^/]*' : ''}${host}[:/]`;
  });
}

function given(environment: Environment, name: string): string | undefined {
  return [environment[name], environment[name.toLowerCase()]].find(isGiven)?.trim();
}

function isGiven(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}

function addressesIn(environment: Environment, names: readonly string[]): readonly URL[] {
  return names.flatMap((name) => {
    const address = environment[name] ?? '';
    return URL.canParse(address) ? [new URL(address)] : [];
  });
}

// A domain stands for itself and all below it, with a dot or an asterisk before it or without. An
// entry for another port than what is asked there is asked at is about something else.
function hostsOf(entry: string, asked: readonly URL[]): readonly string[] {
  const { host, port } = partsOf(entry.toLowerCase());
  const domain = host.replace(/^\*?\./, '');
  const isThere = ({ hostname }: URL): boolean => `.${hostname}`.endsWith(`.${domain}`);
  const ports = asked.filter(isThere).map((address) => address.port || HTTPS);
  if (port !== undefined && !(ports.length === 0 ? [HTTPS] : ports).includes(port)) return [];
  return /^[\d.]+$|^\[/.test(host) ? [host] : [domain, `.${domain}`];
}

const HTTPS = '443';

function partsOf(entry: string): { readonly host: string; readonly port: string | undefined } {
  // An address of IPv6 without brackets has no port.
  if (/^[\da-f]*:[\da-f:.]*:[\da-f.]*$/.test(entry)) return { host: `[${entry}]`, port: undefined };
  const [, host = entry, port] = /^(\[.*\]|[^:]*)(?::(\d+))?$/.exec(entry) ?? [];
  return { host, port };
}
