import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

/** How long one request is tried again while the server cannot be reached. */
const PATIENCE_MS = 60_000;
const ATTEMPT_MS = 15_000;
const BACKOFF_MS_MAX = 2_000;
const BASE = '/api/v1';

/** Worth another try with the same key: the server is away, stopping, busy, or still at work on this very request. */
function isPassing({ status, body }) {
  return status === 503 || status === 429 || (status === 409 && body?.code === 'request-in-progress');
}

/** Rounds of the clock that may come between reading and writing; more, and something else is the matter. */
const NEW_TASKS_MAX = 3;

/** The version to go on with when all that came between is a task that a term made: a worker reads it and goes on. */
function revisionAfterNewTasks({ status, body }) {
  const changed = (status === 412 ? body?.changed : undefined) ?? [];
  const onlyTasks = changed.length > 0 && changed.every(({ type }) => type === 'task-created.v1');
  return onlyTasks ? Math.max(...changed.map((one) => one.revision)) : undefined;
}

/**
 * A client that knows a URL and credentials. What it sends carries an Idempotency-Key, so a request whose answer got
 * lost can be sent again; what it reads names the position of its last write.
 */
export function openApi({ url, credentials }) {
  const state = { position: undefined, tokens: new Map(), retries: 0, requests: 0 };

  async function once(method, address, headers, body) {
    const response = await fetch(url + address, {
      method,
      headers,
      signal: AbortSignal.timeout(ATTEMPT_MS),
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  }

  /** Tries until there is an answer, at most a minute; `headersOf` is asked each time, because a token may be renewed. */
  async function patiently(method, address, headersOf, body) {
    const until = Date.now() + PATIENCE_MS;
    let wait = 50;
    state.requests += 1;
    for (;;) {
      let trouble;
      try {
        const answer = await once(method, address, await headersOf(), body);
        if (!isPassing(answer)) return answer;
        trouble = `antwoord ${answer.status}`;
      } catch (error) {
        trouble = error.cause?.code ?? error.message;
      }
      if (Date.now() + wait > until)
        throw new Error(`Geen bruikbaar antwoord op ${method} ${address} binnen een minuut: ${trouble}.`);
      state.retries += 1;
      await pause(wait);
      wait = Math.min(wait * 2, BACKOFF_MS_MAX);
    }
  }

  async function newToken(userName) {
    const client = credentials.clients.find((one) => one.userName === userName);
    if (client === undefined) throw new Error(`Er zijn geen inloggegevens voor ${userName}.`);
    const basic = Buffer.from(`${client.clientId}:${client.clientSecret}`).toString('base64');
    const headers = {
      authorization: `Basic ${basic}`,
      'content-type': 'application/x-www-form-urlencoded',
    };
    const form = 'grant_type=client_credentials';
    const answer = await patiently('POST', credentials.tokenPath ?? '/oidc/token', () => headers, form);
    if (answer.status !== 200)
      throw new Error(`${userName} kan niet inloggen: ${answer.status} ${JSON.stringify(answer.body)}`);
    state.tokens.set(userName, answer.body.access_token);
  }

  async function asSomebody(userName, method, path, headers, body) {
    const send = () =>
      patiently(
        method,
        BASE + path,
        async () => {
          if (!state.tokens.has(userName)) await newToken(userName);
          return { ...headers, authorization: `Bearer ${state.tokens.get(userName)}` };
        },
        body,
      );
    const answer = await send();
    if (answer.status !== 401) return answer;
    state.tokens.delete(userName);
    return send();
  }

  /** One worker at a unit, as the caseworkers of the story. */
  function as(userName) {
    const json = { 'content-type': 'application/json' };
    const write = async (path, body, headers, key = randomUUID()) => {
      const all = { ...json, 'idempotency-key': key, ...headers };
      const answer = await asSomebody(userName, 'POST', path, all, JSON.stringify(body));
      state.position = answer.headers.get('meereis-position') ?? state.position;
      return answer;
    };
    const changeOn = (path, body, revision, key) => write(path, body, { 'if-match': `"${revision}"` }, key);
    const change = async (path, body, revision) => {
      let answer = await changeOn(path, body, revision);
      for (let round = 0; round < NEW_TASKS_MAX; round += 1) {
        const newer = revisionAfterNewTasks(answer);
        if (newer === undefined) break;
        answer = await changeOn(path, body, newer);
      }
      return answer;
    };
    return {
      userName,
      create: (path, body, key) => write(path, body, { 'if-none-match': '*' }, key),
      /** A change of what was read; goes on by itself when a term made a task meanwhile. */
      change,
      /** A change on this very version and no other. */
      changeOn,
      /** An addition, decided again on what has happened since: it names no version. */
      add: (path, body, key) => write(path, body, {}, key),
      /** A write that forgets to say what it is based on. */
      careless: (path, body) => write(path, body, {}),
      /** A question with something personal in it travels in the body, never in the address. */
      ask: (path, body) => asSomebody(userName, 'POST', path, json, JSON.stringify(body)),
      read: (path, purpose) => readUpToDate(userName, path, purpose),
    };
  }

  async function readUpToDate(userName, path, purpose) {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const answer = await asSomebody(userName, 'GET', path, {
        ...(state.position === undefined ? {} : { 'meereis-position': state.position }),
        ...(purpose === undefined ? {} : { 'meereis-purpose': purpose }),
      });
      if (answer.headers.get('meereis-behind') !== 'true' || Date.now() > until) return answer;
    }
  }

  return { as, state };
}

/** The trial tells its own people's credentials; elsewhere a file names them in the same shape. */
export async function trialCredentials(url) {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      const answer = await fetch(`${url}/trial-accounts.json`, { signal: AbortSignal.timeout(ATTEMPT_MS) });
      if (answer.ok) return await answer.json();
      if (answer.status !== 503)
        throw new Error(
          `${url} geeft geen proefaccounts (${answer.status}). Noem een bestand met JOURNEY_CREDENTIALS.`,
        );
    } catch (error) {
      if (error.cause === undefined || Date.now() > until) throw error;
    }
    await pause(250);
  }
}
