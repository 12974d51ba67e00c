import type { ActionBook } from '../case/case-actions';
import { checkBanenafspraak, consultContact, firstLineHelp, weighNeed, workSituation } from './need-actions';
import { admit, decideObjection, lodgeObjection, notifyDecision, refuse } from './decision-actions';
import { noteSignal, receiveAdvice, referSignal, requestAdvice, signalOutcome } from './help-actions';

/** Every step of the intake by the word in its address. */
export const INTAKE_ACTIONS: ActionBook = {
  banenafspraak: () => checkBanenafspraak,
  navragen: () => consultContact,
  situatie: () => workSituation,
  'eerste-hulp': () => firstLineHelp,
  wegen: () => weighNeed,
  'advies-vragen': () => requestAdvice,
  'advies-ontvangen': receiveAdvice,
  'signaal-noteren': () => noteSignal,
  'signaal-doorverwijzen': referSignal,
  'signaal-uitkomst': signalOutcome,
  toelaten: () => admit,
  weigeren: () => refuse,
  bekendmaken: () => notifyDecision,
  bezwaar: () => lodgeObjection,
  'bezwaar-beslissen': decideObjection,
};
