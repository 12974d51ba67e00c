import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { copyLog, type EventStore } from '@meereis/event-store';
import { ConfigError, openLogAt } from '@meereis/runtime';

const ADDRESS = 'sqlite:<pad> of esdb://<server>';

interface Options {
  readonly from: string;
  readonly to: string;
}

/** Faults are about the option, not about the variable that has the same form. */
function opened(option: '--from' | '--to', url: string): EventStore {
  const [, file] = /^sqlite:(.+)$/.exec(url) ?? [];
  if (option === '--from' && file !== undefined && !existsSync(file))
    throw new Error(`--from: er is geen bestand "${file}".`);
  try {
    return openLogAt(url);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new Error(`${option}: ${error.faults.join(' ').replaceAll('EVENT_STORE_URL: ', '')}`, {
      cause: error,
    });
  }
}

/** `meereis log copy`: docs/operations.md says when, and that nothing writes to the target meanwhile. */
export function logCommand(print: (line: string) => void): Command {
  const command = new Command('log').description('Het logboek zelf.');
  command
    .command('copy')
    .description(
      'Het logboek naar een andere opslag kopiëren en nagaan of alles er staat. Gaat verder waar het stopte.',
    )
    .requiredOption('--from <adres>', `waar het logboek nu ligt: ${ADDRESS}`)
    .requiredOption('--to <adres>', `waar het moet komen, leeg of eerder begonnen: ${ADDRESS}`)
    .action(async ({ from, to }: Options) => {
      if (from === to) throw new Error('--from en --to zijn hetzelfde adres.');
      const source = opened('--from', from);
      try {
        const target = opened('--to', to);
        try {
          print(await copied(source, target, print));
        } finally {
          await target.close();
        }
      } finally {
        await source.close();
      }
    });
  return command;
}

async function copied(from: EventStore, to: EventStore, print: (line: string) => void): Promise<string> {
  const {
    copied: now,
    events,
    streams,
  } = await copyLog({
    from,
    to,
    onProgress: (count) => {
      print(`Gekopieerd: ${count} gebeurtenissen.`);
    },
  });
  return `Klaar: ${now} gebeurtenissen gekopieerd. Het doel heeft er nu ${events} in ${streams} stromen, gelijk aan de bron.`;
}
