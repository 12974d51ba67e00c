import type { Provider } from 'oidc-provider';

const NOISE = 'Unsupported runtime';

/**
 * oidc-provider asks for Node 22 and says so on every import; it works on Node 20.19 and later, as the tests of this
 * folder show, so that one line is left out. Only the trial loads it, which is why the import is not at the top.
 */
export async function loadProvider(): Promise<typeof Provider> {
  const warn = console.warn;
  console.warn = (...line: unknown[]) => {
    if (!String(line[0]).includes(NOISE)) warn(...line);
  };
  try {
    return (await import('oidc-provider')).Provider;
  } finally {
    console.warn = warn;
  }
}
