import type { ActionBook } from '../case/case-actions';
import {
  changeBenefit,
  checkBanenafspraak,
  consultContact,
  firstLineHelp,
  weighNeed,
  workSituation,
} from './need-actions';
import { admit, decideObjection, lodgeObjection, notifyDecision, refuse } from './decision-actions';
import {
  answerSearch,
  noteSignal,
  receiveAdvice,
  referSignal,
  requestAdvice,
  signalOutcome,
} from './help-actions';

/** Every step of the intake by the word in its address; a move has one too, which needs the municipalities. */
export const INTAKE_ACTIONS: ActionBook = {
  banenafspraak: () => checkBanenafspraak,
  navragen: () => consultContact,
  situatie: () => workSituation,
  uitkering: () => changeBenefit,
  'eerste-hulp': () => firstLineHelp,
  wegen: () => weighNeed,
  'advies-vragen': () => requestAdvice,
  'advies-ontvangen': receiveAdvice,
  'signaal-noteren': () => noteSignal,
  'signaal-doorverwijzen': referSignal,
  'signaal-uitkomst': signalOutcome,
  zoekvraag: answerSearch,
  toelaten: () => admit,
  weigeren: () => refuse,
  bekendmaken: () => notifyDecision,
  bezwaar: () => lodgeObjection,
  'bezwaar-beslissen': decideObjection,
};
