import { api, writing, type Dto } from '../../api/client';
import type { Choice } from '../../parts';
import {
  BANENAFSPRAAK,
  BENEFITS,
  FINDINGS,
  FIRST_LINE,
  SITUATIONS,
  WEIGHING_OUTCOMES,
} from '../../words/intake';
import { choicesOf, type CaseAction } from '../case/action';

export const checkBanenafspraak: CaseAction<Dto<'CheckBanenafspraakDto'>> = {
  title: 'Hoort de persoon bij de banenafspraak?',
  intro:
    'Bij ja of twijfel vraagt u raad bij het aanspreekpunt in de regio. Bij twijfel gaat het wegen intussen gewoon door.',
  submit: 'Antwoord vastleggen',
  said: 'Antwoord over de banenafspraak vastgelegd',
  draft: 'banenafspraak-check',
  questions: [
    { name: 'answer', label: 'Banenafspraak', kind: 'choice', choices: choicesOf(BANENAFSPRAAK) },
    { name: 'registerConsulted', label: 'Het doelgroepregister is geraadpleegd', kind: 'yes' },
    { name: 'checkedOn', label: 'Nagegaan op', kind: 'day' },
  ],
  send: (arrangementId, body, { key, revision, draftId }) =>
    api.POST('/arrangements/{arrangementId}/banenafspraak-checks', {
      params: { path: { arrangementId } },
      headers: writing(key, revision, draftId),
      body,
    }),
};

export const consultContact: CaseAction<Dto<'ConsultRegionalContactDto'>> = {
  title: 'Navragen bij het aanspreekpunt banenafspraak',
  submit: 'Navraag vastleggen',
  said: 'Navraag vastgelegd',
  questions: [
    { name: 'deskName', label: 'Aanspreekpunt', kind: 'line' },
    { name: 'finding', label: 'Wat het aanspreekpunt vindt', kind: 'choice', choices: choicesOf(FINDINGS) },
    { name: 'advice', label: 'Advies', kind: 'text', maxLength: 2000 },
    { name: 'consultedOn', label: 'Gesproken op', kind: 'day' },
  ],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/regional-contact-consultations', {
      params: { path: { arrangementId } },
      headers: writing(key, revision),
      body,
    }),
};

export const workSituation: CaseAction<Dto<'RecordWorkSituationDto'>> = {
  title: 'De situatie is veranderd',
  submit: 'Situatie vastleggen',
  said: 'Situatie vastgelegd',
  questions: [
    { name: 'situation', label: 'Situatie', kind: 'choice', choices: choicesOf(SITUATIONS) },
    { name: 'explanation', label: 'Toelichting', kind: 'text', maxLength: 2000, optional: true },
    { name: 'changedOn', label: 'Vanaf', kind: 'day' },
  ],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/work-situations', {
      params: { path: { arrangementId } },
      headers: writing(key, revision),
      body,
    }),
};

/** The agreements stay as they are, whoever pays the benefit from now on (R031). */
export const changeBenefit: CaseAction<Dto<'ChangeBenefitDto'>> = {
  title: 'De uitkering is veranderd',
  intro: 'De afspraken in het plan blijven gelden. Ook wie ze betaalt, verandert niet.',
  submit: 'Uitkering vastleggen',
  said: 'Uitkering vastgelegd',
  questions: [
    { name: 'to', label: 'Nieuwe uitkering', kind: 'long-choice', choices: choicesOf(BENEFITS) },
    { name: 'changedOn', label: 'Vanaf', kind: 'day' },
  ],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/benefit-changes', {
      params: { path: { arrangementId } },
      headers: writing(key, revision),
      body,
    }),
};

/** The case follows the person to another region; its owner and its items stay (R029, R030). */
export const changeRegion = (municipalities: readonly Choice[]): CaseAction<Dto<'ChangeRegionDto'>> => ({
  title: 'Verhuisd naar een andere regio',
  intro:
    'De zaak gaat mee naar de nieuwe regio. Uw organisatie blijft verantwoordelijk tot u de zaak overdraagt. De afspraken blijven gelden.',
  submit: 'Verhuizing vastleggen',
  said: 'Verhuizing vastgelegd',
  questions: [
    {
      name: 'municipality',
      label: 'Nieuwe gemeente',
      kind: 'long-choice',
      choices: municipalities,
      hint: 'Staat de gemeente er niet bij? Kies dan de grootste gemeente van die regio.',
    },
    { name: 'changedOn', label: 'Woont daar vanaf', kind: 'day' },
  ],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/region-changes', {
      params: { path: { arrangementId } },
      headers: writing(key, revision),
      body,
    }),
});

export const firstLineHelp: CaseAction<Dto<'RecordFirstLineHelpDto'>> = {
  title: 'Hulp die er eerst was',
  intro: 'Gewone hulp gaat voor: van de werkgever, de bond of het loket in de wijk.',
  submit: 'Hulp vastleggen',
  said: 'Eerste hulp vastgelegd',
  questions: [
    { name: 'outcome', label: 'Hoe ging het', kind: 'choice', choices: choicesOf(FIRST_LINE) },
    { name: 'note', label: 'Toelichting', kind: 'text', maxLength: 2000 },
    { name: 'recordedOn', label: 'Op', kind: 'day' },
  ],
  send: (arrangementId, body, { key, revision }) =>
    api.POST('/arrangements/{arrangementId}/first-line-help', {
      params: { path: { arrangementId } },
      headers: writing(key, revision),
      body,
    }),
};

export const weighNeed: CaseAction<Dto<'WeighNeedDto'>> = {
  title: 'Wat heeft de persoon nodig?',
  intro: 'Vijf onderwerpen, in uw eigen woorden. De behoefte telt, niet de soort uitkering.',
  submit: 'Weging vastleggen',
  said: 'Weging vastgelegd',
  draft: 'weighing',
  questions: [
    { name: 'educationAndAge', label: 'Opleiding en leeftijd', kind: 'text' },
    { name: 'language', label: 'Taal', kind: 'text' },
    { name: 'workHistory', label: 'Werk tot nu toe', kind: 'text' },
    { name: 'distanceToWork', label: 'Afstand tot werk', kind: 'text' },
    { name: 'chanceWithinYear', label: 'Kans op werk binnen een jaar', kind: 'text' },
    { name: 'outcome', label: 'Uitkomst', kind: 'choice', choices: choicesOf(WEIGHING_OUTCOMES) },
    { name: 'reason', label: 'Waarom deze uitkomst', kind: 'text', maxLength: 2000 },
  ],
  send: (arrangementId, body, { key, revision, draftId }) =>
    api.POST('/arrangements/{arrangementId}/weighings', {
      params: { path: { arrangementId } },
      headers: writing(key, revision, draftId),
      body,
    }),
};
