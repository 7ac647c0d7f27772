type Environment = Readonly<Record<string, string | undefined>>;

/** Where a machine of Azure finds its managed identity (Microsoft: Instance Metadata Service). */
const METADATA_ADDRESS = '169.254.169.254';

const PROXY_NAMES = ['HTTPS_PROXY', 'ALL_PROXY', 'HTTP_PROXY'] as const;

/**
 * The proxy variables as every client of this process understands them in the same way. The Azure
 * SDK, the GitHub toolkit and the sign-in library each read them by rules of their own: only some
 * take an address without a scheme, `*`, a bare domain or `*.domain`, only one takes `HTTP_PROXY`
 * for https, and all would ask a managed identity's metadata address through the proxy.
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
  const direct = [...new Set([...bypassed.flatMap(hostsOf), METADATA_ADDRESS])].join(',');
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

function given(environment: Environment, name: string): string | undefined {
  return [environment[name], environment[name.toLowerCase()]].find(isGiven)?.trim();
}

function isGiven(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}

// A domain stands for itself and all below it. Everything that is asked is asked at port 443, and
// an entry for another port is about something else.
function hostsOf(entry: string): readonly string[] {
  const [, host = entry, port] = /^(\[.*\]|[^:]*)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
  if (port !== undefined && port !== '443') return [];
  if (/^[\d.]+$|[:[\]]/.test(host)) return [host];
  const domain = host.replace(/^\*?\./, '');
  return host === domain ? [domain, `.${domain}`] : [`.${domain}`];
}
