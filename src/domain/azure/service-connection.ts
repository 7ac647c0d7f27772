/**
 * What a service connection of Azure Pipelines says about signing in, in plain words. Its values
 * are secrets.
 */
export type ServiceConnection =
  | {
      readonly scheme: 'workload-identity-federation';
      readonly tenantId: string;
      readonly clientId: string;
      /** Id of the connection, which Azure DevOps makes the identity token for. */
      readonly connectionId: string;
      /** `System.AccessToken` of the job, which asks for the identity token. */
      readonly accessToken: string;
    }
  | {
      readonly scheme: 'secret';
      readonly tenantId: string;
      readonly clientId: string;
      readonly secret: string;
    }
  | {
      readonly scheme: 'certificate';
      readonly tenantId: string;
      readonly clientId: string;
      /** Certificate and private key, PEM. */
      readonly certificatePem: string;
    }
  | {
      readonly scheme: 'managed-identity';
      /** The user-assigned identity; undefined for the one of the machine. */
      readonly clientId: string | undefined;
    }
  | {
      readonly scheme: 'unsupported';
      /** What the connection calls its scheme. */
      readonly named: string;
    };
