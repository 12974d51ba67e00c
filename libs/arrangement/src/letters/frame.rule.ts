import { formatDate, type LocalDate } from '@meereis/kernel';
import type { CHANNELS } from '../domain/document-codes';
import type { Person } from '../domain/person';
import { addressLines } from '../domain/plan-page';
import type { Frame } from './letter';

/** A letter cannot be told or spoken: who prefers a call gets it by post, who prefers to talk gets it in the hand. */
const BY_PREFERENCE: Readonly<Record<NonNullable<Person['channel']>['channel'], (typeof CHANNELS)[number]>> =
  {
    letter: 'post',
    email: 'email',
    telephone: 'post',
    'own-page': 'own-page',
    conversation: 'in-person',
  };

export function channelOf({ channel }: Pick<Person, 'channel'>): (typeof CHANNELS)[number] {
  return channel === undefined ? 'post' : BY_PREFERENCE[channel.channel];
}

/** The address stays off the letter and is written by hand, outside this system (R146). */
export function addressByHand({ identity }: Pick<Person, 'identity'>): boolean {
  return identity.secrecy;
}

export interface Sending {
  readonly sender: Frame['sender'];
  readonly worker: string;
  readonly today: LocalDate;
}

export function frameOf(about: Person, { sender, worker, today }: Sending): Frame {
  const { firstNames, prefix, surname } = about.identity;
  const copy = about.representatives.find(
    (one) =>
      one.representativeId === about.channel?.representativeId &&
      one.from <= today &&
      (one.until === undefined || one.until >= today),
  );
  return {
    sender,
    person: [firstNames, prefix, surname].filter((part) => part !== undefined).join(' '),
    address: addressLines(about),
    date: formatDate(today),
    worker,
    copyTo: copy?.name ?? '',
  };
}
