import { ACCESS } from './guards/access.mjs';
import { CASES } from './guards/cases.mjs';
import { COMMANDS } from './guards/commands.mjs';
import { DOCUMENTS } from './guards/documents.mjs';
import { HOUSE } from './guards/house.mjs';
import { LOG } from './guards/log.mjs';
import { PRIVACY } from './guards/privacy.mjs';
import { PROJECTIONS } from './guards/projections.mjs';
import { RULES } from './guards/rules.mjs';
import { STORES } from './guards/stores.mjs';

/**
 * Every guard: its name; the file it stands in; the exact text that is it (it must occur once); what stands there when
 * it is switched off; the test file, and the name (or a part of it) of the test that must then fail.
 */
export const GUARDS = [
  ...ACCESS,
  ...PRIVACY,
  ...LOG,
  ...PROJECTIONS,
  ...COMMANDS,
  ...RULES,
  ...CASES,
  ...DOCUMENTS,
  ...HOUSE,
  ...STORES,
];
