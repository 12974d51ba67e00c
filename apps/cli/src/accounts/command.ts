import { Command, InvalidArgumentError } from 'commander';
import { fixtureOrganisations } from '@meereis/access';
import { isUuid, type Uuid } from '@meereis/kernel';
import { businessClockOf, openRuntime, parseConfig, type Environment } from '@meereis/runtime';
import { appointFirstAdministrator } from '@meereis/staff';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const NAME_LENGTH_MAX = 100;

function accountId(text: string): Uuid {
  if (isUuid(text)) return text;
  throw new InvalidArgumentError('Geef het kenmerk van het account, een UUID in kleine letters.');
}

function displayName(text: string): string {
  const name = text.trim();
  if (name.length >= 2 && name.length <= NAME_LENGTH_MAX) return name;
  throw new InvalidArgumentError(`Geef een naam van 2 tot ${NAME_LENGTH_MAX} tekens.`);
}

function personClaim(text: string): string {
  if (/^[A-Za-z0-9._~-]{1,100}$/.test(text)) return text;
  throw new InvalidArgumentError('Dit is geen persoonskenmerk van een aanmelddienst.');
}

interface Options {
  readonly accountId: Uuid;
  readonly unit: string;
  readonly name: string;
  readonly personClaim?: string;
}

/** `meereis accounts bootstrap`: docs/operations.md says when it is needed. */
export function accountsCommand(env: Environment, print: (line: string) => void): Command {
  const command = new Command('accounts').description('Accounts van medewerkers.');
  command
    .command('bootstrap')
    .description('De eerste beheerder van een organisatie vastleggen. Kan één keer per organisatie.')
    .requiredOption('--account-id <uuid>', 'kenmerk van het account', accountId)
    .requiredOption('--unit <onderdeel>', 'organisatieonderdeel, bijvoorbeeld gemeente-am13')
    .requiredOption('--name <naam>', 'naam op schermen', displayName)
    .option('--person-claim <kenmerk>', 'persoonskenmerk van de aanmelddienst', personClaim)
    .action(async ({ accountId: id, unit, name, personClaim: claim }: Options) => {
      const runtime = await openRuntime(parseConfig(env), quiet);
      try {
        await appointFirstAdministrator(
          {
            ...runtime,
            businessClock: await businessClockOf(runtime),
            organisations: fixtureOrganisations,
            log: quiet,
          },
          { accountId: id, displayName: name, unit, ...(claim === undefined ? {} : { personClaim: claim }) },
        );
      } finally {
        await runtime.close();
      }
      print(`Account ${id} is nu beheerder bij ${unit}.`);
    });
  return command;
}
