import { api, writing, type Dto } from '../../api/client';
import { CHANNELS } from '../../words/channels';
import { HOW_AGREED } from '../../words/items';
import { COACH_ENDS, REPRESENTATIVES } from '../../words/person';
import { asSentence } from '../../parts/words/sentence';
import { choicesOf, type CaseAction, type Question } from '../case/action';
import type { Person } from '../case/use-case';

const REACHED: readonly Question[] = [
  { name: 'telephone', label: 'Telefoon', kind: 'line', maxLength: 20, optional: true },
  { name: 'email', label: 'E-mail', kind: 'line', maxLength: 254, optional: true },
];
const PERIOD: readonly Question[] = [
  { name: 'from', label: 'Vanaf', kind: 'day' },
  { name: 'until', label: 'Tot en met', kind: 'day', optional: true },
];

export const setChannel = ({
  personId,
  representatives,
  channel,
}: Person): CaseAction<Dto<'SetChannelDto'>> => ({
  title: 'Hoe wil de persoon bereikt worden?',
  submit: 'Voorkeur vastleggen',
  said: 'Voorkeur vastgelegd',
  of: 'person',
  questions: [
    {
      name: 'channel',
      label: 'Het liefst',
      kind: 'choice',
      choices: choicesOf(CHANNELS).map(({ value, label }) => ({ value, label: asSentence(label) })),
      initial: channel?.channel ?? '',
    },
    ...(representatives.length === 0
      ? []
      : [
          {
            name: 'representativeId',
            label: 'Ook of eerst de vertegenwoordiger',
            kind: 'long-choice' as const,
            choices: representatives.map(({ representativeId, name, kind }) => ({
              value: representativeId,
              label: `${name} (${REPRESENTATIVES[kind].toLowerCase()})`,
            })),
            optional: true,
            initial: channel?.representativeId ?? '',
          },
        ]),
    {
      name: 'note',
      label: 'Waar moeten we op letten',
      kind: 'text',
      maxLength: 500,
      optional: true,
      hint: 'Bijvoorbeeld: liever na 16.00 uur',
      initial: channel?.note ?? '',
    },
    { name: 'setOn', label: 'Besproken op', kind: 'day' },
  ],
  send: (_, body, { key, revision }) =>
    api.POST('/persons/{personId}/channel', {
      params: { path: { personId } },
      headers: writing(key, revision),
      body,
    }),
});

export const nameRepresentative = ({ personId }: Person): CaseAction<Dto<'NameRepresentativeDto'>> => ({
  title: 'Vertegenwoordiger vastleggen',
  submit: 'Vertegenwoordiger vastleggen',
  said: 'Vertegenwoordiger vastgelegd',
  of: 'person',
  questions: [
    { name: 'kind', label: 'Soort', kind: 'choice', choices: choicesOf(REPRESENTATIVES) },
    { name: 'name', label: 'Naam', kind: 'line' },
    ...REACHED,
    {
      name: 'evidence',
      label: 'Waaruit blijkt dat',
      kind: 'line',
      maxLength: 500,
      hint: 'Bijvoorbeeld: beschikking van de rechter gezien op kantoor',
    },
    ...PERIOD,
  ],
  send: (_, body, { key, revision }) =>
    api.POST('/persons/{personId}/representatives', {
      params: { path: { personId } },
      headers: writing(key, revision),
      body,
    }),
});

export const endRepresentative = (
  personId: string,
  representativeId: string,
): CaseAction<Dto<'EndRepresentativeDto'>> => ({
  title: 'Vertegenwoordiging beëindigen',
  submit: 'Vertegenwoordiging beëindigen',
  said: 'Vertegenwoordiging beëindigd',
  of: 'person',
  warning: true,
  questions: [
    { name: 'reason', label: 'Waarom', kind: 'line', maxLength: 500 },
    { name: 'endedOn', label: 'Laatste dag', kind: 'day' },
  ],
  send: (_, body, { key, revision }) =>
    api.POST('/persons/{personId}/representatives/{representativeId}/end', {
      params: { path: { personId, representativeId } },
      headers: writing(key, revision),
      body,
    }),
});

