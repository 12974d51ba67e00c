import { Command, InvalidArgumentError } from 'commander';
import type { ProjectionHost, RebuildProgress } from '@meereis/projections';
import { ALL_PROJECTIONS, openRuntime, parseConfig, type Environment } from '@meereis/runtime';
import { keptTable, lagTable, progressSentence, projectionTable, rebuildSentences } from './sentences';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const MINUTES_DEFAULT = 30;
const MINUTES_MAX = 24 * 60;
const PROGRESS_LINES_MAX = 2_000;

function minutes(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= MINUTES_MAX) return value;
  throw new InvalidArgumentError(`Geef hele minuten, 1 tot ${MINUTES_MAX}.`);
}

/** Before any file is opened: a mistyped name must not make a command line project. */
function declared(name: string): string {
  if (ALL_PROJECTIONS.some((projection) => projection.name === name)) return name;
  throw new Error(`Er is geen projectie "${name}". De namen staan in: meereis projections list.`);
}

/** Opens the same files as the server, which may be running, and closes them whatever happens. */
async function withHost<T>(env: Environment, work: (host: ProjectionHost) => Promise<T>): Promise<T> {
  const runtime = await openRuntime(parseConfig(env), quiet);
  try {
    return await work(runtime.projections);
  } finally {
    await runtime.close();
  }
}

/** The same for what takes work: without a running server this process does it. */
async function withStarted<T>(env: Environment, work: (host: ProjectionHost) => Promise<T>): Promise<T> {
  return withHost(env, async (host) => {
    await host.start();
    return work(host);
  });
}

/** A line for each look, also where nobody watches a terminal; so many at most. */
function telling(print: (line: string) => void): (progress: RebuildProgress) => void {
  let lines = 0;
  return (progress) => {
    lines += 1;
    if (lines <= PROGRESS_LINES_MAX) print(progressSentence(progress));
  };
}

/** `meereis projections list|lag|rebuild|kept|drop|back`: docs/decisions/projections-rebuild.md says who does the work. */
export function projectionsCommand(env: Environment, print: (line: string) => void): Command {
  const command = new Command('projections').description('De leesmodellen bekijken en opnieuw opbouwen.');
  command
    .command('list')
    .description('Welke projecties er zijn, met versie en tabellen.')
    .action(() => {
      print(projectionTable(ALL_PROJECTIONS));
    });
  command
    .command('lag')
    .description('Hoe ver elke projectie achterloopt op het logboek.')
    .action(async () => {
      print(lagTable(await withHost(env, (host) => host.lag())));
    });
  command
    .command('rebuild')
    .description('Een projectie opnieuw opbouwen naast de rijen die nu worden gelezen, en dan wisselen.')
    .argument('<naam>', 'naam van de projectie, zie list')
    .option('--minutes <aantal>', 'hoelang op de uitkomst wordt gewacht', minutes, MINUTES_DEFAULT)
    .action(async (asked: string, options: { readonly minutes: number }) => {
      const name = declared(asked);
      const report = await withStarted(env, ({ rebuilds }) =>
        rebuilds.rebuild(name, options.minutes * 60_000, telling(print)),
      );
      print(rebuildSentences(report));
    });
  command
    .command('kept')
    .description('Welke oude rijen er na een wissel bewaard zijn, en tot wanneer.')
    .action(async () => {
      print(keptTable(await withHost(env, ({ rebuilds }) => rebuilds.kept())));
    });
  command
    .command('drop')
    .description('De bewaarde oude rijen van een projectie weggooien.')
    .argument('<naam>', 'naam van de projectie, zie kept')
    .action(async (asked: string) => {
      const name = declared(asked);
      const dropped = await withHost(env, ({ rebuilds }) => rebuilds.drop(name));
      print(dropped ? `De oude rijen van ${name} zijn weg.` : `Van ${name} zijn geen oude rijen bewaard.`);
    });
  command
    .command('back')
    .description('Terug naar de bewaarde rijen van een projectie: die worden bijgewerkt en dan gewisseld.')
    .argument('<naam>', 'naam van de projectie, zie kept')
    .option('--minutes <aantal>', 'hoelang op de uitkomst wordt gewacht', minutes, MINUTES_DEFAULT)
    .action(async (asked: string, options: { readonly minutes: number }) => {
      const name = declared(asked);
      const report = await withStarted(env, ({ rebuilds }) =>
        rebuilds.back(name, options.minutes * 60_000, telling(print)),
      );
      print(rebuildSentences(report));
    });
  return command;
}
