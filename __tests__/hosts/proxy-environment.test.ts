import { describe, expect, it } from '@jest/globals';

import { proxyEnvironment, settleProxyEnvironment } from '../../src/hosts/proxy-environment.js';

function settled(environment: Record<string, string>): Record<string, string | undefined> {
  const copy: Record<string, string | undefined> = { ...environment };
  settleProxyEnvironment(copy);
  return copy;
}

function bypassed(noProxy: string): readonly string[] {
  const { NO_PROXY } = proxyEnvironment({ HTTPS_PROXY: 'http://proxy:8080', NO_PROXY: noProxy });
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
    ['*.corp.example', ['.corp.example']],
    ['.Corp.Example', ['.corp.example']],
    ['corp.example:443', ['corp.example', '.corp.example']],
    ['corp.example:8443', []],
    ['10.0.0.4', ['10.0.0.4']],
    ['a.example b.example', ['a.example', '.a.example', 'b.example', '.b.example']],
  ])('send what %s names past it', (noProxy, expected) => {
    expect(bypassed(noProxy)).toEqual([...expected, '169.254.169.254']);
  });

  it('never send the metadata address of a managed identity through it', () => {
    expect(bypassed('')).toEqual(['169.254.169.254']);
  });
});
