import { ownAddress } from '../base';

/** What the server tells a browser before anybody has signed in. */
export interface AppSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
  /** The API as the identity provider knows it; absent where the provider has no word for it. */
  readonly resource?: string;
  readonly trial: boolean;
  /** What day it is for the system. ISO 8601. */
  readonly businessToday: string;
  readonly version: string;
}

let asked: Promise<AppSettings> | undefined;

/** @throws Error when the server does not answer. Asked once. */
export function appSettings(): Promise<AppSettings> {
  asked ??= ask().catch((error: unknown) => {
    asked = undefined;
    throw error;
  });
  return asked;
}

async function ask(): Promise<AppSettings> {
  const answer = await fetch(ownAddress('app-settings.json'), { signal: AbortSignal.timeout(10_000) });
  if (!answer.ok) throw new Error(`app-settings.json: ${answer.status}`);
  return (await answer.json()) as AppSettings;
}
