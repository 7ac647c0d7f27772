import { describe, expect, it } from '@jest/globals';

import {
  bypassExpressions,
  proxyEnvironment,
  settleProxyEnvironment,
} from '../../src/hosts/proxy-environment.js';

function settled(environment: Record<string, string>): Record<string, string | undefined> {
  const copy: Record<string, string | undefined> = { ...environment };
  settleProxyEnvironment(copy);
  return copy;
}

/** Where a managed identity is, which is never asked through a proxy. */
const DIRECT = ['169.254.169.254', 'localhost', '127.0.0.1', '[::1]'];

function bypassed(noProxy: string, more: Record<string, string> = {}): readonly string[] {
  const environment = { HTTPS_PROXY: 'http://proxy:8080', NO_PROXY: noProxy, ...more };
  const { NO_PROXY } = proxyEnvironment(environment);
  return (NO_PROXY ?? '').split(',');
}

describe('the proxy variables', () => {
  it('are left alone where there is no proxy', () => {
    expect(proxyEnvironment({ NO_PROXY: 'example.com', HTTPS_PROXY: ' ' })).toEqual({});
  });

  it.each([
    [{ HTTPS_PROXY: 'proxy.corp:8080' }, 'http://proxy.corp:8080'],
    [{ https_proxy: 'https://proxy.corp' }, 'https://proxy.corp'],
    [{ HTTP_PROXY: 'http://user:word@proxy:3128' }, 'http://user:word@proxy:3128'],
    [{ ALL_PROXY: 'proxy:1', HTTP_PROXY: 'other:2' }, 'http://proxy:1'],
  ])('%j name one proxy for all clients, with a scheme', (environment, expected) => {
    const { HTTPS_PROXY, https_proxy, HTTP_PROXY } = settled(environment);
    expect([HTTPS_PROXY, https_proxy, HTTP_PROXY]).toEqual([expected, expected, expected]);
  });

  it('name no proxy any more where everything goes past it', () => {
    const environment = settled({ HTTPS_PROXY: 'http://proxy:8080', no_proxy: 'a.example, *' });
    expect(environment).not.toHaveProperty('HTTPS_PROXY');
    expect(environment).not.toHaveProperty('https_proxy');
  });

  it.each([
    ['corp.example', ['corp.example', '.corp.example']],
    ['*.corp.example', ['corp.example', '.corp.example']],
    ['.Corp.Example', ['corp.example', '.corp.example']],
    ['corp.example:443', ['corp.example', '.corp.example']],
    ['corp.example:8443', []],
    ['10.0.0.4', ['10.0.0.4']],
    ['10.0.0.4:443', ['10.0.0.4']],
    ['10.0.0.4:8080', []],
    ['fd00::4', ['[fd00::4]']],
    ['[fd00::4]:443', ['[fd00::4]']],
    ['a.example b.example', ['a.example', '.a.example', 'b.example', '.b.example']],
  ])('send what %s names past it', (noProxy, expected) => {
    expect(bypassed(noProxy)).toEqual([...expected, ...DIRECT]);
  });

  it.each([
    ['10.0.0.4:8443', { GITHUB_API_URL: 'https://10.0.0.4:8443/api/v3' }, ['10.0.0.4']],
    ['10.0.0.4:443', { GITHUB_API_URL: 'https://10.0.0.4:8443/api/v3' }, []],
    [
      'corp.example:8443',
      { SYSTEM_COLLECTIONURI: 'https://tfs.corp.example:8443/ml/' },
      ['corp.example', '.corp.example'],
    ],
  ])('know at which port something is asked: %s', (noProxy, environment, expected) => {
    expect(bypassed(noProxy, environment)).toEqual([...expected, ...DIRECT]);
  });

  it('never send what is asked of a managed identity through it', () => {
    expect(bypassed('')).toEqual(DIRECT);
    const arc = { IDENTITY_ENDPOINT: 'http://10.1.2.3:40342/metadata/identity/oauth2/token' };
    expect(bypassed('', arc)).toEqual([...DIRECT, '10.1.2.3']);
  });

  it.each([
    ['contoso', 'https://dev.azure.com/contoso/', false],
    ['10.0.0.4', 'https://10.0.0.4/contoso/', true],
    ['10.0.0.4', 'https://10.0.0.40/contoso/', false],
    ['10.0.0.4', 'https://10a0b0c4/contoso/', false],
    ['azure.com', 'https://dev.azure.com/contoso/', true],
    ['azure.com', 'https://notazure.com/contoso/', false],
    ['azure.com', 'https://azure.com.example/contoso/', false],
    ['fd00::4', 'https://[fd00::4]/contoso/', true],
    ['', 'https://dev.azure.com/contoso/', false],
  ])('are a host to the client of Azure DevOps as well: %s, %s', (noProxy, address, expected) => {
    const environment = settled({ HTTPS_PROXY: 'http://proxy:8080', NO_PROXY: noProxy });
    const expressions = bypassExpressions(environment).map((one) => new RegExp(one, 'i'));
    expect(expressions.some((one) => one.test(address))).toBe(expected);
  });
});
