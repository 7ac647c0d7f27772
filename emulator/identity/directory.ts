/**
 * Whose token an application takes in place of a secret; Microsoft: Workload identity federation.
 */
export interface FederatedCredential {
  readonly issuer: string;
  /** Compared with case. */
  readonly subject: string;
  readonly audience: string;
}

export interface Application {
  readonly clientId: string;
  /** Object id of its service principal, what role assignments name. */
  readonly objectId: string;
  readonly secrets: readonly string[];
  /** PEM texts of the certificates whose keys it may sign with; default none. */
  readonly certificates?: readonly string[];
  readonly federatedCredentials: readonly FederatedCredential[];
}

export interface Tenant {
  readonly id: string;
  /** A verified domain, which may stand for the id in an address. */
  readonly domain: string;
  readonly applications: readonly Application[];
}

/**
 * The tenant that a segment of an address names by id or domain, case ignored; null when there is
 * none.
 */
export function findTenant(tenants: readonly Tenant[], segment: string): Tenant | null {
  const wanted = segment.toLowerCase();
  const isIt = (tenant: Tenant): boolean =>
    tenant.id.toLowerCase() === wanted || tenant.domain.toLowerCase() === wanted;
  return tenants.find(isIt) ?? null;
}

/** The application of a tenant with this client id, case ignored; null when there is none. */
export function findApplication(tenant: Tenant, clientId: string): Application | null {
  const wanted = clientId.toLowerCase();
  return tenant.applications.find((each) => each.clientId.toLowerCase() === wanted) ?? null;
}
