import type { TestServer } from './app';

interface Credentials {
  readonly clients: readonly {
    readonly userName: string;
    readonly clientId: string;
    readonly clientSecret: string;
  }[];
}

/** One of the trial's people, signed in by script. */
export interface Caller {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  send(
    method: string,
    path: string,
    body: string | Buffer,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Response>;
  /** JSON with the headers of a write. */
  post(path: string, body: object, headers?: Readonly<Record<string, string>>): Promise<Response>;
}

/** A token of one of the trial's people, got with the credentials the trial shows. */
export async function tokenOf(url: string, userName: string): Promise<string> {
  const { clients } = (await (await fetch(`${url}/trial-accounts.json`)).json()) as Credentials;
  const client = clients.find((one) => one.userName === userName);
  if (client === undefined) throw new Error(`Nobody in the trial is called ${userName}.`);
  const basic = Buffer.from(`${client.clientId}:${client.clientSecret}`).toString('base64');
  const answer = await fetch(`${url}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${basic}`, 'content-type': 'application/x-www-form-urlencoded' },
    body: 'grant_type=client_credentials',
  });
  const { access_token: token } = (await answer.json()) as { readonly access_token: string };
  return token;
}

/** @param through address the requests go to; the server's own when left out. */
export async function signIn(
  server: Pick<TestServer, 'url'>,
  userName: string,
  through = server.url,
): Promise<Caller> {
  const authorization = `Bearer ${await tokenOf(server.url, userName)}`;
  const send: Caller['send'] = (method, path, body, headers) =>
    fetch(through + path, { method, body, headers: { authorization, ...headers } });
  return {
    get: (path, headers) => fetch(through + path, { headers: { authorization, ...headers } }),
    send,
    post: (path, body, headers) =>
      send('POST', path, JSON.stringify(body), { 'content-type': 'application/json', ...headers }),
  };
}
