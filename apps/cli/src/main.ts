import 'reflect-metadata';
import { Command } from 'commander';
import { ConfigError } from '@meereis/runtime';
import { accountsCommand } from './accounts/command';
import { backupCommands } from './backup/command';
import { logCommand } from './log/command';
import { projectionsCommand } from './projections/command';
import { storeCommands } from './stores/command';

const program = new Command('meereis')
  .description('Meereis beheren. Leest dezelfde omgevingsvariabelen als de server.')
  .showHelpAfterError('(meereis --help geeft uitleg)')
  .addCommand(accountsCommand(process.env, console.log))
  .addCommand(logCommand(console.log))
  .addCommand(projectionsCommand(process.env, console.log));
for (const command of [...storeCommands(console.log), ...backupCommands(process.env, console.log)])
  program.addCommand(command);

try {
  await program.parseAsync();
} catch (error) {
  const sentence = error instanceof Error ? error.message : String(error);
  console.error(error instanceof ConfigError ? sentence : `Mislukt: ${sentence}`);
  process.exitCode = 1;
}
