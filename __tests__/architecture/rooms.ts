/** A room may import itself and the rooms named here: imports point one way. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  hosts: ['modes', 'contract', 'report', 'azure', 'ports', 'domain'],
  modes: ['stages', 'checks', 'ports', 'domain'],
  stages: ['checks', 'ports', 'domain'],
  azure: ['ports', 'domain'],
  checks: ['domain'],
  report: ['domain'],
  contract: ['domain'],
  ports: ['domain'],
  domain: [],
};