/** One trusted coach at a time, who stays when the organisation changes (R035). */
export const assignCoach = ({ personId }: Person): CaseAction<Dto<'AssignJobCoachDto'>> => ({
  title: 'Jobcoach vastleggen',
  intro: 'Een vertrouwde jobcoach hoort bij de persoon en blijft, ook als de zaak naar een ander gaat.',
  submit: 'Jobcoach vastleggen',
  said: 'Jobcoach vastgelegd',
  of: 'person',
  questions: [
    { name: 'name', label: 'Naam', kind: 'line' },
    { name: 'organisation', label: 'Organisatie', kind: 'line' },
    ...REACHED,
    ...PERIOD,
  ],
  send: (_, body, { key, revision }) =>
    api.POST('/persons/{personId}/job-coach', {
      params: { path: { personId } },
      headers: writing(key, revision),
      body,
    }),
});

export const endCoach = (
  personId: string,
  assignmentId: string,
): CaseAction<Omit<Dto<'EndJobCoachDto'>, 'assignmentId'>> => ({
  title: 'Jobcoach beëindigen',
  intro: 'Dat kan alleen als de persoon dat wil, of als de afgesproken tijd voorbij is.',
  submit: 'Jobcoach beëindigen',
  said: 'Jobcoach beëindigd',
  of: 'person',
  warning: true,
  questions: [
    { name: 'reason', label: 'Waarom', kind: 'choice', choices: choicesOf(COACH_ENDS) },
    {
      name: 'how',
      label: 'Hoe liet de persoon dat weten',
      kind: 'choice',
      choices: choicesOf(HOW_AGREED),
      when: ({ reason }) => reason === 'wish-of-person',
    },
    { name: 'note', label: 'Toelichting', kind: 'text', maxLength: 500, optional: true },
    { name: 'endedOn', label: 'Laatste dag', kind: 'day' },
  ],
  send: (_, body, { key, revision }) =>
    api.POST('/persons/{personId}/job-coach/end', {
      params: { path: { personId } },
      headers: writing(key, revision),
      body: { ...body, assignmentId },
    }),
});

/** An offer that rested on this consent ends with it (Q06). */
export const withdrawConsent = (
  personId: string,
  consentId: string,
): CaseAction<Dto<'WithdrawConsentDto'>> => ({
  title: 'Toestemming intrekken',
  intro: 'De persoon mag dat altijd. Een aanbod dat op deze toestemming berust, eindigt meteen.',
  submit: 'Toestemming intrekken',
  said: 'Toestemming ingetrokken',
  of: 'person',
  warning: true,
  questions: [{ name: 'withdrawnOn', label: 'Ingetrokken op', kind: 'day' }],
  send: (_, body, { key, revision }) =>
    api.POST('/persons/{personId}/consents/{consentId}/withdrawal', {
      params: { path: { personId, consentId } },
      headers: writing(key, revision),
      body,
    }),
});

export const undoLink = (personId: string, linkId: string): CaseAction<Dto<'UnlinkDossiersDto'>> => ({
  title: 'Koppeling ongedaan maken',
  submit: 'Koppeling ongedaan maken',
  said: 'Koppeling ongedaan gemaakt',
  of: 'person',
  warning: true,
  questions: [
    { name: 'reason', label: 'Waarom het toch twee mensen zijn', kind: 'text' },
    { name: 'unlinkedOn', label: 'Besloten op', kind: 'day' },
  ],
  send: (_, body, { key, revision }) =>
    api.POST('/persons/{personId}/links/{linkId}/undoing', {
      params: { path: { personId, linkId } },
      headers: writing(key, revision),
      body,
    }),
});
