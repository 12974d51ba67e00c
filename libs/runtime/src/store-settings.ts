import { join } from 'node:path';
import { esdbAddressFault } from '@meereis/event-store';
import { readPostgresUrl } from './postgres-url';
import type { Settings, SettingsReader } from './settings-reader';

/** Where the log lies. */
export interface LogSettings {
  /** Of the embedded log; unused where `eventStoreUrl` is there. */
  readonly eventStorePath: string;
  /** `esdb://…` or `esdb+discover://…`; undefined for the embedded log. May hold a password. */
  readonly eventStoreUrl: string | undefined;
}

/** Where the read models lie. */
export interface ReadModelSettings {
  readonly readModelPath: string;
  /** `postgres://…`; undefined: the read models are the file. */
  readonly readModelUrl: string | undefined;
}

/** For what is a file in `DATA_DIR` unless a server is named. */
export function onlyPostgres(read: Settings, name: string): string | undefined {
  const url = readPostgresUrl(read, name);
  if (url === undefined && read.text(name) !== undefined) read.fault(name, 'begint niet met postgres://');
  return url;
}

export function readModels(read: SettingsReader, path: string): ReadModelSettings {
  const url = readPostgresUrl(read, 'READ_MODEL_URL');
  if (url !== undefined) return { readModelPath: path, readModelUrl: url };
  const scheme = /^(?!sqlite:)[a-z+]+:/.exec(read.text('READ_MODEL_URL') ?? '')?.[0];
  if (scheme !== undefined)
    read.fault('READ_MODEL_URL', `${scheme} kan niet; gebruik sqlite:<pad> of postgres://…`);
  const own = scheme === undefined ? read.sqlite('READ_MODEL_URL', path, '') : path;
  return { readModelPath: own, readModelUrl: undefined };
}

/** Never repeats the address of a server in a fault: it may hold a password. */
export function readEventStore(read: SettingsReader, dataDir: string): LogSettings {
  const embedded = join(dataDir, 'log', 'events.sqlite');
  const text = read.text('EVENT_STORE_URL');
  if (text === undefined || !/^esdb(\+discover)?:/.test(text))
    return {
      eventStorePath: read.sqlite('EVENT_STORE_URL', embedded, 'of esdb://<server>'),
      eventStoreUrl: undefined,
    };
  const wrong = esdbAddressFault(text);
  if (wrong !== undefined) read.fault('EVENT_STORE_URL', wrong);
  return { eventStorePath: embedded, eventStoreUrl: text };
}
