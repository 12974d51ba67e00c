import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The server that the run has started, as its tests find it. */
export interface House {
  readonly url: string;
  readonly dataDir: string;
  readonly pid: number;
}

export const HOUSE_FILE = join(__dirname, '..', '..', '..', 'reports', 'e2e-house.json');

export function house(): House {
  return JSON.parse(readFileSync(HOUSE_FILE, 'utf8')) as House;
}

interface Credentials {
  readonly clients: readonly {
    readonly userName: string;
    readonly clientId: string;
    readonly clientSecret: string;
  }[];
}

/** A token of one of the demo's people, for what a test prepares over the API before the browser begins. */
export async function tokenOf(userName: string): Promise<string> {
  const { url } = house();
  const { clients } = (await (await fetch(`${url}/trial-accounts.json`)).json()) as Credentials;
  const client = clients.find((one) => one.userName === userName);
  if (client === undefined) throw new Error(`Nobody is called ${userName}.`);
  const answer = await fetch(`${url}/oidc/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${btoa(`${client.clientId}:${client.clientSecret}`)}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials',
  });
  return ((await answer.json()) as { readonly access_token: string }).access_token;
}

/** A case of somebody's unit in a phase, as the demo made it. */
export async function caseOf(userName: string, phase: string): Promise<string> {
  const answer = await fetch(`${house().url}/api/v1/arrangements?phase=${phase}&limit=100`, {
    headers: { authorization: `Bearer ${await tokenOf(userName)}` },
  });
  const { cases } = (await answer.json()) as {
    readonly cases: readonly { readonly arrangementId: string }[];
  };
  const first = cases[0];
  if (first === undefined) throw new Error(`${userName} has no case in phase ${phase}.`);
  return first.arrangementId;
}
