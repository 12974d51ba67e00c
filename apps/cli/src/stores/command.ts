import { dirname } from 'node:path';
import { Command } from 'commander';
import { copyDesk } from '@meereis/arrangement';
import { copyKeys, type KeyPlace } from '@meereis/privacy';
import { ownFolder } from '../backup/files';
import { ADDRESS, placeOf } from './places';

interface Options {
  readonly from: string;
  readonly to: string;
}

type Copy = (from: KeyPlace, to: KeyPlace) => Promise<number>;

/** `meereis keys copy` and `meereis drafts copy`: docs/operations.md says when, and that no server runs meanwhile. */
export function storeCommands(print: (line: string) => void): readonly Command[] {
  return [
    copying('keys', 'De sleutels en de index van personen', copyKeys, print),
    copying('drafts', 'De concepten en zoekvragen', copyDesk, print),
  ];
}

function copying(name: string, what: string, copy: Copy, print: (line: string) => void): Command {
  const command = new Command(name).description(`${what}.`);
  command
    .command('copy')
    .description(`${what} naar een lege plaats kopiëren, alles of niets, terwijl er geen server loopt.`)
    .requiredOption('--from <adres>', `waar ze nu liggen: ${ADDRESS}`)
    .requiredOption('--to <adres>', `waar ze moeten komen: ${ADDRESS}`)
    .action(async ({ from, to }: Options) => {
      if (from === to) throw new Error('--from en --to zijn hetzelfde adres.');
      const [source, target] = [placeOf('--from', from), placeOf('--to', to)];
      if ('path' in target) ownFolder(dirname(target.path));
      const copied = await copy(source, target);
      print(`Klaar: ${copied} regels gekopieerd, gelijk aan de bron. De bron staat er nog.`);
    });
  return command;
}
