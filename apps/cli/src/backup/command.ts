import { resolve } from 'node:path';
import { Command } from 'commander';
import { parseConfig, type Environment } from '@meereis/runtime';
import { backUp } from './backup';
import { restore } from './restore';

interface BackUpOptions {
  readonly to: string;
  readonly keysTo: string;
}

interface RestoreOptions {
  readonly from: string;
  readonly keysFrom: string;
}

function twoPlaces(one: string, other: string, options: string): void {
  if (resolve(one) === resolve(other))
    throw new Error(`${options}: sleutels horen niet bij de rest; samen openen ze alles.`);
}

/** `meereis backup` and `meereis restore`: docs/operations.md says how often, and what is lost in between. */
export function backupCommands(env: Environment, print: (line: string) => void): readonly Command[] {
  const making = new Command('backup')
    .description(
      'Een reservekopie bijwerken, ook terwijl servers doorwerken. De hoofdsleutel zit er niet in.',
    )
    .requiredOption('--to <map>', 'voor logboek, documenten en concepten')
    .requiredOption('--keys-to <map>', 'voor de sleutels, op een andere plaats')
    .action(async ({ to, keysTo }: BackUpOptions) => {
      twoPlaces(to, keysTo, '--keys-to');
      const { copied, events, streams, documents, removed } = await backUp({
        config: parseConfig(env),
        to,
        keysTo,
      });
      print(
        `Klaar: ${copied} gebeurtenissen erbij, nu ${events} in ${streams} stromen, gelijk aan het logboek. ` +
          `Documenten: ${documents} erbij, ${removed} eraf.`,
      );
    });
  const restoring = new Command('restore')
    .description('Een reservekopie terugzetten naar lege opslag, terwijl er geen server loopt.')
    .requiredOption('--from <map>', 'waar logboek, documenten en concepten liggen')
    .requiredOption('--keys-from <map>', 'waar de sleutels liggen')
    .action(async ({ from, keysFrom }: RestoreOptions) => {
      const { events, streams, documents } = await restore({ config: parseConfig(env), from, keysFrom });
      print(
        `Klaar: ${events} gebeurtenissen in ${streams} stromen, gelijk aan de reservekopie, en ${documents} documenten. ` +
          'Start de server met dezelfde MASTER_KEY; de leesmodellen maakt die zelf.',
      );
    });
  return [making, restoring];
}
