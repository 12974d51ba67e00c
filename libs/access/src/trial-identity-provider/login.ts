import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { loginPage, messagePage, type LoginPage, type PageHeaders } from './pages';

const BODY_BYTES_MAX = 4_096;
const BODY_WAIT_MS = 5_000;

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** @returns undefined for a form that is too large or too slow. */
async function readForm(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  const timer = setTimeout(() => request.destroy(), BODY_WAIT_MS);
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > BODY_BYTES_MAX) return undefined;
      chunks.push(chunk);
    }
    return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/** The page between "who are you?" and the code that the browser takes back. */
export function loginListener(provider: Provider, shown: LoginPage, headers: PageHeaders) {
  const { accounts, password } = shown;
  const expected = digest(password);
  const send = (response: ServerResponse, status: number, html: string): void => {
    response.writeHead(status, headers).end(html);
  };
  return async (request: IncomingMessage, response: ServerResponse, uid: string): Promise<void> => {
    // The cookie and the address must name the same attempt; else a page of one browser could finish another's.
    const interaction = await provider.interactionDetails(request, response).catch(() => undefined);
    if (interaction?.uid !== uid) {
      send(response, 400, messagePage('Aanmelden verlopen', 'Ga terug naar de toepassing en begin opnieuw.'));
      return;
    }
    if (request.method === 'GET') {
      send(response, 200, loginPage(shown, false));
      return;
    }
    const form = request.method === 'POST' ? await readForm(request) : undefined;
    const account = accounts.find(({ userName }) => userName === form?.get('userName'));
    const given = digest(form?.get('password') ?? '');
    if (account === undefined || !timingSafeEqual(given, expected)) {
      send(response, 401, loginPage(shown, true));
      return;
    }
    await provider.interactionFinished(request, response, { login: { accountId: account.accountId } });
  };
}
